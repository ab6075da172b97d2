// A file of another system from the command line: what each row would become, and taking them in (`--from SYSTEM`). Row numbers and codes alone, never what a row says.

import { readFile } from 'node:fs/promises';
import { lookAtFile, systemsIn, takeInSome, type LookedIn } from '../../src/app/intake/file-in';
import type { App } from '../../src/app/app';
import { fileFaultWords, lookedView, rowView, type FileInRow } from '../../src/core/views/file-in-view';
import { sayProblem } from '../../src/core/text/problem';
import { failureWords } from '../failure-words';

type Say = (line: string) => void;
interface Given {
  readonly file: string;
  readonly system: string;
  readonly isWrite: boolean;
}

/** Answers the exit code: 0 when nothing is wrong. Rows that are wrong hinder no others: they are said, and left. */
export async function importFile(app: App, say: Say, { file, system, isWrite }: Given): Promise<number> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return told(say, 'Filen finns inte, eller får inte läsas. Kontrollera namnet.');
  const own = systemsIn(app).find(({ id }) => id === system);
  if (own === undefined)
    return told(
      say,
      `Profilen har inget sådant system. Välj bland: ${systemsIn(app)
        .map(({ id }) => id)
        .join(', ')}`,
    );
  say(`${own.system}. Prövad mot riktig fil: ${own.tried ? 'ja' : 'nej'}`);
  const looked = await lookAtFile(app, null, { system, bytes });
  if (!looked.ok) return told(say, refused(looked));
  const view = lookedView(looked.value, 'sv');
  for (const row of view.rows) say(lineOf(row));
  for (const line of view.summary) say(line);
  if (isWrite) return write(app, say, { system, bytes });
  say('Inget är inläst. Kör igen med --write för att läsa in dem.');
  return view.rows.some(({ isWrong }) => isWrong) ? 1 : 0;
}

const refused = (looked: Exclude<LookedIn, { readonly ok: true }>): string =>
  'fault' in looked ? fileFaultWords(looked.fault, 'sv') : sayProblem('sv', looked.problem);

/** Some rows at a time: cut short, what is in is in, and the next run goes on behind it. */
async function write(app: App, say: Say, file: { readonly system: string; readonly bytes: Uint8Array }): Promise<number> {
  let [from, isWrong]: [number | null, boolean] = [0, false];
  while (from !== null) {
    try {
      const step = await takeInSome(app, null, { ...file, from });
      if (!step.ok) return told(say, refused(step));
      const rows = step.value.rows.map((row) => rowView(row, 'sv'));
      for (const { row, number, end } of rows) say(`Rad ${row}: ${[number, end].filter((word) => word !== '').join('. ')}`);
      isWrong ||= rows.some((row) => row.isWrong);
      from = step.value.next;
    } catch (error) {
      return told(say, `Det blev avbrutet. Kör igen: det som är inläst läses inte in igen. ${failureWords(error)}`);
    }
  }
  say('Klart. Boten öppnar uppgifterna när den tittar nästa gång. Ta bort filen: den har personuppgifter.');
  return isWrong ? 1 : 0;
}

const lineOf = ({ row, end, understood, number, said }: FileInRow): string =>
  [
    `Rad ${row}: ${end}.${number === '' ? '' : ` ${number}.`}${understood === '' ? '' : ` ${understood}`}`,
    ...said.map((line) => `     ${line}`),
  ].join('\n');

const told = (say: Say, line: string): number => {
  say(line);
  return 1;
};
