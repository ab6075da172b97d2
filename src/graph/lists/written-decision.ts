// How the last decision lies in its case's row: the task's patch and the events it leaves behind, checked when they are read.

import { z } from 'zod';
import { instant, personId, plainDate, unitId } from '../../core/brand';
import type { WrittenDecision } from '../../core/casefile/matter';
import type { EventKind, NewEvent } from '../../core/casefile/event';
import type { TaskPatch } from '../../core/casefile/task';
import { roles, type Role } from '../../core/routine/roles';
import { happenings } from './happenings';
import { word } from './word';

const person = word.transform(personId);
const kind = z.enum(Object.keys(happenings) as [EventKind, ...EventKind[]]);

const event = z
  .object({ kind, data: z.unknown().optional(), at: word.transform(instant), by: person.nullable() })
  .transform((row, context) => {
    const data = happenings[row.kind].safeParse(row.data);
    if (data.success) return { ...row, data: data.data } as NewEvent;
    context.addIssue({ code: 'custom', message: 'not an event of that kind' });
    return z.NEVER;
  });

const patch = z.object({
  state: z.enum(['open', 'done', 'lapsed']).optional(),
  role: z.enum(Object.keys(roles) as [Role, ...Role[]]).optional(),
  unit: word.transform(unitId).nullable().optional(),
  ownerId: person.nullable().optional(),
  opened: word.transform(instant).optional(),
  due: word.transform(plainDate).optional(),
  outcome: word.nullable().optional(),
  reason: word.nullable().optional(),
  answeredBy: person.nullable().optional(),
  answeredAt: word.transform(instant).nullable().optional(),
});

const decision = z.object({ task: word, patch, events: z.array(event) });

/** A decision as `WrittenDecision` says it. */
export const writtenDecision: z.ZodType<WrittenDecision> = decision.transform(({ task, events, ...rest }) => ({
  task,
  patch: rest.patch as TaskPatch,
  events,
}));

const before = z.object({ stage: word, round: z.number().int(), fields: z.record(z.string(), z.string()) });

/** The same of a matter beside the complaints, with what it was before: its fields lie in that row, and in no list that is open. */
export const ownDecision: z.ZodType<WrittenDecision> = decision
  .extend({ before: before.exactOptional() })
  .transform(({ patch: changed, ...rest }) => ({ ...rest, patch: changed as TaskPatch }));
