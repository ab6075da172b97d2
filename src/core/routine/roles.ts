// The roles of the routine, whether a unit has its own, and who is asked when one of them does not act (R019–R092).

export const roles = {
  registrar: { within: 'board', superior: 'departmentHead' },
  caseworker: { within: 'unit', superior: 'unitManager' },
  unitManager: { within: 'unit', superior: 'departmentHead' },
  departmentHead: { within: 'board', superior: null },
  director: { within: 'board', superior: null },
  qualityController: { within: 'board', superior: 'departmentHead' },
  mas: { within: 'board', superior: 'departmentHead' },
  procurement: { within: 'board', superior: 'departmentHead' },
  eku: { within: 'board', superior: null },
} as const satisfies Record<string, { readonly within: 'board' | 'unit'; readonly superior: string | null }>;

export type Role = keyof typeof roles;

/** Roles that each profile names: who receives, who confirms posts to EKU, and whose the matters are that go another way; and those that what is weighed beside a case names itself. */
export type NamedRole =
  'firstOwner' | 'secondPair' | 'appealReceiver' | 'supervisionReceiver' | 'documentsReceiver' | 'assessor' | 'aboveAssessor';
