// What *Utförare* says in words: a row of the list, the contract as the register has it, and what was put right.

import { keysOf, type Instant, type PersonId } from '../brand';
import { services, type Provider } from '../casefile/provider';
import { correctReasons, type Corrected, type ProviderChange } from '../casefile/provider-change';
import { followerOf } from '../letters/contract';
import { areaName, unitName, type Profile } from '../routine/profile';
import { say, type Language } from '../text/say';
import { momentWord } from './case-page/moment';
import type { ListedProvider, ProviderView } from './provider-view';

export interface Around {
  readonly profile: Profile;
  readonly language: Language;
  readonly now: Instant;
}

/** A row of the list. */
export const listedProvider = (
  provider: Provider,
  { profile, language }: Pick<Around, 'profile' | 'language'>,
): ListedProvider => ({
  id: provider.id,
  name: provider.name,
  aliases: [...provider.aliases],
  contractId: provider.contractId,
  form: { id: provider.contractForm, name: say(language, `contractForm.${provider.contractForm}`) },
  service: { id: provider.service, name: say(language, `service.${provider.service}`) },
  unit: {
    id: provider.unit ?? '-',
    name: provider.unit === null ? say(language, 'providers.manyUnits') : unitName(profile, provider.unit),
  },
  isSmall: provider.small,
  hasMail: provider.mail !== null,
});

/** The contract and its clauses, as the register holds them today. */
export function contractRows(
  provider: Provider,
  { profile, language }: Pick<Around, 'profile' | 'language'>,
): ProviderView['facts'] {
  const row = (key: FactKey, value: string) => ({ title: say(language, `providers.fact.${key}`), value });
  const { contractForm } = provider;
  const { channel } = profile.contractFollowUp[contractForm];
  return [
    row('contract', `${provider.contractId}, ${say(language, `contractForm.${contractForm}`)}`),
    row('service', `${say(language, `service.${provider.service}`)} (${services[provider.service].law})`),
    row('unit', provider.unit === null ? say(language, 'providers.manyUnits') : unitName(profile, provider.unit)),
    row('area', areaName(profile, provider.area)),
    ...(provider.ownerGroup === null ? [] : [row('owners', provider.ownerGroup)]),
    row('follower', `${followerOf(profile, provider)}: ${say(language, `providers.channel.${channel}`)}`),
    row('papers', say(language, provider.boardKeepsReports ? 'contract.papers.board' : 'contract.papers.provider')),
    row('eku', say(language, provider.small ? 'providers.eku.contract' : 'providers.eku.name')),
  ];
}
type FactKey = 'contract' | 'service' | 'unit' | 'area' | 'owners' | 'follower' | 'papers' | 'eku';

/** Why something is put right. */
export const reasonChoices = (language: Language): ProviderView['reasons'] =>
  keysOf(correctReasons).map((id) => ({ id, name: say(language, `providers.reason.${id}`) }));

/** What was put right, the newest first, the last of each field with the way back. */
export function changeRows(
  changes: readonly ProviderChange[],
  { names, mayCorrect, ...around }: Around & { readonly names: ReadonlyMap<PersonId, string>; readonly mayCorrect: boolean },
): ProviderView['changes'] {
  const rows = changes.map((change, at) => {
    const isLast = !changes.slice(at + 1).some(({ field }) => field === change.field);
    const row = { key: `${at}`, field: change.field, text: sentence(change, around, names) };
    return isLast && mayCorrect && change.reason !== null ? { ...row, back: mutable(change.from) } : row;
  });
  return rows.reverse();
}

function sentence(change: ProviderChange, around: Around, names: ReadonlyMap<PersonId, string>): string {
  const { language } = around;
  const { field, reason } = change;
  const words = {
    when: momentWord(around, change.at),
    name: names.get(change.by) ?? '–',
    from: heldWord(change.from, language),
    to: heldWord(change.to, language),
  };
  if (reason === null) return say(language, `providers.change.${field}.back`, words);
  return say(language, `providers.change.${field}`, { ...words, reason: say(language, `providers.reason.${reason}`) });
}

function heldWord(held: Corrected, language: Language): string {
  const text = held === null ? '' : typeof held === 'string' ? held : held.join(', ');
  return text === '' ? say(language, 'providers.none') : text;
}

const mutable = (held: Corrected): string | null | string[] => (held === null || typeof held === 'string' ? held : [...held]);
