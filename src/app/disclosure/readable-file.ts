// A file of a case as it can be masked: its words, or the pixels of its pages. By its ending, and by what it is.

import PDFDocument from 'pdfkit';
import { docxText } from '../../mail/docx-text';
import { fileWords } from '../../mail/file-words';
import { pdfPages } from '../../paper/pdf-pages';
import { asSheet, turned, type Pixels } from '../../paper/pixels';
import { allOf } from '../../paper/all-of';

export type ReadableFile =
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'pictures'; readonly pages: readonly Pixels[] }
  | { readonly form: 'none' };

/** `ending`: with its dot, `.pdf`. Never throws for what stands in the file. */
export async function readableFile(bytes: Uint8Array, ending: string): Promise<ReadableFile> {
  if (ending === '.pdf') return fromPdf(bytes);
  if (pictureEndings.has(ending)) return fromPicture(bytes);
  const text = ending === '.docx' ? docxText(bytes) : wordEndings.has(ending) ? wordsOf(bytes, ending) : undefined;
  return text === undefined || text.trim() === '' ? { form: 'none' } : { form: 'text', text };
}

const pictureEndings = new Set(['.jpg', '.jpeg', '.png']);
const wordEndings = new Set(['.txt', '.csv', '.html', '.htm', '.rtf']);

const wordsOf = (bytes: Uint8Array, ending: string): string | undefined =>
  fileWords({ name: `fil${ending}`, type: '', content: bytes });

async function fromPdf(bytes: Uint8Array): Promise<ReadableFile> {
  const read = await pdfPages(bytes);
  if (read === undefined) return { form: 'none' };
  return read.form === 'text' ? read : { form: 'pictures', pages: read.pages.map(asSheet) };
}

/** Laid on a sheet and read back: the pixels come out, and nothing that lay beside them in the file. */
async function fromPicture(bytes: Uint8Array): Promise<ReadableFile> {
  try {
    const pdf = new PDFDocument({ autoFirstPage: false });
    const drawn = allOf(pdf);
    const open: unknown = Reflect.get(pdf, 'openImage'); // which the types of the package do not know
    const image: unknown = typeof open === 'function' ? Reflect.apply(open, pdf, [Buffer.from(bytes)]) : null;
    pdf.addPage().image(Buffer.from(bytes), 0, 0, { fit: [400, 400] });
    pdf.end();
    const read = await pdfPages(await drawn);
    if (read?.form !== 'pictures') return { form: 'none' };
    return { form: 'pictures', pages: read.pages.map((page) => turned(asSheet(page), orientationOf(image))) };
  } catch {
    return { form: 'none' };
  }
}

/** How the camera was held, as the file says; 1 where it says nothing. */
const orientationOf = (image: unknown): number =>
  typeof image === 'object' && image !== null && 'orientation' in image && typeof image.orientation === 'number'
    ? image.orientation
    : 1;
