// `npm run pack`: fills the manifest in, checks it, and writes dist/manifest/trappan.zip for the admin centre. `--env .env.test` reads the settings of an
// environment, `--stage test` names it; `--check` writes no zip.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { packageFaults, type PackageFiles } from './faults';
import { fill, readChoices, type Choices } from './fill';
import { schemaFaults, translationFaults } from './schema';

const SOURCE = 'manifest';
const OUT = path.join('dist', 'manifest');
const text = { type: 'string' } as const;

const packageVersion = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8'))).version;

const filesOf = (chosen: Choices): PackageFiles => ({
  'manifest.json': Buffer.from(fill(readFileSync(path.join(SOURCE, 'manifest.json'), 'utf8'), chosen)),
  'en.json': Buffer.from(fill(readFileSync(path.join(SOURCE, 'en.json'), 'utf8'), chosen)),
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
  const options = {
    host: text,
    'client-id': text,
    'app-id': text,
    developer: text,
    stage: text,
    env: text,
    check: { type: 'boolean' },
  } as const;
  const { check, env, ...named } = parseArgs({ options }).values;
  const settings = env === undefined ? {} : parseEnv(readFileSync(env, 'utf8'));
  const chosen = readChoices(named, packageVersion(), settings);
  if (!('HOST' in chosen)) return refuse(chosen);
  const files = filesOf(chosen);
  const faults = [...(await schemaFaults(written(files))), ...translationFaults(files), ...packageFaults(files)];
  if (faults.length > 0) return refuse(faults);
  const zip = path.join(OUT, `trappan${named.stage === undefined ? '' : `-${named.stage}`}.zip`);
  if (check !== true) writeFileSync(zip, zipSync(files, { level: 9 }));
  console.log(check === true ? 'The manifest is good.' : `Written: ${zip} (${chosen.HOST}, ${chosen.VERSION})`);
  return undefined;
};

void main();
