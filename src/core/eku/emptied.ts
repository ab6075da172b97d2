// What is left of a summary that was withdrawn: which contract, and whom to ask. Nothing that was counted, chosen or written.

import type { BareSummary, EkuSummary } from './summary';

/** The ground alone. */
export const emptied = (summary: EkuSummary): BareSummary => ({
  ...{ kind: 'bare', isSerious: false },
  ...{ provider: summary.provider, service: summary.service },
  ...{ contractForm: summary.contractForm, contractId: summary.contractId },
  earlierEscalations: 0,
  ...{ contactDepartment: summary.contactDepartment, contactUnit: summary.contactUnit },
});
