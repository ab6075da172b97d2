// Mails by whoever is not what they look like, and chains of people on the way: lists, colleagues' doubles, absent people, and whose words are whose.

import { readMail, type ReadMail } from '../../src/core/intake/read-mail';
import { openMail } from '../../src/mail/mime';

const knows = {
  staffDomains: ['ekbacka.example'],
  providerDomains: ['omsorgsteamet.example'],
  mailbox: 'synpunkter@ekbacka.example',
};
const olga = 'Olga Bergvall <olga.bergvall@ekbacka.example>';
const eva = 'Eva Lind <eva@example.org>';

interface Own {
  readonly from?: string;
  readonly subject?: string;
  readonly more?: readonly string[];
}

async function read(body: string, { from = eva, subject = 'Om kvällarna', more = [] }: Own = {}): Promise<ReadMail> {
  const domain = /@([^>\s]+)>?$/.exec(from)?.[1] ?? '';
  const to = more.some((one) => one.startsWith('To:')) ? [] : ['To: synpunkter@ekbacka.example'];
  const head = [
    `Authentication-Results: dmarc=pass header.from=${domain}`,
    `From: ${from}`,
    ...to,
    `Subject: ${subject}`,
    'Date: Tue, 10 Mar 2026 09:00:00 +0100',
    'MIME-Version: 1.0',
    ...more,
    'Content-Type: text/plain; charset=utf-8',
  ];
  return readMail((await openMail(Buffer.from(`${head.join('\n')}\n\n${body}`.replaceAll('\n', '\r\n'), 'utf8'))).parts, knows);
}
const byOlga = (body: string): Promise<ReadMail> => read(body, { from: olga, subject: 'VB: Om kvällarna' });

const block = (from: string, body: string): string =>
  `Från: ${from}\nSkickat: den 9 mars 2026 21:14\nTill: Kontakt <kontakt@ekbacka.example>\nÄmne: Om kvällarna\n\n${body}`;
const words = 'Ingen kom i går kväll, igen.\nGreta';
const greta = block('Greta Holm <greta.holm@post.example>', words);
const complainant = { name: 'Greta Holm', address: 'greta.holm@post.example' };

describe('a mail through a list waits', () =>
  it.each([
    [
      'Mailman without List headers',
      ['To: granngruppen@groups.example.org', 'Cc: synpunkter@ekbacka.example', 'X-BeenThere: granngruppen@groups.example.org'],
    ],
    ['its sender', ['Sender: granngruppen-bounces@groups.example.org']],
    ['where errors go', ['Errors-To: owner-granngruppen@groups.example.org']],
    ['where it returns', ['Return-Path: <granngruppen-return-12-synpunkter=ekbacka.example@groups.example.org>']],
    ['where answers go', ['To: granngruppen@groups.example.org', 'Reply-To: granngruppen@groups.example.org']],
    ['an archive', ['List-Archive: <https://groups.example.org/granngruppen>']],
    ['a program', ['X-Mailman-Approved-At: Tue, 10 Mar 2026 09:00:00 +0100']],
  ])('by %s', async (_, more) =>
    expect(await read('Ingen kom i går kväll.', { more })).toMatchObject({ outcome: 'case', held: 'list' }),
  ));

it('a mail through a list waits by the line at its end', async () =>
  expect(
    await read(
      'Ingen kom.\n\n_______________________________________________\nGranngruppen mailing list\nGranngruppen@groups.example',
    ),
  ).toMatchObject({ held: 'list' }));

it('a person’s own mail with another sender or an answer to herself waits for nobody', async () =>
  expect(
    await read('Ingen kom i går kväll.', { more: ['Reply-To: eva@example.org', 'Return-Path: <eva@example.org>'] }),
  ).toMatchObject({ held: null, addressProof: 'verified' }));

describe('a forward by a colleague’s double is written to nobody', () =>
  it.each([
    'Olga Bergvall <olga.bergvall@ekbäcka.example>',
    'Olga Bergvall <olga.bergvall@mail.ekbacka.example>',
    'Olga Bergvall <olga.bergvall@ekbacka-kommun.example>',
    'Olga Bergvall, Ekbacka kommun <olga@evil.example>',
    'Omsorgsteamet <kontakt@omsorgsteamet.example.evil.example>',
  ])('%s', async (from) => {
    const found = await read(`Kan ni ta den?\n\n${greta}`, { from, subject: 'VB: Om kvällarna' });
    expect(found).toMatchObject({ outcome: 'case', forwardedBy: null, addressProof: 'none', held: expect.any(String) as string });
    expect(found).toMatchObject({ flags: ['sender-lookalike'], words: expect.stringContaining(words) as string });
  }));

