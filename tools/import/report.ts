// What the import says: what would be put where, what will happen at once, and what is wrong. Row numbers and codes alone, never what a row says.

import { keysOf } from '../../src/core/brand';
import { caseNumber } from '../../src/core/casefile/case';
import { promisedDay } from '../../src/core/engine/due';
import { speaksOfProtection } from '../../src/core/intake/hold/hold-words';
import { placedStages } from '../../src/core/processes/complaint/placed';
import { say } from '../../src/core/text/say';
import { findImported, type OpenBefore } from '../../src/app/intake/import-case';
import type { Found } from '../../src/app/intake/known-rows';
import { signsOf } from '../../src/app/intake/danger-signs-of';
import type { App } from '../../src/app/app';
import { casesNumbered } from '../../src/graph/lists/cases';
import { value } from '../../src/app/settled';
import type { RowFault } from './cells';
import { columns } from './columns';
import type { Here, ReadRow } from './read-row';

/** A row that is right, with what is here of it already. */
export interface Ready {
  readonly row: number;
  readonly open: OpenBefore;
  readonly found: Found;
}

/** Looks all of them up. Only reads. */
export async function readyRows(app: App, rows: readonly ReadRow[]): Promise<readonly Ready[]> {
  const right = rows.flatMap(({ row, open }) => (open === null ? [] : [{ row, open }]));
  const found = await findImported(
    app,
    right.map(({ open }) => open),
  );
  return right.flatMap(({ row, open }, n) => found.slice(n, n + 1).map((one) => ({ row, open, found: one })));
}

/** Two lines: where and what is wrong, and what to do about it. */
export const saidFault = ({ row, column, what, instead }: RowFault): string =>
  `Rad ${row}, ${column}: ${what}\n     Gör så här: ${instead}`;

/** New rows whose number in the register another case has already: two of one number cannot be. */
export async function numbersTaken(app: App, ready: readonly Ready[]): Promise<readonly RowFault[]> {
  const numbered = ready.flatMap(({ row, open, found }) => {
    const number = open.standing.registryNumber;
    return number === null || found.is !== 'new' ? [] : [{ row, number }];
  });
  const calls = numbered.map(({ number }) => casesNumbered(app.places, number));
  const there = calls.length === 0 ? [] : (await app.graph.all(calls, { patience: 'person' })).map(value);
  return numbered.flatMap(({ row }, n) => {
    const [kase] = there[n] ?? [];
    if (kase === undefined) return [];
    const what = `finns redan på ${caseNumber(kase)}.`;
    return [
      { row, column: columns.registryNumber.heading, what, instead: 'Är det samma ärende: ta bort raden. Annars: rätta numret.' },
    ];
  });
}

/** What stands in the file and is not read is said: by column, for a heading may be somebody's name. */
export const unreadLines = (unread: readonly string[]): readonly string[] =>
  unread.length === 0
    ? []
    : [
        `Kolumner som inte läses, för att rubriken inte är mallens: ${unread.join(', ')}. Behövs något därifrån: flytta det till en av mallens.`,
      ];

/** Those that would be written, by stage, and what follows of it. */
export async function planLines(app: App, here: Here, ready: readonly Ready[]): Promise<readonly string[]> {
  const toWrite = ready.filter(isToWrite);
  const heard = await Promise.all(toWrite.map(async (one) => ((await isHeard(app, one)) ? [one] : [])));
  return [
    `${toWrite.length} ärenden att lägga in${toWrite.length === 0 ? '.' : ':'}`,
    ...keysOf(placedStages).flatMap((stage) =>
      named(
        `  ${say('sv', `stage.${stage}`)}`,
        toWrite.filter(({ open }) => open.standing.stage === stage),
      ),
    ),
    ...named(
      'Finns redan, läggs inte in igen',
      ready.filter(({ found }) => found.is === 'whole'),
    ),
    ...named(
      'Blev inte färdiga förra gången, görs klara',
      ready.filter(({ found }) => found.is === 'begun'),
    ),
    ...ready.flatMap(taken),
    ...named('Larmar genast: orden eller kolumnen säger att någon kan vara i fara', heard.flat()),
    ...named(
      'Blir skyddade ärenden',
      toWrite.filter(({ open }) => isShielded(open)),
    ),
    ...named(
      'Svarstiden har gått, ett besked om ny dag blir en uppgift',
      toWrite.filter(({ open }) => isLate(here, open)),
    ),
    ...named(
      'Saknar diarienummer, registratorn får uppgiften',
      toWrite.filter(({ open }) => open.standing.registryNumber === null),
    ),
  ];
}

export const isToWrite = ({ found }: Ready): boolean => found.is === 'new' || found.is === 'begun';

const named = (what: string, rows: readonly { readonly row: number }[]): readonly string[] =>
  rows.length === 0 ? [] : [`${what}: ${rows.length} (rad ${rows.map(({ row }) => row).join(', ')})`];

const taken = ({ row, found }: Ready): readonly string[] =>
  found.is === 'other'
    ? [
        `Rad ${row}: numret finns på ${caseNumber(found.kase)}, som kom en annan dag. Är det samma ärende är det klart; annars ge raden ett eget nummer.`,
      ]
    : [];

const isHeard = async (app: App, { open: { written } }: Ready): Promise<boolean> =>
  written.danger === 'yes' || (await signsOf(app, { subject: written.subject, words: written.words }, null)).length > 0;

const isShielded = ({ written: { isProtected, subject, words, complainantName, postal } }: OpenBefore): boolean =>
  isProtected === true || speaksOfProtection(`${subject}\n${words}`) || speaksOfProtection([complainantName, postal].join('\n'));

const isLate = ({ profile, today }: Here, { written, standing }: OpenBefore): boolean =>
  (standing.toldDay ?? promisedDay(profile, written.received)) < today;
