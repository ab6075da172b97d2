// Mails that carry somebody else's words or number: systems that pass a customer on, answers that quote our letter, letters to many about our trade.

import { readMail, type ReadMail } from '../../src/core/intake/read-mail';
import { openMail } from '../../src/mail/mime';
import { eml, plain } from '../support/mail/eml';

const knows = {
  staffDomains: ['ekbacka.example'],
  providerDomains: ['norrsken.example'],
  mailbox: 'synpunkter@ekbacka.example',
};
const rut = 'Rut Ek <rut@post.example>';
const olga = 'Olga Bergvall <olga.bergvall@ekbacka.example>';
interface Own {
  readonly subject?: string;
  readonly more?: readonly string[];
}
function read(from: string, body: string, { subject = 'Sv: Brev', more = [] }: Own = {}): Promise<ReadMail> {
  const domain = /@([^>]+)/.exec(from)?.[1] ?? '';
  const proof =
    from === olga ? 'X-MS-Exchange-Organization-AuthAs: Internal' : `Authentication-Results: dmarc=pass header.from=${domain}`;
  const head = [
    'Received: from a by b with HTTPS; Tue, 10 Mar 2026 08:00:10 +0000',
    proof,
    `From: ${from}`,
    'To: synpunkter@ekbacka.example',
  ];
  const raw = eml([...head, `Subject: ${subject}`, 'Date: Tue, 10 Mar 2026 09:00:00 +0100', ...more], [plain(body)]);
  return openMail(raw).then(({ parts }) => readMail(parts, knows));
}

describe('the number in a letter of ours that is quoted', () => {
  const letter = '> Hej!\n> Ditt ärende har nummer SYN-2026-00231.\n> Vi svarar senast den 27 mars.';
  const link = { outcome: 'link', reference: 'SYN-2026-00231', token: null, words: 'Ingen har ringt än.' };
  it.each([
    ['by the name of the municipality', `Ekbacka kommun skrev 2026-03-06 10:02:\n${letter}`],
    ['by our address', `Den 6 mars 2026 10:02 skrev Synpunkter <synpunkter@ekbacka.example>:\n${letter}`],
    [
      'below headers',
      `Från: Synpunkter <synpunkter@ekbacka.example>\nSkickat: den 6 mars 2026 10:02\nTill: Rut Ek\nÄmne: Brev\n\nDitt ärende har nummer SYN-2026-00231.`,
    ],
  ])('%s', async (_, quoted) => expect(await read(rut, `Ingen har ringt än.\n\n${quoted}`)).toMatchObject(link));
  it('also when a colleague sends the answer on', async () => {
    const answer = `Från: ${rut}\nSkickat: den 9 mars 2026 21:14\nTill: Olga\nÄmne: Sv: Brev\n\nIngen har ringt än.\n\nEkbacka kommun skrev 2026-03-06 10:02:\n${letter}`;
    expect(await read(olga, `Till er.\n\n${answer}`, { subject: 'VB: Sv: Brev' })).toMatchObject({
      ...link,
      from: { address: 'rut@post.example' },
      note: 'Till er.',
    });
  });
  it.each([
    ['not what the person herself mentions', 'Grannen har nummer SYN-2026-00231. Ingen har ringt mig.'],
    ['not what somebody else wrote', `Ingen har ringt.\n\nDen 6 mars 2026 10:02 skrev Maj Ås <maj@post.example>:\n${letter}`],
    [
      'not what a colleague wrote',
      `Ja, så var det.\n\nDen 6 mars 2026 10:02 skrev ${olga}:\n> Grannens ärende SYN-2026-00231 gäller samma sak.`,
    ],
    [
      'not when two cases are named',
      `Ingen har ringt.\n\nEkbacka kommun skrev 2026-03-06 10:02:\n${letter}\n> Se även SYN-2026-00118.`,
    ],
  ])('%s', async (_, body) => expect(await read(rut, body)).toMatchObject({ outcome: 'case' }));
});

