// Mails cut, reordered, re-encoded, wrapped and nested by dice: never a crash, never a long wait, never an answer without a reason. Where the change
// keeps the words whole, they are found in the answer or in a file of it, or a person is asked. TRAPPAN_FULL=1 throws 10,000 times.

import { readBytes } from '../../src/app/intake/read-bytes';
import type { ReadMail } from '../../src/core/intake/read-mail';
import { eml, external, internal, plain, shapes } from '../support/mail/eml';
import { work } from '../support/work';

const knows = { staffDomains: ['ekbacka.example'], providerDomains: ['norrsken.example'], mailbox: 'synpunkter@ekbacka.example' };
const throws = process.env['TRAPPAN_FULL'] === '1' ? 10_000 : 400;
const longest = 2_000;

/** Dice that fall the same way each time for a seed (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}
type Roll = ReturnType<typeof dice>;

const lines = (raw: Buffer): string[] => raw.toString('latin1').split('\r\n');
const joined = (all: readonly string[]): Buffer => Buffer.from(all.join('\r\n'), 'latin1');
const headLength = (raw: Buffer): number => Math.max(1, lines(raw).indexOf(''));

const changes: Readonly<Record<string, (raw: Buffer, roll: Roll) => Buffer>> = {
  cut: (raw, roll) => raw.subarray(0, roll(raw.byteLength + 1)),
  cutInside: (raw, roll) => {
    const from = roll(raw.byteLength);
    return Buffer.concat([raw.subarray(0, from), raw.subarray(from + roll(200))]);
  },
  reorder: (raw, roll) => {
    const all = lines(raw);
    const [one, other] = [roll(all.length), roll(all.length)];
    [all[one], all[other]] = [all[other] ?? '', all[one] ?? ''];
    return joined(all);
  },
  reorderHeaders: (raw, roll) => {
    const all = lines(raw);
    const head = headLength(raw);
    return joined([...all.slice(0, head).sort(() => roll(3) - 1), ...all.slice(head)]);
  },
  flip: (raw, roll) => {
    const copy = Buffer.from(raw);
    for (let n = roll(20); n >= 0; n -= 1) copy[roll(copy.byteLength || 1)] = roll(256);
    return copy;
  },
  reencode: (raw, roll) => Buffer.from(raw.toString('utf8'), roll(2) === 0 ? 'latin1' : 'utf16le'),
  bareLines: (raw) => Buffer.from(raw.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
  wrap: (raw, roll) => joined(lines(raw).flatMap((line) => line.match(new RegExp(`.{1,${20 + roll(60)}}`, 'g')) ?? [line])),
  quote: (raw) => joined(lines(raw).map((line, at) => (at > headLength(raw) ? `> ${line}` : line))),
  nest: (raw, roll) =>
    eml(roll(2) === 0 ? internal : external, [
      plain('Se bifogat.'),
      { type: 'message/rfc822', body: raw.toString('utf8').replaceAll('\r', '') },
    ]),
  repeat: (raw, roll) => Buffer.concat(Array.from({ length: 1 + roll(4) }, () => raw)),
};

const asked = new Set([
  'empty',
  'unreadable',
  'tooLarge',
  'hostile',
  'encrypted',
  'looksAutomatic',
  'senderUnproven',
  'ownAddress',
  'insideUnread',
]);

function isWhole(read: ReadMail): boolean {
  if (read.outcome === 'manual') return asked.has(read.reason);
  if (read.outcome === 'ignore') return read.reason.length > 0;
  const isSaid = read.words.trim() !== '' || read.files.length > 0 || (read.outcome === 'case' && read.note !== '');
  return (
    isSaid &&
    /^[0-9a-f]{40}$/.test(read.fingerprint) &&
    read.files.every(({ name }) => name !== '' && !/[\\/\u0000-\u001f]/.test(name))
  );
}

/** Changes after which every word is still there. */
const gentle = new Set(['reorderHeaders', 'bareLines', 'nest']);
const marker = /Ingen kom|kall|ledig|Nej|Bifogar/;

async function isTakenCareOf(raw: Buffer, mustSay: boolean): Promise<string | null> {
  const { read, mail } = await readBytes(raw, knows);
  if (!isWhole(read)) return `nothing said: ${JSON.stringify(read).slice(0, 300)}`;
  const files = read.outcome === 'case' || read.outcome === 'link' ? read.files : [];
  if (!files.every(({ index }) => mail?.bytes[index] !== undefined)) return 'a file without bytes';
  if (!mustSay || read.outcome === 'manual' || read.outcome === 'ignore') return null;
  const said = [read.words, ...files.map(({ index }) => Buffer.from(mail?.bytes[index] ?? []).toString())].join('\n');
  return marker.test(said) ? null : `words lost: ${JSON.stringify(read).slice(0, 300)}`;
}

it(`${throws} changed mails are all read, or handed to a person with a reason`, async () => {
  const names = Object.keys(changes);
  const failures: string[] = [];
  for (let seed = 1; seed <= throws; seed += 1) {
    const roll = dice(seed);
    let raw = shapes[roll(shapes.length)] ?? Buffer.alloc(0);
    const done = Array.from({ length: 1 + roll(3) }, () => names[roll(names.length)] ?? 'cut');
    for (const name of done) raw = changes[name]?.(raw, roll) ?? raw;
    const mustSay = done.every((name) => gentle.has(name));
    const faults = new Set<string>();
    const read = async (): Promise<void> => {
      const fault = await isTakenCareOf(raw, mustSay);
      if (fault !== null) faults.add(fault);
    };
    if ((await work(read, longest)) > longest) faults.add('too slow');
    for (const fault of faults) failures.push(`seed ${seed} (${done.join(', ')}): ${fault}`);
  }
  expect(failures).toEqual([]);
}, 600_000);

it.each(shapes.map((raw, at) => [at, raw] as const))(
  'mail %i means the same however its lines and headers are written',
  async (_, raw) => {
    const { read } = await readBytes(raw, knows);
    for (const name of ['bareLines'] as const) {
      const changed = await readBytes(changes[name]?.(raw, dice(1)) ?? raw, knows);
      expect({ ...changed.read, files: [] }).toEqual({ ...read, files: [] });
    }
    expect(read.outcome).not.toBe('manual');
  },
);
