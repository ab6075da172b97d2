// A matter that was made of a complaint is told that the complaint has been taken back: one word in its row, which its own pass acts on. Done twice it is done once.

import type { OwnMatter } from '../../core/casefile/own-matter';
import type { Action } from '../../core/engine/action';
import { recallToken } from '../../core/engine/by-tables';
import { GraphFailure } from '../../graph/failure';
import { getMatter, matterByKey, patchMatter } from '../../graph/lists/matters';
import type { App } from '../app';
import { makeDue } from '../pass/make-due';
import { watched } from './made';

/** Tries when its own pass or somebody's answer writes the row in the same moment. */
const mostTries = 4;

/** Tells those that a pass calls back; one that was never made has nothing to be told. */
export async function recall(app: App, actions: readonly Action[]): Promise<void> {
  for (const action of actions) {
    if (action.kind !== 'recallMatter') continue;
    const matter = await app.graph.send(matterByKey(app.places, action.process, action.key));
    if (matter === undefined) continue;
    await marked(app, matter);
    await watched(app, matter);
    await makeDue(app, matter.id);
  }
}

async function marked(app: App, known: OwnMatter): Promise<void> {
  let matter = known;
  for (let tries = 1; !matter.holds.includes(recallToken); tries += 1) {
    try {
      await app.graph.send(patchMatter(app.places, matter, { holds: [...matter.holds, recallToken] }));
      return;
    } catch (failure) {
      if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict' || tries === mostTries) throw failure;
      matter = await app.graph.send(getMatter(app.places, known.id));
    }
  }
}
