// One spelling for words that differ only in case, accents or foreign letters: what names are compared by.

const foreign: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
  ı: 'i',
  œ: 'oe',
  ħ: 'h',
};
const usual: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' };
const simple = /^[a-z0-9 ]*$/;

/** Lower case, without accents: `Åsa` and `asa` are the same. */
export function fold(text: string): string {
  if (simple.test(text)) return text;
  const swedish = text.toLowerCase().replace(/[åäöéü]/g, (letter) => usual[letter] ?? letter);
  if (simple.test(swedish)) return swedish;
  const bare = swedish.normalize('NFD').replace(/\p{M}+/gu, '');
  return simple.test(bare) ? bare : bare.replace(/[łđøæßþðıœħ]/g, (letter) => foreign[letter] ?? letter);
}
