// Somebody says that a person is in danger, in any case and at any time; and takes back that she is safe (decisions 8.6).

import type { Instant } from '../brand';
import type { CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type NewEvent } from '../casefile/event';
import { no, ok, type Result } from '../result';
import { saysChild, saysDanger } from './answers';
import { doneBefore } from './before';
import type { Actor, Changes, Decision } from '../engine/decision';
import { may } from '../access/access';

/** Changes that open *Fara just nu*; said twice it is said once. */
export function raiseDanger(file: CaseFile, by: Actor, now: Instant): Result<Changes> {
  if (!may(by, 'raise', file)) return no('noSuchCase');
  const { patch, events } = dangerSaid(file, by, now);
  return ok({ matter: { ...patch, lastDecision: { task: '', patch: {}, events } } });
}

/** Takes back that she is safe; `undone` when somebody else has done that already, and *Fara just nu* is open. */
export function undoSafe(file: CaseFile, by: Actor, now: Instant): Result<Changes> {
  const before = eventsOf(file.events, 'dangerRaised').at(-1);
  const isBefore = file.matter.danger === 'yes' && before?.data.how === 'takenBack' && before.by !== by.id;
  if (!isBefore || !may(by, 'raise', file)) return raiseDanger(file, by, now);
  return doneBefore(file, { code: 'undone', deed: 'notSafe', by: before.by, at: before.at }, now);
}

interface SaidNow {
  readonly patch: CasePatch;
  readonly events: readonly NewEvent[];
}
const nothingNew: SaidNow = { patch: {}, events: [] };

function dangerSaid(file: CaseFile, by: Actor, now: Instant): SaidNow {
  if (file.matter.danger === 'yes') return nothingNew;
  const how = file.matter.danger === 'handled' ? 'takenBack' : 'said';
  return { patch: { danger: 'yes' }, events: [{ kind: 'dangerRaised', data: { how }, at: now, by: by.id }] };
}

type Said = Pick<Decision, 'answers' | 'by'>;

/** Whether an answer says that somebody is in danger, or that a child may come to harm. */
export const saysHarm = ({ answers }: Pick<Said, 'answers'>): boolean => saysDanger(answers) || saysChild(answers);

/** What a refused answer says of danger and of a child is kept all the same: what it opens opens, and nothing ends. */
export function raiseSaid(file: CaseFile, { answers, by }: Said, now: Instant): Result<Changes> {
  if (!may(by, 'raise', file)) return no('noSuchCase');
  const isChild = saysChild(answers) && !file.matter.childConcern;
  const child: NewEvent = { kind: 'dangerRaised', data: { how: 'child' }, at: now, by: by.id };
  const danger = saysDanger(answers) ? dangerSaid(file, by, now) : nothingNew;
  return ok({
    matter: {
      ...danger.patch,
      ...(isChild ? { childConcern: true } : {}),
      lastDecision: { task: '', patch: {}, events: [...danger.events, ...(isChild ? [child] : [])] },
    },
  });
}
