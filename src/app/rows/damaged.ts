// Rows that somebody has destroyed by hand: they wait for the registrar in *Manuell hantering*, and a case nobody can read is looked at less and less often.

import { damagedRowCard } from '../../core/cards/damaged-row-card';
import { toRole } from '../../core/casefile/recipient';
import { caseId, type CaseId, type MatterId } from '../../core/brand';
import { processIn } from '../../core/casefile/own-matter';
import { hasDayCards } from '../../core/engine/reaching';
import type { SetAsideReason } from '../../core/intake/set-aside-reasons';
import { addMinutes } from '../../core/time/instant';
import { GraphFailure } from '../../graph/failure';
import { hashText } from '../../core/text-hash';
import { getCase } from '../../graph/lists/cases';
import { getMatter } from '../../graph/lists/matters';
import { patchWatch, watchOfCase } from '../../graph/lists/watch';
import { createSetAside, patchSetAside, setAsideByKey } from '../../graph/lists/set-aside';
import type { App } from '../app';
import { languageOf } from '../language-of';
import { causeOf } from '../log';
import { peopleOf } from '../recipients';

/** What no look could get over. A gap may be a list that lags behind: it is told when a second look a minute later finds it too. */
export type Setback = 'unreadable' | 'missing' | 'gap' | 'fault';

/** A case that no look can read: told to the registrar once, and left alone for a while. Never throws. */
export async function setBack(app: App, id: MatterId, kind: Setback): Promise<void> {
  const minutes = app.setbacks.another(id);
  try {
    const reason = await reasonOf(app, id, { kind, isFirst: minutes === 1 });
    if (reason !== null) await tellOf(app, id, reason);
    const row = await app.graph.send(watchOfCase(app.places, id));
    if (row?.holder !== app.replica) return;
    const nextLook = addMinutes(app.clock.now(), minutes);
    await app.graph.send(patchWatch(app.places, row, { nextLook, holder: null, leaseEnd: null }));
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    app.log.warn('case that cannot be read not put off', { caseId: id, kind: failure.kind });
  }
}

/** Of a matter beside the complaints nobody who only keeps the lists is told which it is. */
export const tellOf = (app: App, id: MatterId, reason: SetAsideReason): Promise<void> =>
  tellRow(app, { place: placeName(id), reason, named: processIn(id) === null ? caseId(id) : null });

/** What its row in *Manuell hantering* is kept under. */
export const placeName = (id: MatterId): string => (processIn(id) === null ? id : hashText(id).slice(0, 16));

async function reasonOf(
  app: App,
  id: MatterId,
  { kind, isFirst }: { readonly kind: Setback; readonly isFirst: boolean },
): Promise<SetAsideReason | null> {
  if (kind === 'unreadable') return app.standing.hasNewer() ? 'rowNewer' : 'rowDamaged';
  if (kind === 'gap') return isFirst ? null : 'historyGap';
  return kind === 'missing' && (await isGone(app, id)) ? 'rowGone' : null;
}

/** Whether it is the case itself that is missing. */
export async function isGone(app: App, id: MatterId): Promise<boolean> {
  try {
    if (processIn(id) === null) await app.graph.send(getCase(app.places, caseId(id)));
    else await app.graph.send(getMatter(app.places, id));
    return false;
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return true;
    if (failure instanceof GraphFailure && failure.kind === 'unreadable') return false;
    throw failure;
  }
}

export interface DamagedRow {
  /** The case's id, or `Utförare|12`. */
  readonly place: string;
  readonly reason: SetAsideReason;
  readonly named: CaseId | null;
}

/** There once for each place; what is lost for good nobody is told of again, and one that was answered otherwise is open again when it goes wrong again. */
export async function tellRow(app: App, { place, reason, named }: DamagedRow): Promise<void> {
  const intakeKey = rowKeyOf(place, reason);
  const known = await app.graph.send(setAsideByKey(app.places, intakeKey));
  if (known?.state === 'open' || known?.state === 'lost') return;
  if (known !== undefined) {
    const again = { state: 'open', reason, answer: null, arrived: app.clock.now(), heard: [] } as const;
    await app.graph.send(patchSetAside(app.places, known, again));
    await tellRegistrars(app, { reason, named });
    return;
  }
  app.log.warn('row that cannot be read waits for a person', { caseId: named, reason });
  const row = { intakeKey, reason, arrived: app.clock.now(), named, fileId: null, state: 'open', answer: null } as const;
  try {
    await app.graph.send(createSetAside(app.places, row));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    return; // another replica told it, and the registrars
  }
  await tellRegistrars(app, { reason, named });
}

/** She has no reason to open the list just then. Whoever cannot be reached sees it there. */
async function tellRegistrars(app: App, { reason, named }: Pick<DamagedRow, 'reason' | 'named'>): Promise<void> {
  if (hasDayCards(app.profile)) return; // it waits in *Manuell hantering*, which her day counts
  try {
    for (const person of await peopleOf(app, toRole('registrar', null)))
      await app.messenger.send(person, damagedRowCard(named, reason, await languageOf(app, person)));
  } catch (failure) {
    app.log.warn('registrar not told of a damaged row', { caseId: named, ...causeOf(failure) });
  }
}

/** The key of what is told of a place. Each thing that is wrong with a whole case has a row of its own: none hides behind another. */
export const rowKeyOf = (place: string, reason: string): string =>
  reason === 'listRowDamaged' ? `row|${place}` : `${reason}|${place}`;

/** A list by the name people see, and a row's number there. */
export interface Place {
  readonly title: string;
  readonly id: string;
}

/** Where a row lies; null when it is about a whole case. */
export function rowOfKey(intakeKey: string): Place | null {
  const [start, title = '', id] = intakeKey.split('|');
  return start !== 'row' || id === undefined ? null : { title, id };
}
