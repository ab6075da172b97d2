// The sentence on unmet needs in an answer: it says the step and the day that were decided, and no other day (R234, R237, decisions 8.7).

import { keysOf, type PlainDate } from '../brand';
import { nextSteps, type NextStep } from '../processes/complaint/next-steps';
import { sayDayAndYear, sayShortDay } from '../text/day';
import { say, type Language } from '../text/say';

/** What is done next, by when, and whom it is asked of. */
export interface StepSaid {
  readonly nextStep: NextStep;
  readonly nextStepDay: PlainDate;
  readonly provider: string;
}

interface Way {
  readonly language: Language;
  /** With a place for own words, which stops the letter until it is filled. */
  readonly place: 'letter.reply.needsNotMet' | 'letter.easy.needsNotMet';
  readonly next: 'letter.reply.needsNotMet.next' | 'letter.easy.needsNotMet.next';
  /** When the case ends all the same; null where the beginning says it. */
  readonly ended: 'letter.reply.needsNotMet.ended' | null;
}

const ways = {
  usual: usualIn('sv'),
  english: usualIn('en'),
  easy: { language: 'sv', place: 'letter.easy.needsNotMet', next: 'letter.easy.needsNotMet.next', ended: null },
} as const satisfies Record<string, Way>;
export type WayOfStep = keyof typeof ways;

function usualIn(language: Language): Way {
  return {
    language,
    place: 'letter.reply.needsNotMet',
    next: 'letter.reply.needsNotMet.next',
    ended: 'letter.reply.needsNotMet.ended',
  };
}

/** The sentence with its step and day; the place for it while they are not decided. */
export const sayStep = (way: WayOfStep, step: StepSaid | null): string => sentence(ways[way], step);

function sentence({ language, place, next }: Way, step: StepSaid | null): string {
  if (step === null) return say(language, place);
  return say(language, next, {
    step: say(language, `letter.nextStep.${step.nextStep}`, { provider: step.provider }),
    day: sayDayAndYear(language, step.nextStepDay),
  });
}

const all: readonly Way[] = Object.values(ways);

/** The letter with its own sentence saying that step, or with the place for one; own words, and a letter that tells nothing of the needs, stay as they are. */
export const withStep = (body: string, step: StepSaid | null): string => inItsSentence(body, (way) => sentence(way, step));

/** The letter with its own sentence saying no more than that the needs are not met. */
export const withEnding = (body: string): string => inItsSentence(body, ending);

const inItsSentence = (body: string, make: (way: Way) => string): string =>
  all.reduce(
    (said, way) => endTakenOut(drawnTakenOut(said, way), way).replace(say(way.language, way.place), () => make(way)),
    body,
  );

/** How the letter says that it ends there, on a line of its own. */
const ending = (way: Way): string => (way.ended === null ? beginning(way) : say(way.language, way.ended));

function endTakenOut(body: string, way: Way): string {
  const place = say(way.language, way.place);
  return body
    .split('\n')
    .map((line) => (line === ending(way) ? place : line))
    .join('\n');
}

/** What was sent, with the place for a new step where it told the one that is over, in own words too; undefined for a letter that told of none. */
export function forNextStep(sent: string): string | undefined {
  for (const way of all) {
    const start = sent.indexOf(beginning(way));
    if (start === -1) continue;
    const drawn = drawnTakenOut(sent, way);
    if (drawn !== sent) return drawn;
    const end = sent.indexOf('\n', start);
    return `${sent.slice(0, start)}${say(way.language, way.place)}${end === -1 ? '' : sent.slice(end)}`;
  }
  return undefined;
}

/** Whether the letter tells that the needs are not met and what comes, but not by the day that was decided. */
export function lacksStepDay(body: string, day: PlainDate): boolean {
  const words = evened(body);
  return all.some((way) => words.includes(beginning(way)) || words.includes(ending(way))) && !saysDay(words, day);
}

/** Whether a text names that day, in one of the ways people write it: `20 mars 2026`, `20 mars`, `20/3`, `2026-03-20`. */
export function saysDay(text: string, day: PlainDate): boolean {
  const [, month, date] = day.split('-').map(Number);
  const named = [sayShortDay('sv', day, day), sayShortDay('en', day, day), `${date}/${month}`, day];
  const words = evened(text).toLowerCase();
  return named.some((one) => startsAtNumber(words, one.toLowerCase()));
}

/** `2 mars` does not stand in `12 mars`, nor `1/3` in `1/31`. */
function startsAtNumber(words: string, named: string): boolean {
  for (let at = words.indexOf(named); at !== -1; at = words.indexOf(named, at + 1)) {
    if (!isDigit(words[at - 1]) && !isDigit(words[at + named.length])) return true;
  }
  return false;
}
const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

const evened = (text: string): string => text.replaceAll(/\s{1,40}/g, ' ');

/** Up to the place for own words. */
function beginning({ language, place }: Way): string {
  const words = say(language, place);
  const at = words.indexOf('[');
  return (at === -1 ? words : words.slice(0, at)).trimEnd();
}

/** Stands where a word is filled in; no letter has it. */
const filled = '\u0000';

/** The letter with a step and day as they are drawn taken out, and the place for new ones there. */
function drawnTakenOut(body: string, { language, place, next }: Way): string {
  const [before = '', between = '', after = ''] = say(language, next, { step: filled, day: filled }).split(filled);
  const start = body.indexOf(before);
  const line = start === -1 ? '' : (body.slice(start + before.length).split('\n')[0] ?? '');
  const middle = line.indexOf(between);
  const end = middle === -1 ? -1 : line.indexOf(after, middle + between.length);
  if (end === -1 || !isStep(line.slice(0, middle), language)) return body;
  const rest = body.slice(start + before.length + end + after.length);
  return `${body.slice(0, start)}${say(language, place)}${rest}`;
}

/** Whether that is a step as it is drawn, whichever provider it names. */
const isStep = (words: string, language: Language): boolean =>
  keysOf(nextSteps).some((step) => {
    const [first = '', last = ''] = say(language, `letter.nextStep.${step}`, { provider: filled }).split(filled);
    return words.startsWith(first) && words.endsWith(last);
  });
