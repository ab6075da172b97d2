// Reads each PDF it is sent and answers what is in it, as JSON. A thread of its own: what reads PDFs loads its parts in a way jest does not know.

import { parentPort } from 'node:worker_threads';
import { extractText, getDocumentProxy } from 'unpdf';

async function read(bytes) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text, totalPages: pages } = await extractText(pdf, { mergePages: true });
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  const tree = await (await pdf.getPage(1)).getStructTree();
  return { text, pages, title: info.Title ?? '', isTagged: marks?.Marked === true, tree };
}

parentPort.on('message', async ({ bytes, answer, isDone }) => {
  answer.postMessage(JSON.stringify(await read(bytes).catch((error) => ({ error: String(error) }))));
  Atomics.store(isDone, 0, 1);
  Atomics.notify(isDone, 0);
});
