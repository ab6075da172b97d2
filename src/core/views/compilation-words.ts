// What the figures of a compilation are called, in words: its area, its period, each table, column and cell.

import { isKeyOf, keysOf } from '../brand';
import type { OwnMatter } from '../casefile/own-matter';
import { services, type Provider } from '../casefile/provider';
import { none } from '../report/count';
import { monthsIn, type Period } from '../report/period';
import type { ToldLine } from '../report/small-numbers/publish';
import type { Profile } from '../routine/profile';
import { compilationKinds, compilationKind, type Over } from '../routine/reporting';
import { sayMonth } from '../text/day';
import { say, sayPlain, type Language } from '../text/say';

export interface Naming {
  readonly profile: Pick<Profile, 'units'>;
  readonly providers: readonly Pick<Provider, 'id' | 'name'>[];
  readonly language: Language;
}

/** `januari–juni 2027`. */
export function sayPeriod(language: Language, period: Period): string {
  const months = monthsIn(period);
  const word = (month = period.from): string => sayMonth(language, month).split(' ')[0] ?? '';
  const year = period.from.slice(0, 4);
  return months.length === 1
    ? say(language, 'compiled.period.month', { from: word(), year })
    : say(language, 'compiled.period', { from: word(), to: word(months.at(-1)), year });
}

/** `unit|soder` as people know it. */
export function areaWord(id: string, { profile, providers, language }: Naming): string {
  const [of = '', ...rest] = id.split('|');
  const key = rest.join('|');
  if (of === 'unit')
    return key === none ? say(language, 'compiled.area.none') : (profile.units.find((one) => one.id === key)?.name ?? key);
  if (of === 'service' && isKeyOf(services, key)) return say(language, `service.${key}`);
  if (of === 'provider' || of === 'service')
    return key === none ? say(language, 'compiled.area.provider') : (providers.find((one) => one.id === key)?.name ?? key);
  return of === 'department' ? key : say(language, 'compiled.all');
}

/** A line, or several that are told together. */
export const lineWord = ({ id, together }: Pick<ToldLine, 'id' | 'together'>, naming: Naming): string =>
  together.length === 0
    ? areaWord(id, naming)
    : say(naming.language, 'compiled.area.rest', { names: together.map((one) => areaWord(one, naming)).join(', ') });

const ownWords = ['inTime', 'stair', 'days'];

/** What is said of it where it is asked, of one of these tables. */
const askedWords = ['seriousness'];

/** A column of a table. */
export function columnWord(language: Language, table: string, column: string): string {
  if (ownWords.includes(table)) return sayPlain(language, `compiled.${table}.${column}`);
  if (askedWords.includes(table) && column !== none) return sayPlain(language, `about.${table}.${column}`);
  if (askedWords.includes(table)) return sayPlain(language, `compiled.${table}.none`);
  return column === none ? say(language, 'compiled.column.none') : sayPlain(language, `${table}.${column}`);
}

/** What a matter is over, by its fields. */
export const overOf = ({ unit, fields }: Pick<OwnMatter, 'unit' | 'fields'>) => {
  const kind = keysOf(compilationKinds).find((id) => id === fields['compilationKind']);
  const over: Over = kind === undefined ? 'board' : compilationKind(kind).over;
  return { over, unit, department: fields['department'] ?? null, provider: fields['provider'] ?? null };
};

/** What it is of, in words. */
export function aboutWord(matter: Pick<OwnMatter, 'unit' | 'fields'>, naming: Naming): string {
  const { over, unit, department, provider } = overOf(matter);
  if (over === 'unit') return areaWord(`unit|${unit ?? ''}`, naming);
  if (over === 'provider') return areaWord(`provider|${provider ?? ''}`, naming);
  return over === 'department'
    ? (department ?? '')
    : say(naming.language, over === 'providers' ? 'compiled.providers' : 'compiled.all');
}

/** The period of a matter, by its days. */
export const periodOfMatter = ({ fields }: Pick<OwnMatter, 'fields'>): Period => {
  const { periodFrom = '2000-01-01', periodTo = '2000-01-31' } = fields;
  const number = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return { from: periodFrom.slice(0, 7), months: number(periodTo) - number(periodFrom) + 1 };
};
