// A complaint that was open in another list before Trappan came: put at its place once, whatever happens in between, and then the bot's like any other.

import type { Case } from '../../core/casefile/case';
import { placedAs, type Standing } from '../../core/processes/complaint/placed';
import { dayOf } from '../../core/time/plain-date';
import { caseByIntakeKey } from '../../graph/lists/cases';
import { eventsOfCase } from '../../graph/lists/events';
import { personalOf } from '../../graph/lists/personal';
import { watchOfCase } from '../../graph/lists/watch';
import type { App } from '../app';
import { inCase } from '../in-case';
import { bytesKeyOf } from '../keys';
import { storeNote, type WrittenDown } from './write-down';

export interface OpenBefore {
  /** What it is called in the list it stood in: by this it is known again. */
  readonly reference: string;
  readonly written: WrittenDown;
  readonly standing: Standing;
}

/** `whole`: all of it is here; `begun`: a run was cut short; `other`: the reference is taken by a case that came on another day. */
export type Found = { readonly is: 'new' } | { readonly is: 'whole' | 'begun' | 'other'; readonly kase: Case };

const keyOf = ({ reference }: OpenBefore): string => bytesKeyOf(new TextEncoder().encode(`import|${reference.toLowerCase()}`));

/** How much of it is here already. Only reads. */
export async function findImported(app: App, row: OpenBefore): Promise<Found> {
  const kase = await app.graph.send(caseByIntakeKey(app.places, keyOf(row)), 'person');
  if (kase === undefined) return { is: 'new' };
  if (kase.closedAs !== null) return { is: 'whole', kase };
  if (await isBegunOnly(app, kase)) return { is: 'begun', kase };
  return { is: dayOf(kase.received) === dayOf(row.written.received) ? 'whole' : 'other', kase };
}

/** The row that makes it due comes last; the other two are what a pass cannot do without. */
async function isBegunOnly(app: App, kase: Case): Promise<boolean> {
  const { graph, places } = app;
  const watch = await graph.send(watchOfCase(places, kase.id), 'person');
  const personal = await graph.send(personalOf(inCase(app, kase).places, kase.intakeKey), 'person');
  return (
    watch === undefined || personal === undefined || (await graph.send(eventsOfCase(places, kase.id), 'person')).length === 0
  );
}

/** Stores it, or what is missing of it; its first pass is due at once. Throws `GraphFailure`; asked again it goes on. */
export const importCase = (app: App, row: OpenBefore): Promise<Case> =>
  storeNote(app, row.written, { key: keyOf(row), by: null, last: null, isReceiver: true, placed: placedAs(row.standing) });
