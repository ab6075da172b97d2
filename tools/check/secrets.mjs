// Secrets that somebody has left in a file of the project: keys, tokens and connection strings, as the services that give them out write them.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';

/** What is fetched, built or drawn, and what is nobody's to commit. */
const passedBy = new Set(['node_modules', 'dist', 'test-output', '.git', 'data']);
const drawn = /\.(?:png|woff2?|ico|zip|docx|xlsx|pdf|msg)$/;

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (passedBy.has(entry.name)) return [];
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(file);
    return entry.isFile() && !drawn.test(entry.name) ? [file] : [];
  });

/** An own `.env` is where its secrets belong, and git leaves it out. */
const isOwn = (file) => path.basename(file) === '.env';

const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };

/** The library takes longer for each file the more it has looked at: it gets many at a time. */
const together = 100;

/** What some files give away, with the line and never the secret. */
const faultsIn = async (some) => {
  const texts = some.map((file) => readFileSync(file, 'utf8'));
  const source = { content: texts.join('\n'), filePath: 'files', contentType: 'text' };
  const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } });
  return messages.map(({ range: [at], ruleId, messageId }) => `${placeOf(some, texts, at)}  ${messageId} (${ruleId})`);
};

/** File and line of a place in the texts one after the other. */
const placeOf = (some, texts, at) => {
  let left = at;
  const n = texts.findIndex((text) => left <= text.length || ((left -= text.length + 1), false));
  return `${some[n]}:${texts[n].slice(0, left).split('\n').length}`;
};

const root = process.argv[2] ?? '.';
if (!existsSync(root)) throw new Error(`No folder ${root}.`);
const files = filesBelow(root).filter((file) => !isOwn(file));
const faults = [];
for (let n = 0; n < files.length; n += together) faults.push(...(await faultsIn(files.slice(n, n + together))));
console.log(faults.length > 0 ? faults.join('\n') : `${files.length} files, no secret.`);
process.exitCode = faults.length > 0 ? 1 : 0;
