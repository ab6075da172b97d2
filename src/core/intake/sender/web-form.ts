// A complaint that came through a web form: a machine sent it, a person filled it in. Labels and values line by line.

import type { Contact } from '../../casefile/personal';
import { withoutEnds } from '../ends';
import { addressIn, readContact } from '../forward/contact';
import { linesOf, plainLine } from '../mail-lines';
import { labelOf, type FormLabel } from './form-labels';

export interface FilledForm {
  readonly who: Contact;
  readonly words: string;
}

/** What somebody filled in. The whole text is kept as their words, less what the machine says of itself at the end. */
export function readForm(text: string, replyTo: string | undefined): FilledForm {
  const values = valuesIn(text);
  const names = [values.get('first'), values.get('last')].filter((one) => one !== undefined && one !== '').join(' ');
  const written = values.get('name') ?? '';
  const named = names.includes(' ') || written === '' ? names : (readContact(written).name ?? '');
  const said = addressIn(values.get('address') ?? '') ?? addressIn(written);
  const reply = readContact(replyTo ?? '');
  const isNamed = named !== '' && !isNobodysName(named);
  return { who: { name: isNamed ? named : reply.name, address: said ?? reply.address }, words: withoutFoot(text) };
}

/** What is put in a name's place by somebody who wants nobody to know her. */
export const isNobodysName = (name: string): boolean =>
  /^(?:anonym\p{L}{0,5}|-|ej angivet|inte angivet|vill vara anonym|n\/?a)$/iu.test(name);

/** Whether a text is made of a form's labels, whoever sent it. */
export function looksLikeForm(text: string): boolean {
  const values = valuesIn(text);
  const hasWho = values.has('name') || values.has('address') || values.has('first');
  return values.size >= 3 || (values.size === 2 && hasWho && (values.has('words') || values.has('address')));
}

/** Letters of a text, and fields of a form, that are looked through. */
const longest = 100_000;
const longestLabel = 60;

function valuesIn(text: string): ReadonlyMap<FormLabel, string> {
  const values = new Map<FormLabel, string>();
  const lines = linesOf(text.slice(0, longest));
  for (const [place, line] of lines.entries()) {
    const field = fieldIn(plainLine(line.slice(0, 4000)));
    if (field === undefined || values.has(field.label)) continue;
    values.set(field.label, field.value === '' ? valueBelow(lines, place) : field.value);
  }
  return values;
}

/** The first line below that says something, and is no label itself. */
function valueBelow(lines: readonly string[], place: number): string {
  const below = lines.slice(place + 1, place + 4).find((line) => plainLine(line) !== '');
  const value = plainLine((below ?? '').slice(0, 4000));
  return fieldIn(value) === undefined ? value : '';
}

/** `Label: value`, `Label? value`, a label alone, and a label with an address behind it. */
function fieldIn(line: string): { readonly label: FormLabel; readonly value: string } | undefined {
  const end = line.slice(0, longestLabel).search(/[:?|\t]/);
  const label = labelOf.get(bareLabel(end === -1 ? line.slice(0, longestLabel) : line.slice(0, end)));
  if (label !== undefined) return { label, value: end === -1 ? '' : withoutEnds(line.slice(end + 1), '*:|') };
  const address = end === -1 ? addressIn(line) : null;
  const before = address === null ? undefined : labelOf.get(bareLabel(line.slice(0, line.toLowerCase().indexOf(address))));
  if (before === 'address' && address !== null) return { label: 'address', value: address };
  return end === -1 ? nameBehind(line) : undefined;
}

/** A row of a table has its label and its name on one line: `Fullständigt namn Rut Ek`. */
function nameBehind(line: string): { readonly label: FormLabel; readonly value: string } | undefined {
  const [, label = '', value] =
    /^((?:fullständigt |ditt |full )?(?:namn|name)|förnamn|efternamn|first name|last name) (\p{Lu}\S{0,40}(?: \S{1,40}){0,3})$/u.exec(
      line.charAt(0).toLowerCase() + line.slice(1),
    ) ?? [];
  const known = labelOf.get(label.toLowerCase());
  return known === undefined || value === undefined ? undefined : { label: known, value };
}

/** A label without numbers, stars and what is said of it in parentheses. */
const bareLabel = (text: string): string =>
  withoutEnds(text.toLowerCase().replace(/\([^()]{0,30}\)/g, ''), '*_•-–#.:<"“”0123456789)').replace(/\s+/g, ' ');

const longestFoot = 400;

/** Without what a machine says of itself at the end. */
export function withoutFoot(text: string): string {
  const lines = linesOf(text);
  const cut = lines.findLastIndex((line) => /^(?:--|_{5,80}|-{5,80})$/.test(line.trim()));
  const isFoot = cut > 0 && lines.slice(cut + 1).join(' ').length < longestFoot;
  return (isFoot ? lines.slice(0, cut) : lines).join('\n').trim();
}
