// Which class of the information plan each matter beside the complaints belongs to when it has ended.

import type { OwnProcessId } from '../processes/all';
import type { PlannedId } from './retention';

/** null: nobody has said it, and *Gallring* says so. */
const processRetention: Readonly<Record<OwnProcessId, PlannedId | null>> = {
  lexSarah: 'lexReports',
  lexMaria: 'lexReports',
  deviation: 'deviation',
  welfareCrime: 'crime',
  officialCrime: 'crime',
  correction: 'contract',
  providerNotice: 'contract',
  ivoNotice: 'supervision',
  inspectorate: 'supervision',
  changeOfProvider: 'personalFile',
  compliment: 'complaint',
  anonymousComment: 'complaint',
  redirected: 'complaint',
  objection: 'complaint',
  contribution: 'complaint',
  investigation: 'complaint',
  boardHandover: 'complaint',
  followUp: 'followUp',
  experience: 'followUp',
  providerReturn: 'followUp',
  measure: 'followUp',
  appeal: 'appeal',
  documents: 'disclosure',
  ownData: 'dataProtection',
  compilation: 'compilation',
  disposalReview: 'disposal',
};

/** What *Gallring* is asked about: complaints, or the matters of one process. */
export type DisposalKind = 'complaint' | OwnProcessId;

const classes: ReadonlyMap<string, PlannedId | null> = new Map(Object.entries(processRetention));

/** The class of a kind; null where none is said, as for a process that has only just got its table. */
export const retentionOf = (kind: DisposalKind): PlannedId | null =>
  kind === 'complaint' ? 'complaint' : (classes.get(kind) ?? null);
