// What complaints led to, as a compilation tells it: how many measures, and those that may be told of by what they are, when they are looked at and what was learned.

import { sayDayAndYear } from '../text/day';
import { say, sayPlain } from '../text/say';
import { readDate } from '../time/plain-date';
import type { CompilationPart } from './compilation-view';
import type { Told } from './compilation-said';

const words = (text: string): CompilationPart => ({ kind: 'words', text });

/** `most`: how many are told one by one; the rest are counted. */
export function measureParts({ measures, naming: { language } }: Told, most = Infinity): CompilationPart[] {
  const { planned, done, helped, noEffect, late, told } = measures;
  if (told.length === 0 && planned + done + helped + noEffect === 0) return [words(say(language, 'compiled.measures.none'))];
  const day = (text: string | undefined): string => {
    const read = readDate(text ?? '');
    return read === undefined ? '' : sayDayAndYear(language, read);
  };
  const shown = told.slice(0, most);
  const rows = shown.map(({ stage, fields }) => [
    fields['what'] ?? '',
    sayPlain(language, `matterStage.measure.${stage}`),
    day(fields['effectDay']),
    [fields['learned'], fields['reflection']].filter((one) => one !== undefined).join(' ') ||
      say(language, 'compiled.measures.notYet'),
  ]);
  const head = (['what', 'state', 'day', 'learned'] as const).map((column) => say(language, `compiled.measures.${column}`));
  return [
    words(say(language, 'compiled.measures.counts', { planned, done, helped, noEffect, late })),
    ...(rows.length === 0 ? [] : [{ kind: 'table', title: say(language, 'compiled.measures.title'), head, rows } as const]),
    ...(shown.length < told.length
      ? [words(say(language, 'compiled.measures.more', { count: told.length - shown.length }))]
      : []),
  ];
}
