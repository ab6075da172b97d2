// The thread that writes a workbook, so that the page stands still for nobody while ten thousand rows are packed.

import write from 'write-excel-file/browser';
import { writtenSheets, type Sheet } from './cells';

addEventListener('message', (asked: MessageEvent<readonly Sheet[]>) => {
  write(writtenSheets(asked.data))
    .toBlob()
    .then(
      (file) => postMessage(file),
      () => postMessage(null),
    );
});
