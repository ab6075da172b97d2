// Puts the two fonts of the papers, with their licence, where the built program finds them: `dist/fonts`. From an npm package alone.

import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const from = path.dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));
const files = [
  ['400Regular/SourceSans3_400Regular.ttf', 'regular.ttf'],
  ['600SemiBold/SourceSans3_600SemiBold.ttf', 'bold.ttf'],
  ['LICENSE_FONT', 'LICENSE'],
];

mkdirSync('dist/fonts', { recursive: true });
for (const [file, name] of files) copyFileSync(path.join(from, file), path.join('dist/fonts', name));
