// Golden files: where each lies, what it should hold, and what to say when it holds something else. Only write.ts writes them.

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../../src/core/text/say';
import { cards } from './cards';
import { complaintRecord } from './complaint-record';
import { keysOf } from '../../src/core/brand';
import { ownProcesses } from '../../src/core/processes/all';
import { letters } from './letters';
import { processRecord } from './process-record';

/** File below test/golden → what the code says now. */
export function goldenTexts(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const language of languages) {
    for (const [name, draw] of Object.entries(cards)) texts.set(`cards/${name}.${language}.json`, asJson(draw(language)));
    for (const [name, write] of Object.entries(letters)) {
      const { subject, body } = write(language);
      texts.set(`letters/${name}.${language}.txt`, `${subject}\n\n${body}\n`);
    }
  }
  texts.set('processes/complaint.txt', complaintRecord());
  for (const id of keysOf(ownProcesses)) texts.set(`processes/${id}.txt`, processRecord(id));
  return texts;
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const folder = __dirname;
const folders = ['cards', 'letters', 'processes'];

/** The golden files that lie there, as `cards/help.sv.json`. */
export const goldenFiles = (): readonly string[] =>
  folders.flatMap((name) => {
    const place = path.join(folder, name);
    return existsSync(place) ? readdirSync(place).map((file) => `${name}/${file}`) : [];
  });

/** What a file holds; a sentence in its place when it is missing. */
export function goldenText(file: string): string {
  const place = path.join(folder, file);
  return existsSync(place) ? readFileSync(place, 'utf8') : `${file} is missing: npm run golden\n`;
}

/** A head for both sides of a comparison, so that the difference explains itself. */
export const headed = (file: string, text: string): string =>
  `test/golden/${file}. Is the new text meant? Then: npm run golden, and read the diff.\n${text}`;

/** Makes the files say what the code says, and takes away those that nothing draws any more; answers the names that changed. */
export function writeGoldenFiles(): readonly string[] {
  const texts = goldenTexts();
  const gone = goldenFiles().filter((file) => !texts.has(file));
  gone.forEach((file) => rmSync(path.join(folder, file)));
  const changed = [...texts].filter(([file, text]) => goldenText(file) !== text);
  for (const [file, text] of changed) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return [...gone, ...changed.map(([file]) => file)].sort();
}
