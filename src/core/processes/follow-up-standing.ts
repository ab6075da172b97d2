// Where a follow-up stands and by which day its next step is due, by its row alone: a list of a year's follow-ups never reads their tasks.

import { plainDate, type PlainDate } from '../brand';
import type { OwnMatter } from '../casefile/own-matter';
import { dueDay } from '../engine/due';
import type { Profile } from '../routine/profile';

/** In the order they are looked at. */
export const standings = {
  late: {},
  slipped: {},
  proposed: {},
  toPlan: {},
  planned: {},
  reporting: {},
  done: {},
  notMade: {},
} as const satisfies Record<string, object>;
export type Standing = keyof typeof standings;

interface Stood {
  readonly standing: Standing;
  /** null once it is over. */
  readonly due: PlainDate | null;
}

/**
 * Read on a day: late when the day of its next step is past, slipped when it was given another day and why. Days are counted once for all that began alike: a
 * year's follow-ups begin on twelve days.
 */
export function standingsOn(profile: Profile, today: PlainDate): (matter: OwnMatter) => Stood {
  const counted = new Map<string, PlainDate>();
  const dueOf = (deadline: string, { received, arrived }: OwnMatter): PlainDate => {
    const key = `${deadline} ${received} ${arrived.slice(0, 13)}`;
    const known = counted.get(key) ?? dueDay(profile, deadline, { received, opened: arrived });
    counted.set(key, known);
    return known;
  };
  return (matter) => {
    const open = openAs[matter.stage];
    if (open === undefined) return { standing: matter.stage === 'reported' ? 'done' : 'notMade', due: null };
    const set = matter.fields[open.day];
    const due = set === undefined ? dueOf(open.deadline, matter) : plainDate(set);
    if (due < today) return { standing: 'late', due };
    const hasSlipped = matter.fields['slipReason'] !== undefined && matter.stage === 'doing';
    return { standing: hasSlipped ? 'slipped' : open.standing, due };
  };
}

/** Of each open stage: what it is called, the field with its own day, and the deadline where nobody has set one. */
const openAs: Readonly<Record<string, { readonly standing: Standing; readonly day: string; readonly deadline: string }>> = {
  proposed: { standing: 'proposed', day: '', deadline: 'visitWeigh' },
  planning: { standing: 'toPlan', day: '', deadline: 'visitPlan' },
  doing: { standing: 'planned', day: 'plannedDay', deadline: 'visitMake' },
  managing: { standing: 'reporting', day: '', deadline: 'visitReceive' },
  boarding: { standing: 'reporting', day: 'meetingDay', deadline: 'visitToBoard' },
};
