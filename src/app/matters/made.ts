// The rows of a matter beside the complaints, each made once: the same key finds what is there.

import type { Instant } from '../../core/brand';
import { endedBefore, type NewOwnMatter, type OwnMatter } from '../../core/casefile/own-matter';
import type { Action } from '../../core/engine/action';
import { versionOf } from '../../core/routine/profile';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { createMatter, matterByKey } from '../../graph/lists/matters';
import { createWatch } from '../../graph/lists/watch';
import type { App } from '../app';

/** Opens what a pass of another matter calls for; due at once, for whoever looks next. */
export async function openCalledFor(app: App, actions: readonly Action[]): Promise<void> {
  for (const action of actions) {
    if (action.kind !== 'openMatter') continue;
    const draft = { ...action.matter, profileVersion: versionOf(app.profile) };
    await watched(app, await (action.since === undefined ? madeOrFound(app, draft) : standing(app, draft, action.since)));
  }
}

/** The first of that key which answers to what has happened since: one that had ended by then does not, and the next of its kind is made (`…|2`). */
async function standing(app: App, draft: NewOwnMatter, since: Instant): Promise<OwnMatter> {
  for (let n = 1; ; n += 1) {
    const found = await madeOrFound(app, n === 1 ? draft : { ...draft, key: `${draft.key}|${n}` });
    if (!endedBefore(found, since)) return found;
  }
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
