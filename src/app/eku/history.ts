// The provider's cases that count for EKU, as the board has them.

import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import { countedCases } from '../../core/eku/counted';
import { addDays, dayOf } from '../../core/time/plain-date';
import { casesOfProvider } from '../../graph/lists/cases';
import type { App } from '../app';

/** The provider's cases in the profile's window, of the whole board. */
export async function historyOf(app: App, file: CaseFile): Promise<readonly Case[]> {
  if (file.case.providerId === null) return [];
  const today = dayOf(app.clock.now());
  const from = addDays(today, -31 * file.profile.eku.recurringMonths);
  const months = { from: from.slice(0, 7), to: today.slice(0, 7) };
  return app.graph.send(casesOfProvider(app.places, file.case.providerId, months), 'person');
}

/** This case and the others a summary of it counts. */
export const countedIn = async (app: App, file: CaseFile): Promise<readonly Case[]> =>
  countedCases(file, await historyOf(app, file), app.clock.now());
