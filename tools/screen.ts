// `npm run --silent screen`: one line of JSON per text in, `{ id, text, caseKnown? }`, one out, `{ id, masked, findings }`, in the same order.
// SCREEN_NAMES names a register of names, SCREEN_WORDS a file of words that may stay; the screening works without.

import { readWords } from '../src/app/privacy-words';
import { screen } from '../src/core/privacy/screen';
import type { Words } from '../src/core/privacy/words/words';
import { questionIn } from './screen/question';
import { warmUp } from './screen/warm-up';

/** Answers every line as soon as it is whole; those that came together are answered together. */
async function answerLines(words: Words): Promise<void> {
  process.stdin.setEncoding('utf8');
  let rest = '';
  for await (const chunk of process.stdin) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    process.stdout.write(lines.map((line) => answerTo(line, words)).join(''));
  }
  process.stdout.write(answerTo(rest, words));
}

function answerTo(line: string, words: Words): string {
  if (line.trim() === '') return '';
  const { id, text, caseKnown } = questionIn(line);
  return `${JSON.stringify({ id, ...screen(text, caseKnown, words) })}\n`;
}

const words = readWords({ names: process.env['SCREEN_NAMES'], allowed: process.env['SCREEN_WORDS'] });
warmUp((line) => answerTo(line, words));
answerLines(words).catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : 'Texterna kunde inte läsas.');
  process.exitCode = 1;
});
