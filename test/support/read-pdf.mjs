// Reads a PDF on standard input and prints what is in it. A program of its own: what reads PDFs loads its parts in a way jest does not know.

import { buffer } from 'node:stream/consumers';
import { extractText, getDocumentProxy } from 'unpdf';

const pdf = await getDocumentProxy(new Uint8Array(await buffer(process.stdin)));
const { text, totalPages: pages } = await extractText(pdf, { mergePages: true });
const { info } = await pdf.getMetadata();
const marks = await pdf.getMarkInfo();
const tree = await (await pdf.getPage(1)).getStructTree();
process.stdout.write(JSON.stringify({ text, pages, title: info.Title ?? '', isTagged: marks?.Marked === true, tree }));
