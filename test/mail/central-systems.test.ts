// Mails of the municipality's central systems: a machine sends them and a person wrote what lies in them. Three invented layouts, as text and as HTML, whole
// and broken; what cannot be made out is for a person, never lost.

import { readMail, type ReadMail } from '../../src/core/intake/read-mail';
import { systemOfNumber, type CentralSystem } from '../../src/core/intake/sender/systems';
import { openMail } from '../../src/mail/mime';
import { eml, html, plain, type Part } from '../support/mail/eml';

const faults: CentralSystem = {
  name: 'Felanmälan',
  senders: ['arenden@system.example'],
  labels: {
    name: ['Anmälare'],
    address: ['E-post'],
    phone: ['Telefon'],
    postal: ['Adress'],
    reference: ['Ärendenummer'],
    words: ['Beskrivning'],
    other: ['Status', 'Kategori'],
  },
  answer: 'byHand',
};
const desk: CentralSystem = {
  name: 'Kontaktcenter',
  senders: ['@desk.example'],
  labels: { name: ['Kund'], reference: ['Ärende'], words: ['Meddelande från kund'], other: ['Kanal', 'Inkom'] },
  answer: 'system',
};
const comments: CentralSystem = {
  name: 'Synpunkten',
  senders: ['noreply@ekbacka.example'],
  labels: { first: ['Förnamn'], last: ['Efternamn'], address: ['Din e-post'], words: ['Vad vill du säga?'], reference: ['Id'] },
  answer: 'person',
};
const knows = {
  staffDomains: ['ekbacka.example'],
  providerDomains: ['norrsken.example'],
  mailbox: 'synpunkter@ekbacka.example',
  systems: [faults, desk, comments],
};

function read(from: string, part: Part, more: readonly string[] = []): Promise<ReadMail> {
  const head = [
    'Received: from a by b with HTTPS; Tue, 10 Mar 2026 08:00:10 +0000',
    `Authentication-Results: dmarc=pass header.from=${/@([^>]+)/.exec(from)?.[1] ?? ''}`,
    'X-MS-Exchange-Organization-AuthAs: Internal',
    `From: ${from}`,
    'To: synpunkter@ekbacka.example',
    'Subject: Nytt meddelande',
    'Date: Tue, 10 Mar 2026 09:00:00 +0100',
    ...(from.includes('rut@') ? [] : ['Auto-Submitted: auto-generated']),
  ];
  return openMail(eml([...head, ...more], [part])).then(({ parts }) => readMail(parts, knows));
}

const words = 'Ledsagaren kom aldrig i torsdags.\nTelefon: ingen svarar där heller.\n\nSå kan det inte få fortsätta.';
const reported = {
  outcome: 'case',
  complainant: { name: 'Rut Ek', address: null },
  addressKind: 'form',
  addressProof: 'none',
  forwardedBy: null,
  words,
  filled: { phone: '070-000 00 01', postal: 'Påhittade gatan 1\n123 45 Ekbacka', otherNumber: 'Felanmälan 2026-0117' },
};

