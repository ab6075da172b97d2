// What the tables say of each reader at each address, about each matter the address can be about.

import { disposalTable } from '../../../src/core/access/disposal';
import { providerTable } from '../../../src/core/access/providers';
import { settingsTable } from '../../../src/core/access/settings';
import { keysOf } from '../../../src/core/brand';
import { ownProcesses, ownTables } from '../../../src/core/processes/all';
import { roleIn } from '../../../src/core/routine/profile';
import { roles, type NamedRole, type Role } from '../../../src/core/routine/roles';
import { apiRoutes } from '../../../bot/api/server';
import { asks, type Ask } from './asks';
import type { House } from './house';
import type { Known } from './known';
import { isOfEku, isTaskOf, mayWith, type Reader } from './reading';
import { taskOf } from './asked';

/**
 * She is answered (`mayOpen`: unless the task or the process says otherwise), she sees it and is refused, it is not there for her, or the list is not hers.
 */
export type Expected = 'opens' | 'mayOpen' | 'refuses' | 'hides' | 'shuts';

export interface Cell {
  readonly route: string;
  readonly reader: Reader;
  /** undefined for a route that is about no matter. */
  readonly known: Known | undefined;
  readonly expected: Expected;
}

/** By method and path. */
export const allRoutes: readonly string[] = apiRoutes.map(({ method, path }) => `${method.toUpperCase()} ${path}`);

/** Every route with everybody, and with every matter it can be about. Throws for a route without a line in asks. */
export const cellsOf = (house: House, routes: readonly string[]): readonly Cell[] =>
  routes.flatMap((route) => {
    const ask = asks[route];
    if (ask === undefined) throw new Error(`${route} has no line in tools/trust/rights/asks`);
    const about = mattersFor(house, ask);
    return house.town.readers.flatMap((reader) =>
      about.map((known) => ({ route, reader, known, expected: expectedOf(house, ask, { reader, known }) })),
    );
  });

function mattersFor({ matters }: House, ask: Ask): readonly (Known | undefined)[] {
  switch (ask.to) {
    case 'either':
      return matters;
    case 'complaint':
    case 'taskOfComplaint':
      return matters.filter(({ kind }) => kind === 'complaint');
    case 'taskBeside':
      return matters.filter(({ kind }) => kind !== 'complaint');
    case 'beside':
      return matters.filter(({ kind }) => kind !== 'complaint' && ask.only?.some((one) => one === kind) !== false);
    case 'anyRole':
    case 'disposal':
    case 'eku':
    case 'everybody':
    case 'hers':
    case 'notEku':
    case 'openersOf':
    case 'provider':
    case 'readersOf':
    case 'roles':
    case 'settings':
      return [undefined];
  }
}

type Whose = Pick<Cell, 'reader' | 'known'>;

function expectedOf(house: House, ask: Ask, { reader, known }: Whose): Expected {
  if (known !== undefined) return ofMatter(house, ask, { reader, known });
  if (ask.to === 'everybody') return 'opens';
  if (ask.to === 'hers') return 'mayOpen';
  if (ask.to === 'notEku') return isOfEku(reader) ? 'shuts' : 'opens';
  if (ask.to === 'eku') return isOfEku(reader) ? 'mayOpen' : 'shuts';
  if (isOfEku(reader)) return 'shuts';
  if (isList(house, ask, reader)) return 'opens';
  return ask.to === 'disposal' && readsSecrets(house, reader) ? 'mayOpen' : 'shuts';
}

/** Whoever reads what is kept closest chooses what becomes of that, whatever her role (core/access/disposal). */
const readsSecrets = ({ town: { profile } }: House, { grants }: Reader): boolean =>
  keysOf(ownProcesses).some((id) => {
    const { place, level, readers } = ownTables(id);
    const isSecret = place === 'restricted' || level === 'protected';
    return isSecret && readers.some((role) => grants.some((grant) => grant.role === roleIn(profile, role)));
  });

/** Where a provider or a unit is named, it is one of Söder. */
const trialUnit = 'soder';

function isList({ town: { profile } }: House, ask: Ask, { grants }: Reader): boolean {
  const holds = (role: Role | NamedRole): boolean => grants.some((grant) => grant.role === roleIn(profile, role));
  const holdsThere = (role: Role | NamedRole): boolean => {
    const real = roleIn(profile, role);
    return grants.some((grant) => grant.role === real && (roles[real].within === 'board' || grant.unit === trialUnit));
  };
  switch (ask.to) {
    case 'anyRole':
      return grants.length > 0;
    case 'roles':
      return ask.of.some((role) => (ask.inUnit === true ? holdsThere(role) : holds(role)));
    case 'readersOf':
      return ownTables(ask.process).readers.some(holds);
    case 'openersOf':
      return (ownTables(ask.process).openedBy ?? []).some(holds);
    case 'provider':
      return providerTable.some(
        (row) => row.acts.includes(ask.act) && (row.of === 'all' ? holds(row.role) : holdsThere(row.role)),
      );
    case 'settings':
      return settingsTable.some(
        ({ who, acts }) => acts.includes(ask.act) && holds(who === 'owner' ? profile.document.owner : who),
      );
    case 'disposal':
      return disposalTable.some((row) => ask.acts.some((act) => row.acts.includes(act)) && holds(row.role));
    case 'beside':
    case 'complaint':
    case 'either':
    case 'eku':
    case 'everybody':
    case 'hers':
    case 'notEku':
    case 'taskBeside':
    case 'taskOfComplaint':
      return false;
  }
}

function ofMatter({ town }: House, ask: Ask, { reader, known }: { readonly reader: Reader; readonly known: Known }): Expected {
  const at = { known, town };
  if (!mayWith(reader, 'read', at)) return 'hides';
  if (ask.to === 'taskOfComplaint' || ask.to === 'taskBeside') {
    const named = taskOf(known);
    const task = known.tasks.find((one) => one.isOpen && one.type === named.type && one.round === named.round);
    if (task === undefined) return 'mayOpen';
    return isTaskOf(reader, task, at) ? 'mayOpen' : 'refuses';
  }
  if ('act' in ask && ask.act !== undefined && ask.to === 'complaint') {
    if (!mayWith(reader, ask.act, at)) return 'refuses';
    return ask.more === true ? 'mayOpen' : 'opens';
  }
  return 'more' in ask ? 'mayOpen' : 'opens';
}
