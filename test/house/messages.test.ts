// The catalogue of log lines against the source: what the bot can log has a row, and a row has a line.

import { keysOf } from '../../src/core/brand';
import { logLinesIn, loggingSources } from '../../tools/docs/messages/found';
import { messagesPage } from '../../tools/docs/messages/page';
import { messageRows } from '../../tools/docs/messages/rows';

const known = Object.values(messageRows).flatMap((rows) => Object.keys(rows));
const inCode = logLinesIn(loggingSources());

it('has a row for each line the bot can log, and a line for each row', () => {
  expect(inCode.length).toBeGreaterThan(50);
  expect([...known].sort()).toEqual(inCode.map(({ line }) => line).sort());
  expect(new Set(known).size).toBe(known.length);
});

it('says what a line means and what to do, and which facts stand beside it', () => {
  for (const heading of keysOf(messageRows))
    for (const { means, act } of Object.values(messageRows[heading] ?? {}))
      expect([means, act]).toEqual([expect.stringMatching(/^\p{Lu}.{10,}[^.]$/u), expect.stringMatching(/[^.]$/u)]);
  const page = messagesPage(inCode).join('\n');
  expect(page).toMatch(/^\| `turn failed` \| fel \| `reference`, `fault`, `name` \|/m);
  expect(page).toMatch(/^\| `letter could not go now; [^|]+\| varning \| `caseId`, orsaken \|/m);
});

it('finds a line however its call is broken over lines, and one line that is logged in two places once', () => {
  const source =
    "app.log.warn(\n  'a thing', {\n caseId: id, ...causeOf(failure) });\nlog.error('other');log.warn('a thing', { kind });";
  expect(logLinesIn([source])).toEqual([
    { line: 'a thing', level: 'warn', beside: ['caseId', 'causeOf', 'kind'] },
    { line: 'other', level: 'error', beside: [] },
  ]);
});

it('refuses a call whose sentence is not written where it is logged', () => {
  expect(() => logLinesIn(['log.warn(sentence, {});'])).toThrow('not a fixed sentence');
  expect(() => logLinesIn(['log.warn(`case ${id}`);'])).toThrow('not a fixed sentence');
});
