// Who is proposed as caseworker when a complaint is received: the unit's caseworkers in turn, so that nobody waits for an assignment (decisions 3).

import { z } from 'zod';
import { unitId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Decision } from '../../core/engine/decision';
import { isBarred } from '../../core/engine/assessing';
import { isAway } from '../../core/engine/covering';
import type { App } from '../app';
import { holdersOf } from '../recipients';

const unitChosen = z.object({ responsibility: z.string() });

/** The same decision with a caseworker proposed; only *Mottagning* needs one. The unit manager confirms or changes it. */
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
  const people = there.length === 0 ? all : there;
  const turn = [...people].sort((a, b) => (a.id < b.id ? -1 : 1))[Number(file.matter.id) % Math.max(people.length, 1)];
  return turn === undefined ? decision : { ...decision, answers: { ...decision.answers, caseworkerId: turn.id } };
}
