// An answer that makes a mail a case of its own: the case is made first, so that a crash in between leaves the question open and nothing lost.

import type { CaseFile } from '../../core/casefile/case-file';
import { eventsOf } from '../../core/casefile/event';
import type { Decision } from '../../core/engine/decision';
import { no, type Result } from '../../core/result';
import { taskType } from '../../core/processes/all';
import type { Keeping } from '../decisions/keep-text';
import { takeDecision } from '../decisions/take-decision';
import type { App } from '../app';
import type { Seen } from '../show';
import { splitOff } from './split-off';

/** Answers a task about a mail; every other task is answered as it is. `first`: what it names is kept with it. */
export async function takeAnswer(
  app: App,
  { file, observed, first }: Seen & { readonly first: Keeping },
  decision: Decision,
): Promise<Result<CaseFile>> {
  if (taskType(decision.type).outcomes[decision.outcome]?.splitsOff !== true)
    return takeDecision(app, decision, { first, observed, hasPersonal: true });
  const mail = eventsOf(file.events, 'linked').find(({ seq }) => seq === decision.round);
  if (mail === undefined) return no('noSuchTask');
  const split = await splitOff(app, decision.by, { caseId: file.matter.id, textKey: mail.data.textKey });
  if (split.ok) return takeDecision(app, decision, { first });
  return split.problem.code === 'noSuchCase' ? no('outcomeNotAllowed') : split;
}
