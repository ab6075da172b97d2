// A complaint that came through a web form: a machine sent it, a person filled it in. Labels and values line by line.

import type { Contact } from '../casefile/personal';
import { readContact } from './forward/contact';
import { linesOf, plainLine } from './mail-lines';

const labels = {
  name: [
    'namn',
    'för- och efternamn',
    'förnamn och efternamn',
    'ditt namn',
    'avsändare',
    'uppgiftslämnare',
    'inskickat av',
    'name',
    'your name',
    'navn',
    'nimi',
  ],
  first: ['förnamn', 'first name', 'fornavn', 'etunimi'],
  last: ['efternamn', 'last name', 'surname', 'etternavn', 'efternavn', 'sukunimi'],
  address: [
    'e-post',
    'epost',
    'e-postadress',
    'epostadress',
    'mejl',
    'mejladress',
    'mail',
    'e-mail',
    'email',
    'din e-post',
    'email address',
    'sähköposti',
  ],
  words: [
    'beskrivning',
    'meddelande',
    'synpunkt',
    'synpunkten',
    'klagomål',
    'din synpunkt',
    'beskriv',
    'vad har hänt',
    'vad har hänt?',
    'fritext',
    'description',
    'message',
    'comment',
    'kuvaus',
  ],
  other: [
    'telefon',
    'telefonnummer',
    'mobil',
    'phone',
    'utförare',
    'ärendetyp',
    'typ',
    'adress',
    'personnummer',
    'vill ha återkoppling',
    'återkoppling',
    'ref',
    'referens',
    'ärendenummer',
    'kategori',
    'verksamhet',
    'datum',
    'anonym',
  ],
} as const satisfies Record<string, readonly string[]>;
type Label = keyof typeof labels;

const known: ReadonlyMap<string, Label> = new Map(
  (['other', 'words', 'address', 'last', 'first', 'name'] as const).flatMap((label) =>
    labels[label].map((word): [string, Label] => [word, label]),
  ),
);

export interface FilledForm {
  readonly who: Contact;
  readonly words: string;
}

/** What somebody filled in. The whole text is kept as their words, less what the machine says of itself at the end. */
export function readForm(text: string, replyTo: string | undefined): FilledForm {
  const values = valuesIn(text);
  const names = [values.get('first'), values.get('last')].filter((one) => one !== undefined && one !== '').join(' ');
  const name = values.get('name') ?? names;
  const said = readContact(values.get('address') ?? '').address;
  const reply = readContact(replyTo ?? '');
  const isNamed = name !== '' && !/^(?:anonym|-|ej angivet|inte angivet)$/i.test(name);
  return { who: { name: isNamed ? name : reply.name, address: said ?? reply.address }, words: withoutFoot(text) };
}

/** Whether a text is made of a form's labels, whoever sent it. */
export const looksLikeForm = (text: string): boolean => valuesIn(text).size >= 3;

function valuesIn(text: string): ReadonlyMap<Label, string> {
  const values = new Map<Label, string>();
  const lines = linesOf(text);
  for (const [at, line] of lines.entries()) {
    const match = /^[*\s•-]*([^:]{2,40}?)\s*[*]*\s*:\s*(.*)$/.exec(plainLine(line));
    const label = known.get((match?.[1] ?? '').toLowerCase().replace(/[*_]/g, '').trim());
    if (label === undefined || values.has(label)) continue;
    const value = (match?.[2] ?? '').replace(/^[*\s]+|[*\s]+$/g, '');
    values.set(label, value === '' ? plainLine(lines[at + 1] ?? '') : value);
  }
  return values;
}

const withoutFoot = (text: string): string => {
  const lines = linesOf(text);
  const cut = lines.findLastIndex((line) => /^(?:--|_{5,}|-{5,})\s*$/.test(line.trim()));
  const isFoot = cut > 0 && lines.slice(cut + 1).join(' ').length < 400;
  return (isFoot ? lines.slice(0, cut) : lines).join('\n').trim();
};
