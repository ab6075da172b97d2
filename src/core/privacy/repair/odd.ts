// Whether a text holds anything that must be repaired. Most hold nothing, and this is asked of every one: it goes through the letters once.

/** What a letter may mean: not expected here, plain, a mark that may part spaced letters, the beginning of a code. */
const [unexpected, plain, mark, sign] = [0, 1, 2, 3] as const;

const kinds = new Uint8Array(65_536).fill(unexpected);
const setKind = (letters: string, kind: number): void => {
  for (const letter of letters) kinds[letter.charCodeAt(0)] = kind;
};
for (let code = 32; code < 127; code += 1) kinds[code] = plain;
setKind('\t\n\r£§°²´·½ÅÄÖÉåäöéüÜèëáóø–—‘’“”…•€', plain);
setKind(' ._*-', mark);
setKind('=&%\\¬', sign);

const code = /=[0-9A-F]{2}|&[#a-zA-Z]|%[0-9a-fA-F]{2}|\\[ux]|[=¬]\r?\n/;
const space = 32;
const hyphen = 45;
const isBreak = (letter: number): boolean => letter === 10 || letter === 13;

/** Other letters, codes, words broken over lines, spaced letters, several spaces. */
export function isOdd(text: string): boolean {
  let mayHoldCode = false;
  for (let index = 0; index < text.length; index += 1) {
    const kind = kinds[text.charCodeAt(index)];
    if (kind === unexpected) return true;
    if (kind === sign) mayHoldCode = true;
    else if (kind === mark && isOddAfter(text, index)) return true;
  }
  return mayHoldCode && code.test(text);
}

/** A second space, a hyphen at the end of a line, or single letters with a mark between each two. */
function isOddAfter(text: string, index: number): boolean {
  const [here, next] = [text.charCodeAt(index), text.charCodeAt(index + 1)];
  if (here === space && next === space) return true;
  if (here === hyphen && isBreak(next)) return true;
  return kinds[text.charCodeAt(index + 2)] === mark && kinds[text.charCodeAt(index + 4)] === mark;
}
