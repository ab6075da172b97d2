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
import type { Call } from '../../graph/call';
import type { App } from '../app';
import { value } from '../settled';

/** The cases of the provider and of its owner group in the longest window of the profile. Throws `GraphFailure` when one look fails: half a count is none. */
export const historyOf = async (app: App, file: CaseFile): Promise<readonly Case[]> =>
  (await shown(app, [await ofProvider(app, file)]))[0] ?? [];

/** The cases of the whole board about the same thing in the same window, whichever provider they are about; empty where nobody has said what it is about. */
export const acrossOf = async (app: App, file: CaseFile): Promise<readonly Case[]> =>
  (await shown(app, [ofTopic(app, file)]))[0] ?? [];

/** Both, in one request. */
export async function bothOf(
  app: App,
  file: CaseFile,
): Promise<{ readonly history: readonly Case[]; readonly across: readonly Case[] }> {
  const [history = [], across = []] = await shown(app, [await ofProvider(app, file), ofTopic(app, file)]);
  return { history, across };
}

type Looks = readonly Call<readonly Case[]>[];

async function ofProvider(app: App, file: CaseFile): Promise<Looks> {
  if (file.matter.providerId === null) return [];
  const { eku, criteria } = file.profile;
  const months = monthsOf(app, Math.max(eku.months, ...criteria.map((one) => one.months)));
  return groupOf(await app.providers(), file.matter.providerId).map((id) => casesOfProvider(app.places, id, months));
}

function ofTopic(app: App, file: CaseFile): Looks {
  const { topic } = file.matter;
  return topic === null ? [] : [casesOfTopic(app.places, topic, monthsOf(app, file.profile.eku.months))];
}

/** What each of the looks finds, without what EKU may not see. Nothing is asked where there is no look. */
async function shown(app: App, looks: readonly Looks[]): Promise<readonly (readonly Case[])[]> {
  const calls = looks.flat();
  if (calls.length === 0) return [];
  const [hidden, ...found] = await app.graph.all([casesHiddenFromEku(app.places), ...calls], { patience: 'person' });
  const gone = value(hidden);
  const cases = found.map((one) => value(one).filter(({ id }) => !gone.includes(id)));
  let from = 0;
  return looks.map(({ length }) => cases.slice(from, (from += length)).flat());
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
  const { history, across: found } = await bothOf(app, file);
  const now = app.clock.now();
  const [own, across] = [countedCases(file, history, now), countedAcross(file, found, now)];
  return [...own, ...across.filter(({ id }) => !own.some((one) => one.id === id))];
}
