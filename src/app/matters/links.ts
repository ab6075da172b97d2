// What leads from a case to the matter it became, and back from that matter to what came: each end shows what its reader may see of the other.

import { caseId, type CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { eventsOf } from '../../core/casefile/event';
import { ownNumber, processIn, type OwnMatter } from '../../core/casefile/own-matter';
import type { KeptText, Personal } from '../../core/casefile/personal';
import type { Actor } from '../../core/engine/decision';
import { openedByFlag, type OwnProcessId } from '../../core/processes/all';
import { becameKey, becomesOf, isFromCase } from '../../core/processes/complaint/became';
import { no, ok, type Result } from '../../core/result';
import { matterByKey } from '../../graph/lists/matters';
import { personalOf } from '../../graph/lists/personal';
import { textsOfCase } from '../../graph/lists/texts';
import type { App } from '../app';
import { inCase } from '../in-case';
import { observe, value } from '../pass/observe';
import { openOwn } from './show-matter';

/** The matter a case became, for somebody who may open that too; null for who may not, and for a case that became none. */
export async function becameOf(
  app: App,
  actor: Actor,
  file: CaseFile,
): Promise<{ readonly id: string; readonly number: string } | null> {
  for (const { process, key } of madeOf(file)) {
    const matter = await app.graph.send(matterByKey(app.places, process, key), 'person');
    const opened = matter === undefined ? undefined : await openOwn(app, actor, matter.id);
    if (opened?.ok === true) return { id: opened.value.matter.id, number: ownNumber(opened.value.matter) };
  }
  return null;
}

interface Made {
  readonly process: OwnProcessId;
  readonly key: string;
}

/** Of which rows it may be: made of the way it went, or of the report that came. */
function madeOf({ matter, events, assessments }: CaseFile): readonly Made[] {
  if (matter.exit === null) return [];
  const process = becomesOf(matter.exit);
  const left = eventsOf(events, 'decided').findLast(({ data }) => data.type === 'triage');
  if (process !== null && left !== undefined) return [{ process, key: becameKey(left.data.task, process) }];
  if (matter.exit !== 'separate') return [];
  return assessments.flatMap(({ flag, n }) => {
    const opened = openedByFlag(flag);
    return opened === null ? [] : [{ process: opened, key: `${matter.id}|${opened}|${n}` }];
  });
}

/** What came, and the case it came as. */
export interface Came {
  readonly file: CaseFile;
  readonly personal: Personal | null;
  readonly texts: readonly KeptText[];
}

/** What came, for somebody who may read the matter that was made of it: through that matter, whether or not she may open the case. The reading is noted with both. */
export async function cameAs(app: App, actor: Actor, id: string): Promise<Result<Came>> {
  const opened = await openOwn(app, actor, id);
  if (!opened.ok) return opened;
  const file = await originOf(app, opened.value.matter);
  if (file === null) return no('noSuchCase');
  for (const read of [opened.value.matter.id, file.matter.id])
    await app.access.note({ who: actor.id, what: 'case', caseId: read, at: app.clock.now() });
  const { graph, places } = inCase(app, file.matter);
  const [personal, texts] = await graph.all(
    [personalOf(places, file.matter.intakeKey), textsOfCase(places, originId(opened.value.matter))],
    { patience: 'person' },
  );
  return ok({ file, personal: value(personal) ?? null, texts: value(texts) });
}

/** The case a matter was made of; null for one that was opened another way, beside another matter too, or whose case has been taken back. */
async function originOf(app: App, matter: OwnMatter): Promise<CaseFile | null> {
  if (matter.origin === null || processIn(matter.origin) !== null) return null;
  const file = await observe(app, originId(matter));
  return isFromCase(file, matter) ? file : null;
}

const originId = ({ origin }: OwnMatter): CaseId => caseId(origin ?? '');
