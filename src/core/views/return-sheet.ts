// The template a provider fills in for a period, as rows of a workbook, and what is read out of one that has come back.

import { ownNumber, type OwnMatter } from '../casefile/own-matter';
import { fitsField, type FieldRule } from '../processes/process';
import { linkForm } from '../engine/by-link';
import { ownTables } from '../processes/all';
import { say, sayPlain, type Language } from '../text/say';

/** The fields a return of that matter answers. */
export const returnFields = (matter: Pick<OwnMatter, 'fields'>): readonly string[] =>
  linkForm({ matter, process: ownTables('providerReturn') }, 'returnAwait')?.numbers ?? [];

/** In Swedish, whatever its reader has chosen: it goes to the provider. The key of a line is what it is read by. */
export function returnTemplate(matter: OwnMatter, provider: string): readonly (readonly string[])[] {
  const { fields } = matter;
  return [
    [say('sv', 'returns.sheet.question'), say('sv', 'returns.sheet.answer'), say('sv', 'returns.sheet.key')],
    [say('sv', 'returns.sheet.number'), ownNumber(matter), 'number'],
    [say('sv', 'returns.sheet.provider'), provider, ''],
    [say('sv', 'ask.contract'), fields['contract'] ?? '', ''],
    [say('sv', 'ask.periodFrom'), fields['periodFrom'] ?? '', ''],
    [say('sv', 'ask.periodTo'), fields['periodTo'] ?? '', ''],
    [say('sv', 'returns.sheet.by'), fields['handInBy'] ?? '', ''],
    ...returnFields(matter).map((name) => [sayPlain('sv', `ask.${name}`), '', name]),
    [say('sv', 'returns.sheet.about'), '', ''],
  ];
}

export interface ReadReturn {
  /** null where anything is wrong. */
  readonly answers: Readonly<Record<string, string>> | null;
  /** What is wrong, line by line, and what to do; never what stands there. */
  readonly faults: readonly string[];
}

export type SheetSays =
  | { readonly is: 'unread' }
  /** It is not the template of this return. */
  | { readonly is: 'other' }
  /** What stands at each question, whatever it is. */
  | { readonly is: 'read'; readonly values: Readonly<Record<string, string>> };

/** What stands in a workbook that should be the filled-in template of that return; `rows` null: it could not be read. */
export function sheetSays(rows: readonly (readonly string[])[] | null, matter: OwnMatter): SheetSays {
  if (rows === null) return { is: 'unread' };
  const given = new Map(rows.map(([, answer = '', key = '']) => [key, answer] as const));
  if (given.get('number') !== ownNumber(matter)) return { is: 'other' };
  return { is: 'read', values: Object.fromEntries(returnFields(matter).map((name) => [name, given.get(name) ?? ''])) };
}

/** The same for staff: numbers that can be taken, or what is wrong. */
export function readReturn(rows: readonly (readonly string[])[] | null, matter: OwnMatter, language: Language): ReadReturn {
  const says = sheetSays(rows, matter);
  if (says.is !== 'read') return { answers: null, faults: [say(language, `returns.fault.${says.is}`)] };
  const { fields } = ownTables(matter.process);
  const wrong = returnFields(matter).filter((name) => !fits(fields[name], says.values[name] ?? ''));
  if (wrong.length > 0)
    return {
      answers: null,
      faults: wrong.map((name) => say(language, 'returns.fault.line', { question: sayPlain(language, `ask.${name}`) })),
    };
  return { answers: says.values, faults: [] };
}

const fits = (rule: FieldRule | undefined, value: string): boolean => rule !== undefined && fitsField(rule, value);
