// A provider's cases over the whole board, for the tests of what EKU may read: a case a week, unless a test says otherwise.

import { caseId, personId, providerId, unitId } from '../../../src/core/brand';
import type { Case } from '../../../src/core/casefile/case';
import type { CaseFile } from '../../../src/core/casefile/case-file';
import { composeSummary } from '../../../src/core/eku/compose';
import type { EkuChoices, EkuSummary, FullSummary } from '../../../src/core/eku/summary';
import { aFile, aProvider, aTriagedCase, at } from '../../support/builders';

export const now = at('2026-03-13 10:00');
export const norr = unitId('norr');

/** The case that goes to EKU: missed visits, in the week of 2 March, in Söder. */
export const own: Case = aTriagedCase({
  ...{ id: caseId('12'), stage: 'escalating', topic: 'missedVisits', providerId: providerId('norrsken') },
  ...{ received: at('2026-03-04 09:00'), caseworkerId: personId('caseworker') },
});

/** Another case of the same provider: the same topic, unit and week. */
export const other = (id: string, but: Partial<Case> = {}): Case => ({ ...own, id: caseId(id), stage: 'deciding', ...but });

export const fileOf = (but: Partial<CaseFile> = {}): CaseFile => aFile({ matter: own, provider: aProvider, ...but });

export const choices: EkuChoices = {
  ...{ reportedToProvider: 'yes', feedback: 'part', remaining: ['notRemedied'] },
  ...{ criteria: ['sameTopicAgain'], wishes: ['dialogue'] },
};

export const composed = (history: readonly Case[], file = fileOf(), chosen = choices): EkuSummary =>
  composeSummary(file, history, { choices: chosen, now });

/** The summary with its details; fails the test when it was left bare. */
export function detailed(history: readonly Case[], file = fileOf()): FullSummary {
  const summary = composed(history, file);
  if (summary.kind !== 'full') throw new Error('The summary was left bare');
  return summary;
}
