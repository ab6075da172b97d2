// Texts whose bytes were read with the wrong table: put right where it can be known, never guessed at.

/** What Windows-1252 has at 0x80–0x9F. Node 20 answers control characters for them, which no mail means. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text without control characters, with dashes and quotes of Windows-1252, and with UTF-8 that was read as Latin letters put right. */
export const mendText = (text: string): string =>
  text
    .replace(/[\u0080-\u009f]/g, (odd) => windows1252[odd.charCodeAt(0) - 0x80] ?? odd)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .split('\n')
    .map(readTwice)
    .join('\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/g, '');

const looksReadTwice = /[ÂÃÅ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;

/** `vÃ¥rd` is `vård` in UTF-8 that somebody read as Windows-1252. Only a line that is whole UTF-8 is changed. */
function readTwice(line: string): string {
  if (!looksReadTwice.test(line)) return line;
  const bytes = Array.from(line, (letter) => byteOf(letter));
  if (bytes.includes(-1)) return line;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return line;
  }
}

function byteOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x100) return code;
  const at = windows1252.indexOf(letter);
  return at === -1 ? -1 : 0x80 + at;
}

/** Bytes as Windows-1252, which is what most programs mean that do not say. */
export const readAsWindows = (bytes: Uint8Array): string => mendText(Buffer.from(bytes).toString('latin1'));

/** Whether bytes are whole UTF-8. */
export const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
