// What reads apart, kept for all bots of a jest worker: a thread that starts costs as much as everything else of a world together, and one that is there
// reads for the next bot as it would have for the last.

import { openApart, type Apart } from '../../src/app/apart/apart';

let kept: Apart | undefined;

/** As `openApart`; with word files of a test's own it is the bot's own, and ends with it. */
export const keptApart: typeof openApart = (words, files) => {
  if (Object.values(files).some((file) => file !== undefined && file !== '')) return openApart(words, files);
  kept ??= openApart(words, files);
  return { ...kept, close: () => Promise.resolve() };
};
