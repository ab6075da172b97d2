// The sheets of a PDF as pictures, drawn in the browser by the library that reads PDFs: for whoever wants to see a paper as it comes out of the printer.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { z } from 'zod';

const library = join('node_modules', 'unpdf', 'dist', 'pdfjs.mjs');

/** What runs in the page, which knows canvases: an address of data for each sheet. */
const draw = `async ({ source, data }) => {
  const { getDocument } = await import(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  const pdf = await getDocument({ data: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)) }).promise;
  const made = [];
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const sheet = await pdf.getPage(n);
    const viewport = sheet.getViewport({ scale: 1.4 });
    const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height });
    await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    made.push(canvas.toDataURL('image/png'));
  }
  return made;
}`;

/** A PNG a sheet, in their order. */
export async function sheetsOf(browser: Browser, pdf: Uint8Array): Promise<readonly Buffer[]> {
  const page = await browser.newPage();
  try {
    const given = JSON.stringify({ source: readFileSync(library, 'utf8'), data: Buffer.from(pdf).toString('base64') });
    const drawn = z.array(z.string()).parse(await page.evaluate(`(${draw})(${given})`));
    return drawn.map((address) => Buffer.from(address.split(',')[1] ?? '', 'base64'));
  } finally {
    await page.close();
  }
}
