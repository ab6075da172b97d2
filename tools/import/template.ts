// The empty list: the columns to fill in, what may stand in them, and how it is done.

import { writeFile } from 'node:fs/promises';
import writeSheets from 'write-excel-file/node';
import { keysOf } from '../../src/core/brand';
import { columns, placeOf, values } from './columns';
import { placedStages } from '../../src/core/processes/complaint/placed';
import { say } from '../../src/core/text/say';
import type { Here } from './read-row';
import { sheetName } from './sheet';

/** Writes it where nothing lies: somebody's filled-in list is never written over. */
export async function writeTemplate(
  path: string,
  here: Pick<Here, 'profile' | 'providers'>,
): Promise<'written' | 'taken' | 'unwritten'> {
  const sheets = [
    {
      sheet: sheetName,
      rows: [keysOf(columns).map((id) => columns[id].heading)],
      widths: keysOf(columns).map((id) => columns[id].width),
    },
    { sheet: 'Värden', rows: valueRows(here), widths: [24, 16, 20, 14, 26, 24, 34] },
    { sheet: 'Så här fyller du i', rows: helpRows(), widths: [28, 70, 60] },
  ];
  const written = writeSheets(
    sheets.map(({ sheet, rows, widths }) => ({
      sheet,
      data: rows.map((row, n) =>
        row.map((value) => ({ type: String, value, ...(n === 0 ? { fontWeight: 'bold' as const } : { wrap: true }) })),
      ),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  );
  try {
    await writeFile(path, await written.toBuffer(), { flag: 'wx' });
    return 'written';
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST' ? 'taken' : 'unwritten';
  }
}

function valueRows({ profile, providers }: Pick<Here, 'profile' | 'providers'>): readonly (readonly string[])[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [columns.stage.heading, values.stage.map(([word]) => word)],
    [columns.channel.heading, values.channel.map(([word]) => word)],
    [columns.replyWish.heading, values.replyWish.map(([word]) => word)],
    [columns.kind.heading, values.kind.map(([word]) => word)],
    [columns.topic.heading, values.topic.map(([word]) => word)],
    [columns.unit.heading, profile.units.map(({ name }) => name)],
    [columns.provider.heading, ['Ingen', ...providers.map(({ name }) => name)]],
  ];
  const most = Math.max(...lists.map(([, words]) => words.length));
  return [lists.map(([heading]) => heading), ...Array.from({ length: most }, (_, n) => lists.map(([, words]) => words[n] ?? ''))];
}

const helpRows = (): readonly (readonly string[])[] => [
  ['Kolumn', 'Vad som ska stå där', 'När den måste vara ifylld'],
  ...keysOf(columns).map((id) => [columns[id].heading, columns[id].help, neededWhen(id)]),
  ['', '', ''],
  [
    'Hur det går till',
    'Ett öppet ärende på varje rad på bladet Ärenden. Ändra inte rubrikerna. Avslutade ärenden läggs inte in.',
    '',
  ],
  ['', 'npm run import -- FIL.xlsx prövar allt och skriver inget. Lägg till --write när den inte har något att säga.', ''],
  ['', 'Filen har personuppgifter: förvara den som akten, och ta bort den när allt är inne.', ''],
];

const always: readonly string[] = ['reference', 'stage', 'received', 'channel', 'words', 'isProtected'];

/** From which stage on a cell must be filled in, in words; empty for one that may stay empty. */
export function neededWhen(id: keyof typeof columns): string {
  if (always.includes(id)) return 'Alltid';
  if (id === 'replyWish') return 'Alltid, utom i läget Inkommet';
  const stages = keysOf(placedStages).filter((stage) => placeOf(columns[id], stage) === 'needed');
  return stages.length === 0 ? '' : stages.map((stage) => say('sv', `stage.${stage}`)).join(', ');
}
