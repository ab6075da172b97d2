// Danger is heard wherever in a mail it stands: quoted, forwarded, in attached mails and texts. What we wrote ourselves is not, however it comes back.

import { dangerSignsOf } from '../../../src/core/intake/danger/danger-signs';
import { mayBeDanger } from '../../../src/core/intake/danger/danger-words';
import type { MailFile, MailParts } from '../../../src/core/intake/mail-parts';
import { readMail } from '../../../src/core/intake/read-mail';
import { say } from '../../../src/core/text/say';
import { work } from '../../support/work';

const grave = 'Jag orkar inte leva längre, i kväll tar jag alla tabletterna.';
const mailbox = 'synpunkter@ekbacka.example';
const knows = { mailbox, staffDomains: ['ekbacka.example'], providerDomains: [] };

const mail = (text: string, more: Partial<MailParts> = {}): MailParts => ({
  headers: [],
  from: { name: 'Nils Ek', address: 'nils@post.example' },
  subject: 'Hej',
  date: null,
  messageId: null,
  text,
  files: [],
  ...more,
});
const file = (more: Partial<MailFile>): MailFile => ({
  index: 0,
  name: 'a',
  type: 'text/plain',
  size: 1,
  isInline: false,
  mail: null,
  ...more,
});
const inside = (one: MailParts): MailFile => file({ name: 'a.eml', type: 'message/rfc822', mail: one });

it('is said to stand in what the colleague added, when it stands there alone', () =>
  expect(dangerSignsOf({ subject: 'Hej', words: 'Hej.', note: grave, mail: null, mailbox })).toEqual(['note']));

/** As a mail is taken in: read first, heard then. */
function signsOf(of: MailParts): readonly string[] {
  const read = readMail(of, knows);
  // What waits for a person is heard as it stands.
  if (read.outcome !== 'case') return dangerSignsOf({ subject: of.subject, words: of.text, note: '', mail: of, mailbox });
  return dangerSignsOf({ subject: read.subject, words: read.words, note: read.note, mail: of, mailbox });
}

const quote = (text: string, marks = '> '): string =>
  text
    .split('\n')
    .map((line) => `${marks}${line}`)
    .join('\n');
const block = (from: string, text: string): string =>
  `Från: ${from}\nSkickat: den 1 mars 2026 19:12\nTill: Nils Ek\nÄmne: Hur mår du\n\n${text}`;
const maj = 'Maj Alm <maj@post.example>';

const heard: Readonly<Record<string, readonly [MailParts, string]>> = {
  'own words': [mail(grave), 'words'],
  'a subject': [mail('Ring mig.', { subject: grave }), 'subject'],
  'HTML alone': [mail('Hej, ring mig i morgon.', { shown: `Hej, ring mig i morgon.\n\n${grave}` }), 'words'],
  'HTML alone of an attached mail': [
    mail('Hej, se bifogat.', { files: [inside(mail('Hej, ring mig.', { shown: `Hej, ring mig.\n\n${grave}` }))] }),
    'attached',
  ],
  'a reply with marks': [mail(`Hej, se nedan.\n\n${quote(grave)}`), 'quoted'],
  'a reply with marks and who wrote': [mail(`Hej, se nedan.\n\nDen 1 mars 2026 19:12 skrev ${maj}:\n${quote(grave)}`), 'quoted'],
  'marks in marks': [mail(`Hej, se nedan.\n\n${quote(`Så här skrev hon:\n${quote(grave)}`)}`), 'quoted'],
  'marks without blanks': [mail(`Hej, se nedan.\n\n${quote(grave, '>')}`), 'quoted'],
  'words of which the end of each line is broken': [
    mail(`Hej, se nedan.\n\n> Jag orkar inte leva längre, i kväll tar jag\n> alla tabletterna.`),
    'quoted',
  ],
  'a block below': [mail(`Hej, se nedan.\n\n${block(maj, grave)}`), 'quoted'],
  'the second block below': [
    mail(`Hej, se nedan.\n\n${block('Bo <bo@post.example>', `Vad gör vi?\n\n${block(maj, grave)}`)}`),
    'quoted',
  ],
  'a block below, quoted': [mail(`Hej, se nedan.\n\n${quote(block(maj, grave))}`), 'quoted'],
  'a quote above a letter of ours': [
    mail(`Hej, se nedan.\n\n${quote(`${grave}\n\n${say('sv', 'letter.acknowledgement.thanks')}`)}`),
    'quoted',
  ],
  'a text attached': [mail('Se bifogat.', { files: [file({ name: 'a.txt', text: grave })] }), 'attached'],
  'a mail attached': [mail('Se bifogat.', { files: [inside(mail(grave))] }), 'attached'],
  'the subject of a mail attached': [mail('Se bifogat.', { files: [inside(mail('Hej', { subject: grave }))] }), 'attached'],
  'a quote in a mail attached': [mail('Se bifogat.', { files: [inside(mail(`Se här\n\n${quote(grave)}`))] }), 'attached'],
  'a text in a mail in a mail': [
    mail('Se bifogat.', { files: [inside(mail('Se', { files: [inside(mail('Här', { files: [file({ text: grave })] }))] }))] }),
    'attached',
  ],
};

