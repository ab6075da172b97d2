// What should become of a case that has ended, as the information plan has it: proposed, never done, until one person has chosen and another confirmed (arkivlagen 10 §, L07, L19).

import { Temporal } from 'temporal-polyfill';
import { plainDate, type PlainDate } from '../brand';
import type { ServiceId } from '../casefile/provider';
import type { InformationPlan, Kept } from '../routine/information-plan';

/** Services whose files are kept longer than others (SoL 16 kap.: placed children, family homes): a person looks before anything is proposed. */
const keptLonger: readonly ServiceId[] = ['fosterHome', 'residentialYouth'];

export type Proposal =
  | { readonly is: 'unknown'; readonly why: 'noPlan' | 'classMissing' | 'endUnknown' }
  | { readonly is: 'retain' }
  | { readonly is: 'notYet' | 'dispose'; readonly from: PlainDate }
  | { readonly is: 'look'; readonly from: PlainDate; readonly why: 'placedChild' };

export interface Ended {
  /** The day it ended; null when nobody knows any more. */
  readonly ended: PlainDate | null;
  readonly service: ServiceId | null;
}

/** Of a complaint on `today`. The day counts from the end of the case, never from when it came. */
export function proposalOf(plan: InformationPlan | null, { ended, service }: Ended, today: PlainDate): Proposal {
  if (plan === null) return { is: 'unknown', why: 'noPlan' };
  const rule = plan.classes.complaint;
  if (rule === null) return { is: 'unknown', why: 'classMissing' };
  if (rule === 'forever') return { is: 'retain' };
  if (ended === null) return { is: 'unknown', why: 'endUnknown' };
  const from = disposableFrom(rule, ended);
  if (today < from) return { is: 'notYet', from };
  return service !== null && keptLonger.includes(service) ? { is: 'look', from, why: 'placedChild' } : { is: 'dispose', from };
}

/** The first day it may go: so many years after it ended, on the same day; a leap day becomes the first of March, never a day too early. */
function disposableFrom({ years }: Exclude<Kept, 'forever'>, ended: PlainDate): PlainDate {
  const last = Temporal.PlainDate.from(ended);
  const same = last.add({ years });
  return plainDate((same.day === last.day ? same : same.add({ days: 1 })).toString());
}
