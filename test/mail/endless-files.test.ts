// Outlook files whose tables lead back to themselves: such a file is one that cannot be read, at once, and the mail it lies in is read all the same.

import { isEndless } from '../../src/mail/compound-file';
import { readMsg } from '../../src/mail/msg';
import { changedBytes } from '../../tools/trust/fuzz/bytes';
import { dice } from '../support/dice';
import { msg } from '../support/mail/outlook-files';
import { work } from '../support/work';

const inner = msg({ subject: 'Inre', from: ['Greta Holm', 'greta.holm@example.com'], body: 'Nej.' });
const whole = msg({
  subject: 'Klagomål',
  from: ['Greta Holm', 'greta.holm@example.com'],
  body: 'Ingen kom.',
  file: ['a.msg', inner],
});

/** The file with one number in another's place. */
const put = (at: number, value: number): Buffer => {
  const copy = Buffer.from(whole);
  copy.writeUInt32LE(value, at);
  return copy;
};
const table = 512 * (whole.readUInt32LE(76) + 1);
const directory = whole.readUInt32LE(48);
const entry = (n: number): number => 512 * (directory + 1) + 128 * n;

it('a whole one is read', () => {
  expect(isEndless(whole)).toBe(false);
  expect(readMsg(whole)?.files).toHaveLength(1);
});

it('one that lies among other bytes is read by itself, whatever stands before it', () => {
  const among = Buffer.concat([Buffer.alloc(100, 1), whole]).subarray(100);
  expect(readMsg(among)).toEqual(readMsg(whole));
  expect(readMsg(among)?.parts.subject).toBe('Klagomål');
});

it.each([
  ['a chain leads back to itself', put(table + 4 * directory, directory)],
  ['what lies in it leads back to its root', put(entry(1) + 72, 0)],
  ['something lies in itself', put(entry(1) + 76, 1)],
  [
    'the list of tables leads back to itself',
    (() => {
      const copy = Buffer.concat([put(68, 0)]);
      copy.writeUInt32LE(0, 512 + 508);
      return copy;
    })(),
  ],
])('one where %s cannot be read, and nobody waits', async (_, bytes) => {
  expect(isEndless(bytes)).toBe(true);
  expect(await work(() => Promise.resolve(void expect(readMsg(bytes)).toBeUndefined()), 2_000)).toBeLessThan(2_000);
});

it('four hundred changed ones are read, or cannot be, and nobody waits', async () => {
  const luck = dice(75);
  for (let n = 0; n < 400; n += 1) {
    const bytes = changedBytes(whole, luck);
    expect(await work(() => Promise.resolve(void readMsg(bytes)), 2_000)).toBeLessThan(2_000);
  }
});
