// The whole of `npm run import`: reads, checks, says, and writes where it is asked to and nothing is wrong.

import { readFile } from 'node:fs/promises';
import { readSettings } from '../../bot/config';
import { importCase } from '../../src/app/intake/import-case';
import type { App } from '../../src/app/app';
import { caseNumber } from '../../src/core/casefile/case';
import { failureWords } from '../failure-words';
import { importFile } from './import-file';
import { importContracts } from './contracts/import-contracts';
import { writeContractTemplate } from './contracts/template';
import { hereNow, openImport } from './open';
import { readOpenCases } from './read-file';
import { isToWrite, numbersTaken, planLines, readyRows, saidFault, unreadLines, type Ready } from './report';
import { writeTemplate } from './template';

const help = `Så här:
  npm run import -- --template FIL.xlsx  skriver en tom lista med rubriker, värden och förklaringar
  npm run import -- FIL.xlsx             prövar varje rad och säger vad som skulle läggas in; skriver inget
  npm run import -- FIL.xlsx --write     lägger in ärendena, om inget är fel; kör igen om det avbryts
  npm run import -- FIL --from SYSTEM    prövar en fil från ett annat system, med profilens id för systemet: varje rad blir ett
                                         nytt klagomål. --write läser in dem; samma rad läses aldrig in två gånger
  Med --contracts läses utförare och avtal i stället, på samma sätt. Filen kan också vara en textfil med kolumner (.csv).`;

type Env = Readonly<Record<string, string | undefined>>;
type Say = (line: string) => void;

/** Answers the exit code: 0 when nothing is wrong. Says rows and columns, never what stands there. */
export async function runImport(args: readonly string[], env: Env, say: Say): Promise<number> {
  const from = args.indexOf('--from');
  const system = from === -1 ? null : (args[from + 1] ?? '');
  const own = from === -1 ? args : args.toSpliced(from, 2);
  const files = own.filter((arg) => !arg.startsWith('--'));
  const options = own.filter((arg) => arg.startsWith('--'));
  const [file] = files;
  const isContracts = options.includes('--contracts');
  const [option, more] = options.filter((one) => one !== '--contracts');
  if (file === undefined || files.length > 1 || more !== undefined || !isPossible(option, { isContracts, system })) {
    say(help);
    return 1;
  }
  try {
    return await opened(env, say, { file, option, isContracts, system });
  } catch (error) {
    say(failureWords(error));
    return 1;
  }
}

interface Asked {
  readonly file: string;
  readonly option: string | undefined;
  readonly isContracts: boolean;
  /** Of whose file each row is a new complaint; null for a list of ours. */
  readonly system: string | null;
}

const isPossible = (option: string | undefined, { isContracts, system }: Pick<Asked, 'isContracts' | 'system'>): boolean =>
  ['--write', undefined].includes(option)
    ? system !== '' && !(isContracts && system !== null)
    : option === '--template' && system === null;

async function opened(env: Env, say: Say, { file, option, isContracts, system }: Asked): Promise<number> {
  const settings = readSettings(env);
  if (settings.graph.isPractice)
    return told(say, 'Det här är en övning (PRACTICE=on): riktiga ärenden läggs inte in här. Inget är gjort.');
  const app = await openImport(settings);
  try {
    if (system !== null) return await importFile(app, say, { file, system, isWrite: option === '--write' });
    if (option !== '--template')
      return await (isContracts ? importContracts : checked)(app, say, { file, isWrite: option === '--write' });
    const here = { profile: app.profile, providers: await app.providers() };
    const end = await (isContracts ? writeContractTemplate : writeTemplate)(file, here);
    if (end === 'taken') return told(say, 'Det ligger redan en fil där, och den är orörd. Ge mallen ett annat namn.');
    if (end === 'unwritten')
      return told(say, 'Mallen gick inte att skriva där. Kontrollera att mappen finns och att du får skriva i den.');
    say(
      isContracts
        ? 'Mallen är skriven. Fyll i bladet Avtal, ett avtal på varje rad.'
        : 'Mallen är skriven. Fyll i bladet Ärenden, ett öppet ärende på varje rad.',
    );
    return 0;
  } finally {
    await app.apart.close();
  }
}

async function checked(
  app: App,
  say: Say,
  { file, isWrite }: { readonly file: string; readonly isWrite: boolean },
): Promise<number> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return told(say, 'Filen finns inte, eller får inte läsas. Kontrollera namnet.');
  const here = await hereNow(app);
  const { rows, faults: wrong, unread } = await readOpenCases({ name: file, bytes }, here);
  const ready = await readyRows(app, rows);
  const faults = [...wrong, ...(await numbersTaken(app, ready))];
  for (const fault of faults.toSorted((a, b) => a.row - b.row)) say(saidFault(fault));
  for (const line of unreadLines(unread)) say(line);
  for (const line of await planLines(app, here, ready)) say(line);
  if (faults.length > 0) return told(say, `${faults.length} att rätta. Inget är inlagt: rätta och kör igen.`);
  if (isWrite) return write(app, say, ready.filter(isToWrite));
  say('Inget är inlagt. Kör igen med --write för att lägga in dem.');
  return 0;
}

/** One after the other: cut short, what is done is done, and the next run goes on behind it. */
async function write(app: App, say: Say, ready: readonly Ready[]): Promise<number> {
  for (const { row, open } of ready) {
    try {
      say(`Rad ${row}: ${caseNumber(await importCase(app, open))}`);
    } catch (error) {
      return told(say, `Rad ${row} blev inte inlagd. ${failureWords(error)}`);
    }
  }
  say(`${ready.length} inlagda. Boten öppnar uppgifterna när den tittar nästa gång. Ta bort filen: den har personuppgifter.`);
  return 0;
}

const told = (say: Say, line: string): number => {
  say(line);
  return 1;
};
