// Who may see what becomes of cases that have ended, as one table: *Gallring* asks it, and docs/access.md is printed from it. Nobody does both parts of one
// disposal: whoever has chosen cannot confirm it (arkivlagen 10 §; what is disposed of cannot be had back).

import type { Actor } from '../engine/decision';
import { isEku } from '../engine/still-holds';
import { keysOf } from '../brand';
import { ownProcesses, ownTables, type OwnProcessId } from '../processes/all';
import type { DisposalKind } from '../records/process-retention';
import { roleIn, type Profile } from '../routine/profile';
import type { Role } from '../routine/roles';

export const disposalActs = {
  /** Sees what has ended, with its day. */
  see: {},
  /** Chooses: to dispose of, to retain, to wait. */
  choose: {},
  /** Confirms what another has chosen, and takes that back. */
  confirm: {},
} as const satisfies Record<string, object>;
export type DisposalAct = keyof typeof disposalActs;

export interface DisposalRule {
  readonly role: Role;
  readonly acts: readonly DisposalAct[];
}

export const disposalTable: readonly DisposalRule[] = [
  { role: 'registrar', acts: ['see', 'choose'] },
  { role: 'departmentHead', acts: ['see', 'choose', 'confirm'] },
  { role: 'director', acts: ['see', 'confirm'] },
];

/** Never somebody of EKU. Of what leaves no trace it is asked by `mayDisposeOf`. */
export const mayDispose = (actor: Actor, act: DisposalAct): boolean =>
  !isEku(actor) &&
  disposalTable.some(({ role, acts }) => acts.includes(act) && actor.grants.some((grant) => grant.role === role));

/** Whoever says what becomes of anything that is disposed of, and never chooses: may confirm also what she does not read. */
const above: Role = 'director';

/**
 * The same of one kind. What lies in the restricted place, or whose cards show number and day only, is seen by those who read it and by the director alone: that
 * it has been there says something of somebody (OSL 26 kap. 1 §). Those who read it choose, whatever their role.
 */
export function mayDisposeOf(actor: Actor, act: DisposalAct, { kind, profile }: Of): boolean {
  if (kind === 'complaint' || !isSecret(kind)) return mayDispose(actor, act);
  if (isEku(actor)) return false;
  const holds = (role: Role): boolean => actor.grants.some((grant) => grant.role === role);
  if (holds(above)) return mayDispose(actor, act);
  return readsKind(actor, { kind, profile }) && (act !== 'confirm' || mayDispose(actor, act));
}

/** Whether her roles let her open the matters of a kind; of complaints each case says it. */
export const readsKind = (actor: Actor, { kind, profile }: Of): boolean =>
  kind === 'complaint' ||
  ownTables(kind).readers.some((reader) => actor.grants.some(({ role }) => role === roleIn(profile, reader)));

interface Of {
  readonly kind: DisposalKind;
  readonly profile: Profile;
}

const isSecret = (process: OwnProcessId): boolean => {
  const { place, level } = ownTables(process);
  return place === 'restricted' || level === 'protected';
};

/** The kinds of which somebody may do that. */
export const disposalKinds = (actor: Actor, act: DisposalAct, profile: Profile): readonly DisposalKind[] =>
  (['complaint', ...keysOf(ownProcesses)] as const).filter((kind) => mayDisposeOf(actor, act, { kind, profile }));
