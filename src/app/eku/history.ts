// The cases that count for EKU: the provider's, and those of the others its owners have, over the whole board (decisions 6).

import type { ProviderId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Provider } from '../../core/casefile/provider';
import { countedCases } from '../../core/eku/counted';
import { addDays, dayOf } from '../../core/time/plain-date';
import { casesHiddenFromEku } from '../../graph/lists/assessments';
import { casesOfProvider } from '../../graph/lists/cases';
import type { App } from '../app';
import { value } from '../settled';

/** The cases of the provider and of its owner group in the longest window of the profile. Throws `GraphFailure` when one look fails: half a count is none. */
export async function historyOf(app: App, file: CaseFile): Promise<readonly Case[]> {
  if (file.matter.providerId === null) return [];
  const today = dayOf(app.clock.now());
  const { eku, criteria } = file.profile;
  const from = addDays(today, -31 * Math.max(eku.months, ...criteria.map((one) => one.months)));
  const months = { from: from.slice(0, 7), to: today.slice(0, 7) };
  const providers = groupOf(await app.providers(), file.matter.providerId);
  const [hidden, ...found] = await app.graph.all(
    [casesHiddenFromEku(app.places), ...providers.map((id) => casesOfProvider(app.places, id, months))],
    { patience: 'person' },
  );
  const gone = value(hidden);
  return found.flatMap(value).filter(({ id }) => !gone.includes(id));
}

/** A provider with the others of its owner group. */
function groupOf(register: readonly Provider[], id: ProviderId): readonly ProviderId[] {
  const group = register.find((one) => one.id === id)?.ownerGroup ?? null;
  const others = register.filter((one) => group !== null && one.ownerGroup === group && one.id !== id);
  return [id, ...others.map((one) => one.id)];
}

/** This case and the others a summary of it counts. */
export const countedIn = async (app: App, file: CaseFile): Promise<readonly Case[]> =>
  countedCases(file, await historyOf(app, file), app.clock.now());
