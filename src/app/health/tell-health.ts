// Tells whoever looks after Trappan when something has been wrong for longer than it may: one card each, once, until it is well again; then the same card says so.
// A row beside those of *Manuell hantering* remembers since when, who has heard, and where the cards lie; nobody is asked to answer it.

import { z } from 'zod';
import { personId, type Instant } from '../../core/brand';
import { healthCard, healthCuredCard } from '../../core/cards/health-card';
import { healthLimits } from '../../core/routine/health-limits';
import { hashText } from '../../core/text-hash';
import { addMinutes } from '../../core/time/instant';
import { openFrom } from '../../core/time/office-hours';
import { momentWord } from '../../core/views/case-page/moment';
import type { Finding } from '../../core/views/finding';
import { GraphFailure } from '../../graph/failure';
import { createSetAside, setAsideByKey, type SetAside, type SetAsideRow } from '../../graph/lists/set-aside';
import type { App } from '../app';
import type { MessagePlace } from '../messenger';
import { ownersOfRoutine } from '../routine-runs-out';
import { claim, isTold, patched, released } from '../intake/telling';
import { nearFindings, orFault } from './health';
import { dueName, liveFindings, lookName } from './live-checks';

/** What keeps danger from being heard: nobody waits for the office to open. */
const keepsDanger: readonly string[] = [lookName, dueName, 'Brevlådan', 'Just nu'];

type Fault = Exclude<Finding, { readonly state: 'good' }>;

/** Throws when Graph fails altogether; the next look goes on. */
export async function tellHealth(app: App): Promise<void> {
  const found = [...(await orFault('Just nu', () => liveFindings(app))), ...(await nearFindings(app))];
  const faults = byWhat(found.filter((one): one is Fault => one.state === 'fault'));
  const looked = [...new Set(found.map(({ what }) => what))];
  const rows = await app.graph.all(looked.map((what) => setAsideByKey(app.places, keyOf(what))));
  for (const [at, what] of looked.entries()) {
    const row = rows[at];
    if (row?.ok !== true) continue; // looked for again at the next look
    const fault = faults.get(what);
    if (fault !== undefined) await isWrong(app, fault, row.value);
    else if (row.value !== undefined && row.value.answeredAt === null) await isCured(app, what, row.value);
  }
}

/** The first of each: a site may lack many columns. */
function byWhat(faults: readonly Fault[]): ReadonlyMap<string, Fault> {
  const first = new Map<string, Fault>();
  for (const one of faults) if (!first.has(one.what)) first.set(one.what, one);
  return first;
}

const keyOf = (what: string): string => `health|${hashText(what).slice(0, 16)}`;

async function isWrong(app: App, fault: Fault, known: SetAsideRow | undefined): Promise<void> {
  const now = app.clock.now();
  const row = known === undefined ? await begun(app, fault.what, now) : known;
  if (row === null) return;
  if (row.answeredAt !== null) {
    await patched(app, row, { arrived: now, answeredAt: null, heard: [], fileId: null });
    return;
  }
  if (tellFrom(app, fault.what, row.arrived) > now) return;
  let latest: SetAsideRow | null = row;
  for (const { id } of await ownersOfRoutine(app))
    if (latest !== null && !latest.heard.includes(id)) latest = await tell(app, { row: latest, fault, id });
}

/** Since now; null when another replica was first. */
async function begun(app: App, what: string, now: Instant): Promise<SetAsideRow | null> {
  const row = { intakeKey: keyOf(what), reason: 'health', arrived: now, named: null, fileId: null, answer: null } as const;
  try {
    return await app.graph.send(createSetAside(app.places, { ...row, state: 'handed' }));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'duplicate') return null;
    throw failure;
  }
}

function tellFrom({ profile }: App, what: string, since: Instant): Instant {
  if (keepsDanger.includes(what)) return addMinutes(since, healthLimits.danger.minutes);
  return openFrom(addMinutes(since, healthLimits.alarm.minutes), profile.day);
}

interface Telling {
  readonly row: SetAsideRow;
  readonly fault: Fault;
  readonly id: string;
}

/** Noted when it has gone: a crash in between sends it again, twice rather than never. null when another replica tells just then, or has changed the row. */
async function tell(app: App, { row, fault, id }: Telling): Promise<SetAsideRow | null> {
  if (isTold(app, row)) return null;
  const claimed = await patched(app, row, claim(app));
  if (claimed === undefined) return null;
  const since = momentWord({ language: 'sv', now: app.clock.now() }, row.arrived);
  const language = (await app.messenger.languageOf(personId(id))) ?? 'sv';
  const delivery = await app.messenger.send(personId(id), healthCard({ finding: fault, since }, language));
  if (!delivery.ok) app.log.warn('whoever looks after Trappan was not reached', {});
  const lying = delivery.ok ? [...placesIn(claimed), delivery.place] : placesIn(claimed);
  const told = { heard: [...claimed.heard, id], fileId: JSON.stringify(lying), ...released };
  return (await patched(app, claimed, told)) ?? null;
}

const places = z.array(z.object({ conversationId: z.string(), activityId: z.string() }));

/** Where the cards about it lie. */
function placesIn({ fileId }: Pick<SetAside, 'fileId'>): readonly MessagePlace[] {
  return fileId === null ? [] : places.parse(JSON.parse(fileId));
}

/** Its cards say so first: when that fails, the next look does it again. */
async function isCured(app: App, what: string, row: SetAsideRow): Promise<void> {
  for (const place of placesIn(row)) await app.messenger.update(place, healthCuredCard(what, 'sv'));
  await patched(app, row, { answeredAt: app.clock.now() });
}
