// Disposes of a case or another matter, under its claim: first what is left of it stands in *Gallring*, then goes its content, then all that names it, its own row last but for
// its history. Cut short anywhere the next pass goes on: as long as its row is there the order stands in its history, and then *Gallring* says it (finish).

import type { CaseFile } from '../../core/casefile/case-file';
import { isCaseFile } from '../../core/casefile/case-file';
import { eventsOf } from '../../core/casefile/event';
import type { MatterFile } from '../../core/casefile/matter-file';
import { isOwnFile } from '../../core/casefile/own-file';
import { placeOf, rowIn } from '../../core/casefile/own-matter';
import { disposalOrder } from '../../core/records/disposal-order';
import type { Disposal } from '../../core/records/disposed';
import { endedOf } from '../../core/records/ended';
import { exportNow } from '../../core/archive/exported';
import { dayOf, yearOf } from '../../core/time/plain-date';
import { answerLinksList } from '../../graph/lists/answer-links';
import { assessmentsList } from '../../graph/lists/assessments';
import { casesList } from '../../graph/lists/cases';
import { createDisposal, disposalOf, patchDisposal, type DisposalRow } from '../../graph/lists/disposals';
import { apartEventsList } from '../../graph/lists/events';
import { removeRow } from '../../graph/lists/list-calls';
import { mattersLists } from '../../graph/lists/matters';
import { searchList } from '../../graph/lists/search';
import { apartTasksList, tasksList } from '../../graph/lists/tasks';
import { apartTextsList, textsList } from '../../graph/lists/texts';
import { findByKey } from '../../graph/mail/drafts';
import { removeForGood } from '../../graph/mail/mailbox';
import { exportPath, removeFile } from '../../graph/originals';
import type { App } from '../app';
import { inCase } from '../in-case';
import type { Holding } from '../pass/hold';
import { all } from '../search/keep-findable';
import { placesHere } from '../shell/content-rows';
import { takeAway } from '../shell/take-away';
import { besideGone, ownContent } from './dispose-own';
import { finish } from './finish';
import { linesGone, readingsGone, rowsGone, sum, type Taken } from './rows-gone';
import { shownAs } from './shown-as';

/** Lists whose rows name the case, but for its history. */
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
export async function dispose(app: Holding, file: MatterFile): Promise<void> {
  const { id } = file.matter;
  let row = await ordered(app, file);
  for (const take of isCaseFile(file) ? stepsOf(app, file) : ownSteps(app, file)) {
    await app.hold.secure();
    const taken = await take();
    row = await app.graph.send(patchDisposal(app.places, row, { counts: sum(row.counts, taken) }));
  }
  await app.hold.secure();
  await all(app, [removeRow(isCaseFile(file) ? casesList : mattersLists[placeOf(id)], app.places, rowIn(id))]);
  await finish(app, row);
}

type Step = () => Promise<Taken>;

const stepsOf = (app: Holding, file: CaseFile): readonly Step[] => [
  () => letters(app, file),
  () => content(app, file),
  () => besideGone(app, file.matter.id),
  async () => ({ rows: (await rowsGone(app, namingIt, file.matter.id)) + (await linesGone(app, file.matter.id)) }),
  async () => ({ readings: await readingsGone(app, file.matter.id) }),
];

const ownSteps = (app: Holding, { matter: { id } }: MatterFile): readonly Step[] => [
  () => besideGone(app, id),
  () => ownContent(app, id),
  async () => ({ readings: await readingsGone(app, id) }),
];

/** What is left of it stands there before anything goes. */
async function ordered(app: App, file: MatterFile): Promise<DisposalRow> {
  const order = disposalOrder(file);
  if (order === null) throw new Error('nobody has ordered that');
  const known = await app.graph.send(disposalOf(app.places, file.matter.id));
  const said = { state: 'ordered', confirmedBy: order.by, decision: byWhich(app, file) } as const;
  if (known !== undefined) return known.state === 'chosen' ? app.graph.send(patchDisposal(app.places, known, said)) : known;
  if (!isCaseFile(file) && !isOwnFile(file)) throw new Error('nothing of ours');
  const { matter } = file;
  const row: Disposal = {
    caseId: matter.id,
    number: shownAs(matter),
    year: String(yearOf(dayOf(matter.received))),
    unit: matter.unit,
    ended: endedOf(file).ended,
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
function byWhich({ profile }: App, file: MatterFile): string | null {
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
