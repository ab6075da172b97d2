// Tables as a workbook for Excel, made in the browser of what is shown, in a thread of its own.

import { saveFile } from '../save-file';
import type { Sheet } from './cells';

/** Starts what writes workbooks only now, and gives the file to the browser. `name` without its ending. Rejects when it cannot be fetched or made. */
export async function saveWorkbook(name: string, sheets: readonly Sheet[]): Promise<void> {
  const writer = new Worker(new URL('writer.ts', import.meta.url), { type: 'module' });
  try {
    saveFile(await written(writer, sheets), `${name}.xlsx`);
  } finally {
    writer.terminate();
  }
}

const written = (writer: Worker, sheets: readonly Sheet[]): Promise<Blob> =>
  new Promise((resolve, reject) => {
    const failed = (): void => reject(new Error('no workbook'));
    writer.addEventListener('message', ({ data }: MessageEvent<unknown>) => (data instanceof Blob ? resolve(data) : failed()));
    writer.addEventListener('error', failed);
    writer.postMessage(sheets);
  });
