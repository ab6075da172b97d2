// Who may do what with the provider register, as one table: the API and the pages ask it, and docs/access.md is printed from it. No row is for EKU, which has
// the contracts elsewhere and reads nothing here (R089).

import type { UnitId } from '../brand';
import type { Provider } from '../casefile/provider';
import type { Actor } from '../engine/decision';
import { holds, isEku } from '../engine/still-holds';
import type { Role } from '../routine/roles';

export const providerActs = {
  /** Finds it in the list and opens its page. */
  see: {},
  /** Puts right where requests go and what it is also called. */
  correct: {},
  /** Writes contracts: new ones, what was amended, clauses looked at, and what is handed in. */
  contract: {},
  /** Is told small numbers too: whoever answers for all units reads every case behind them. */
  exact: {},
} as const satisfies Record<string, object>;
export type ProviderAct = keyof typeof providerActs;

export interface ProviderRow {
  readonly role: Role;
  /** `own`: of a unit's role, providers of that unit and those that several units have. */
  readonly of: 'all' | 'own';
  readonly acts: readonly ProviderAct[];
}

export const providerTable: readonly ProviderRow[] = [
  { role: 'registrar', of: 'all', acts: ['see', 'correct'] },
  { role: 'caseworker', of: 'all', acts: ['see'] },
  { role: 'unitManager', of: 'all', acts: ['see'] },
  { role: 'unitManager', of: 'own', acts: ['correct'] },
  { role: 'departmentHead', of: 'all', acts: ['see', 'correct', 'contract', 'exact'] },
  { role: 'director', of: 'all', acts: ['see', 'exact'] },
  { role: 'qualityController', of: 'all', acts: ['see', 'correct', 'contract', 'exact'] },
  { role: 'mas', of: 'all', acts: ['see'] },
  { role: 'procurement', of: 'all', acts: ['see', 'correct', 'contract'] },
  { role: 'onCall', of: 'all', acts: ['see'] },
];

/** Whether somebody may do that with a provider. */
export const mayProvider = (actor: Actor, act: ProviderAct, { unit }: Pick<Provider, 'unit'>): boolean =>
  !isEku(actor) && providerTable.some((row) => row.acts.includes(act) && isHers(actor, row, unit));

/** Whether somebody has the list at all. */
export const seesProviders = (actor: Actor): boolean =>
  !isEku(actor) && providerTable.some(({ role, acts }) => acts.includes('see') && hasRole(actor, role));

function isHers(actor: Actor, { role, of }: ProviderRow, unit: UnitId | null): boolean {
  return of === 'all' || unit === null ? hasRole(actor, role) : holds(actor, role, unit);
}

const hasRole = ({ grants }: Actor, role: Role): boolean => grants.some((grant) => grant.role === role);
