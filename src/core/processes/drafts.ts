// The ready texts that tasks of matters begin from.

import type { Template } from '../routine/follow-up-templates';

/** The ready texts of matters (`letter.<id>`). `clean`: it is read outside the department, and says nothing of any person. `asks`: of a follow-up, with the questions of its template. */
export const drafts = {
  contractMessage: { clean: true },
  correctionDemand: { clean: true },
  fileNote: { clean: false },
  appealChanged: { clean: false },
  appealHandedOver: { clean: false },
  appealDismissed: { clean: false },
  documentsOffer: { clean: false },
  documentsPartly: { clean: false },
  documentsRefused: { clean: false },
  ownDataExtended: { clean: false },
  ownDataRefused: { clean: false },
  followUpMeeting: { clean: true, asks: 'meeting' },
  followUpVisit: { clean: true, asks: 'visit' },
  followUpManagement: { clean: true, asks: 'management' },
  followUpStaff: { clean: true, asks: 'staff' },
  followUpReport: { clean: true, asks: null },
} as const satisfies Record<string, { readonly clean: boolean; readonly asks?: Template | null }>;
export type DraftId = keyof typeof drafts;
