// What is left of a summary that was withdrawn: which contract, and whom to ask. Nothing that was counted, chosen or written.

import { hashSummary } from './compose';
import type { EkuPart } from './matter';
import type { EkuSummary } from './summary';

/** The ground alone. */
export function emptied(summary: EkuSummary): Pick<EkuPart, 'summary' | 'hash'> {
  const ground: EkuSummary = {
    ...{ kind: 'bare', isSerious: false },
    ...{ provider: summary.provider, service: summary.service },
    ...{ contractForm: summary.contractForm, contractId: summary.contractId },
    earlierEscalations: 0,
    ...{ contactDepartment: summary.contactDepartment, contactUnit: summary.contactUnit },
  };
  return { summary: ground, hash: hashSummary(ground) };
}
