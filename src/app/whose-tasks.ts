// Whose tasks somebody sees among her own: hers, those of her roles, and those of whom she stands in for or leads while they are away.

import { personId } from '../core/brand';
import { toPerson, toRole, writeRecipient, type Recipient } from '../core/casefile/recipient';
import { fits } from '../core/engine/covering';
import type { Actor } from '../core/engine/decision';
import { holds } from '../core/engine/still-holds';
import type { Place } from '../core/processes/process';
import { aboveIn } from '../core/routine/profile';
import type { App } from './app';
import { rosterOf } from './recipients';
import { awayNow } from './staff';

export interface WhoseTasks {
  readonly others: readonly Other[];
  /** Whom they are for. */
  readonly mine: readonly Recipient[];
  /** Where they may lie. */
  readonly kept: readonly Place[];
}

/** Of now. */
export async function whoseTasks(app: App, actor: Actor): Promise<WhoseTasks> {
  const others = await inWhosePlace(app, actor);
  const mine = unique([
    ...recipientsOf(actor),
    ...others.flatMap((one) => (one.isStandIn ? recipientsOf(one) : [toPerson(one.id)])),
  ]);
  return { others, mine, kept: [...new Set([actor, ...others].flatMap(placesOf))] };
}

/** Where tasks of hers may lie: nobody is asked to weigh anything who only handles cases, but measures and changes of provider are hers too. */
const placesOf = ({ grants }: Actor): readonly Place[] =>
  grants.some(({ role }) => role !== 'caseworker') ? ['open', 'protected', 'restricted'] : ['open', 'protected'];

const recipientsOf = ({ id, grants }: Actor): readonly Recipient[] => [
  toPerson(personId(id)),
  ...grants.map((grant) => toRole(grant.role, grant.unit)),
];
const unique = (all: readonly Recipient[]): readonly Recipient[] => [
  ...new Map(all.map((one) => [writeRecipient(one), one] as const)).values(),
];

/** Those she stands in for now, or leads while nobody does, each with the roles that come to her. */
async function inWhosePlace(app: App, actor: Actor): Promise<readonly Other[]> {
  const away = await awayNow(app, await rosterOf(app, 'lately'));
  return away.flatMap(({ person, standIn }) => {
    const grants = person.grants.filter(({ role, unit }) => {
      if (standIn !== null && fits(standIn, role, app.profile)) return standIn.id === actor.id;
      const above = aboveIn(app.profile, role);
      return above !== null && holds(actor, above, unit);
    });
    return grants.length === 0 ? [] : [{ id: person.id, grants, isStandIn: standIn?.id === actor.id }];
  });
}

/** Whoever leads her gets what is hers by name alone: what waits for her role has come to the one above by itself. */
export interface Other extends Actor {
  readonly isStandIn: boolean;
}
