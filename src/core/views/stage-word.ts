// Where a case is, in words. What only waits to be sent has not gone: then it says when it goes, and that it can be undone till then.

import type { Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import { contractWords } from '../processes/complaint/contract-words';
import { ekuWay, type EkuWay } from '../processes/complaint/eku-way';
import { requestState } from '../processes/complaint/request';
import { sayDay } from '../text/day';
import { dayOf } from '../time/plain-date';
import { say, sayBy, type Language } from '../text/say';
import { momentWord } from './case-page/moment';

interface Reader {
  readonly language: Language;
  readonly now: Instant;
}

/** The stage; of a case whose request or post is still with us, what it waits for. */
export function stageWord(file: CaseFile, { language, now }: Reader): string {
  const { stage } = file.matter;
  const waits = stage === 'atContract' ? ekuWord(ekuWay(file, now), { language, now }) : null;
  const asked = stage === 'withProvider' ? requestWord(file, { language, now }) : null;
  return waits ?? asked ?? sayBy(language, `stage.${stage}`, contractWords(file));
}

/** Why nothing stands at EKU yet; null for what does, or where nothing is on its way there. */
export function ekuWord(way: EkuWay, { language, now }: Reader): string | null {
  switch (way.is) {
    case 'none':
    case 'posted':
      return null;
    case 'waits':
    case 'signing':
      return say(language, `stageWaits.eku.${way.is}`, { when: momentWord({ language, now }, way.goesAt) });
    case 'compiling':
      return say(language, 'stageWaits.eku.compiling', { day: sayDay(language, way.until, dayOf(now)) });
    case 'second':
    case 'signed':
    case 'sending':
    case 'stopped':
    case 'unsure':
      return say(language, `stageWaits.eku.${way.is}`);
  }
}

function requestWord(file: CaseFile, { language, now }: Reader): string | null {
  const state = requestState(file, now);
  if (state.is === 'waits')
    return state.goesAt > now
      ? say(language, 'stageWaits.request.waits', { when: momentWord({ language, now }, state.goesAt) })
      : say(language, 'stageWaits.request.sending');
  return state.is === 'held' || state.is === 'failed' ? say(language, `stageWaits.request.${state.is}`) : null;
}
