// Which files a provider may hand in through the form: what their first bytes say they are, never what they are called. No scripts, no programs, no macros.

interface Kind {
  readonly type: string;
  readonly ending: string;
  readonly is: (bytes: Buffer) => boolean;
}

const begins = (...figures: readonly number[]) => {
  const beginning = Buffer.from(figures);
  return (bytes: Buffer): boolean => bytes.subarray(0, beginning.length).equals(beginning);
};

const isZip = begins(0x50, 0x4b, 0x03, 0x04);

/** A Word document: packed, with its words where Word has them, and without a program in it. */
const isDocument = (bytes: Buffer): boolean =>
  isZip(bytes) && bytes.includes('[Content_Types].xml') && bytes.includes('word/document.xml') && !bytes.includes('vbaProject');

const kinds: readonly Kind[] = [
  { type: 'application/pdf', ending: 'pdf', is: begins(0x25, 0x50, 0x44, 0x46, 0x2d) },
  { type: 'image/png', ending: 'png', is: begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { type: 'image/jpeg', ending: 'jpg', is: begins(0xff, 0xd8, 0xff) },
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ending: 'docx',
    is: isDocument,
  },
];

/** A file as it goes on: named by its place and what it is. What people call a file may name somebody. */
export interface CheckedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export const mostFiles = 5;
/** Bytes of one file. */
const largestFile = 5 * 1024 * 1024;

/** The file under its own kind; null for what is none of these, is empty or is too large. */
export function checkedFile(bytes: Uint8Array, n: number): CheckedFile | null {
  const looked = Buffer.from(bytes);
  const kind = kinds.find(({ is }) => is(looked));
  return kind === undefined || bytes.byteLength > largestFile
    ? null
    : { name: `bilaga-${n}.${kind.ending}`, type: kind.type, bytes };
}
