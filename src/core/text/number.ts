// A number as people write it in their language, written out here as days are: 12 400 and 9,5 in Swedish.

import type { Language } from './say';

const marks = {
  sv: { thousands: '\u{a0}', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
} as const satisfies Record<Language, object>;

/** With at most one decimal, rounded; the space that parts thousands never ends a line. */
export function sayNumber(language: Language, value: number): string {
  const { thousands, decimal } = marks[language];
  const [whole = '', part = '0'] = String(Math.round(Math.abs(value) * 10) / 10).split('.');
  const begin = whole.length % 3;
  const threes = Array.from({ length: Math.floor(whole.length / 3) }, (_none, n) =>
    whole.slice(begin + n * 3, begin + n * 3 + 3),
  );
  const parted = (begin === 0 ? threes : [whole.slice(0, begin), ...threes]).join(thousands);
  return `${value < 0 ? '−' : ''}${parted}${part === '0' ? '' : decimal + part}`;
}