it('a look-alike’s own complaint is written to when somebody has looked', async () =>
  expect(await read('De kom inte.', { from: 'Olga <olga@ekbäcka.example>' })).toMatchObject({ held: 'lookAlike' }));

describe('what a machine wrote without saying so goes to a person', () =>
  it.each([
    [
      'Out of Office Re: Vi har tagit emot',
      'I am on annual leave until 14 December. I will respond to your email when I return.',
    ],
    ['Out of office: Begäran', 'Hello, I am on leave and will reply when I return.'],
    ['Re: Vi har tagit emot', 'I am out of office until Monday 7 December. For urgent matters please contact the office.'],
    ['SV: Vi har tagit emot', 'Jag är på semester till den 7 december. Kontakta växeln i brådskande ärenden.'],
    ['Autosvar Sv: Vi har tagit emot', 'Jag är tillbaka på kontoret den 7 december.'],
    [
      'Read: Vi har tagit emot',
      'Your message\n\n   To: Eva\n   Subject: Vi har tagit emot\n\n was read on Monday, November 30, 2026 8:05:00 AM.',
    ],
    ['Läst: Vi har tagit emot', 'Ditt meddelande lästes den 30 november 2026.'],
    ['Declined: Uppföljning', 'Eva has declined this meeting.'],
    ['Undeliverable: Vi har tagit emot', 'Your message could not be delivered to eva@example.org.'],
  ])('%s', async (subject, body) =>
    expect(await read(body, { subject })).toMatchObject({ outcome: 'manual', reason: 'looksAutomatic' }),
  ));

it('an absence names its case, and tells of no danger', async () =>
  expect(
    await read('Hello, I am on leave and will reply when I return.', {
      from: 'Omsorgsteamet <kontakt@omsorgsteamet.example>',
      subject: 'Out of office: Begäran [SYN-2026-00012-AAAAAAAAAA]',
    }),
  ).toEqual({ outcome: 'manual', reason: 'looksAutomatic', isBare: true, named: '12' }));

describe('a complaint that only sounds so stays a case', () =>
  it.each([
    ['Out of office hours nobody answers', 'We called the night team twice and nobody came to my mother.'],
    ['Om kvällarna', 'Jag är på semester till den 7 december, men personalen kom inte till mamma i går.'],
    ['Läst: er broschyr', 'Jag läste broschyren. Personalen följer den inte, och min man fick ingen mat.'],
    ['On leave', 'My mother has been alone since Friday. Nobody came.'],
  ])('%s', async (subject, body) => expect((await read(body, { subject })).outcome).not.toBe('ignore')));

describe('in a chain a colleague sends on', () => {
  it.each([
    ['the provider', 'Omsorgsteamet <kontakt@omsorgsteamet.example>'],
    ['a provider nobody has registered', 'Vårdlyftet <info@vardlyftet.example>'],
    ['another colleague', 'Bo Ek <bo.ek@ekbacka.example>'],
  ])('%s is on the way, and the words are kept', async (_, who) => {
    const name = who.split(' <')[0] ?? '';
    expect(await byOlga(`Hej!\n\n${block(who, `Vi fick detta, det är nog till er.\n\n${greta}`)}`)).toMatchObject({
      outcome: 'case',
      complainant,
      words,
      note: `Hej!\n\n${name}: Vi fick detta, det är nog till er.`,
      forwardedBy: { name: 'Olga Bergvall' },
    });
  });
  it.each([
    ['behind a rule', '--\nHej registrator, kan ni ta den här? /Olga', 'Hej registrator, kan ni ta den här? /Olga'],
    ['signed', 'Kan ni ta den här?\n/Olga', 'Kan ni ta den här?\n/Olga'],
    ['signed apart', 'Kan ni ta den här?\n\nMvh\nOlga Bergvall', 'Kan ni ta den här?'],
    ['addressed to us', '--\nHej, kan ni ta den här?', 'Hej, kan ni ta den här?'],
  ])('her words below are the note: %s', async (_, below, note) =>
    expect(await byOlga(`${greta}\n\n${below}`)).toMatchObject({ complainant, words, note }),
  );
  it.each([
    ['the complainant’s signature', '-- \nGreta Holm\n070-174 06 05'],
    ['the complainant’s postscript', 'PS. Ring mig på kvällen.'],
    ['a name alone', 'Olga Bergvall'],
    ['a colleague the complainant names', 'Jag pratade med Olga i går.'],
  ])('%s stays with her words', async (_, below) =>
    expect(await byOlga(`${greta}\n\n${below}`)).toMatchObject({ complainant, words: `${words}\n\n${below}`, note: '' }),
  );
});
