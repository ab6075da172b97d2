// Danger words: of invented texts nothing was learned from at least 95 in a hundred are seen, and at most 5 in a hundred ordinary ones taken for danger.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dangerSignsOf } from '../../../src/core/intake/danger/danger-signs';
import { mayBeDanger } from '../../../src/core/intake/danger/danger-words';
import type { MailFile } from '../../../src/core/intake/mail-parts';
import { sv } from '../../../src/core/text/sv';
import { work } from '../../support/work';

const linesOf = (name: string): readonly string[] =>
  readFileSync(join(__dirname, '../../danger', `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const share = (lines: readonly string[]): number => (100 * lines.filter(mayBeDanger).length) / lines.length;

const mail = (...headers: readonly (readonly [string, string])[]) => ({
  headers: headers.map(([name, value]) => ({ name, value })),
  from: { name: null, address: null },
  subject: '',
  date: null,
  messageId: null,
  text: '',
  files: [] as readonly MailFile[],
});

const signsOf = (of: ReturnType<typeof mail>) =>
  dangerSignsOf({ subject: '', words: '', mail: of, mailbox: 'synpunkter@ekbacka.example' });

describe('words of danger', () => {
  it('are seen in at least 95 of a hundred texts', () => {
    expect(linesOf('danger').length).toBeGreaterThanOrEqual(60);
    expect(share(linesOf('danger'))).toBeGreaterThanOrEqual(95);
  });
  it('are seen in at most 5 of a hundred ordinary complaints', () => {
    expect(linesOf('ordinary').length).toBeGreaterThanOrEqual(150);
    expect(share(linesOf('ordinary'))).toBeLessThanOrEqual(5);
  });
  it('are seen in capitals, without rings and dots, and with letters doubled wrongly', () => {
    for (const text of ['PAPPA LIGGER PÅ GOLVET', 'pappa liger pa gollvet', 'Pappa ligger paa golvet'])
      expect(mayBeDanger(text)).toBe(true);
  });
  it.each([
    'Hello, I am on leave and will reply when I return.',
    'Hi, I am out this week and will answer when I am back.',
    'I am currently away and will respond to your email upon my return.',
    'Jag är bortrest och svarar när jag är tillbaka.',
    'Jag vill förbli anonym. Ledsagarna åker hem före tiden och fyller i full tid.',
    'Jag vill vara anonym. Boendestödjarna från Trygga Rum sitter i bilen och skriver att de har varit hos folk fast de inte har det. Jag vet flera som inte fått sina timmar. Ni borde kolla deras scheman.',
  ])('are not in what somebody away or nameless writes: %s', (text) => expect(mayBeDanger(text)).toBe(false));
  it('are not ours: no letter of our own alarms, whole or quoted', () => {
    const letters = Object.entries(sv).flatMap(([key, text]) => (key.startsWith('letter.') ? [text] : []));
    expect(letters.filter((text) => mayBeDanger(`Tack.\n${text}\nBo`))).toEqual([]);
    expect(mayBeDanger('Tack för svaret!\n> Är någon i fara? Ring 112.\n> Någon måste dit nu')).toBe(false);
  });
  it('take a second of work at most for a megabyte, whatever it is made of', async () => {
    for (const part of ['mamma ligger inte på trasmattan och ', 'a', ' ', '>', '>a\n>>a\n', '. ', 'ring ', 'å', '\n']) {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      expect(await work(() => mayBeDanger(text), 1_000)).toBeLessThan(1_000);
    }
  });
});

describe('the sender’s mark', () => {
  it.each([
    ['importance', 'High'],
    ['x-priority', '1 (Highest)'],
    ['x-msmail-priority', 'High'],
    ['priority', 'urgent'],
  ])('is read in %s', (name, value) => {
    expect(signsOf(mail([name, value]))).toEqual(['mark']);
  });
  it('is read in a mail that is passed on inside another', () => {
    const inside = {
      ...{ index: 0, name: 'a.eml', type: 'message/rfc822', size: 1, isInline: false },
      mail: mail(['importance', 'high']),
    };
    expect(signsOf({ ...mail(), files: [inside] })).toEqual(['mark']);
  });
  it('is none when the mail is marked as ordinary', () => {
    expect(signsOf(mail(['importance', 'normal'], ['x-priority', '3']))).toEqual([]);
  });
});
