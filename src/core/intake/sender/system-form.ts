// What a person has filled in, out of a mail of a central system: `Label: value` lines, labels with the value below, and rows of a table.

import type { Contact } from '../../casefile/personal';
import { lengths } from '../../casefile/lengths';
import { withoutEnds } from '../ends';
import { addressIn, readContact } from '../forward/contact';
import { linesOf, plainLine } from '../mail-lines';
import { systemFields, type CentralSystem, type SystemField } from './systems';
import { isNobodysName, withoutFoot } from './web-form';

export interface SystemForm {
  readonly who: Contact;
  readonly phone: string | null;
  readonly postal: string | null;
  readonly reference: string;
  readonly words: string;
}

/** Letters that are looked through; all of it lies in the original. */
const longest = 100_000;

/** null when there are no words of a person in it: then a person must look. Takes time in proportion to the text. */
export function readSystemForm(text: string, { labels }: Pick<CentralSystem, 'labels'>): SystemForm | null {
  const values = valuesIn(withoutFoot(text.slice(0, longest)), fieldsByLabel(labels));
  const words = (values.get('words') ?? []).join('\n').trim();
  if (words === '') return null;
  const one = (field: SystemField): string => withoutEnds(values.get(field)?.find((line) => line !== '') ?? '', '*:|');
  const whole = [one('first'), one('last')].filter((part) => part !== '').join(' ');
  const named = readContact(one('name'));
  const name = named.name ?? (whole === '' ? null : whole);
  const postal = (values.get('postal') ?? []).filter((line) => line !== '').join('\n');
  return {
    who: { name: name === null || isNobodysName(name) ? null : name, address: addressIn(one('address')) ?? named.address },
    phone: /\d{5}/.test(one('phone').replace(/\D/g, '')) ? one('phone').slice(0, lengths.phone) : null,
    postal: postal === '' ? null : postal.slice(0, lengths.postal),
    reference: one('reference').slice(0, longestReference),
    words,
  };
}
const longestReference = 60;

type Labels = ReadonlyMap<string, SystemField>;

const fieldsByLabel = (labels: CentralSystem['labels']): Labels =>
  new Map(systemFields.flatMap((field) => (labels[field] ?? []).map((label) => [folded(label), field] as const)));

const folded = (text: string): string => withoutEnds(text.toLowerCase(), '*_•-–#.:?<>"“” ').replace(/\s+/g, ' ');

/** Fields that go on over several lines. */
const long: readonly SystemField[] = ['words', 'postal'];

/** What stands under each label. A line below a short field, and one that only may be a label, stays with the words: nothing a person wrote is left out. */
function valuesIn(text: string, labels: Labels): ReadonlyMap<SystemField, readonly string[]> {
  const values = new Map<SystemField, string[]>();
  let open: SystemField | null = null;
  const add = (field: SystemField, line: string): unknown => values.get(field)?.push(line) ?? values.set(field, [line]);
  for (const raw of linesOf(text)) {
    const line = plainLine(raw);
    const found = fieldIn(line, labels);
    const isNew = found !== undefined && (!values.has(found.field) || found.field === 'other');
    if (isNew) {
      if (found.isUnsure && values.has('words')) add('words', line);
      add(found.field, found.value);
      open = found.field;
    } else if (open !== null && (long.includes(open) || values.get(open)?.at(-1) === '')) {
      add(open, line);
    } else if (values.has('words') && line !== '') {
      add('words', line);
    }
  }
  return values;
}

interface Found {
  readonly field: SystemField;
  readonly value: string;
  /** Only a space stands between: the row of a table, or words that begin like a label. */
  readonly isUnsure: boolean;
}

function fieldIn(line: string, labels: Labels): Found | undefined {
  const end = line.slice(0, longestLabel).search(/[:?|\t]/);
  const whole = labels.get(folded(end === -1 ? line : line.slice(0, end)));
  if (whole !== undefined)
    return { field: whole, value: end === -1 ? '' : withoutEnds(line.slice(end + 1), '*:| '), isUnsure: false };
  const parts = line.slice(0, longestLabel).split(' ');
  for (let count = Math.min(parts.length - 1, mostWords); count > 0; count -= 1) {
    const label = parts.slice(0, count).join(' ');
    const field = /^\p{Lu}/u.test(label) ? labels.get(folded(label)) : undefined;
    if (field !== undefined) return { field, value: line.slice(label.length).trim(), isUnsure: true };
  }
  return undefined;
}
const longestLabel = 80;
const mostWords = 6;
