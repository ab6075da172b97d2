// What intake believes about provider, unit and topic, and why. Shown on *Mottagning* as a suggestion, never acted on.

import { keysOf, unitId, type UnitId } from '../brand';
import type { Suggestion } from '../casefile/case';
import type { Provider } from '../casefile/provider';
import type { TopicId } from '../processes/complaint/criteria';
import type { Profile } from '../routine/profile';
import { holdsNearly, nameWords } from './near-name';
import { topicWords } from './topic-words';

export interface SuggestFrom {
  readonly text: string;
  readonly providers: readonly Provider[];
  readonly profile: Profile;
}

/** What is suggested when nothing could be read. */
export const unsuggested: Suggestion = { providerId: null, unit: null, topic: null, because: 'nothingFound' };

/** A suggestion with its reason as a code; null where the text says nothing or too much (R132, R133). */
export function suggest({ text, providers, profile }: SuggestFrom): Suggestion {
  const plain = fold(text);
  const byName = providers.filter((provider) => holds(plain, provider.name));
  const byAlias = providers.filter((provider) => provider.aliases.some((alias) => holds(plain, alias)));
  const byNear = providers.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => holdsNearly(plain, nameWords(fold(one)))),
  );
  const provider = only(byName) ?? only(byAlias) ?? only(byNear);
  const topic = topicOf(plain);
  const unit = provider?.unit ?? areaIn(plain, profile);
  const because = reason({
    byName: only(byName) !== null,
    byAlias: only(byAlias) !== null,
    byNear: only(byNear) !== null,
    area: unit !== null,
    topic: topic !== null,
  });
  return { providerId: provider?.id ?? null, unit, topic, because };
}

const reason = (found: Readonly<Record<'byName' | 'byAlias' | 'byNear' | 'area' | 'topic', boolean>>): Suggestion['because'] => {
  if (found.byName) return 'nameInText';
  if (found.byAlias) return 'aliasInText';
  if (found.byNear) return 'nearNameInText';
  if (found.area) return 'areaInText';
  return found.topic ? 'wordsInText' : 'nothingFound';
};

/** Why the provider stands filled in on *Mottagning*: by its name, never by an area or a topic. */
export const providerReason = ({ providerId, because }: Suggestion): Suggestion['because'] =>
  providerId === null ? 'nothingFound' : because;

/** Why a unit does: its area stands in the text; null for none, and for one that only follows from the provider. */
export const unitReason = ({ unit, providerId }: Suggestion): Suggestion['because'] | null =>
  unit === null || providerId !== null ? null : 'areaInText';

/** One is a suggestion; two are a question. */
const only = (providers: readonly Provider[]): Provider | null => (providers.length === 1 ? (providers[0] ?? null) : null);

const areaIn = (plain: string, profile: Profile): UnitId | null => {
  const units = profile.units.filter((unit) => holds(plain, profile.areas[unit.area] ?? unit.area));
  return units.length === 1 && units[0] !== undefined ? unitId(units[0].id) : null;
};

/** The topic with most of its words in the text; two with as many are a question, and nothing is suggested. */
function topicOf(plain: string): TopicId | null {
  const padded = ` ${plain} `;
  const counts = keysOf(topicWords).map((topic) => ({
    topic,
    count: topicWords[topic].filter((word) => padded.includes(sought(word))).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const [first, ...others] = counts.filter(({ count }) => count === most);
  return most === 0 || others.length > 0 ? null : (first?.topic ?? null);
}

/** A whole word with its borders; with a star its beginning alone. */
const sought = (word: string): string => (word.endsWith('*') ? ` ${fold(word)}` : ` ${fold(word)} `);

const holds = (plain: string, name: string): boolean =>
  name.length > 2 && ` ${plain} `.includes(` ${nameWords(fold(name)).join(' ')}`);

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
