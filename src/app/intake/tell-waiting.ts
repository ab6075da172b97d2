// Tells of what waits in *Manuell hantering*: whoever looks after it on its last day, then those above, each person once for each row, and one card
// for all that has come so far. One row of them is claimed meanwhile and is marked last: a crash anywhere costs nobody the word.

import { roleWord } from '../../core/text/role-word';
import { isKeyOf, personId, type PersonId } from '../../core/brand';
import { waitingRowsCard } from '../../core/cards/waiting-rows-card';
import { setAsideReasons } from '../../core/intake/set-aside-reasons';
import { hasDayCards } from '../../core/engine/reaching';
import { listeners } from '../../core/engine/waiting-rows';
import type { Role } from '../../core/routine/roles';
import type { WaitingTellingId } from '../../core/routine/waiting-rows';
import { addMinutes } from '../../core/time/instant';
import { patchSetAside, setAsideIn, type SetAsideRow } from '../../graph/lists/set-aside';
import type { App } from '../app';
import { causeOf } from '../log';
import { holdersOf } from '../recipients';
import { lineNow } from './rescuers';
import { claim, isTold, patched, released } from './telling';

/** Tells everybody who is to have heard by now. Throws when Graph fails; the next look goes on. */
export async function tellWaiting(app: App): Promise<void> {
  if (hasDayCards(app.profile)) return; // how much waits stands on her desk
  let rows = await open(app);
  if (rows.length === 0) return;
  const line = await lineNow(app);
  for (const role of line)
    for (const { id } of await holdersOf(app, role, null))
      if (await tellPerson(app, rows, { person: personId(id), role, line })) rows = await open(app);
}

/** The first that came first, by their numbers. */
const open = async (app: App): Promise<readonly SetAsideRow[]> =>
  [...(await app.graph.send(setAsideIn(app.places, 'open')))].sort((a, b) => Number(a.id) - Number(b.id));

interface Hearer {
  readonly person: PersonId;
  readonly role: Role;
  /** Those there are, whoever looks after it first. */
  readonly line: readonly Role[];
}

/** Whether something was told, or tried. Who cannot be reached is tried again later. */
async function tellPerson(app: App, rows: readonly SetAsideRow[], hearer: Hearer): Promise<boolean> {
  const { person } = hearer;
  const come = rows.filter((row) => tellingOf(app, hearer, row) !== undefined);
  const [first, ...others] = come.filter(({ heard }) => !heard.includes(person));
  if (first === undefined || isTold(app, first)) return false;
  let claimed = await patched(app, first, claim(app));
  if (claimed === undefined) return true;
  await markAll(app, others, person);
  if (claimed.tellingUntil === null || claimed.tellingUntil < addMinutes(app.clock.realNow(), 1))
    claimed = await patched(app, claimed, claim(app));
  if (claimed === undefined) return true;
  const heard = (await send(app, hearer, come)) ? [...claimed.heard, person] : claimed.heard;
  await patched(app, claimed, { ...released, heard });
  return true;
}

const tellingOf = (app: App, { role, line }: Hearer, { arrived }: SetAsideRow): WaitingTellingId | undefined =>
  listeners(app.profile, line, arrived).find((one) => one.role === role && one.at <= app.clock.now())?.telling;

/** What somebody answers just then is told of no more. */
async function markAll(app: App, rows: readonly SetAsideRow[], person: PersonId): Promise<void> {
  const marks = await app.graph.all(rows.map((row) => patchSetAside(app.places, row, { heard: [...row.heard, person] })));
  const failed = marks.find((one) => !one.ok && one.failure.kind !== 'conflict');
  if (failed !== undefined && !failed.ok) throw failed.failure;
}

/** Whether she has it. */
async function send(app: App, hearer: Hearer, rows: readonly SetAsideRow[]): Promise<boolean> {
  const [owner = app.profile.firstOwner] = hearer.line;
  const telling = rows.map((row) => tellingOf(app, hearer, row)).find((one) => one !== undefined) ?? 'lastDay';
  const shown = rows.map(({ id, reason }) => ({ id, reason: isKeyOf(setAsideReasons, reason) ? reason : 'failed' }) as const);
  try {
    return (
      await app.messenger.send(
        hearer.person,
        waitingRowsCard({ telling, owner: roleWord(app.profile, 'sv', owner), rows: shown }, 'sv'),
      )
    ).ok;
  } catch (failure) {
    app.log.warn('somebody was not told of what waits; a later look tries again', causeOf(failure));
    return false;
  }
}
