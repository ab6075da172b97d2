// The content of a case goes to where it should lie, by its own pass: copied, then said in one write with the case, then taken away where it was. Cut short anywhere,
// the next pass goes on: until the case says otherwise the old place holds, and until all is taken away the history says that something may be left (decisions 5).

import { isCaseFile, type CaseFile } from '../../core/casefile/case-file';
import type { Instant } from '../../core/brand';
import type { NewEvent } from '../../core/casefile/event';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { Action } from '../../core/engine/action';
import { unsettled } from '../../core/processes/complaint/shell';
import { GraphFailure } from '../../graph/failure';
import { contentAt } from '../../graph/content-at';
import { textsOfCase } from '../../graph/lists/texts';
import { causeOf } from '../log';
import type { Holding } from '../pass/hold';
import { patchOf } from '../pass/patch-of';
import type { Performed } from '../pass/performed';
import { writeEvents } from '../pass/write-events';
import { gather } from './gather';
import { contentIn, placesHere, receiptOf } from './content-rows';
import { takeAway } from './take-away';

/** Carries out what the plan says of the content, after everything else: a copy that cannot be made just now keeps nothing waiting, and is tried again in a minute. */
export async function settleContent(app: Holding, done: Performed, actions: readonly Action[]): Promise<Performed> {
  const action = actions.find((one) => one.kind === 'moveContent' || one.kind === 'clearContent');
  if (action === undefined || !isCaseFile(done.file)) return done;
  try {
    const file = action.kind === 'moveContent' ? await moved(app, done, action.to) : await cleared(app, done, action.upTo);
    return { file, unwritten: [], isHalf: done.isHalf };
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    app.log.warn('content of a case not moved now', { caseId: done.file.matter.id, ...causeOf(failure) });
    return { ...done, isHalf: true };
  }
}

/** That it begins, before anything is copied. */
export const begins = (action: Action, now: Instant): readonly NewEvent[] =>
  action.kind === 'moveContent' && !action.isBegun ? [moving(action.to, now)] : [];

const moving = (to: CaseFile['matter']['lies'], at: Instant): NewEvent => ({ kind: 'contentMoving', data: { to }, at, by: null });

type Known = Performed & { readonly file: MatterFile };

async function moved(app: Holding, { file, unwritten }: Known, to: CaseFile['matter']['lies']): Promise<MatterFile> {
  if (!isCaseFile(file) || to === 'outside' || file.matter.lies === 'outside') return file;
  await gather(app, file.matter, { from: file.matter.lies, to });
  const receipt = receiptOf(await contentIn(app, file.matter, to));
  await app.hold.secure();
  const event: NewEvent = { kind: 'contentMoved', data: { to, ...receipt }, at: app.clock.now(), by: null };
  const change = { lies: to, lastDecision: { task: '', patch: {}, events: [event] } };
  return written(app, { file, unwritten }, { event, change });
}

async function cleared(app: Holding, { file, unwritten }: Known, upTo: Instant | null): Promise<MatterFile> {
  if (!isCaseFile(file)) return file;
  const { matter } = file;
  let documents = 0;
  for (const from of placesHere.filter((one) => one !== matter.lies)) {
    if (matter.lies !== 'outside') await gather(app, matter, { from, to: matter.lies });
    await app.hold.secure();
    const { rows, files } = await takeAway(app, matter, { from, upTo });
    documents += rows + files;
  }
  const event: NewEvent = { kind: 'contentCleared', data: { documents }, at: app.clock.now(), by: null };
  return written(app, { file, unwritten }, { event, change: null });
}

const isCase = (row: unknown): row is CaseFile['matter'] =>
  typeof row === 'object' && row !== null && 'intakeKey' in row && 'lies' in row;

async function written(
  app: Holding,
  { file, unwritten }: { readonly file: CaseFile; readonly unwritten: readonly NewEvent[] },
  { event, change }: { readonly event: NewEvent; readonly change: Parameters<typeof patchOf>[2] | null },
): Promise<CaseFile> {
  const known = { ...file, events: file.events.slice(0, file.events.length - unwritten.length) };
  const before = change === null ? [] : [patchOf(app, known, change)];
  const done = await writeEvents(app, known, { before, events: [...unwritten, event] });
  const matter = done.before.find(isCase) ?? file.matter;
  return { ...known, matter, events: [...known.events, ...done.events] };
}

/**
 * What came into the usual place of a case whose content lies apart: written by somebody who had read the case before it was moved. Then the history says so, and
 * the plan has it gathered. One request, of such cases alone.
 */
export async function strays(app: Holding, file: CaseFile): Promise<readonly NewEvent[]> {
  if (file.matter.lies !== 'apart' || unsettled(file.events) !== null) return [];
  const found = await app.graph.send(textsOfCase(contentAt(app.places, { lies: 'usual' }), file.matter.id));
  return found.length === 0 ? [] : [moving('apart', app.clock.now())];
}
