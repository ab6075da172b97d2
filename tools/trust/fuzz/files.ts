// Mails and files changed by dice, read as the product reads them, in its own threads: each is answered, within its time, by what it is or by that a person
// must look.

import { openApart } from '../../../src/app/apart/apart';
import { readWords } from '../../../src/app/privacy-words';
import { dice } from '../../../test/support/dice';
import type { Ran } from '../ran';
import { fileSeeds, mailWith } from './file-seeds';

const knows = {
  staffDomains: ['ekbacka.example'],
  providerDomains: ['norrsken.example'],
  mailbox: 'synpunkter@ekbacka.example',
} as const;

/** Milliseconds: what a thread may take (five seconds a mail, four times as long a file that is drawn), and what it takes to begin another. */
const longest = { mail: 5_000 + 4_000, file: 20_000 + 4_000 } as const;
const mostSaid = 20;

/** So many files, one after the other. */
export async function fuzzFiles(seed: number, times: number): Promise<Ran> {
  const apart = openApart(readWords(), {});
  const luck = dice(seed);
  const seeds = await fileSeeds();
  const says: string[] = [];
  const ways: Record<string, number> = {};
  let slowest = 0;
  const timed = async (name: string, most: number, work: () => Promise<string>): Promise<void> => {
    const since = performance.now();
    try {
      const way = await work();
      ways[way] = (ways[way] ?? 0) + 1;
    } catch (error) {
      says.push(`${name}: ${error instanceof Error ? String(error.stack).slice(0, 300) : String(error)}`);
    }
    const took = performance.now() - since;
    slowest = Math.max(slowest, took);
    if (took > most) says.push(`${name}: took ${took.toFixed(0)} ms`);
  };
  for (let n = 0; n < times; n += 1) {
    const given = luck.pick(seeds);
    const bytes = given.changed(luck);
    const name = `seed ${seed}, ${n} (${given.kind})`;
    const raw = given.isMail ? bytes : mailWith(given, bytes, luck);
    await timed(name, longest.mail, async () => wayOf(await apart.understand(new Uint8Array(raw), knows)));
    if (given.ending === '.xlsx')
      await timed(name, longest.mail, async () =>
        (await apart.sheetRows(new Uint8Array(bytes))) === null ? 'no sheet' : 'sheet',
      );
    else if (n % 2 === 0)
      await timed(
        name,
        longest.file,
        async () => `masks: ${(await apart.formOf({ bytes: new Uint8Array(bytes), ending: given.ending })).form}`,
      );
  }
  await apart.close();
  const figure = Object.entries(ways).map(([way, count]) => `${count} ${way}`);
  return {
    runs: times,
    violations: says.length,
    figure: `${figure.join(', ')}, slowest ${slowest.toFixed(0)} ms`,
    says: says.slice(0, mostSaid),
  };
}

const wayOf = ({ read }: Awaited<ReturnType<ReturnType<typeof openApart>['understand']>>): string =>
  read.outcome === 'manual' ? `by hand (${read.reason})` : read.outcome;
