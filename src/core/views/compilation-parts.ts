// A compilation's parts in order: what it says, what it led to, the analysis, every table with its chart, and how small numbers are protected.

import { sayDayAndYear, sayShortDay } from '../text/day';
import type { PlainDate } from '../brand';
import { say, sayPlain } from '../text/say';
import { readDate } from '../time/plain-date';
import type { Part } from '../report/compiled';
import type { CompiledTable } from '../report/compiled';
import { cameSentences, chartSentence, patternSentences, periodWord, praiseSentences, type Told } from './compilation-said';
import type { CompilationPart } from './compilation-view';
import { columnWord, lineWord } from './compilation-words';

export interface Shown extends Told {
  /** The sections somebody has written. */
  readonly analysis: readonly { readonly heading: string; readonly words: string }[];
  readonly limit: number;
  readonly fixedOn: PlainDate;
  /** Whether praise is told apart from the rest (D19). */
  readonly isPraiseApart: boolean;
  readonly today: PlainDate;
}

/** All of them. */
export function compilationParts(shown: Shown): CompilationPart[] {
  const { language } = shown.naming;
  const heading = (key: 'compiled.figures' | 'compiled.became' | 'compiled.analysis' | 'compiled.method'): CompilationPart => ({
    kind: 'heading',
    text: say(language, key),
  });
  return [
    heading('compiled.figures'),
    words(cameSentences(shown).join(' ')),
    words(patternSentences(shown).join(' ')),
    ...seriesParts(shown),
    ...praiseParts(shown),
    heading('compiled.became'),
    ...measureParts(shown),
    heading('compiled.analysis'),
    ...(shown.analysis.length === 0 ? [words(say(language, 'compiled.notWritten'))] : shown.analysis.flatMap(section)),
    ...partTables(shown),
    ...shown.compiled.tables.filter(tellsSomething).map((table) => tablePart(shown, table)),
    ...untoldParts(shown),
    heading('compiled.method'),
    ...methodParts(shown),
  ];
}

/** One page for the staff meeting: what came, what it led to, what whoever wrote it makes of it, and what to talk about (R320). */
export function sheetParts(shown: Shown): CompilationPart[] {
  const { language } = shown.naming;
  return [
    words(cameSentences(shown).join(' ')),
    words(patternSentences(shown).join(' ')),
    ...praiseParts(shown),
    { kind: 'heading', text: say(language, 'compiled.became') },
    ...measureParts(shown),
    ...shown.analysis.filter(({ heading }) => onSheet.some((id) => heading === say(language, id))).flatMap(section),
    { kind: 'heading', text: say(language, 'compiled.sheet.talk') },
    words(say(language, 'compiled.sheet.questions')),
  ];
}
const onSheet = ['section.patterns', 'section.praised', 'section.judged'] as const;

function praiseParts(shown: Shown): CompilationPart[] {
  const said = shown.isPraiseApart ? praiseSentences(shown) : [];
  return said.length === 0 ? [] : [{ kind: 'heading', text: say(shown.naming.language, 'compiled.praised') }, words(said.join(' '))];
}

const words = (text: string): CompilationPart => ({ kind: 'words', text });
const section = ({ heading, words: text }: Shown['analysis'][number]): CompilationPart[] => [
  { kind: 'heading', text: heading },
  words(text),
];

function seriesParts(shown: Shown): CompilationPart[] {
  const { series } = shown.compiled;
  const { language } = shown.naming;
  const labels = series.periods.map((key) => periodWord(language, key));
  const shares = series.inTime.map((one) => (one === null || one.of === 0 ? null : Math.round((100 * one.part) / one.of)));
  const came = chartPart(shown, { title: say(language, 'compiled.series.came'), labels, values: series.came });
  const inTime = chartPart(shown, { title: say(language, 'compiled.series.inTime'), labels, values: shares });
  const last = series.cameChart?.points.at(-1);
  const limits = last === undefined ? null : { low: last.low, middle: series.cameChart?.middle ?? 0, high: last.high };
  return [
    ...(series.came.every((one) => one === null) ? [] : [{ ...came, limits }, words(chartSentence(shown, 'came'))]),
    ...(shares.every((one) => one === null) ? [] : [inTime, words(chartSentence(shown, 'inTime'))]),
  ];
}

interface Charted {
  readonly title: string;
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
}

