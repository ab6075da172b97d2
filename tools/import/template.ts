// The empty list: the columns to fill in, what may stand in them, and how it is done.

import { keysOf } from '../../src/core/brand';
import { columns, placeOf, values } from './columns';
import { placedStages } from '../../src/core/processes/complaint/placed';
import { say } from '../../src/core/text/say';
import { openCases } from './read-file';
import type { Here } from './read-row';
import { besideOneAnother, writeBook, type Written } from './book';

/** Writes it where nothing lies: somebody's filled-in list is never written over. */
export const writeTemplate = (path: string, here: Pick<Here, 'profile' | 'providers'>): Promise<Written> =>
  writeBook(path, [
    {
      sheet: openCases.sheet,
      rows: [keysOf(columns).map((id) => columns[id].heading)],
      widths: keysOf(columns).map((id) => columns[id].width),
    },
    { sheet: 'Värden', rows: valueRows(here), widths: [24, 16, 20, 14, 26, 24, 34] },
    { sheet: 'Så här fyller du i', rows: helpRows(), widths: [28, 70, 60] },
  ]);

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
  return besideOneAnother(lists);
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
