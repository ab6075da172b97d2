// `npm run import -- --contracts`: providers and their contracts out of a list. Checks all of it, says what each row would do, and writes where nothing is wrong.

import { readFile } from 'node:fs/promises';
import type { App } from '../../../src/app/app';
import { dayOf } from '../../../src/core/time/plain-date';
import { GraphFailure } from '../../../src/graph/failure';
import { allContracts, createContract, patchContract } from '../../../src/graph/lists/contracts';
import { createProvider } from '../../../src/graph/lists/providers';
import { failureWords } from '../../failure-words';
import { saidFault, unreadLines } from '../report';
import { readTable, repeated } from '../table';
import { contractColumns } from './columns';
import { planRows, type Planned } from './plan';
import { readContract } from './read-row';
import { contractLines } from './report';

type Say = (line: string) => void;

const contractsList = {
  columns: contractColumns,
  sheet: 'Avtal',
  template: 'npm run import -- --contracts --template FIL.xlsx',
  divide: 'Dela den i flera filer.',
} as const;

/** Answers the exit code: 0 when nothing is wrong. Says rows and columns, never what stands there. */
export async function importContracts(
  app: App,
  say: Say,
  { file, isWrite }: { readonly file: string; readonly isWrite: boolean },
): Promise<number> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return told(say, 'Filen finns inte, eller får inte läsas. Kontrollera namnet.');
  const now = app.clock.now();
  const here = { profile: app.profile, providers: await app.providers(), today: dayOf(now) };
  const table = await readTable({ name: file, bytes }, contractsList);
  const rows = table.rows.map(({ row, cells }) => readContract(row, cells, { places: table.places, here }));
  const register = await app.graph.send(allContracts(app.places));
  const { planned, faults: lacking } = planRows(rows, register, now);
  const twice = repeated(rows, contractColumns.number.heading, ({ read }) => read && `${read.provider ?? '-'}|${read.number}`);
  const faults = [...table.faults, ...rows.flatMap((row) => row.faults), ...lacking, ...twice];
  for (const fault of faults.toSorted((a, b) => a.row - b.row)) say(saidFault(fault));
  for (const line of unreadLines(table.unread)) say(line);
  for (const line of contractLines(planned, register)) say(line);
  if (faults.length > 0) return told(say, `${faults.length} att rätta. Inget är inlagt: rätta och kör igen.`);
  if (isWrite) return write(app, say, planned);
  say('Inget är inlagt. Kör igen med --write för att lägga in det.');
  return 0;
}

/** One after the other: cut short, what is done is done, and the next run goes on behind it. */
async function write(app: App, say: Say, planned: readonly Planned[]): Promise<number> {
  const rows = planned.filter(({ is }) => is !== 'same');
  for (const one of rows) {
    try {
      await written(app, one);
      say(`Rad ${one.row}: ${one.is === 'new' ? 'inlagt' : 'ändrat'}.`);
    } catch (error) {
      return told(say, `Rad ${one.row} blev inte inlagd. ${failureWords(error)}`);
    }
  }
  say(`${rows.length} skrivna. De syns på Utförare inom en minut.`);
  return 0;
}

/** A provider before its contract; one that is there already, of another row or of a run that was cut short, is the same. */
async function written(app: App, one: Planned): Promise<void> {
  const { isNew } = one.read;
  if (isNew !== null) await app.graph.send(createProvider(app.places, isNew)).catch(ifThere);
  if (one.is === 'new') await app.graph.send(createContract(app.places, one.contract)).catch(ifThere);
  if (one.is === 'changed') await app.graph.send(patchContract(app.places, one.before, one.patch));
}

function ifThere(failure: unknown): void {
  if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
}

const told = (say: Say, line: string): number => {
  say(line);
  return 1;
};
