// A disposal as its history has it when one has chosen and another confirmed, for tests that do not wait for the years of the plan.

import { change } from '../../src/app/decisions/change';
import { caseId, personId } from '../../src/core/brand';
import type { NewEvent } from '../../src/core/casefile/event';
import { ok } from '../../src/core/result';
import { personIdOf, type BotWorld } from './bot-world';

/** Ordered now: its pass disposes of it ten minutes later. */
export async function order(world: BotWorld, id: string): Promise<void> {
  const data = { ground: 'planRunOut', chosenBy: personId(personIdOf('registrar')) } as const;
  const by = personId(personIdOf('departmentHead'));
  const done = await change(world.bot.app, caseId(id), (_file, at) => {
    const event: NewEvent = { kind: 'disposalOrdered', data, at, by };
    return ok({ matter: { lastDecision: { task: '', patch: {}, events: [event] } } });
  });
  if (!done.ok) throw new Error(done.problem.code);
  await world.bot.app.later.idle();
}
