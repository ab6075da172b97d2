// What *Utförare* says of a return: its period and day, and the provider's numbers beside the board's.

import { plainDate, type Instant } from '../brand';
import { ownNumber, type OwnMatter } from '../casefile/own-matter';
import { isAwaitedReturn, isLateReturn } from '../processes/returns';
import type { BoardNumbers } from '../report/board-numbers';
import { sayDayAndYear } from '../text/day';
import { say, sayPlain, type Language } from '../text/say';
import { dayOf } from '../time/plain-date';
import { matterStageWord } from './matter-stage-word';
import { returnFields, returnTemplate } from './return-sheet';
import type { LinkWays, ReturnView } from './returns-view';

interface AroundReturn {
  readonly language: Language;
  readonly now: Instant;
  readonly provider: string;
  readonly board: BoardNumbers | null;
  readonly smallest: number;
  readonly link: LinkWays | null;
}

/** One return as its row. */
export function returnView(matter: OwnMatter, around: AroundReturn): ReturnView {
  const { language, now } = around;
  const { fields, stage } = matter;
  const isOpen = isAwaitedReturn(matter);
  const isLate = isLateReturn(matter, dayOf(now));
  const day = dayWord(fields['handInBy'], language);
  const words = { stage: matterStageWord(language, matter), day };
  return {
    id: matter.id,
    number: ownNumber(matter),
    title: returnTitle(matter, language),
    state: !isOpen ? words.stage : isLate ? say(language, 'returns.state.late', words) : say(language, 'returns.state.by', words),
    isLate,
    isAwaited: stage === 'waiting',
    link: stage === 'waiting' ? around.link : null,
    round: matter.round,
    outcome: fields['duty'] === 'survey' ? 'surveyHandedIn' : 'handedIn',
    numbers: returnFields(matter).map((name) => ({
      title: sayPlain(language, `fact.${name}`),
      told: fields[name] ?? say(language, 'returns.notYet'),
      board: boardWord(name, around),
    })),
    template: returnTemplate(matter, around.provider).map((row) => [...row]),
  };
}

/** What is handed in, of which contract and period. */
export const returnTitle = ({ fields }: Pick<OwnMatter, 'fields'>, language: Language): string =>
  say(language, 'returns.title', {
    what: sayPlain(language, `duty.${fields['duty'] ?? 'complaints'}`),
    contract: fields['contract'] ?? '',
    from: dayWord(fields['periodFrom'], language),
    to: dayWord(fields['periodTo'], language),
  });

const dayWord = (day: string | undefined, language: Language): string =>
  day === undefined ? '' : sayDayAndYear(language, plainDate(day));

/** Of the survey, and of what is notified, the board has no numbers of its own. */
function boardWord(name: string, { board, language, smallest }: AroundReturn): string {
  if (name !== 'complaintsTold' && name !== 'lexSarahTold') return say(language, 'returns.none');
  if (board === null) return say(language, 'returns.hidden');
  const count = name === 'complaintsTold' ? board.complaints : board.notices;
  return count === null ? say(language, 'returns.few', { smallest }) : String(count);
}
