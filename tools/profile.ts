// `npm run profile -- check FILE`: every fault of a profile's file in Swedish: where, what is wrong, and what to write instead; ends with 1 when there is one.
// `-- dry-run A B [RECORDS]`: what would be different in recorded matters under another routine. `-- record FILE`: takes such matters down.

import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { systemClock } from '../src/app/clock';
import { profileFileSchema, type ProfileFile } from '../src/core/routine/profile-file';
import { dayOf } from '../src/core/time/plain-date';
import { openGraph } from '../src/graph/client';
import { openSites } from '../src/graph/places';
import { readGraphSettings } from '../src/graph/settings';
import { checkProfile } from './profile/check';
import { demoRecords } from './profile/demo-records';
import { report, sideBySide } from './profile/dry-run';
import { printed } from './profile/fault';
import { recordSchema, type Recorded } from './profile/record';
import { takenDown } from './profile/take-down';

const help = `Så här:
  npm run profile -- check FIL             säger vad som är fel i en profil, var det står och vad som ska stå i stället
  npm run profile -- dry-run A B [ÄRENDEN] går igenom inspelade ärenden med två rutiner och säger vilka dagar, uppgifter och brev som skiljer
  npm run profile -- record FIL            spelar in ärendena i Microsoft 365 som koder och dagar, till dry-run
A och B är profiler; skriv fil.json@1 för en äldre version av rutinen. Utan ÄRENDEN används påhittade.`;

function check(file: string): number {
  const faults = checkProfile(readFileSync(file, 'utf8'), dayOf(systemClock().now()));
  const wrong = faults.filter(({ isWarning }) => isWarning !== true).length;
  for (const fault of faults) console.log(printed(fault));
  const notes = faults.length - wrong;
  console.log(wrong === 0 ? `${file}: inga fel${notes === 0 ? '' : `, ${notes} att känna till`}.` : `${file}: ${wrong} fel.`);
  return wrong === 0 ? 0 : 1;
}

/** A profile with the routine of that version as its newest, when one is named: `ekbacka.json@1`. */
function readFile(named: string): ProfileFile {
  const cut = named.lastIndexOf('@');
  const [name, version] = cut === -1 ? [named, null] : [named.slice(0, cut), Number(named.slice(cut + 1))];
  const parsed = profileFileSchema.safeParse(JSON.parse(readFileSync(name, 'utf8')));
  if (!parsed.success) throw new Error(`${name} har fel. Kör npm run profile -- check ${name}.`);
  const routines = parsed.data.routines.filter((routine) => version === null || routine.version <= version);
  if (routines.length === 0) throw new Error(`${name} har ingen version ${String(version)}.`);
  return { ...parsed.data, routines };
}

function recordsIn(file: string | undefined): readonly Recorded[] {
  if (file === undefined) return demoRecords;
  const parsed = z.array(recordSchema).safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} är inte ärenden som npm run profile -- record har spelat in.`);
  return parsed.data;
}

async function record(file: string): Promise<number> {
  const settings = readGraphSettings(process.env);
  const graph = openGraph(settings);
  const records = await takenDown(graph, await openSites(graph, settings));
  writeFileSync(file, `${JSON.stringify(records, null, 2)}\n`);
  console.log(`${records.length} ärenden inspelade i ${file}.`);
  return 0;
}

async function run([command, first, second, third, ...others]: readonly string[]): Promise<number> {
  if (first !== undefined && others.length === 0) {
    if (command === 'check' && second === undefined) return check(first);
    if (command === 'record' && second === undefined) return record(first);
    if (command === 'dry-run' && second !== undefined) {
      for (const line of report(sideBySide(readFile(first), readFile(second)), recordsIn(third))) console.log(line);
      return 0;
    }
  }
  console.error(help);
  return 2;
}

run(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : 'Filen kunde inte läsas.');
    process.exitCode = 2;
  },
);