function chartPart({ naming: { language } }: Shown, { title, labels, values }: Charted) {
  const bars = labels.map((label, at) => ({ label, value: values[at] ?? null }));
  const said = bars.map(({ label, value }) => `${label}: ${value ?? say(language, 'compiled.notTold')}`).join('; ');
  return { kind: 'chart', title, alt: say(language, 'compiled.chart.alt', { title, values: said }), bars, limits: null } as const;
}

function measureParts({ measures, naming: { language }, today }: Shown): CompilationPart[] {
  const { planned, done, helped, noEffect, late, told } = measures;
  if (told.length === 0 && planned + done + helped + noEffect === 0) return [words(say(language, 'compiled.measures.none'))];
  const day = (text: string | undefined): string => {
    const read = text === undefined ? undefined : readDate(text);
    return read === undefined ? '' : sayShortDay(language, read, today);
  };
  return [
    words(say(language, 'compiled.measures.counts', { planned, done, helped, noEffect, late })),
    ...(told.length === 0
      ? []
      : [
          {
            kind: 'table',
            title: say(language, 'compiled.became'),
            head: (['what', 'state', 'day', 'learned'] as const).map((column) => say(language, `compiled.measures.${column}`)),
            rows: told.map(({ stage, fields }) => [
              fields['what'] ?? '',
              sayPlain(language, `matterStage.measure.${stage}`),
              day(fields['effectDay']),
              [fields['learned'], fields['reflection']].filter((one) => one !== undefined).join(' '),
            ]),
          } as const,
        ]),
  ];
}

const dash = '–';

const headOf = (
  title: string,
  { naming: { language } }: Shown,
  columns: readonly ('now' | 'before' | 'yearAgo' | 'change')[],
): string[] => [title, ...columns.map((column) => say(language, `compiled.head.${column}`))];

function tablePart(shown: Shown, { table, cells }: CompiledTable): CompilationPart {
  const { language } = shown.naming;
  const title = sayPlain(language, `compiled.table.${table}`);
  return {
    kind: 'table',
    title,
    head: headOf(title, shown, ['now', 'before', 'yearAgo', 'change']),
    rows: cells.map(({ column, now, before, yearAgo, change }) => [
      columnWord(language, table, column),
      now ?? dash,
      before ?? dash,
      yearAgo ?? dash,
      say(language, `compiled.mark.${change}`),
    ]),
  };
}

const tellsSomething = ({ cells }: CompiledTable): boolean => cells.some(({ now }) => now !== null);

/** Tables that would be dashes alone, by name. */
function untoldParts({ compiled: { tables, uncounted }, naming: { language } }: Shown): CompilationPart[] {
  const names = tables
    .filter((table) => !tellsSomething(table))
    .map(({ table }) => sayPlain(language, `compiled.table.${table}`));
  const later = uncounted.map((table) => sayPlain(language, `compiled.table.${table}`));
  return [
    ...(names.length === 0 ? [] : [words(say(language, 'compiled.untold', { tables: names.join(', ') }))]),
    ...(later.length === 0 ? [] : [words(say(language, 'compiled.uncounted', { tables: later.join(', ') }))]),
  ];
}

/** What lies within it, one table a tree. */
function partTables(shown: Shown): CompilationPart[] {
  const { language } = shown.naming;
  const title = { came: 'compiled.table.parts', providers: 'compiled.table.providers' } as const;
  return (['came', 'providers'] as const).flatMap((tree): CompilationPart[] => {
    const parts = shown.compiled.parts.filter((part) => part.tree === tree);
    if (parts.length === 0) return [];
    const name = say(language, title[tree]);
    return [
      {
        kind: 'table',
        title: name,
        head: headOf(name, shown, ['now', 'before', 'change']),
        rows: parts.map((part) => partRow(shown, part)),
      },
    ];
  });
}

const partRow = ({ naming }: Shown, part: Part): (string | number)[] => [
  lineWord(part, naming),
  part.now,
  part.before ?? dash,
  say(naming.language, `compiled.mark.${part.change}`),
];

const methodParts = ({ limit, fixedOn, naming: { language } }: Shown): CompilationPart[] => [
  words(say(language, 'compiled.method.words', { limit, day: sayDayAndYear(language, fixedOn) })),
  words(say(language, 'compiled.method.wide')),
  words(say(language, 'compiled.method.tests')),
];
