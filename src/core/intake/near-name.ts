// A provider's name as people spell it: without the form of the company, with a genitive, with a letter too many or too few.

import { distance } from 'fastest-levenshtein';

/** Words of a name nobody writes when they complain. */
const companyForms = new Set(['ab', 'hb', 'kb', 'aktiebolag', 'ek', 'för', 'ekonomisk', 'förening', 'stiftelsen']);

/** The name in small letters, without signs and the form of the company. */
export const nameWords = (folded: string): readonly string[] => folded.split(' ').filter((word) => !companyForms.has(word));

/** A name this short is as likely another word. */
const shortest = 6;
/** One letter may be wrong in so many. */
const lettersAFault = 6;

/** Whether a text (in small letters, words parted by spaces) holds the name, spelt almost right. */
export function holdsNearly(plain: string, name: readonly string[]): boolean {
  const wanted = name.join(' ');
  if (wanted.length < shortest) return false;
  const faults = Math.min(2, Math.floor(wanted.length / lettersAFault));
  const words = plain.split(' ');
  return words.some((_, at) => {
    const found = words.slice(at, at + name.length).join(' ');
    return isNear(found, { wanted, faults }) || isNear(found.replace(/s$/, ''), { wanted, faults });
  });
}

const isNear = (found: string, { wanted, faults }: { readonly wanted: string; readonly faults: number }): boolean =>
  Math.abs(found.length - wanted.length) <= faults && distance(found, wanted) <= faults;
