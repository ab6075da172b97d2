// What sentences have in common, whatever stands in their holes: one stop at the end, a year where it is another one (C2, C12, O1).

import { keysOf } from '../../src/core/brand';
import { sayDay, sayShortDay } from '../../src/core/text/day';
import { sayProblem } from '../../src/core/text/problem';
import { languages, say } from '../../src/core/text/say';
import { en } from '../../src/core/text/en';
import { sv, type TextKey } from '../../src/core/text/sv';
import { day } from '../support/builders';

const holesIn = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
const sayAny = say as (language: 'sv' | 'en', key: TextKey, holes: Record<string, string>) => string;

describe('sentences', () => {
  it.each(languages)('end with one stop, also after a name that ends with one, in %s', (language) => {
    const doubled = keysOf(sv).filter((key) => {
      const holes = Object.fromEntries(holesIn(sv[key]).map((name) => [name, 'Omsorg ek. för.']));
      return Object.keys(holes).length > 0 && /för\.\.(?!\.)/.test(sayAny(language, key, holes));
    });
    expect(doubled).toEqual([]);
  });
  it('call Manuell hantering by one English name, but for the folder in the mailbox, which has one name', () => {
    const other = keysOf(en).filter((key) =>
      /[Mm]anual handling|Set aside for|set aside for people|(?<!folder )Manuell hantering/.test(en[key]),
    );
    expect(other).toEqual([]);
    expect(en['tab.page.setAside']).toBe('Set aside');
  });
  it('show the year of a day that is not of this year', () => {
    expect(sayDay('sv', day('2025-01-01'), day('2026-03-02'))).toBe('onsdag 1 januari 2025');
    expect(sayDay('sv', day('2026-01-01'), day('2026-03-02'))).toBe('torsdag 1 januari');
    expect(sayShortDay('en', day('1970-01-01'), day('2026-03-02'))).toBe('1 January 1970');
  });
  it('say the last day that can be chosen', () => {
    expect(sayProblem('sv', { code: 'dayNotAhead', last: day('2026-12-11') })).toContain(
      'senare dag, till och med 11 december 2026',
    );
    expect(sayProblem('sv', { code: 'dateNotAllowed', last: day('2026-12-11') })).toBe(
      'Välj en arbetsdag från i morgon till och med 11 december 2026.',
    );
  });
});
