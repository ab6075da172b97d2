// The roles of the routine, whether a unit has its own, and who is asked when one of them does not act (R019–R092).

import { keysOf } from '../brand';
import type { PositionId } from './positions';

export const roles = {
  registrar: { within: 'board', superior: 'departmentHead' },
  caseworker: { within: 'unit', superior: 'unitManager' },
  unitManager: { within: 'unit', superior: 'departmentHead' },
  departmentHead: { within: 'board', superior: null },
  director: { within: 'board', superior: null },
  qualityController: { within: 'board', superior: 'departmentHead' },
  mas: { within: 'board', superior: 'departmentHead' },
  procurement: { within: 'board', superior: 'departmentHead' },
  /** On call outside office hours (socialjour), where the municipality has a group for it. */
  onCall: { within: 'board', superior: 'departmentHead' },
  /** Receives reports of concern for children (orosanmälan). */
  childReception: { within: 'board', superior: 'departmentHead' },
  eku: { within: 'board', superior: null },
} as const satisfies Record<string, { readonly within: 'board' | 'unit'; readonly superior: string | null }>;

export type Role = keyof typeof roles;

/** Roles that each profile names: who receives, who confirms posts to EKU, who is told of a child, whose the matters are that go another way; those that
 * what is weighed beside a case names itself; and whoever has the case just now. */
export type NamedRole =
  | PositionId
  | 'firstOwner'
  | 'secondPair'
  | 'appealReceiver'
  | 'supervisionReceiver'
  | 'documentsReceiver'
  | 'archiver'
  | 'childReceiver'
  | 'caseOwner'
  | 'assessor'
  | 'aboveAssessor';

const notTheBoards: readonly Role[] = ['eku', 'onCall', 'childReception'];

/** The board's own roles that a matter of no unit may lie with. */
export const boardRoles: readonly Role[] = keysOf(roles).filter(
  (role) => roles[role].within === 'board' && !notTheBoards.includes(role),
);
