// The words of files that are a zip of XML: Word, LibreOffice, PowerPoint and Excel. Read from their beginning, piece by piece, and never more than fits.

import { Unzip, UnzipInflate } from 'fflate';
import { Parser } from 'htmlparser2';

/** Bytes of the file that are looked through, and of XML that are read of it: pictures are passed by unopened. */
const mostPacked = 4 * 1024 * 1024;
const mostXml = 1024 * 1024;
/** Bytes at a time: what one step can become is bounded too, whatever was packed. */
const step = { between: 4096, within: 512 } as const;
/** Parts of one file, and elements inside each other; nobody's has as many. */
const mostParts = 2000;
const deepest = 300;

interface Shape {
  /** Names of its parts that hold words. */
  readonly holds: RegExp;
  /** The element whose text counts; null for all text. */
  readonly within: string | null;
  /** Elements that end a line. */
  readonly lines: readonly string[];
}

/** By what its parts are called, never by its own name. */
const shapes: readonly Shape[] = [
  { holds: /^word\/(?:document2?|footnotes|endnotes|comments)\.xml$/, within: 't', lines: ['p', 'br', 'cr'] },
  { holds: /^content\.xml$/, within: null, lines: ['p', 'h', 'line-break'] },
  { holds: /^ppt\/(?:slides|notesSlides)\/\w{1,40}\.xml$/, within: 't', lines: ['p', 'br'] },
  { holds: /^xl\/sharedStrings\.xml$/, within: 't', lines: ['si'] },
];

/** Elements that are a blank. */
const blanks = ['s', 'tab'];

/** Whether the bytes are a zip. */
export const isPacked = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** undefined for a zip that is none of them. What is broken, or packed to burst, is read as far as it goes. */
export function packedWords(bytes: Uint8Array): string | undefined {
  const read: string[] = [];
  let parts = 0;
  let left = mostXml;
  let isReading = false;
  const unzip = new Unzip((file) => {
    parts += 1;
    const shape = shapes.find(({ holds }) => holds.test(file.name));
    if (shape === undefined || parts > mostParts) return;
    const reader = readerOf(shape, (text) => read.push(text));
    const letters = new TextDecoder();
    file.ondata = (fault, data, isLast) => {
      isReading = !isLast;
      if (fault !== null || left <= 0) return;
      reader.write(letters.decode(data.subarray(0, left), { stream: !isLast }));
      left -= data.byteLength;
    };
    isReading = true;
    file.start();
  });
  unzip.register(UnzipInflate);
  const whole = bytes.subarray(0, mostPacked);
  try {
    for (let at = 0; at < whole.byteLength && left > 0 && parts <= mostParts;) {
      const next = at + (isReading ? step.within : step.between);
      unzip.push(whole.subarray(at, next), next >= whole.byteLength);
      at = next;
    }
  } catch {
    // what was read before it broke counts
  }
  return read.length === 0 ? undefined : read.join('').trim();
}

/** Writes the words of XML as they come; `w:t` and `a:t` are both `t`. */
function readerOf({ within, lines }: Shape, write: (text: string) => void): Parser {
  let depth = 0;
  let inside = 0;
  return new Parser(
    {
      onopentagname: (name) => {
        const local = localName(name);
        depth += 1;
        if (depth > deepest) throw new Error('too deep');
        if (local === within) inside += 1;
        if (blanks.includes(local)) write(' ');
      },
      ontext: (text) => {
        if (within === null || inside > 0) write(text);
      },
      onclosetag: (name) => {
        const local = localName(name);
        depth -= 1;
        if (local === within) inside -= 1;
        if (lines.includes(local)) write('\n');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
}

const localName = (name: string): string => name.slice(name.lastIndexOf(':') + 1);
