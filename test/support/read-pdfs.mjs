// Reads many PDFs, a line of base64 each, and prints for each a line of JSON with all a reader can get out of it: words, metadata, notes, files, outline, and pictures
// where they are asked for.

import { buffer } from 'node:stream/consumers';
import { extractImages, getDocumentProxy } from 'unpdf';

const lines = (await buffer(process.stdin))
  .toString()
  .split('\n')
  .filter((line) => line !== '');
for (const line of lines) {
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(line, 'base64')), { verbosity: 0 });
  const pages = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const pictures = process.argv.includes('pictures') ? await extractImages(pdf, n) : [];
    pages.push({
      text: items.map((item) => item.str ?? '').join(' '),
      notes: await page.getAnnotations(),
      tree: await page.getStructTree(),
      pictures: pictures.map(({ width, height, channels, data }) => ({ width, height, channels, data: [...data] })),
    });
  }
  const { info, metadata } = await pdf.getMetadata();
  const beside = {
    info,
    metadata: metadata?.getRaw?.() ?? null,
    files: await pdf.getAttachments(),
    outline: await pdf.getOutline(),
  };
  process.stdout.write(`${JSON.stringify({ pages, ...beside })}\n`);
}
