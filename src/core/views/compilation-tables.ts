// The tables of a compilation: each line's number beside the period before and the year before, and whether the change is more than chance gives. Lines that would be
// dashes alone are named below in words.

import type { CompiledTable, Part } from '../report/compiled';
import { say, sayPlain } from '../text/say';
import type { CompilationPart } from './compilation-view';
import { columnWord, lineWord } from './compilation-words';
import type { Told } from './compilation-said';

const dash = '–';

type Head = 'now' | 'before' | 'yearAgo' | 'change';
const headOf = ({ naming: { language } }: Told, columns: readonly Head[]): string[] =>
  (['count', ...columns] as const).map((column) => say(language, `compiled.head.${column}`));

const words = (text: string): CompilationPart => ({ kind: 'words', text });

/** Every table that tells something, what lies within it first; then the names of those that tell nothing, and of those nobody counted then. */
export const tableParts = (told: Told): CompilationPart[] => [
  ...partTables(told),
  ...told.compiled.tables.filter(tellsSomething).flatMap((table) => tablePart(told, table)),
  ...untoldParts(told),
];

const isTold = ({ now, before, yearAgo }: CompiledTable['cells'][number]): boolean =>
  now !== null || before !== null || yearAgo !== null;

function tablePart(told: Told, { table, cells }: CompiledTable): CompilationPart[] {
  const { language } = told.naming;
  const rows = cells
    .filter(isTold)
    .map(({ column, now, before, yearAgo, change }) => [
      columnWord(language, table, column),
      now ?? dash,
      before ?? dash,
      yearAgo ?? dash,
      say(language, `compiled.mark.${change}`),
    ]);
  const left = cells.filter((cell) => !isTold(cell)).map(({ column }) => columnWord(language, table, column));
  const title = sayPlain(language, `compiled.table.${table}`);
  return [
    { kind: 'table', title, head: headOf(told, ['now', 'before', 'yearAgo', 'change']), rows },
    ...(left.length === 0 ? [] : [words(say(language, 'compiled.untold.lines', { lines: left.join(', ') }))]),
  ];
}

const tellsSomething = ({ cells }: CompiledTable): boolean => cells.some(({ now }) => now !== null);

function untoldParts({ compiled: { tables, uncounted }, naming: { language } }: Told): CompilationPart[] {
  const named = (ids: readonly string[]): string => ids.map((table) => sayPlain(language, `compiled.table.${table}`)).join(', ');
  const untold = tables.filter((table) => !tellsSomething(table)).map(({ table }) => table);
  return [
    ...(untold.length === 0 ? [] : [words(say(language, 'compiled.untold', { tables: named(untold) }))]),
    ...(uncounted.length === 0 ? [] : [words(say(language, 'compiled.uncounted', { tables: named(uncounted) }))]),
  ];
}

/** What lies within it, one table a tree; providers are named where they have lines of their own. */
function partTables(told: Told): CompilationPart[] {
  const { language } = told.naming;
  return (['came', 'providers'] as const).flatMap((tree): CompilationPart[] => {
    const parts = told.compiled.parts.filter((part) => part.tree === tree);
    if (parts.length === 0) return [];
    const hasProviders = parts.some(({ id }) => id.startsWith('provider|'));
    const title =
      tree === 'came' ? 'compiled.table.parts' : hasProviders ? 'compiled.table.providers' : 'compiled.table.services';
    const head = headOf(told, ['now', 'before', 'change']);
    return [{ kind: 'table', title: say(language, title), head, rows: parts.map((part) => partRow(told, parts, part)) }];
  });
}

function partRow({ naming }: Told, parts: readonly Part[], part: Part): (string | number)[] {
  const name = lineWord(part, naming);
  const isInside = parts.some(({ id }) => id === part.within);
  return [
    isInside ? say(naming.language, 'compiled.area.within', { name }) : name,
    part.now,
    part.before ?? dash,
    say(naming.language, `compiled.mark.${part.change}`),
  ];
}
