// What packs a workbook, in the thread it is called in: fflate's own `zip` starts threads of a blob as soon as a file is large, which the tab's content
// security policy does not let it, and then it waits for ever. Put in fflate's place when the tab is built (tab/vite.config).

import { zipSync, type Zippable } from 'fflate/browser';

export { strToU8, zipSync } from 'fflate/browser';

/** As fflate's, and done when it returns. */
export function zip(files: Zippable, done: (failure: null, packed: Uint8Array) => void): void {
  done(null, zipSync(files));
}
