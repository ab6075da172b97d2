// The words of a file that somebody wrote: plain text, HTML and RTF by its type or the end of its name, Word and its like by what it is.

import { htmlToText } from './html-to-text';
import { isUtf8, mendText, readAsWindows } from './mend-text';
import { isPacked, packedWords } from './packed-words';
import { plainRtfToText } from './rtf-to-text';

/** Bytes that are read of one; nobody types as much. */
const most = 1024 * 1024;
/** Letters that are kept of it. */
const longest = 200_000;

type Kind = 'plain' | 'html' | 'rtf';

const types: Readonly<Record<string, Kind>> = {
  'text/plain': 'plain',
  'message/delivery-status': 'plain',
  'message/global-delivery-status': 'plain',
  'text/markdown': 'plain',
  'text/csv': 'plain',
  'text/html': 'html',
  'text/enriched': 'html',
  'text/richtext': 'rtf',
  'text/rtf': 'rtf',
  'application/rtf': 'rtf',
  'application/x-rtf': 'rtf',
};
const endings: Readonly<Record<string, Kind>> = {
  txt: 'plain',
  text: 'plain',
  md: 'plain',
  csv: 'plain',
  htm: 'html',
  html: 'html',
  rtf: 'rtf',
};

/** undefined for what holds no words, or cannot be read. Old Word calls an RTF a document. */
export function fileWords({
  name,
  type,
  content,
}: {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}) {
  if (isPacked(content)) return packedWords(content)?.slice(0, longest);
  const bytes = content.subarray(0, most);
  const kind = isRtf(bytes) ? 'rtf' : (types[type] ?? endings[name.slice(name.lastIndexOf('.') + 1).toLowerCase()]);
  return kind === undefined ? undefined : wordsOf(kind, bytes)?.slice(0, longest);
}

const isRtf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '{\\rtf';

function wordsOf(kind: Kind, bytes: Uint8Array): string | undefined {
  try {
    if (kind === 'rtf') return plainRtfToText(bytes);
    const text = decoded(bytes);
    return kind === 'html' ? htmlToText(text) : text.replaceAll('\r', '');
  } catch {
    return undefined;
  }
}

/** Unicode when it is, by its mark or by being whole; else what Windows writes. What is cut in the middle of a letter is whole up to it. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return isUtf8(bytes.subarray(0, most - 3)) ? mendText(new TextDecoder().decode(bytes)) : readAsWindows(bytes);
}
