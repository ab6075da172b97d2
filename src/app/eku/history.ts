// The cases that count for EKU: the provider's, and those of the others its owners have, over the whole board (decisions 6).

import type { ProviderId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Provider } from '../../core/casefile/provider';
import { countedCases } from '../../core/eku/counted';
import { countedAcross } from '../../core/eku/over-providers';
import { addDays, dayOf } from '../../core/time/plain-date';
import { casesHiddenFromEku } from '../../graph/lists/assessments';
import { casesOfProvider, casesOfTopic } from '../../graph/lists/cases';
import type { App } from '../app';
import { value } from '../settled';

/** The cases of the provider and of its owner group in the longest window of the profile. Throws `GraphFailure` when one look fails: half a count is none. */
export async function historyOf(app: App, file: CaseFile): Promise<readonly Case[]> {
  if (file.matter.providerId === null) return [];
  const { eku, criteria } = file.profile;
  const months = monthsOf(app, Math.max(eku.months, ...criteria.map((one) => one.months)));
  const providers = groupOf(await app.providers(), file.matter.providerId);
  const [hidden, ...found] = await app.graph.all(
    [casesHiddenFromEku(app.places), ...providers.map((id) => casesOfProvider(app.places, id, months))],
    { patience: 'person' },
  );
  const gone = value(hidden);
  return found.flatMap(value).filter(({ id }) => !gone.includes(id));
}

/** The cases of the whole board about the same thing in the same window, whichever provider they are about; empty where nobody has said what it is about. */
export async function acrossOf(app: App, file: CaseFile): Promise<readonly Case[]> {
  const { topic } = file.matter;
  if (topic === null) return [];
  const months = monthsOf(app, file.profile.eku.months);
  const gone = await app.graph.send(casesHiddenFromEku(app.places), 'person');
  const found = await app.graph.send(casesOfTopic(app.places, topic, months), 'person');
  return found.filter(({ id }) => !gone.includes(id));
}

/** The months that so many back from today touch. */
function monthsOf(app: App, back: number): { readonly from: string; readonly to: string } {
  const today = dayOf(app.clock.now());
  return { from: addDays(today, -31 * back).slice(0, 7), to: today.slice(0, 7) };
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

/** The same for a summary over several providers: those about the same thing, and those of the provider. */
export async function countedOver(app: App, file: CaseFile): Promise<readonly Case[]> {
  const [own, across] = [await countedIn(app, file), countedAcross(file, await acrossOf(app, file), app.clock.now())];
  return [...own, ...across.filter(({ id }) => !own.some((one) => one.id === id))];
}
