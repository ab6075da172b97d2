// Disposes of a case, under its claim: first what is left of it stands in *Gallring*, then goes its content, then all that names it, its own row last but for
// its history. Cut short anywhere the next pass goes on: as long as its row is there the order stands in its history, and then *Gallring* says it (finish).

import type { CaseFile } from '../../core/casefile/case-file';
import { eventsOf } from '../../core/casefile/event';
import { shownNumber } from '../../core/casefile/case';
import { matterId, type MatterId } from '../../core/brand';
import { placeOf, rowIn } from '../../core/casefile/own-matter';
import { disposalOrder } from '../../core/records/disposal-order';
import type { Disposal, DisposedCounts } from '../../core/records/disposed';
import { exportNow } from '../../core/archive/exported';
import { endDay } from '../../core/archive/end-day';
import { dayOf, yearOf } from '../../core/time/plain-date';
import { answerLinksList } from '../../graph/lists/answer-links';
import { accessToCase, disposeEntry, receiptOf } from '../../graph/lists/access-log';
import { assessmentsList } from '../../graph/lists/assessments';
import { casesList } from '../../graph/lists/cases';
import { allLines, removeLine } from '../../graph/lists/desk-lines';
import { createDisposal, disposalOf, patchDisposal, type DisposalRow } from '../../graph/lists/disposals';
import { apartEventsList, eventsLists } from '../../graph/lists/events';
import { idsWhere, removeRow } from '../../graph/lists/list-calls';
import { mattersLists } from '../../graph/lists/matters';
import { searchList } from '../../graph/lists/search';
import { apartTasksList, tasksList, tasksLists } from '../../graph/lists/tasks';
import { apartTextsList, textsList, textsLists } from '../../graph/lists/texts';
import { watchList, watchOfCase } from '../../graph/lists/watch';
import { findByKey } from '../../graph/mail/drafts';
import { removeForGood } from '../../graph/mail/mailbox';
import { exportPath, removeFile } from '../../graph/originals';
import type { ListName } from '../../graph/places';
import type { App } from '../app';
import { inCase } from '../in-case';
import { openedBeside } from '../matters/opened-beside';
import type { Holding } from '../pass/hold';
import { all } from '../search/keep-findable';
import { placesHere } from '../shell/content-rows';
import { takeAway } from '../shell/take-away';
import { value } from '../settled';
import { finish } from './finish';

/** Lists whose rows name the case, but for its history, by which a pass knows what it is doing. */
const namingIt = [
  textsList,
  apartTextsList,
  searchList,
  answerLinksList,
  assessmentsList,
  apartTasksList,
  apartEventsList,
  tasksList,
];

/** Throws `GraphFailure`; the next pass takes the rest. What went is counted as it goes. */
export async function disposeCase(app: Holding, file: CaseFile): Promise<void> {
  const { matter } = file;
  let row = await ordered(app, file);
  for (const take of [letters, content, beside, naming, readings]) {
    await app.hold.secure();
    const taken = await take(app, file);
    row = await app.graph.send(patchDisposal(app.places, row, { counts: sum(row.counts, taken) }));
  }
  await app.hold.secure();
  await all(app, [removeRow(casesList, app.places, matter.id)]);
  await finish(app, row);
}

type Taken = Partial<DisposedCounts>;

const sum = (before: DisposedCounts | null, { rows = 0, files = 0, mails = 0, readings = 0 }: Taken): DisposedCounts => ({
  rows: (before?.rows ?? 0) + rows,
  files: (before?.files ?? 0) + files,
  mails: (before?.mails ?? 0) + mails,
  readings: (before?.readings ?? 0) + readings,
});

/** What is left of it stands there before anything goes. */
async function ordered(app: App, file: CaseFile): Promise<DisposalRow> {
  const order = disposalOrder(file);
  if (order === null) throw new Error('nobody has ordered that');
  const known = await app.graph.send(disposalOf(app.places, file.matter.id));
  const said = { state: 'ordered', confirmedBy: order.by, decision: byWhich(app, file) } as const;
  if (known !== undefined) return known.state === 'chosen' ? app.graph.send(patchDisposal(app.places, known, said)) : known;
  const { matter } = file;
  const row: Disposal = {
    caseId: matter.id,
    number: shownNumber(matter),
    year: String(yearOf(dayOf(matter.received))),
    unit: matter.unit,
    ended: endDay(file),
    choice: 'dispose',
    ground: order.ground,
    until: null,
    chosenBy: order.chosenBy,
    chosenAt: eventsOf(file.events, 'disposalOrdered').at(-1)?.at ?? app.clock.now(),
    goneAt: null,
    counts: null,
    ...said,
  };
  return app.graph.send(createDisposal(app.places, row));
}

