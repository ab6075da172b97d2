// The bytes of a PDF that is being drawn, when it has ended.

/** Asked before the drawing ends, else nothing comes. */
export function allOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((done, failed) => {
    pdf.on('data', (part: Uint8Array) => parts.push(part));
    pdf.on('end', () => done(Uint8Array.from(Buffer.concat(parts))));
    pdf.on('error', failed);
  });
}
