// Forwards as the programs of colleagues write them, in the languages that come in: who, when, about what, in which words, and the colleague's note.

import { threadOf } from '../../../src/core/intake/forward/thread';
import { noteOf } from '../../../src/core/intake/colleague-note';

const words = 'Ingen har öppnat för hemtjänsten sedan i tisdags.\n\nHälsningar\nLovisa';
const at = '2026-03-19T08:05:00.000Z';
const from = { name: 'Lovisa Ekdahl', address: 'lovisa@post.example' };
const who = 'Lovisa Ekdahl <lovisa@post.example>';
const head = (labels: readonly [string, string, string, string], date: string, sender = who): string =>
  `${labels[0]}: ${sender}\n${labels[1]}: ${date}\n${labels[2]}: Växeln <vaxel@ekbacka.example>\n${labels[3]}: Nycklarna\n`;
const sv = ['Från', 'Skickat', 'Till', 'Ämne'] as const;

const forwards: readonly (readonly [string, string])[] = [
  ['Outlook, Swedish', `${head(sv, 'den 19 mars 2026 09:05')}\n${words}`],
  ['Outlook with a weekday', `${head(sv, 'torsdag den 19 mars 2026 09:05')}\n${words}`],
  ['new Outlook', `________________________________\n${head(sv, 'torsdag 19 mars 2026 09:05')}\n${words}`],
  ['Outlook for Mac', `${head(['Från', 'Datum', 'Till', 'Ämne'], 'torsdag, 19 mars 2026 kl. 09:05')}\n${words}`],
  [
    'Outlook with stars around labels',
    `*Från:* ${who}\n*Skickat:* den 19 mars 2026 09:05\n*Till:* Växeln\n*Ämne:* Nycklarna\n\n${words}`,
  ],
  ['Outlook with mailto', head(sv, 'den 19 mars 2026 09:05', 'Lovisa Ekdahl [mailto:lovisa@post.example]') + `\n${words}`],
  [
    'labels on one line and values on the next',
    `Från:\n${who}\nSkickat:\nden 19 mars 2026 09:05\nTill:\nVäxeln\nÄmne:\nNycklarna\n\n${words}`,
  ],
  ['an empty line between headers', head(sv, 'den 19 mars 2026 09:05').replaceAll('\n', '\n\n') + words],
  [
    'recipients over several lines',
    `Från: ${who}\nSkickat: den 19 mars 2026 09:05\nTill: Växeln <vaxel@ekbacka.example>;\n Bo Ek <bo@ekbacka.example>\nÄmne: Nycklarna\n\n${words}`,
  ],
  [
    'files and importance among the headers',
    `Från: ${who}\nSkickat: den 19 mars 2026 09:05\nTill: Växeln\nÄmne: Nycklarna\nBifogade filer: a.pdf\nPrioritet: Hög\n\n${words}`,
  ],
  [
    'Gmail',
    `---------- Forwarded message ---------\nFrån: ${who}\nDate: tors 19 mars 2026 kl 09:05\nSubject: Nycklarna\nTo: <vaxel@ekbacka.example>\n\n\n${words}`,
  ],
  [
    'Gmail, English',
    `---------- Forwarded message ---------\n${head(['From', 'Date', 'To', 'Subject'], 'Thu, Mar 19, 2026 at 9:05 AM')}\n${words}`,
  ],
  [
    'an iPhone, quoted',
    `Vidarebefordrat brev:\n\n${head(['Från', 'Datum', 'Till', 'Ämne'], '19 mars 2026 09:05:00 CET')}\n${words}`.replace(
      /\n(?!$)/g,
      '\n> ',
    ),
  ],
  [
    'an iPhone, English',
    `Begin forwarded message:\n\n${head(['From', 'Date', 'To', 'Subject'], 'March 19, 2026 at 9:05:00 AM GMT+1')}\n${words}`.replace(
      /\n/g,
      '\n> ',
    ),
  ],
  [
    'Thunderbird',
    `-------- Vidarebefordrat meddelande --------\nÄmne: \tNycklarna\nDatum: \tThu, 19 Mar 2026 09:05:00 +0100\nFrån: \t${who}\nTill: \tvaxel@ekbacka.example\n\n\n${words}`,
  ],
  [
    'a Samsung',
    `-------- Originalmeddelande --------\nFrån: ${who}\nDatum: 2026-03-19 09:05 (GMT+01:00)\nTill: vaxel@ekbacka.example\nRubrik: Nycklarna\n\n${words}`,
  ],
  [
    'a Samsung, short',
    `-------- Originalmeddelande --------\nFrån: ${who}\nDatum: 2026-03-19 09:05\nRubrik: Nycklarna\n${words}`,
  ],
  ['Danish', `${head(['Fra', 'Sendt', 'Til', 'Emne'], '19. marts 2026 09:05')}\n${words}`],
  ['Norwegian', `${head(['Fra', 'Sendt', 'Til', 'Emne'], 'torsdag 19. mars 2026 kl. 09.05')}\n${words}`],
  ['Finnish', `${head(['Lähettäjä', 'Lähetetty', 'Vastaanottaja', 'Aihe'], 'torstai 19. maaliskuuta 2026 9.05')}\n${words}`],
  ['German', `${head(['Von', 'Gesendet', 'An', 'Betreff'], 'Donnerstag, 19. März 2026 09:05')}\n${words}`],
  ['French', `${head(['De', 'Envoyé', 'À', 'Objet'], 'jeudi 19 mars 2026 09:05')}\n${words}`],
  ['Spanish', `${head(['De', 'Enviado el', 'Para', 'Asunto'], 'jueves, 19 de marzo de 2026 9:05')}\n${words}`],
  ['Dutch', `${head(['Van', 'Verzonden', 'Aan', 'Onderwerp'], 'donderdag 19 maart 2026 09:05')}\n${words}`],
  ['Polish', `${head(['Od', 'Wysłano', 'Do', 'Temat'], 'czwartek, 19 marca 2026 09:05')}\n${words}`],
  [
    'American, by Outlook',
    `-----Original Message-----\n${head(['From', 'Sent', 'To', 'Subject'], 'Thursday, March 19, 2026 9:05 AM')}\n${words}`,
  ],
  [
    'Notes',
    `----- Vidarebefordrat av Olga Bergvall/Ekbacka den 2026-03-20 08:29 -----\n\nFrån:\t${who}\nTill:\tvaxel@ekbacka.example\nDatum:\t2026-03-19 09:05\nÄrende:\tNycklarna\n\n\n${words}`,
  ],
  [
    'eM Client, without colons',
    `------ Vidarebefordrat meddelande ------\nFrån "Lovisa Ekdahl" <lovisa@post.example>\nTill vaxel@ekbacka.example\nDatum 2026-03-19 09:05:00\nÄmne Nycklarna\n\n${words}`,
  ],
  [
    'a table laid out as lines',
    `Från:\n\n${who}\n\nSkickat:\n\nden 19 mars 2026 09:05\n\nTill:\n\nVäxeln\n\nÄmne:\n\nNycklarna\n\n${words}`,
  ],
  [
    'a list that sends in her name',
    `Från: 'Lovisa Ekdahl' via Växeln <vaxel@ekbacka.example>\nSvar till: ${who}\nSkickat: den 19 mars 2026 09:05\nTill: vaxel@ekbacka.example\nÄmne: Nycklarna\n\n${words}`,
  ],
  ['an answering program that marks the line, GroupWise', `>>> ${who} 2026-03-19 09:05 >>>\n${words}`],
  ['an answering program, unquoted', `Den 2026-03-19 kl. 09:05 skrev ${who}:\n\n${words}`],
];