/** The decision it goes by; of what the archive has, the package and its checksum, which are the receipt. */
function byWhich({ profile }: App, file: CaseFile): string | null {
  const given = disposalOrder(file)?.ground === 'delivered' ? exportNow(file, 'archive') : undefined;
  const decision = profile.informationPlan?.decision ?? null;
  return given === undefined ? decision : `${decision ?? '–'}; ${given.data.name}, SHA-256 ${given.data.hash}`;
}

/** The letters that went, as the mailbox keeps them among those sent. */
async function letters(app: App, { events }: CaseFile): Promise<Taken> {
  if (app.settings.isPractice) return {};
  let mails = 0;
  for (const key of new Set(eventsOf(events, 'letterSent').map(({ data }) => data.textKey))) {
    const found = await app.graph.send(findByKey(app.places, key));
    if (found === undefined) continue;
    await all(app, [removeForGood(app.places, found.id)]);
    mails += 1;
  }
  return { mails };
}

/** Whatever it holds, wherever that lies here, the mails it came with, and the packages that were made of it for the archive. */
async function content(app: App, { matter, events }: CaseFile): Promise<Taken> {
  const packages = eventsOf(events, 'exported').flatMap(({ data }) =>
    data.to === 'archive' ? [exportPath(`${data.name}.zip`)] : [],
  );
  let taken: Taken = { files: packages.length };
  for (const from of placesHere) {
    const { places } = inCase(app, { lies: from });
    await all(
      app,
      packages.map((file) => removeFile(places, file)),
    );
    taken = sum(sum(null, taken), await takeAway(app, matter, { from, upTo: null, takesMails: true }));
  }
  return taken;
}

/** What was opened beside it is part of its file, and goes with it: none of it runs any more. */
async function beside(app: Holding, { matter: { id } }: CaseFile): Promise<Taken> {
  let rows = 0;
  for (const matter of await openedBeside(app, id)) {
    const place = placeOf(matter.id);
    for (const list of [textsLists[place], tasksLists[place], eventsLists[place]]) rows += await rowsGone(app, list, matter.id);
    await app.hold.secure();
    await all(app, [removeRow(mattersLists[place], app.places, rowIn(matter.id))]);
    const watch = await app.graph.send(watchOfCase(app.places, matter.id));
    if (watch !== undefined) await all(app, [removeRow(watchList, app.places, watch.id)]);
    rows += 1;
  }
  return { rows };
}

/** All that names it, and what waits to be told of it. */
async function naming(app: App, { matter: { id } }: CaseFile): Promise<Taken> {
  let rows = 0;
  for (const list of namingIt) rows += await rowsGone(app, list, id);
  const lines = (await app.graph.send(allLines(app.places))).filter(({ caseId: of }) => of === id);
  await all(
    app,
    lines.map((line) => removeLine(app.places, line.id)),
  );
  return { rows: rows + lines.length };
}

/** Answers how many went, those that could not be read too. */
async function rowsGone(app: App, list: ListName, id: MatterId): Promise<number> {
  const ids = await app.graph.send(idsWhere(list, app.places, { column: 'CaseId', where: { equals: id } }));
  await all(
    app,
    ids.map((row) => removeRow(list, app.places, row)),
  );
  return ids.length;
}

/** Who has read it: the hashes are left, so that the chain holds, and a receipt says how many went, so that nobody disposes of a reading by hand unseen. */
async function readings(app: App, { matter: { id } }: CaseFile): Promise<Taken> {
  const entries = await app.graph.send(accessToCase(app.places, id));
  if (entries.length === 0) return {};
  const receipt = await receiptFor(app, id, entries.length);
  for (const one of await app.graph.all(entries.map((entry) => disposeEntry(app.places, entry, receipt)))) value(one);
  return { readings: entries.length };
}

/** The one of an earlier try that was cut short, where all that is left has room under it; else a new one. */
async function receiptFor(app: App, id: CaseFile['matter']['id'], left: number): Promise<string> {
  const { graph, places } = app;
  const of = `disposal-${(await graph.send(disposalOf(places, id)))?.id ?? ''}`;
  const earlier = (await graph.send(accessToCase(places, matterId(of)))).at(-1);
  if (earlier !== undefined) {
    const taken = await graph.send(accessToCase(places, matterId(earlier.key)));
    if (earlier.what === receiptOf(of, taken.length + left).what) return earlier.key;
  }
  return app.access.note({ ...receiptOf(of, left), at: app.clock.now() });
}
