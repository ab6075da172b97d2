// `npm run --silent screen`: one line of JSON per text in, `{ id, text, caseKnown? }`, one out, `{ id, masked, findings }`, in the same order.
// SCREEN_NAMES names a register of names, SCREEN_WORDS a file of words that may stay; the screening works without.

import { createInterface } from 'node:readline';
import { readWords } from '../src/app/privacy-words';
import { questionIn } from './screen/question';
import { screen } from '../src/core/privacy/screen';

/** Answers every line; one that cannot be read is answered with nothing left of it. */
async function answerLines(): Promise<void> {
  const words = readWords({ names: process.env['SCREEN_NAMES'], allowed: process.env['SCREEN_WORDS'] });
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { id, text, caseKnown } = questionIn(line);
    process.stdout.write(`${JSON.stringify({ id, ...screen(text, caseKnown, words) })}\n`);
  }
}

answerLines().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : 'Texterna kunde inte läsas.');
  process.exitCode = 1;
});
