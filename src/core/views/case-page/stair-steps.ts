// Where the case stands on the stair: the provider, the individual, the contract, each with its evidence (R240–R243).

import { keysOf } from '../../brand';
import { eventsOf } from '../../casefile/event';
import { isIn } from '../../brand';
import { ekuWay } from '../../processes/complaint/eku-way';
import { requestState, type RequestState } from '../../processes/complaint/request';
import { stages } from '../../processes/complaint/stages';
import { stair, type StairLevel } from '../../processes/complaint/stair';
import { sayDay } from '../../text/day';
import { say, sayPlain } from '../../text/say';
import { dayOf } from '../../time/plain-date';
import type { StepView } from '../case-page';
import { ekuWord } from '../stage-word';
import { momentWord } from './moment';
import type { Reading } from './reading';

/** The three steps in order. */
export const stairSteps = (reading: Reading): StepView[] =>
  keysOf(stair).map((level) => {
    const state = stateOf(reading, level);
    return {
      step: stair[level].step,
      title: say(reading.language, `stair.${level}`),
      state,
      stateWord: say(reading.language, `tab.step.${state}`),
      text: evidence[level](reading),
    };
  });

function stateOf({ file, now }: Reading, level: StairLevel): StepView['state'] {
  const { stage, needsMet } = file.matter;
  const isOver = stage === 'closing' || stage === 'closed';
  if (level === 'contract') {
    if (stages[stage].level === 'contract') return 'now';
    return isIn(['posted', 'signed'], ekuWay(file, now).is) && isOver ? 'done' : 'ahead';
  }
  if (!isOver && stages[stage].level === level) return 'now';
  if (level === 'individual' && needsMet === false) return 'notMet';
  if (level === 'individual') return needsMet === null ? 'ahead' : 'done';
  return requestState(file, now).is === 'sent' ? 'done' : 'skipped';
}

/** The step that is taken next and its day, or why it ended there. */
function notMet({ file, language, now }: Reading): string {
  const { nextStep, nextStepDay } = file.matter;
  if (nextStep !== null && nextStepDay !== null) {
    return say(language, 'tab.evidence.notMetNext', {
      step: say(language, `nextStep.${nextStep}`),
      day: sayDay(language, nextStepDay, dayOf(now)),
    });
  }
  const end = eventsOf(file.events, 'decided').findLast(
    ({ data }) => data.outcome === 'approved' && data.type === 'decideOutcome',
  );
  return end === undefined || end.data.reason === null
    ? say(language, 'tab.evidence.notMet')
    : say(language, 'tab.evidence.notMetEnded', { reason: sayPlain(language, `reason.${end.data.reason}`) });
}

/** Why the provider has nothing from us. */
function notSent({ language, now }: Reading, state: Exclude<RequestState, { readonly is: 'sent' }>): string {
  switch (state.is) {
    case 'none':
    case 'held':
    case 'failed':
      return say(language, `tab.evidence.${state.is}`);
    case 'waits':
      return say(language, 'tab.evidence.waits', { when: momentWord({ language, now }, state.goesAt) });
    case 'skipped':
      return say(language, 'tab.evidence.skipped', { day: sayDay(language, state.day, dayOf(now)) });
  }
}

const evidence: Readonly<Record<StairLevel, (reading: Reading) => string>> = {
  provider: (reading) => {
    const { file, language, now } = reading;
    const state = requestState(file, now);
    if (state.is !== 'sent') return notSent(reading, state);
    const answer = eventsOf(file.events, 'linked').findLast(({ data }) => data.as === 'providerAnswer');
    return answer === undefined
      ? say(language, 'tab.evidence.sent', { day: sayDay(language, state.day, dayOf(now)) })
      : say(language, 'tab.evidence.answered', { day: sayDay(language, dayOf(answer.at), dayOf(now)) });
  },
  individual: (reading) => {
    const { needsMet, nextStep } = reading.file.matter;
    if (nextStep !== null) return notMet(reading);
    if (needsMet === null) return say(reading.language, 'tab.evidence.notFollowedUp');
    return needsMet ? say(reading.language, 'tab.evidence.met') : notMet(reading);
  },
  contract: ({ file, language, now }) => {
    const way = ekuWay(file, now);
    if (way.is === 'posted') return say(language, `ekuState.${way.state}`);
    return ekuWord(way, { language, now }) ?? say(language, 'tab.evidence.noEku');
  },
};
