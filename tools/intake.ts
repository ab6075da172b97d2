// `npm run --silent intake`: one path of a mail per line in, one line of JSON per mail out: what intake makes of it, with the product's own code.
// CORPUS_CONFIG names a JSON file with what the intake may know: mailbox, own domains, providers' domains, form senders.

import { createInterface } from 'node:readline';
import { mailsApart } from '../src/app/apart/mails-apart';
import { openPool } from '../src/app/apart/pool';
import { answerFor } from './intake/answer-for';
import { knownFrom } from './intake/known';

/** Answers every line, in order; nothing a mail does ends the program. */
async function answerLines(): Promise<void> {
  const pool = openPool({});
  const mails = mailsApart(pool);
  const knows = knownFrom(process.env['CORPUS_CONFIG']);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const answer = await answerFor(line.trim(), knows, mails);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  await pool.close();
}

answerLines().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : 'Mejlen kunde inte läsas.');
  process.exitCode = 1;
});
