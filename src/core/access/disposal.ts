// Who may see what becomes of cases that have ended, as one table: *Gallring* asks it, and docs/access.md is printed from it. Nobody does both parts of one
// disposal: whoever has chosen cannot confirm it (arkivlagen 10 §; what is disposed of cannot be had back).

import type { Actor } from '../engine/decision';
import { isEku } from '../engine/still-holds';
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

/** Never somebody of EKU. */
export const mayDispose = (actor: Actor, act: DisposalAct): boolean =>
  !isEku(actor) &&
  disposalTable.some(({ role, acts }) => acts.includes(act) && actor.grants.some((grant) => grant.role === role));
