// A post to EKU's channel that the clock makes: it is noted that it will be made, then it is made. Of one that was noted and whose end nobody knows somebody is
// told, once, and it is not made again (decisions 7.2).

import { personId } from '../../core/brand';
import type { EkuPosting } from '../../core/cards/eku-card';
import { roleIn, rolesAbove } from '../../core/routine/profile';
import type { Language } from '../../core/text/say';
import { addMinutes } from '../../core/time/instant';
import { GraphFailure } from '../../graph/failure';
import { createSetAside, patchSetAside, setAsideByKey, type SetAsideRow } from '../../graph/lists/set-aside';
import type { App } from '../app';
import { causeOf } from '../log';
import type { CardMessage } from '../messenger';
import { holdersOf } from '../recipients';

export interface Ready {
  readonly post: EkuPosting;
  /** What must stand before it goes, so that nothing of it is told again. */
  readonly before?: () => Promise<void>;
}

export interface OncePosted {
  /** What it is, and of when. */
  readonly key: string;
  readonly reason: 'ekuMonth' | 'ekuReturns';
  /** null: there is nothing to tell. */
  readonly ready: () => Promise<Ready | null>;
  /** To whoever compiles for EKU, where nobody knows whether it came. */
  readonly unsure: (language: Language) => CardMessage;
}

/** Minutes after which a post that was noted and not marked has ended, whoever made it. */
const patience = 30;

/** Throws `GraphFailure`; the next look goes on. */
export async function postOnce(app: App, posting: OncePosted): Promise<void> {
  const noted = await app.graph.send(setAsideByKey(app.places, posting.key));
  if (noted !== undefined) return seeTo(app, noted, posting);
  const ready = await posting.ready();
  if (ready === null) return;
  const own = await note(app, posting);
  if (own === null) return; // another replica posts it
  await ready.before?.();
  await post(app, own, ready.post);
}

/** The row that says it will be posted; null when another has said so. */
async function note(app: App, { key: intakeKey, reason }: OncePosted): Promise<SetAsideRow | null> {
  const row = { intakeKey, reason, arrived: app.clock.now(), named: null, fileId: null, answer: null } as const;
  try {
    return await app.graph.send(createSetAside(app.places, { ...row, state: 'handed' }));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    return null;
  }
}

const done = 'posted';

async function post(app: App, row: SetAsideRow, posting: EkuPosting): Promise<void> {
  try {
    const delivery = await app.messenger.postToEku(posting);
    if (!delivery.ok) app.log.warn('EKU’s channel is not reached by what the clock posts', {});
    await app.graph.send(patchSetAside(app.places, row, { heard: [done] }));
  } catch (failure) {
    app.log.error('what the clock posts to EKU ended unknown; somebody is asked to look', causeOf(failure));
  }
}

/** Nothing where it is marked, or may still be on its way; otherwise whoever compiles for EKU is told, once. */
async function seeTo(app: App, row: SetAsideRow, { unsure }: OncePosted): Promise<void> {
  if (row.heard.length > 0 || addMinutes(row.arrived, patience) > app.clock.now()) return;
  const people = await compilers(app);
  await app.graph.send(patchSetAside(app.places, row, { heard: people }));
  for (const person of people) {
    const language = (await app.messenger.languageOf(personId(person))) ?? 'sv';
    await app.messenger.send(personId(person), unsure(language));
  }
}

/** Those who compile what EKU is told, or the nearest above that somebody holds. */
async function compilers(app: App): Promise<readonly string[]> {
  const first = roleIn(app.profile, 'patternCompiler');
  for (const role of [first, ...rolesAbove(app.profile, first)]) {
    const found = await holdersOf(app, role, null);
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}
