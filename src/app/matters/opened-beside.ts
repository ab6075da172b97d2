// What was opened beside a matter, whoever asks.

import type { MatterId } from '../../core/brand';
import type { OwnMatter } from '../../core/casefile/own-matter';
import { ownTables } from '../../core/processes/all';
import { mattersBeside } from '../../graph/lists/matters';
import type { App } from '../app';

/** Only what is opened beside others: a track that has its own readers is in no list. */
export async function openedBeside(app: App, id: MatterId): Promise<readonly OwnMatter[]> {
  const found = await app.graph.send(mattersBeside(app.places, id), 'person');
  return found.filter(({ process }) => ownTables(process).begins.beside !== undefined);
}
