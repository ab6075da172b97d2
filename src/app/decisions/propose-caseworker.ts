// Who is proposed as caseworker when a complaint is received: the unit's caseworkers in turn, so that nobody waits for an assignment; and
// where the routine says so she has it at once (decisions 3).

import { compared } from '../../core/order';
import { z } from 'zod';
import { personId, unitId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Decision } from '../../core/engine/decision';
import { isBarred } from '../../core/engine/assessing';
import { isAway } from '../../core/engine/covering';
import { toPerson } from '../../core/casefile/recipient';
import type { Member } from '../../graph/directory';
import { openTasksIn } from '../../graph/lists/tasks';
import type { App } from '../app';
import { holdersOf } from '../recipients';

const unitChosen = z.object({ responsibility: z.string() });

/**
 * The same decision with a caseworker proposed; only *Mottagning* needs one. The unit manager confirms or changes it,
 * unless the routine asks nobody: then only where somebody is there, not kept out, and has room.
 */
export async function proposeCaseworker(app: App, file: CaseFile, decision: Decision): Promise<Decision> {
  const chosen = unitChosen.safeParse(decision.answers);
  if (
    decision.type !== 'triage' ||
    decision.outcome !== 'accepted' ||
    !chosen.success ||
    chosen.data.responsibility === 'notOurs'
  )
    return decision;
  const holders = await holdersOf(app, 'caseworker', unitId(chosen.data.responsibility));
  const all = holders.filter(({ id }) => !isBarred(file, id) && decision.about?.person !== id);
  const there = all.filter(({ id }) => !isAway(file, id));
  const free = file.profile.assignment.by === 'proposal' ? await withRoom(app, file, there) : [];
  const people = [free, there, all].find((some) => some.length > 0) ?? [];
  const turn = [...people].sort((a, b) => compared(a.id, b.id))[Number(file.matter.id) % Math.max(people.length, 1)];
  const isAssigned = free.length > 0;
  return turn === undefined
    ? { ...decision, answers: { ...decision.answers, isAssigned: false } }
    : { ...decision, answers: { ...decision.answers, caseworkerId: turn.id, isAssigned } };
}

/** Those whose desks are not full: with fewer cases that wait for them than the routine lets one have. */
async function withRoom(app: App, file: CaseFile, people: readonly Member[]): Promise<readonly Member[]> {
  const { mostCases } = file.profile.assignment;
  if (mostCases === null) return people;
  const waiting = await Promise.all(
    people.map(({ id }) => app.graph.send(openTasksIn(app.places, 'open', toPerson(personId(id))))),
  );
  return people.filter((_, n) => new Set(waiting[n]?.map(({ caseId }) => caseId)).size < mostCases);
}
