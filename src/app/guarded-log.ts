// The log while the product is being developed: the screening reads every line, and one that may point at somebody is not written (I01).
// In production nothing is read: there only fixed sentences and ids can come so far (log.ts).

import { screen } from '../core/privacy/screen';
import type { FindingType } from '../core/privacy/finding';
import type { Words } from '../core/privacy/words/words';
import type { Log, LogValue } from './log';

/** What a line of codes may not hold; a word counts as a name only when somebody is called so, for codes are English. */
const held: ReadonlySet<FindingType> = new Set(['PERSONNUMMER', 'TELEFON', 'EPOST', 'ADRESS']);

/** The same log with the guard before it; what is held back becomes an error that says so, with the kinds of what was found. */
export function guardedLog(log: Log, words: Words): Log {
  const guarded =
    (level: keyof Log): Log[keyof Log] =>
    (message, ids = {}) => {
      const found = [message, ...textsIn(ids)].flatMap((text) => suspects(text, words));
      if (found.length === 0) log[level](message, ids);
      else log.error('a log line was held back, for it may point at somebody', { kinds: [...new Set(found)].join('|') });
    };
  return { info: guarded('info'), warn: guarded('warn'), error: guarded('error') };
}

/** Ids of ours are digits, dashes and codes; only what has letters enough for a name, or an address, is worth a look. */
const textsIn = (ids: Readonly<Record<string, LogValue>>): readonly string[] =>
  Object.values(ids).filter((value): value is string => typeof value === 'string' && !/^[\da-f:.TZ-]+$/i.test(value));

function suspects(text: string, words: Words): readonly FindingType[] {
  const { findings } = screen(text, {}, words);
  return findings.flatMap(({ type, start, end }) => {
    const isName = type === 'NAMN' && isCalledSo(text.slice(start, end), words);
    return isName || held.has(type) ? [type] : [];
  });
}

const isCalledSo = (text: string, words: Words): boolean =>
  text.split(/[\s-]+/).some((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && words.factsOf(word).nameBits !== 0);