describe('words, name, address and number of a person who wrote in a system', () => {
  const lines = `Ärendenummer: 2026-0117\nStatus: Ny\nAnmälare: Rut Ek\nE-post: rut@post.example\nTelefon: 070-000 00 01\nAdress: Påhittade gatan 1\n123 45 Ekbacka\nKategori: Annat\nBeskrivning:\n${words}\n\n--\nDetta är ett automatiskt mejl.`;
  const table = [
    ['Ärendenummer', '2026-0117'],
    ['Anmälare', 'Rut Ek'],
    ['E-post', 'rut@post.example'],
    ['Telefon', '070-000 00 01'],
    ['Adress', 'Påhittade gatan 1<br>123 45 Ekbacka'],
    ['Beskrivning', words.replaceAll('\n', '<br>')],
  ];
  const rows = (cell: string, end: string) =>
    `<table>${table.map(([label, value]) => `<tr><${cell}>${label}${end}</${cell}><td>${value}</td></tr>`).join('')}</table>`;
  it.each<[string, Part]>([
    ['lines of text', plain(lines)],
    [
      'lines with stars and odd spaces',
      plain(lines.replaceAll(/^(Ärendenummer|Status|Anmälare|E-post|Adress|Beskrivning):/gm, '*$1* :\u00a0')),
    ],
    ['a table', html(rows('td', ''))],
    ['a table with headings and colons', html(rows('th', ':'))],
    ['labels above their values', html(table.map(([label, value]) => `<p><b>${label}</b><br>${value}</p>`).join(''))],
  ])('are read out of %s [R099 R332]', async (_layout, part) =>
    expect(await read('Felanmälan <arenden@system.example>', part)).toMatchObject(reported),
  );
  it('the answer goes back to the system that wants it so, where that asks for it', async () => {
    const body =
      'Ärende: 7731\nKanal: Chatt\nKund: Rut Ek <rut@post.example>\nMeddelande från kund:\nIngen svarade när jag ringde.';
    const found = await read('Kontaktcenter <a@desk.example>', plain(body), ['Reply-To: svar+7731@desk.example']);
    expect(found).toMatchObject({
      complainant: { name: 'Rut Ek', address: 'svar+7731@desk.example' },
      addressProof: 'stated',
      addressKind: 'form',
      held: 'form',
      words: 'Ingen svarade när jag ringde.',
      filled: { otherNumber: 'Kontaktcenter 7731' },
    });
  });
  it('and to her own address where the profile says so, though the mail says that nobody reads it and comes from inside', async () => {
    const body =
      'Id: S-12\nFörnamn: Rut\nEfternamn: Ek\nDin e-post: rut@post.example\nVad vill du säga?\nMaten är kall.\nFrån: köket\nSkickat: för sent';
    expect(await read('Synpunkten <noreply@ekbacka.example>', plain(body))).toMatchObject({
      complainant: { name: 'Rut Ek', address: 'rut@post.example' },
      words: 'Maten är kall.\nFrån: köket\nSkickat: för sent',
    });
  });
  it('a person who wants nobody to know her is suggested as such, and not one who has left a telephone number', async () => {
    const body = (phone: string) => plain(`Anmälare: Anonym\nTelefon: ${phone}\nBeskrivning: De kommer för sent.`);
    expect(await read('arenden@system.example', body('-'))).toMatchObject({ held: 'anonymous', complainant: { name: null } });
    expect(await read('arenden@system.example', body('070-000 00 01'))).toMatchObject({ held: 'form' });
  });
});

describe('what cannot be made out is for a person', () => {
  it.each<[string, Part]>([
    ['no words', plain('Ärendenummer: 2026-0117\nAnmälare: Rut Ek\nBeskrivning:\n')],
    ['no labels', plain('Ett ärende har tilldelats din grupp. Logga in för att läsa det.')],
    ['labels of another version', plain('Reporter: Rut Ek\nWhat happened: Ingen kom.')],
    ['a table cut in the middle', html('<table><tr><td>Anmälare</td><td>Rut Ek</td></tr><tr><td>Beskr')],
    ['that it is done', plain('Ärendenummer: 2026-0117\nStatus: Avslutat')],
  ])('%s', async (_what, part) =>
    expect(await read('arenden@system.example', part)).toEqual({ outcome: 'manual', reason: 'systemUnread' }),
  );
  it('and a stranger’s mail with the same labels is no system’s', async () =>
    expect(await read('Rut Ek <rut@post.example>', plain('Ärendenummer: 1\nBeskrivning: Ingen kom.'))).toMatchObject({
      outcome: 'case',
      filled: { otherNumber: null },
    }));
  it('takes time in proportion to the mail', async () => {
    const long = plain(`Beskrivning:\n${'Telefon Telefon Telefon: \n'.repeat(20_000)}`);
    expect(await read('arenden@system.example', long)).toMatchObject({ outcome: 'case' });
  });
});

it.each([
  ['Felanmälan 2026-0117', faults],
  ['Felanmälan', faults],
  ['Felanmälan2 1', undefined],
  [null, undefined],
] as const)('%s is known by its system', (number, system) => expect(systemOfNumber(number, knows.systems)).toBe(system));
