// A PDF as a person reads it: the words of its pages, or where a scanner made it the pictures. Nothing that lies beside them: notes, files, forms, metadata.

import type { Pixels } from './pixels';

/** Pages that are read of one. */
const mostPages = 200;
const mostPictures = 40;

export type PdfPages =
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'pictures'; readonly pages: readonly Pixels[] };

/** undefined for what cannot be read, is locked, or is longer than we read. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPages | undefined> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > mostPages) return undefined;
    const texts: string[] = [];
    for (let n = 1; n <= pdf.numPages; n += 1) texts.push(await textOf(pdf, n));
    const text = texts.join('\n\n').trim();
    if (/[\p{L}\p{N}]/u.test(text) && !text.includes('\0')) return { form: 'text', text };
    const pages = pdf.numPages > mostPictures ? [] : await picturesIn(pdf);
    return pages.length === 0 ? undefined : { form: 'pictures', pages };
  } catch {
    return undefined;
  }
}

type Pdf = Awaited<ReturnType<(typeof import('unpdf'))['getDocumentProxy']>>;

async function textOf(pdf: Pdf, n: number): Promise<string> {
  const { items } = await (await pdf.getPage(n)).getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}

async function picturesIn(pdf: Pdf): Promise<readonly Pixels[]> {
  const { extractImages } = await import('unpdf');
  const pages: Pixels[] = [];
  for (let n = 1; n <= pdf.numPages; n += 1)
    for (const { data, width, height, channels } of await extractImages(pdf, n))
      pages.push({ data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), width, height, channels });
  return pages;
}
