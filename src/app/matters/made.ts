// The rows of a matter beside the complaints, each made once: the same key finds what is there.

import type { NewOwnMatter, OwnMatter } from '../../core/casefile/own-matter';
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
    await watched(app, await madeOrFound(app, { ...action.matter, profileVersion: versionOf(app.profile) }));
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
