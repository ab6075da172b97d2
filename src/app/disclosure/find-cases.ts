// A case is added to what was found for a request, by its number and only by somebody who may read it; and taken away again.

import type { CaseId } from '../../core/brand';
import type { Actor } from '../../core/engine/decision';
import { readFor } from '../../core/records/access-kinds';
import { no, ok, type Result } from '../../core/result';
import { GraphFailure } from '../../graph/failure';
import { createFound, removeFound, type KeptFound } from '../../graph/lists/disclosed';
import type { App } from '../app';
import { caseNumbered } from '../kin/by-number';
import { thereOrMade } from '../matters/made';
import { casesIn, openToWork } from './desk';

/** As many as one request is worked through with here: more is a register, asked for another way. */
const mostCases = 30;

/** Adds it; twice is once. `noSuchCase` for a number that is none, or whose case is not hers. */
export async function addCase(
  app: App,
  actor: Actor,
  { id, number }: { readonly id: string; readonly number: string },
): Promise<Result<CaseId>> {
  const desk = await openToWork(app, actor, id);
  if (!desk.ok) return desk;
  const found = await caseNumbered(app, actor, number);
  if (!found.ok) return found;
  const known = casesIn(desk.value);
  if (known.length >= mostCases && !known.some(({ caseId }) => caseId === found.value)) return no('tooManyCases');
  const { matter } = desk.value.file;
  await app.access.note({ who: actor.id, what: readFor('found', matter.id), caseId: found.value, at: app.clock.now() });
  const row = { matterId: matter.id, caseId: found.value, ref: '', answered: null, copy: null, out: [] } as const;
  await thereOrMade(app, createFound(app.places, { ...row, document: 'ours', at: app.clock.now(), by: actor.id }));
  return ok(found.value);
}

/** Takes it away; what was answered of it comes back with it when it is added again. `alreadyOut` once something of it was fetched to be handed out. */
export async function leaveCase(
  app: App,
  actor: Actor,
  { id, caseId }: { readonly id: string; readonly caseId: string },
): Promise<Result<object>> {
  const desk = await openToWork(app, actor, id);
  if (!desk.ok) return desk;
  const rows = desk.value.rows.filter((row) => row.caseId === caseId);
  if (rows.some(({ out }) => out.length > 0)) return no('alreadyOut');
  for (const row of rows.filter(({ ref }) => ref === '')) await goneOrRemoved(app, row);
  return ok({});
}

async function goneOrRemoved(app: App, row: KeptFound): Promise<void> {
  try {
    await app.graph.send(removeFound(app.places, row), 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'missing') throw failure;
  }
}
