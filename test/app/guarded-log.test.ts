// While the product is being developed, the screening guards the log: a name that slips in is held back and said so.

import { readdirSync, readFileSync } from 'node:fs';
import { guardedLog } from '../../src/app/guarded-log';
import type { LogValue } from '../../src/app/log';
import { screeningWords } from '../support/screening-words';

interface Line {
  readonly level: string;
  readonly message: string;
  readonly ids: Readonly<Record<string, LogValue>>;
}
const words = screeningWords();

function written(message: string, ids: Line['ids'] = {}): readonly Line[] {
  const lines: Line[] = [];
  const write =
    (level: string) =>
    (text: string, more: Line['ids'] = {}): void =>
      void lines.push({ level, message: text, ids: more });
  guardedLog({ info: write('info'), warn: write('warn'), error: write('error') }, words).warn(message, ids);
  return lines;
}

it.each([
  ['a name in the sentence', 'mail from Greta Hallonqvist not taken in', {}],
  ['a name in an id', 'card could not go now', { to: 'Greta' }],
  ['a personal number', 'case left for 19121212-1212', {}],
  ['an address', 'mail not taken in now', { from: 'greta.h@example.com' }],
])('holds back %s', (_what, message, ids) => {
  const [line, ...rest] = written(message, ids);
  expect(rest).toEqual([]);
  expect(line).toMatchObject({ level: 'error', message: 'a log line was held back, for it may point at somebody' });
  expect(JSON.stringify(line)).not.toMatch(/greta|hallon|1212/i);
});

it.each<[string, Line['ids']]>([
  ['post to EKU ended unknown; the unit manager is asked to look', { ekuId: '7' }],
  ['request failed', { fault: 'TypeError', code: 'itemNotFound', status: 404, path: '/v1.0/users' }],
  ['bot ready', { port: 3978, mode: 'local' }],
  ['card to update is out of reach', { tag: 'overdue:individualFollowUp:2026-03-11:unitManager' }],
  ['look cut short', { replica: 'eb0c4a00-0000-4000-8000-000000000204', at: '2026-03-02T08:00:00.000Z' }],
])('lets our own lines through: %s', (message, ids) => {
  expect(written(message, ids)).toEqual([{ level: 'warn', message, ids }]);
});

it('lets every sentence through that the product logs', () => {
  const files = ['src/app', 'src/graph', 'bot'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const sentences = files.flatMap((text) =>
    [...text.matchAll(/log\.(?:info|warn|error)\(\s*'([^']+)'/g)].map(([, said = '']) => said),
  );
  expect(sentences.length).toBeGreaterThan(15);
  expect(sentences.filter((sentence) => written(sentence)[0]?.message !== sentence)).toEqual([]);
});
