// RTF as plain text, compressed too, as Outlook items have it that have no other body: words, line breaks, letters outside ASCII. Looks are left out.

import { decompressRTF } from '@kenjiuno/decompressrtf';
import { htmlToText } from './html-to-text';
import { mendText, readAsWindows } from './mend-text';

/** Groups whose text nobody reads. */
const unread = /^\{\\(?:\*|fonttbl|colortbl|stylesheet|info|pict|object|header|footer)/;
const longest = 4 * 1024 * 1024;

/** Empty when it cannot be read. RTF that wraps HTML gives the HTML's text. */
export function rtfToText(compressed: Uint8Array): string {
  try {
    const rtf = Buffer.from(decompressRTF(Array.from(compressed))).toString('latin1');
    return rtf.length > longest ? '' : textOfRtf(rtf);
  } catch {
    return '';
  }
}

/** The same of RTF as it is written in a file, or as a body. */
export const plainRtfToText = (bytes: Uint8Array): string =>
  textOfRtf(Buffer.from(bytes.subarray(0, longest)).toString('latin1'));

/** The words of plain RTF. */
function textOfRtf(rtf: string): string {
  const isHtml = /\\fromhtml1?\b/.test(rtf.slice(0, 2000));
  const walked = walk(rtf, isHtml);
  return isHtml ? htmlToText(walked) : mendText(walked).trim();
}

const controls = {
  par: '\n',
  line: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  rquote: '’',
  lquote: '‘',
  rdblquote: '”',
  ldblquote: '“',
  bullet: '•',
};

function walk(rtf: string, isHtml: boolean): string {
  let out = '';
  let skipFrom = 0;
  let depth = 0;
  let isRtfOnly = false;
  const put = (text: string): void => {
    if (skipFrom === 0 && !(isHtml && isRtfOnly)) out += text;
  };
  const token = /\\u(-?\d+) ?(?:\\'[0-9a-f]{2}|\?)?|\\'([0-9a-f]{2})|\\([a-z]+)(-?\d+)? ?|\\([^a-z])|([{}])|([^\\{}]+)/giy;
  for (let match = token.exec(rtf); match !== null; match = token.exec(rtf)) {
    const [, unicode, hex, word, number, symbol, brace, text] = match;
    if (brace === '{') {
      depth += 1;
      const ahead = rtf.slice(match.index, match.index + 20);
      if (skipFrom === 0 && unread.test(ahead) && !(isHtml && ahead.startsWith('{\\*\\htmltag'))) skipFrom = depth;
    } else if (brace === '}') {
      if (skipFrom === depth) skipFrom = 0;
      depth -= 1;
    } else if (unicode !== undefined) put(String.fromCharCode((Number(unicode) + 0x10000) % 0x10000));
    else if (hex !== undefined) put(readAsWindows(Uint8Array.of(Number.parseInt(hex, 16))));
    else if (word === 'htmlrtf') isRtfOnly = number !== '0';
    else if (word !== undefined) put(word in controls ? controlOf(word) : '');
    else if (symbol !== undefined) put(symbol === '~' ? ' ' : '\\{}'.includes(symbol) ? symbol : '');
    else if (text !== undefined) put(text.replace(/[\r\n]/g, ''));
  }
  return out;
}

const controlOf = (word: string): string => Object.entries(controls).find(([name]) => name === word)?.[1] ?? '';
