// The same complaint about providers who have nothing to do with each other: what is counted, when it is more than chance, and the post over them all
// (decisions 6). Whoever few words would point at is counted and not named; where one number is small, no number stands at a provider.

import type { Case } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { services, type Provider } from '../casefile/provider';
import { eventsOf } from '../casefile/event';
import { isCompiled } from '../processes/complaint/pattern';
import type { TopicId } from '../processes/complaint/criteria';
import type { Role } from '../routine/roles';
import type { Instant } from '../brand';
import { countedWithin } from './counted';
import type { JointId, NamedProvider } from './summary';

/** The complaints about the same thing, whoever they are about, in the post's window; this one first. Empty where nobody has said what it is about. */
export function countedAcross(file: CaseFile, across: readonly Case[], now: Instant): readonly Case[] {
  const { topic, providerId } = file.matter;
  if (topic === null || providerId === null) return [];
  const same = across.filter((one) => one.topic === topic && one.providerId !== null);
  return countedWithin(file, same, { months: file.profile.eku.months, now });
}

/** How many owners they are about: providers of one owner are one. */
export const ownersOf = (counted: readonly Case[], register: readonly Provider[]): number =>
  new Set(counted.map(({ providerId }) => register.find(({ id }) => id === providerId)?.ownerGroup ?? providerId)).size;

/** Whether they are so many, about so many, that the profile asks somebody to look at them together. */
export function isAcross(file: CaseFile, counted: readonly Case[], register: readonly Provider[]): boolean {
  const limit = file.profile.eku.severalProviders;
  return limit !== null && counted.length >= limit.cases && ownersOf(counted, register) >= limit.providers;
}

/** The place of the compilation over several providers that was made in this case; null where none was. */
export const compiledAcross = (file: CaseFile): boolean =>
  isCompiled(file) && eventsOf(file.events, 'patternSeen').some(({ data }) => data.providers !== undefined);

/** Whose the compilation was. */
export const compilerOf = ({ tasks }: CaseFile): Role =>
  tasks.findLast(({ type, outcome }) => type === 'compilePattern' && outcome === 'compiled')?.role ?? 'departmentHead';

export interface NamedAcross {
  readonly providers: readonly NamedProvider[];
  readonly hasMore: boolean;
}

/** Who is named, most first; null where fewer than two owners would be: then it is no post over several. */
export function namedAcross(counted: readonly Case[], register: readonly Provider[], smallest: number): NamedAcross | null {
  const about = register
    .map((provider) => ({ provider, own: counted.filter(({ providerId }) => providerId === provider.id) }))
    .filter(({ own }) => own.length > 0);
  const isSmall = about.some(({ own }) => own.length < smallest);
  const named = about.filter(({ provider, own }) => own.length >= smallest || !leadsToSomebody(provider, own));
  if (
    ownersOf(
      named.flatMap(({ own }) => own),
      register,
    ) < 2
  )
    return null;
  const providers = [...named]
    .sort((a, b) => (isSmall ? 0 : b.own.length - a.own.length) || a.provider.name.localeCompare(b.provider.name, 'sv'))
    .map(({ provider, own }) => ({
      provider: provider.small ? provider.contractId : provider.name,
      contractId: provider.contractId,
      ...(isSmall ? {} : { count: own.length }),
    }));
  const known = about.reduce((sum, { own }) => sum + own.length, 0);
  return { providers, hasMore: named.length < about.length || known < counted.length };
}

/** Few clients, a kind of home of few clients, or a protected person among the complaints. */
const leadsToSomebody = ({ small, service }: Provider, own: readonly Case[]): boolean =>
  small || services[service].sensitive || own.some(({ protection }) => protection === 'protected');

/** By what posts over several providers join each other. */
export const jointId = (topic: TopicId): JointId => `flera-${topic}`;
