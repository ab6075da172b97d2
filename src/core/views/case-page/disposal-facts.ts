// How long a case or another matter that has ended is kept, as its page says it.

import { clockOf, dayOf } from '../../time/plain-date';
import { disposalOrder } from '../../records/disposal-order';
import { proposalOf } from '../../records/disposal';
import { endedOf } from '../../records/ended';
import { say, type Language } from '../../text/say';
import type { FactView } from '../case-page';
import { proposalWords } from '../disposal-words';
import type { Instant } from '../../brand';
import type { MatterFile } from '../../casefile/matter-file';

/** Nothing of one that runs; the day by the information plan, or that it is unknown, and from when it goes. */
export function disposalFacts({ file, language, now }: Told): FactView[] {
  if (file.process.stages[file.matter.stage]?.open !== false) return [];
  const title = say(language, 'disposal.fact');
  const order = disposalOrder(file);
  if (order !== null) return [{ title, value: say(language, 'disposal.ordered', { time: clockOf(order.from) }) }];
  return [
    { title, value: proposalWords(proposalOf(file.profile.informationPlan, endedOf(file), dayOf(now)), { language, now }) },
  ];
}

interface Told {
  readonly file: MatterFile;
  readonly language: Language;
  readonly now: Instant;
}