describe('a forward', () => {
  it.each(forwards)('by %s has its sender, day and words', (program, text) => {
    const { older, own } = threadOf(`Kan ni ta det här?\n\nMvh\nOlga\n\n${text}`);
    expect(older[0]).toMatchObject({ from, date: at });
    expect(older[0]?.text.replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '));
    expect(noteOf(own)).toBe('Kan ni ta det här?');
    if (!program.startsWith('an answering')) expect(older[0]?.subject).toBe('Nycklarna');
  });
  it('inside a forward has both', () => {
    const inner = `${head(sv, 'den 19 mars 2026 09:05')}\n${words}`;
    const outer = `Från: Bo Ek <bo@ekbacka.example>\nSkickat: den 20 mars 2026 10:00\nTill: Olga\nÄmne: VB: Nycklarna\n\nTill dig?\n\n${inner}`;
    expect(threadOf(outer).older.map((one) => one.from.address)).toEqual(['bo@ekbacka.example', 'lovisa@post.example']);
    expect(threadOf(outer).older[0]?.text).toBe('Till dig?');
  });
  it('by a phone leaves what the colleague wrote below it to the colleague', () => {
    const quoted = `> ${head(sv, 'den 19 mars 2026 09:05')}\n${words}`.replace(/\n/g, '\n> ');
    const { own, older } = threadOf(`${quoted}\n\nRing mig om något är oklart.`);
    expect(own).toBe('Ring mig om något är oklart.');
    expect(older[0]?.text).toContain('Lovisa');
    expect(older[0]?.text).not.toContain('Ring mig');
  });
});

it('a list without a word of whom to answer leaves the address open', () => {
  const text = `Från: "Lovisa Ekdahl" via Växeln <vaxel@ekbacka.example>\nSkickat: den 19 mars 2026 09:05\nTill: vaxel@ekbacka.example\nÄmne: Nycklarna\n\n${words}`;
  expect(threadOf(text).older[0]?.from).toEqual({ name: 'Lovisa Ekdahl', address: null });
});

it('an announced mail by FirstClass has its writer, without a day', () => {
  const { older } = threadOf(`Kan ni ta det?\n\n-----Vidarebefordrat-----\nlovisa@post.example skriver:\n${words}`);
  expect(older[0]).toMatchObject({ from: { address: 'lovisa@post.example' }, date: null, text: words });
});

describe('who wrote what is quoted', () => {
  it.each([
    ['Den tors 19 mars 2026 kl 09:05 skrev Lovisa Ekdahl <lovisa@post.example>:'],
    ['19 mars 2026 kl. 09:05 skrev Lovisa Ekdahl <lovisa@post.example>:'],
    ['På tors, 2026-03-19 kl 09:05 +0100, skrev Lovisa Ekdahl <lovisa@post.example>:'],
    ['Lovisa Ekdahl <lovisa@post.example> skrev den 2026-03-19 09:05:'],
    ['On Thu, Mar 19, 2026 at 9:05 AM Lovisa Ekdahl <lovisa@post.example> wrote:'],
    ['On Thursday, March 19th, 2026 at 9:05 AM, Lovisa Ekdahl\n<lovisa@post.example> wrote:'],
    ['Den tor. 19. mar. 2026 kl. 09.05 skrev Lovisa Ekdahl <lovisa@post.example>:'],
    ['Am Do., 19. März 2026 um 09:05 Uhr schrieb Lovisa Ekdahl <lovisa@post.example>:'],
    ['to 19. maalisk. 2026 klo 9.05 Lovisa Ekdahl (lovisa@post.example) kirjoitti:'],
    ['Le jeu. 19 mars 2026 à 09:05, Lovisa Ekdahl <lovisa@post.example> a écrit :'],
    ['W dniu 19.03.2026 o 09:05, Lovisa Ekdahl <lovisa@post.example> pisze:'],
  ])('is read from %s', (line) => {
    const { own, older } = threadOf(`Nu har det hänt igen.\n\n${line}\n> Ingen öppnade.\n> /L`);
    expect(own).toBe('Nu har det hänt igen.');
    expect(older[0]).toMatchObject({ from, date: at, text: 'Ingen öppnade.\n/L' });
  });
  it('keeps an answer that stands below the quote, and between its lines', () => {
    const text =
      'Den 19 mars 2026 kl 09:05 skrev Eva <eva@x.example>:\n> När kom de?\n\nAldrig.\n\n> Ringde ni?\n\nJa, två gånger.';
    expect(threadOf(text).own.replace(/\s+/g, ' ')).toBe('Aldrig. Ja, två gånger.');
  });
  it.each([
    'Min granne skrev:\nhon orkar inte mer.',
    'Från: köket hörs skrik.\nTill: natten blir det tyst.\nÄmne: för möte.',
    'Datum: 19 mars\nTid: 09:05\nPlats: köket\n\nDå ramlade hon.',
  ])('does not take a complaint’s own lines for headers: %j', (text) => expect(threadOf(text)).toEqual({ own: text, older: [] }));
});
