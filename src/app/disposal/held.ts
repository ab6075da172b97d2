// What keeps a case or another matter from being disposed of though its time has run out: something of it runs, what it became is left, somebody has asked for its
// documents, or supervision looks at it. Asked when it is confirmed, and once more before anything goes.

import type { MatterId } from '../../core/brand';
import { caseNumber, shownNumber } from '../../core/casefile/case';
import { isCaseFile, type CaseFile } from '../../core/casefile/case-file';
import type { NewEvent } from '../../core/casefile/event';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { OwnMatter } from '../../core/casefile/own-matter';
import { ownTables } from '../../core/processes/all';
import { isFromCase } from '../../core/processes/complaint/became';
import type { ProblemCode } from '../../core/problem';
import { GraphFailure } from '../../graph/failure';
import { requestsWith } from '../../graph/lists/disclosed';
import { disposalOf } from '../../graph/lists/disposals';
import { getMatter, mattersOfOrigin, openMatters } from '../../graph/lists/matters';
import type { App } from '../app';
import { value } from '../settled';

/** null where nothing does. What was opened beside it and has ended goes with it. */
export async function heldBy(app: App, file: MatterFile): Promise<ProblemCode | null> {
  const found = await app.graph.all(mattersOfOrigin(app.places, file.matter.id), { patience: 'person' });
  const made = found.flatMap((one) => value(one));
  if (made.some(isOpen)) return 'disposalNotNow';
  if (!isCaseFile(file)) return null;
  if (made.some((one) => isFromCase(file, one))) return 'disposalBecame';
  if (await isRequested(app, file.matter.id)) return 'disposalRequested';
  return (await isSupervised(app, file)) ? 'disposalSupervised' : null;
}

const isOpen = ({ process, stage }: OwnMatter): boolean => ownTables(process).stages[stage]?.open === true;

/** It is found for a request that runs (TF 2 kap.; what is asked for is not disposed of before the answer). */
async function isRequested(app: App, id: MatterId): Promise<boolean> {
  const requests = await app.graph.send(requestsWith(app.places, id), 'person');
  const matters = await app.graph.all([...new Set(requests)].map((one) => getMatter(app.places, one)));
  return matters.some((one) => (one.ok ? isOpen(one.value) : !isMissing(one.failure)));
}

const isMissing = (failure: unknown): boolean => failure instanceof GraphFailure && failure.kind === 'missing';

/** An inspectorate asks about it in a matter that names it by its number. */
async function isSupervised(app: App, { matter }: CaseFile): Promise<boolean> {
  const numbers = [shownNumber(matter), caseNumber(matter)].map((number) => number.toLowerCase());
  const running = await app.graph.send(openMatters(app.places, 'inspectorate', 'all'), 'person');
  return running.some(({ fields }) => numbers.includes((fields['investigatedIn'] ?? '').trim().toLowerCase()));
}

/** What has come between the confirmation and its time: the order is void. null: nothing has, or it has begun to go, and goes on. */
export async function heldAgain(app: App, file: MatterFile): Promise<readonly NewEvent[] | null> {
  const row = await app.graph.send(disposalOf(app.places, file.matter.id));
  if (row !== undefined && row.state !== 'chosen') return null;
  return (await heldBy(app, file)) === null ? null : [{ kind: 'disposalUndone', data: {}, at: app.clock.now(), by: null }];
}