it.each(Object.entries(heard))('is heard in %s', (_, [of, place]) => expect(signsOf(of)).toEqual([place]));

it('is heard when the quote is all there is', () => {
  expect(signsOf(mail(quote(grave))).length).toBeGreaterThan(0);
  expect(mayBeDanger(quote(grave))).toBe(true);
});

describe('our own letters', () => {
  const answer = [
    say('sv', 'letter.greetingName', { name: 'Nils' }),
    say('sv', 'letter.acknowledgement.thanks'),
    'Du berättar att din mamma ligger på golvet och inte andas.',
    say('sv', 'letter.danger'),
    say('sv', 'letter.safety.read'),
  ].join('\n\n');
  const byHand = 'Du berättar att din mamma ligger på golvet och inte andas. Ring 112.';
  const ours = `Synpunkter <${mailbox}>`;
  const narrow = (text: string): string => text.replaceAll(/(\S+ \S+ \S+ \S+) /g, '$1 \n');
  it.each([
    ['with marks', `Tack!\n\n${quote(answer)}`],
    ['with marks and lines broken anew', `Tack!\n\n${quote(narrow(answer))}`],
    ['with marks in marks', `Tack!\n\n${quote(`Jag tackar också.\n${quote(answer)}`)}`],
    ['as a block without address', `Tack!\n\n${block('Synpunkter', answer)}`],
    ['by hand, as a block', `Tack!\n\n${block(ours, byHand)}`],
    ['by hand, with who wrote', `Tack!\n\nDen 1 mars 2026 19:12 skrev ${ours}:\n${quote(byHand)}`],
  ])('say nothing of danger when they come back %s', (_, text) => expect(signsOf(mail(text))).toEqual([]));
  it('say nothing of danger when they come back attached', () => {
    const letter = mail(byHand, { from: { name: null, address: mailbox.toUpperCase() } });
    expect(signsOf(mail('Tack!', { files: [inside(letter), file({ text: answer })] }))).toEqual([]);
  });
});

describe('what is ordinary', () => {
  const signature = 'Maj Alm\nSamordnare, Omsorgsbyrån\n08-123 45 67\nVid akut fara, ring alltid 112. Vid sjukdom, ring 1177.';
  const newsletter =
    'Nyhetsbrev mars: Så larmar du vid brand. Ring 112 om någon är skadad eller i fara. Vi bjuder på fika den 12 mars. Avregistrera dig här.';
  it.each([
    ['a signature with 112', mail(`Maten kommer kall.\n\n${block(maj, `Hej, vi ses på fredag.\n\n${signature}`)}`)],
    ['a newsletter sent on', mail(`För kännedom.\n\n${block('Räddningstjänsten <info@brand.example>', newsletter)}`)],
    ['a newsletter attached', mail('För kännedom.', { files: [inside(mail(newsletter))] })],
    ['a signature as a file', mail('Maten kommer kall.', { files: [file({ name: 'ATT00001.txt', text: signature })] })],
  ])('raises no alarm: %s', (_, of) => expect(signsOf(of)).toEqual([]));
});

it('takes little time, however many quotes and files there are', async () => {
  const many = [
    mail('>a\n>>b\n'.repeat(60_000)),
    mail(`Hej\n${block(maj, 'a')}\n`.repeat(2000)),
    mail('a', { files: Array.from({ length: 400 }, () => file({ text: `${'mamma ligger '.repeat(2000)}` })) }),
  ];
  for (const of of many) {
    const took = await work(() => dangerSignsOf({ subject: '', words: 'Hej', mail: of, mailbox }), 3_000);
    expect(took).toBeLessThan(3_000);
  }
});
