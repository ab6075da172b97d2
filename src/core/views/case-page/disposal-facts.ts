// How long a case that has ended is kept, as its page says it.

import { clockOf, dayOf } from '../../time/plain-date';
import { disposalOrder } from '../../records/disposal-order';
import { proposalOf } from '../../records/disposal';
import { endDay } from '../../archive/end-day';
import { stages } from '../../processes/complaint/stages';
import { say } from '../../text/say';
import type { FactView } from '../case-page';
import { proposalWords } from '../disposal-words';
import type { Reading } from './reading';

/** Nothing of one that runs; the day by the information plan, or that it is unknown, and from when it goes. */
export function disposalFacts({ file, language, now }: Pick<Reading, 'file' | 'language' | 'now'>): FactView[] {
  if (stages[file.matter.stage].open) return [];
  const title = say(language, 'disposal.fact');
  const order = disposalOrder(file);
  if (order !== null) return [{ title, value: say(language, 'disposal.ordered', { time: clockOf(order.from) }) }];
  const ended = { ended: endDay(file), service: file.provider?.service ?? null };
  return [{ title, value: proposalWords(proposalOf(file.profile.informationPlan, ended, dayOf(now)), { language, now }) }];
}
