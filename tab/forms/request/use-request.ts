// The request to the provider while it is made ready: the answers, and the letter that follows them.

import { z } from 'zod';
import { enumOf, plainDate } from '../../../src/core/brand';
import { childViews, grounds, type ChildView, type Ground } from '../../../src/core/casefile/ground';
import { flagsTyped, type FlagChoices } from '../../fields/FlagsField';
import { sayDayAndYear } from '../../../src/core/text/day';
import { say as sayIn } from '../../../src/core/text/say';
import { readDate } from '../../../src/core/time/plain-date';
import type { CasePage, Sheet } from '../../../src/core/views/case-page';
import { maybe } from '../../parts/typed/typed-shape';
import { useTyped } from '../../parts/typed/use-typed';
import { useGiven } from '../../parts/use/use-given';
import { useDrawnLetter, type DrawnLetter } from '../../parts/use/use-drawn-letter';

export interface RequestAnswers extends FlagChoices {
  readonly disclosure: string | undefined;
  /** Why it may know whom it concerns; `none`: it may not. */
  readonly ground: Ground | undefined;
  readonly groundNote: string;
  readonly childView: ChildView;
  readonly topic: string | undefined;
  readonly replyDue: string;
  readonly isOwnChannel: boolean;
  /** The day it went by one's own secure way. */
  readonly sentDay: string;
}

const typed = flagsTyped.extend({
  disclosure: maybe(z.string()),
  ground: maybe(z.enum(enumOf<Ground>(grounds))),
  groundNote: z.string(),
  childView: z.enum(enumOf<ChildView>(childViews)).default('adult'),
  topic: maybe(z.string()),
  replyDue: z.string(),
  isOwnChannel: z.boolean(),
  sentDay: z.string().default(''),
});

/** What the server does not know of the case: it comes back from the answer itself. */
const given = z.object({
  legalFlags: typed.shape.legalFlags,
  conflictAbout: z.string().optional(),
  conflictReason: z.string().optional(),
  groundNote: z.string().optional(),
  childView: z.enum(enumOf<ChildView>(childViews)).optional(),
  channel: z.string().optional(),
  sentDay: z.string().optional(),
});

export interface Request {
  readonly answers: RequestAnswers;
  readonly set: (answers: Partial<RequestAnswers>) => void;
  readonly drawn: DrawnLetter;
}

/** What was answered before, *Inte frågat än* apart, is filled in; the legal questions never are. What was sent and taken back stands as it was. */
export function useRequest(page: CasePage, { forward, fileNote }: Sheet): Request {
  const back = useGiven(given);
  const [answers, setAnswers] = useTyped<RequestAnswers>('answers', typed, {
    disclosure: forward.disclosure === 'notAsked' && !forward.isBack ? undefined : forward.disclosure,
    ground: forward.disclosure === 'notAsked' && !forward.isBack ? undefined : forward.ground,
    groundNote: back?.groundNote ?? '',
    childView: back?.childView ?? 'adult',
    legalFlags: back?.legalFlags,
    conflictAbout: back?.conflictAbout,
    conflictReason: back?.conflictReason ?? '',
    topic: forward.topic ?? undefined,
    replyDue: forward.replyDue,
    isOwnChannel: back?.channel === 'own' || !forward.goesByMail,
    sentDay: back?.sentDay ?? fileNote.today,
  });
  const drawn = useDrawnLetter(page, 'toProvider');
  const set = (change: Partial<RequestAnswers>): void => {
    const next = { ...answers, ...change };
    setAnswers(next);
    if (next.disclosure !== answers.disclosure || next.ground !== answers.ground) {
      drawn.draw({ disclosure: next.disclosure, ground: next.ground, replyDue: next.replyDue });
    } else if (next.replyDue !== answers.replyDue && drawn.letter !== undefined) {
      drawn.rewrite((body) => withDay(body, answers.replyDue, next.replyDue));
    }
  };
  return { answers, set, drawn };
}

/** Only the line with the day is changed, so that what was written by hand stays. */
function withDay(body: string, from: string, to: string): string {
  const line = (day: string): string => sayIn('sv', 'letter.toProvider.by', { day: sayDayAndYear('sv', plainDate(day)) });
  return readDate(to) === undefined ? body : body.replace(line(from), line(to));
}