describe('a system that passes on what a customer wrote', () => {
  const said = 'Ledsagaren kom aldrig i torsdags, och ingen svarade när jag ringde.';
  it.each([
    [
      'by labels',
      `Ärende 7731 har tilldelats din grupp.\n\nKund: ${rut}\nInkom: 2026-03-09 10:31\nKanal: Chatt\n\nMeddelande från kund:\n${said}\n\n---\nDetta är ett automatiskt mejl.`,
    ],
    [
      'in English',
      `A ticket has been assigned to your group.\n\nRequester: ${rut}\nStatus: Open\nDescription:\n${said}\n\nThis message was automatically generated, do not reply.`,
    ],
  ])('%s', async (_, body) =>
    expect(await read('Kundtjänst <kundtjanst@system.example>', body, { subject: '[#7731] Klagomål' })).toMatchObject({
      outcome: 'case',
      complainant: { name: 'Rut Ek', address: 'rut@post.example' },
      addressKind: 'form',
      addressProof: 'stated',
      words: expect.stringContaining(said),
    }),
  );
  it('is not believed where a person writes so', async () =>
    expect(await read('Ove Ås <ove@post.example>', `Kund: ${rut}\nKanal: brev\nMeddelande från kund:\n${said}`)).toMatchObject({
      complainant: { address: 'ove@post.example' },
    }));
});

describe('a letter to many about our trade', () => {
  const marks = [
    'List-Unsubscribe: <https://blad.example/av>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'Feedback-ID: 1:a',
  ];
  const foot = '\n\nAvsluta prenumerationen: https://blad.example/av';
  const letter = 'Fem råd om när personalen byts ut\nSå mår boendet efter en upphandling';
  it('is left alone when a program for such letters sent it', async () =>
    expect(await read('Bladet <nyhetsbrev@blad.example>', letter + foot, { subject: 'Mars', more: marks })).toEqual({
      outcome: 'ignore',
      reason: 'newsletter',
    }));
  it.each([
    [
      'without the marks of such a program',
      'Bladet <nyhetsbrev@blad.example>',
      letter,
      ['List-Unsubscribe: <https://blad.example/av>'],
    ],
    ['from an address somebody reads', 'Rut Ek <rut@blad.example>', letter, marks],
    [
      'with somebody’s own words',
      'Bladet <nyhetsbrev@blad.example>',
      'Jag undrar varför ni aldrig svarar mig om duschen.',
      marks,
    ],
    ['with a complaint', 'Bladet <nyhetsbrev@blad.example>', 'Personalen kom aldrig i lördags.', marks],
  ])('is a person’s to look at %s', async (...[, from, words, more]) =>
    expect((await read(from, words + foot, { subject: 'Mars', more })).outcome).not.toBe('ignore'),
  );
});

describe('a failed delivery by an old server, with the copy in its text', () => {
  const report = (copy: string): Promise<ReadMail> =>
    read(
      'Mail Delivery System <mailer-daemon@smtp.post.example>',
      `This message was created automatically.\nA message could not be delivered.\n\n  synpunkter@ekbaka.example\n    Unrouteable address\n\n------ This is a copy ------\n\n${copy}`,
      {
        subject: 'Mail delivery failed: returning message to sender',
        more: ['Return-Path: <>', 'X-Failed-Recipients: synpunkter@ekbaka.example'],
      },
    );
  it('of what somebody wrote to us is a person’s to look at', async () =>
    expect(
      await report(
        `Return-path: <rut@post.example>\nReceived: from a by b\nFrom: ${rut}\nMIME-Version: 1.0\nTo: synpunkter@ekbaka.example\nCc: synpunkter@ekbacka.example\nSubject: Om\n\nIngen har synts till sedan i tisdags.`,
      ),
    ).toMatchObject({ outcome: 'manual', reason: 'looksAutomatic' }));
  it('of our own letter is left alone', async () =>
    expect(
      await report(
        'From: Synpunkter <synpunkter@ekbacka.example>\nTo: rut@post.example\nSubject: Brev\n\nHej! Vi svarar senast den 27 mars.',
      ),
    ).toMatchObject({ outcome: 'ignore', reason: 'bounce' }));
});

it('cannot open what is encrypted in the text, also where a colleague quotes it', async () => {
  const armour = '-----BEGIN PGP MESSAGE-----\n\nhQEMA1234\n=abcd\n-----END PGP MESSAGE-----';
  const quoted = `Går inte att läsa.\n\nFrån: ${rut}\nSkickat: den 9 mars 2026 21:14\nTill: Olga\nÄmne: Om\n\n${armour.replaceAll(/^/gm, '> ')}`;
  for (const [from, body] of [
    [rut, armour],
    [olga, quoted],
  ] as const)
    expect(await read(from, body)).toEqual({ outcome: 'manual', reason: 'encrypted' });
});
