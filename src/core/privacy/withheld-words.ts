// Whether a text still holds words that were to be left out of it. It is handed words, never people.

/** Fewer letters than this are as likely a word as a name. */
const shortestName = 3;

/** Whether `text` holds a withheld word more often than the template it began as. Names count part by part, numbers by their digits. */
export function holdsWithheld(text: string, template: string, withheld: readonly string[]): boolean {
  return withheld.flatMap(partsOf).some((part) => timesIn(text, part) > timesIn(template, part));
}

/** A phone number or an address is one part; a name is each of its words. */
function partsOf(words: string): readonly string[] {
  if (words.includes('@') || /\d{4}/.test(digits(words))) return [words];
  return words.split(/[\s-]+/).filter((part) => part.length >= shortestName);
}

function timesIn(text: string, part: string): number {
  if (part.includes('@')) return text.toLowerCase().split(part.toLowerCase()).length - 1;
  const number = digits(part);
  if (number.length >= 4) return digits(text).split(number).length - 1;
  return wordsOf(text).filter((word) => word === part.toLowerCase() || word === `${part.toLowerCase()}s`).length;
}

const digits = (text: string): string => text.replace(/\D/g, '');
const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
