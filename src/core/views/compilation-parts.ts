// A compilation's parts in order: what it says, what it led to, the analysis, every table with its chart, and how small numbers are protected.

import { sayDayAndYear } from '../text/day';
import type { PlainDate } from '../brand';
import type { Chart } from '../report/change';
import { say } from '../text/say';
import { measureParts } from './compilation-measures';
import { cameSentences, chartSentence, patternSentences, periodWord, praiseSentences, type Told } from './compilation-said';
import { tableParts } from './compilation-tables';
import type { CompilationPart } from './compilation-view';

export interface Shown extends Told {
  /** The sections somebody has written. */
  readonly analysis: readonly { readonly heading: string; readonly words: string }[];
  readonly limit: number;
  readonly fixedOn: PlainDate;
  /** Whether praise is told apart from the rest (D19). */
  readonly isPraiseApart: boolean;
}

/** All of them. */
export function compilationParts(shown: Shown): CompilationPart[] {
  const { language } = shown.naming;
  return [
    heading(say(language, 'compiled.figures')),
    words(cameSentences(shown).join(' ')),
    words(patternSentences(shown).join(' ')),
    ...seriesParts(shown),
    ...praiseParts(shown),
    heading(say(language, 'compiled.became')),
    ...measureParts(shown),
    heading(say(language, 'compiled.analysis')),
    ...(shown.analysis.length === 0 ? [words(say(language, 'compiled.notWritten'))] : shown.analysis.flatMap(section)),
    heading(say(language, 'compiled.tables')),
    ...tableParts(shown),
    heading(say(language, 'compiled.method')),
    ...methodParts(shown),
  ];
}

/** One page for the staff meeting: what came, what it led to, what whoever wrote it makes of it, and what to talk about (R320). What is longer is cut at a sentence, and says so. */
export function sheetParts(shown: Shown): CompilationPart[] {
  const { language } = shown.naming;
  const sections = shown.analysis.filter(({ heading: title }) => onSheet.some((id) => title === say(language, id)));
  const isPraiseWritten = sections.some(({ heading: title }) => title === say(language, 'section.praised'));
  const room = Math.floor(mostLetters / Math.max(1, sections.length));
  return [
    words(cameSentences(shown).join(' ')),
    words([...patternSentences(shown), ...(isPraiseWritten ? [] : praised(shown))].join(' ')),
    heading(say(language, 'compiled.became')),
    ...measureParts(shown, mostMeasures),
    ...sections.flatMap((one) =>
      section({ heading: one.heading, words: shortened(one.words, { room, more: say(language, 'compiled.sheet.more') }) }),
    ),
    heading(say(language, 'compiled.sheet.talk')),
    words(say(language, 'compiled.sheet.questions')),
  ];
}
const onSheet = ['section.patterns', 'section.praised', 'section.judged'] as const;
/** What one sheet has room for, beside its figures. */
const [mostMeasures, mostLetters] = [3, 700];

/** Whole sentences, as many as the sheet has room for. */
function shortened(text: string, { room, more }: { readonly room: number; readonly more: string }): string {
  const whole = text.replaceAll(/\n+/gu, ' ');
  if (whole.length <= room) return whole;
  const begin = whole.slice(0, room);
  const end = Math.max(...['. ', '? ', '! '].map((stop) => begin.lastIndexOf(stop)));
  return end > 0 ? `${begin.slice(0, end + 1)} ${more}` : `${begin.slice(0, begin.lastIndexOf(' '))} … ${more}`;
}

const heading = (text: string): CompilationPart => ({ kind: 'heading', text });
const words = (text: string): CompilationPart => ({ kind: 'words', text });
const section = ({ heading: text, words: said }: Shown['analysis'][number]): CompilationPart[] => [
  { kind: 'heading', text, level: 3 },
  words(said),
];

const praised = (shown: Shown): readonly string[] => (shown.isPraiseApart ? praiseSentences(shown) : []);

function praiseParts(shown: Shown): CompilationPart[] {
  const said = praised(shown);
  return said.length === 0 ? [] : [heading(say(shown.naming.language, 'compiled.praised')), words(said.join(' '))];
}

function seriesParts(shown: Shown): CompilationPart[] {
  const { series } = shown.compiled;
  const { language } = shown.naming;
  const labels = series.periods.map((key) => periodWord(language, key));
  const shares = series.inTime.map((one) => (one === null || one.of === 0 ? null : Math.round((100 * one.part) / one.of)));
  const came = chartPart(shown, { title: say(language, 'compiled.series.came'), labels, values: series.came });
  const inTime = chartPart(shown, { title: say(language, 'compiled.series.inTime'), labels, values: shares });
  const limits = limitsOf(series.cameChart);
  const legend = limits === null ? {} : { legend: say(language, 'compiled.chart.legend') };
  return [
    ...(series.came.every((one) => one === null) ? [] : [{ ...came, limits, ...legend }, words(chartSentence(shown, 'came'))]),
    ...(shares.every((one) => one === null) ? [] : [inTime, words(chartSentence(shown, 'inTime'))]),
  ];
}

/** Of equally long periods they are the same for all. */
function limitsOf(chart: Chart | null) {
  const last = chart?.points.at(-1);
  return chart === null || last === undefined ? null : { low: last.low, middle: chart.middle, high: last.high };
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

const methodParts = ({ limit, fixedOn, naming: { language } }: Shown): CompilationPart[] => [
  words(say(language, 'compiled.method.words', { limit, day: sayDayAndYear(language, fixedOn) })),
  words(say(language, 'compiled.method.wide')),
  words(say(language, 'compiled.method.tests')),
];
