// What the register of providers says of a matter's contract: which it is, who follows it up, and who keeps the papers of a lex Sarah report (L05).

import type { OwnMatter } from '../casefile/own-matter';
import type { Provider } from '../casefile/provider';
import { followerOf } from '../letters/contract';
import { ownTables } from '../processes/all';
import type { Profile } from '../routine/profile';
import { say, type Language } from '../text/say';

export type Contracted = Pick<Provider, 'id' | 'name' | 'service' | 'contractForm' | 'contractId' | 'boardKeepsReports'>;

/** The provider a matter is about, where it is known and in the register. */
export const providerIn = (
  { process, fields }: Pick<OwnMatter, 'process' | 'fields'>,
  providers: readonly Contracted[],
): Contracted | undefined => {
  const asks = Object.entries(ownTables(process).fields).flatMap(([name, { kind }]) =>
    kind === 'provider' ? [fields[name]] : [],
  );
  return providers.find(({ id }) => asks.includes(id));
};

interface Reading {
  readonly profile: Profile;
  readonly language: Language;
  readonly providers: readonly Contracted[];
}

/** Two rows, and a third where the provider has reported under lex Sarah. */
export function contractFacts(matter: OwnMatter, { profile, language, providers }: Reading) {
  const provider = providerIn(matter, providers);
  if (provider === undefined) return [];
  const papers = say(language, provider.boardKeepsReports ? 'contract.papers.board' : 'contract.papers.provider');
  return [
    {
      title: say(language, 'contract.contract'),
      value: `${provider.contractId}, ${say(language, `contractForm.${provider.contractForm}`)}`,
    },
    { title: say(language, 'contract.follower'), value: followerOf(profile, provider) },
    ...(matter.fields['noticeKind'] === 'lexSarahReport' ? [{ title: say(language, 'contract.papers'), value: papers }] : []),
  ];
}
