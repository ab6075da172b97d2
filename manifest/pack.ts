// `npm run pack`: fills the manifest in, checks it, and writes dist/manifest/trappan.zip for the Teams admin centre. `--check` writes no zip.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { packageFaults, type PackageFiles } from './faults';
import { fill, readChoices, type Choices } from './fill';
import { schemaFaults } from './schema';

const SOURCE = 'manifest';
const OUT = path.join('dist', 'manifest');
const text = { type: 'string' } as const;

const packageVersion = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8'))).version;

const filesOf = (chosen: Choices): PackageFiles => ({
  'manifest.json': Buffer.from(fill(readFileSync(path.join(SOURCE, 'manifest.json'), 'utf8'), chosen)),
  'en.json': readFileSync(path.join(SOURCE, 'en.json')),
  'color.png': readFileSync(path.join(SOURCE, 'color.png')),
  'outline.png': readFileSync(path.join(SOURCE, 'outline.png')),
});

/** The schema is checked on disk; the filled manifest is left there for a person to look at. */
const written = (files: PackageFiles): string => {
  const file = path.join(OUT, 'manifest.json');
  mkdirSync(OUT, { recursive: true });
  writeFileSync(file, files['manifest.json'] ?? '');
  return file;
};

const refuse = (faults: readonly string[]): void => {
  console.error(faults.map((fault) => `  ${fault}`).join('\n'));
  process.exitCode = 1;
};

const main = async (): Promise<void> => {
  const options = { host: text, 'client-id': text, 'app-id': text, developer: text, check: { type: 'boolean' } } as const;
  const { check, ...named } = parseArgs({ options }).values;
  const chosen = readChoices(named, packageVersion());
  if (!('HOST' in chosen)) return refuse(chosen);
  const files = filesOf(chosen);
  const faults = [...(await schemaFaults(written(files))), ...packageFaults(files)];
  if (faults.length > 0) return refuse(faults);
  if (check !== true) writeFileSync(path.join(OUT, 'trappan.zip'), zipSync(files, { level: 9 }));
  console.log(check === true ? 'The manifest is good.' : `Written: ${path.join(OUT, 'trappan.zip')} (${chosen.HOST})`);
  return undefined;
};

void main();
