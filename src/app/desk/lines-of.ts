// What matters have written for somebody's day, each with its matter as far as she may open it.

import { caseId, type MatterId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import { processIn, type OwnMatter } from '../../core/casefile/own-matter';
import type { DeskLine } from '../../core/desk/line';
import { readsLinesOf } from '../../core/desk/whose-desk';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import type { Call } from '../../graph/call';
import { getCase } from '../../graph/lists/cases';
import { linesTo } from '../../graph/lists/desk-lines';
import { getMatter } from '../../graph/lists/matters';
import type { App } from '../app';
import type { MyTask } from '../show';

export interface MyLine {
  readonly line: DeskLine;
  readonly kase: Case | OwnMatter | null;
}

/** One for each thing: nothing twice that she hears in two roles, nor what stands among her own tasks (`hers`). */
export async function linesOf(app: App, actor: Actor, hers: readonly MyTask[]): Promise<readonly MyLine[]> {
  if (isEku(actor) || actor.grants.length === 0) return [];
  const written = await app.graph.send(linesTo(app.places, readsLinesOf(actor)), 'person');
  const own = new Set(hers.map(({ task }) => nameOf(task)));
  const lines = [...new Map(written.map((line) => [nameOf(line), line] as const)).values()].filter(
    (line) => !own.has(nameOf(line)),
  );
  const ids = [...new Set(lines.flatMap(({ caseId: id, isShut }) => (isShut ? [] : [id])))];
  const calls = ids.map((id) => matterCall(app, id));
  const found = await app.graph.all(calls, { patience: 'person' });
  const known = new Map(found.flatMap((one) => (one.ok ? [[one.value.id, one.value] as const] : [])));
  return lines.map((line) => ({ line, kase: known.get(line.caseId) ?? null }));
}

const nameOf = ({
  caseId: id,
  type,
  round,
}: {
  readonly caseId: MatterId;
  readonly type: string | null;
  readonly round: number;
}) => `${id}|${type}|${round}`;

const matterCall = ({ places }: App, id: MatterId): Call<Case | OwnMatter> =>
  processIn(id) === null ? getCase(places, caseId(id)) : getMatter(places, id);
