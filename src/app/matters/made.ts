// The rows of a matter beside the complaints, each made once: the same key finds what is there.

import { providerId, type Instant } from '../../core/brand';
import { endedBefore, type NewOwnMatter, type OwnMatter } from '../../core/casefile/own-matter';
import type { Action } from '../../core/engine/action';
import { versionOf } from '../../core/routine/profile';
import { dayOf, yearOf } from '../../core/time/plain-date';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { createMatter, matterByKey, mattersOfProvider } from '../../graph/lists/matters';
import { createWatch } from '../../graph/lists/watch';
import type { App } from '../app';
import { value } from '../settled';

/** Opens what a pass of another matter calls for; due at once, for whoever looks next. */
export async function openCalledFor(app: App, actions: readonly Action[]): Promise<void> {
  for (const action of actions) {
    if (action.kind !== 'openMatter') continue;
    const draft = { ...action.matter, profileVersion: versionOf(app.profile) };
    await watched(app, await (action.since === undefined ? madeOrFound(app, draft) : standing(app, draft, action.since)));
  }
}

/**
 * What answers to what has happened since: a proposal that waits to be weighed, whichever month it is of; else the first of that key. One that had ended by then
 * does not, and the next of its kind is made (`…|2`).
 */
async function standing(app: App, draft: NewOwnMatter, since: Instant): Promise<OwnMatter> {
  const waiting = await unweighed(app, draft);
  if (waiting !== undefined) return waiting;
  for (let n = 1; ; n += 1) {
    const found = await madeOrFound(app, n === 1 ? draft : { ...draft, key: `${draft.key}|${n}` });
    if (!endedBefore(found, since)) return found;
  }
}

/** The proposal of the same cause about the same provider that nobody has weighed yet, of this year or the last: what is heard anew belongs to it (R291). */
export async function unweighed(app: App, { process, stage, fields }: NewOwnMatter): Promise<OwnMatter | undefined> {
  const { cause, provider } = fields;
  if (cause === undefined || provider === undefined) return undefined;
  const year = yearOf(dayOf(app.clock.now()));
  const calls = [year, year - 1].map((one) =>
    mattersOfProvider(app.places, process, { providerId: providerId(provider), year: String(one) }),
  );
  const found = (await app.graph.all(calls)).flatMap((one) => value(one));
  return found.find((one) => one.stage === stage && one.fields.cause === cause);
}

/** The row of that key. */
export async function madeOrFound(app: App, draft: NewOwnMatter): Promise<OwnMatter> {
  try {
    return await app.graph.send(createMatter(app.places, draft), 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    const known = await app.graph.send(matterByKey(app.places, draft.process, draft.key), 'person');
    if (known === undefined) throw failure;
    return known;
  }
}

/** Its watch row, due at once. */
export const watched = (app: App, { id }: OwnMatter): Promise<void> =>
  thereOrMade(
    app,
    createWatch(app.places, {
      caseId: id,
      nextLook: app.clock.now(),
      holder: null,
      leaseEnd: null,
      looksApart: false,
      eventsKnown: 0,
    }),
  );

/** A row that may be there already. */
export async function thereOrMade(app: App, call: Call<unknown>): Promise<void> {
  try {
    await app.graph.send(call, 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}
