// What a matter beside the complaints holds, and what was opened beside it, taken away; and the same of what was opened beside a case.

import type { MatterId } from '../../core/brand';
import { placeOf, processIn, rowIn } from '../../core/casefile/own-matter';
import { ownTables } from '../../core/processes/all';
import { answerLinksList } from '../../graph/lists/answer-links';
import { copiesOf, disclosedList } from '../../graph/lists/disclosed';
import { eventsLists } from '../../graph/lists/events';
import { removeRow } from '../../graph/lists/list-calls';
import { mattersLists } from '../../graph/lists/matters';
import { tasksLists } from '../../graph/lists/tasks';
import { textsLists } from '../../graph/lists/texts';
import { removeFile } from '../../graph/originals';
import type { App } from '../app';
import { copiesFolder } from '../disclosure/copy-names';
import { openedBeside } from '../matters/opened-beside';
import type { Holding } from '../pass/hold';
import { all } from '../search/keep-findable';
import { linesGone, readingsGone, rowsGone, sum, typedGone, watchGone, type Taken } from './rows-gone';

/** All of it, the copies drawn for it too, but its own row and its history, by which a pass knows what it is doing. */
export async function ownContent(app: App, id: MatterId): Promise<Taken> {
  const place = placeOf(id);
  await typedGone(app, id);
  const copies = await app.graph.send(copiesOf(app.places, id));
  const process = processIn(id);
  if (process !== null && ownTables(process).finds !== undefined) await all(app, [removeFile(app.places, copiesFolder(id))]);
  const found = await rowsGone(app, [disclosedList], { column: 'MatterId', id });
  const rows = await rowsGone(app, [textsLists[place], answerLinksList, tasksLists[place]], id);
  return { rows: found + rows + (await linesGone(app, id)), files: copies.length };
}

/**
 * What was opened beside a case or another matter is part of its file, and goes with it: none of it runs any more. Its row in *Bevakning* goes before its own: cut
 * short in between it is found here again.
 */
export async function besideGone(app: Holding, id: MatterId, under = id): Promise<Taken> {
  let taken: Taken = {};
  for (const { id: one } of await openedBeside(app, id)) {
    await app.hold.secure();
    taken = sum(taken, await besideGone(app, one, under));
    taken = sum(taken, await ownContent(app, one));
    taken = sum(taken, {
      rows: await rowsGone(app, [eventsLists[placeOf(one)]], one),
      readings: await readingsGone(app, one, under),
    });
    await app.hold.secure();
    await watchGone(app, one);
    await all(app, [removeRow(mattersLists[placeOf(one)], app.places, rowIn(one))]);
    taken = sum(taken, { rows: 1 });
  }
  return taken;
}
