// That a text is too long, and by how much: said by the server and, while somebody writes, by the page.

import { say, type Language } from './say';

/** `where` is the field in words, the others are characters. */
export function sayTooLong(
  language: Language,
  { where, length, most }: { readonly where: string; readonly length: number; readonly most: number },
): string {
  const count = (number: number): string => number.toLocaleString(language);
  return say(language, 'problem.tooLong.field', { where, length: count(length), most: count(most), over: count(length - most) });
}
