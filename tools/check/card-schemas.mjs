// Every golden card against the published schema of Adaptive Cards, which stands in the folder named on the command line.

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const Ajv = require('ajv');
const { default: addFormats } = require('ajv-formats');

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Draft-06 as Microsoft wrote it, made fit for ajv: the id has an old name. */
const validator = (folder, version) => {
  const { id, ...schema } = read(path.join(folder, `adaptive-card-${version}.0.json`));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
  return ajv.compile({ ...schema, $id: id });
};

const jsonFiles = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return jsonFiles(file);
    return name.endsWith('.json') ? [file] : [];
  });

/** Cards may lie inside something else: a golden file of a whole activity holds one deep down. */
const cardsIn = (value) => {
  if (value === null || typeof value !== 'object') return [];
  if (value.type === 'AdaptiveCard') return [value];
  return Object.values(value).flatMap(cardsIn);
};

const fault = (validators, { file, card }) => {
  const validate = validators.get(card.version);
  if (!validate) return `${file}: the card says version ${card.version}; 1.5 was expected`;
  if (validate(card)) return null;
  const lines = validate.errors.slice(0, 5).map((error) => `  ${error.instancePath || '/'} ${error.message}`);
  return [`${file}: not an Adaptive Card ${card.version}`, ...lines].join('\n');
};

const folder = process.argv[2] ?? '../shared/schemas';
const golden = 'test/golden';
const cards = existsSync(golden) ? jsonFiles(golden).flatMap((file) => cardsIn(read(file)).map((card) => ({ file, card }))) : [];
const validators = new Map([['1.5', validator(folder, '1.5')]]);
const faults = cards.map((row) => fault(validators, row)).filter((line) => line !== null);
if (cards.length === 0) faults.push(`No card was found in ${golden}.`);
console.log(faults.length > 0 ? faults.join('\n') : `${cards.length} golden cards follow the schema.`);
process.exitCode = faults.length > 0 ? 1 : 0;
