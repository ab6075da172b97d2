// What should become of a case or another matter that has ended, as the information plan has it: proposed, never done, until one person has chosen and another confirmed (arkivlagen 10 §, L07, L19).

import { Temporal } from 'temporal-polyfill';
import { plainDate, type PlainDate } from '../brand';
import type { ServiceId } from '../casefile/provider';
import type { InformationPlan, Kept } from '../routine/information-plan';
import type { PlannedId } from './retention';

/** Services whose files are kept longer than others (SoL 16 kap.: placed children, family homes): a person looks before anything is proposed. */
const keptLonger: readonly ServiceId[] = ['fosterHome', 'residentialYouth'];

export type Proposal =
  | { readonly is: 'unknown'; readonly why: 'noPlan' | 'noClass' | 'endUnknown' }
  | { readonly is: 'unknown'; readonly why: 'classMissing'; readonly retention: PlannedId }
  | { readonly is: 'retain' }
  | { readonly is: 'notYet' | 'dispose'; readonly from: PlainDate }
  | { readonly is: 'look'; readonly from: PlainDate; readonly why: 'placedChild' | 'personalFile' };

export interface Ended {
  /** Its class; null where nobody has said which. */
  readonly retention: PlannedId | null;
  /** The day it ended; null when nobody knows any more. */
  readonly ended: PlainDate | null;
  readonly service: ServiceId | null;
}

/** On `today`. The day counts from the end of the matter, never from when it came. */
export function proposalOf(plan: InformationPlan | null, { retention, ended, service }: Ended, today: PlainDate): Proposal {
  if (plan === null) return { is: 'unknown', why: 'noPlan' };
  if (retention === null) return { is: 'unknown', why: 'noClass' };
  const rule = plan.classes[retention];
  if (rule === null) return { is: 'unknown', why: 'classMissing', retention };
  if (rule === 'forever') return { is: 'retain' };
  if (ended === null) return { is: 'unknown', why: 'endUnknown' };
  const from = disposableFrom(rule, ended);
  if (today < from) return { is: 'notYet', from };
  if (service !== null && keptLonger.includes(service)) return { is: 'look', from, why: 'placedChild' };
  return retention === 'personalFile' ? { is: 'look', from, why: 'personalFile' } : { is: 'dispose', from };
}

/** The first day it may go: so many years after it ended, on the same day; a leap day becomes the first of March, never a day too early. */
function disposableFrom({ years }: Exclude<Kept, 'forever'>, ended: PlainDate): PlainDate {
  const last = Temporal.PlainDate.from(ended);
  const same = last.add({ years });
  return plainDate((same.day === last.day ? same : same.add({ days: 1 })).toString());
}
