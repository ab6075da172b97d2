// What is left of a summary that was withdrawn: which contract, and whom to ask. Nothing that was counted, chosen or written.

import { hashSummary } from './compose';
import type { EkuPart } from './matter';
import type { EkuSummary, SeveralSummary } from './summary';

/** The ground alone. */
export function emptied(summary: EkuSummary): Pick<EkuPart, 'summary' | 'hash'> {
  if (summary.kind === 'several') return hashed(emptiedSeveral(summary));
  const ground: EkuSummary = {
    ...{ kind: 'bare', isSerious: false },
    ...{ provider: summary.provider, service: summary.service },
    ...{ contractForm: summary.contractForm, contractId: summary.contractId },
    earlierEscalations: 0,
    ...{ contactDepartment: summary.contactDepartment, contactUnit: summary.contactUnit },
  };
  return hashed(ground);
}

const hashed = (summary: EkuSummary): Pick<EkuPart, 'summary' | 'hash'> => ({ summary, hash: hashSummary(summary) });

/** Not even who it was about. */
const emptiedSeveral = (summary: SeveralSummary): SeveralSummary => ({
  kind: 'several',
  contractId: summary.contractId,
  contactDepartment: summary.contactDepartment,
  contactUnit: summary.contactUnit,
  compiledBy: summary.compiledBy,
  period: summary.period,
  providers: [],
  hasMore: false,
  earlierEscalations: 0,
  area: null,
  deviations: [],
  trend: 'unclear',
  reportedToProvider: 'no',
  feedback: 'none',
  remaining: [],
  criteria: [],
  wishes: [],
  notes: {},
});
