// Everything the cases of a summary know that could point at somebody: who complained, who forwarded, and what the screening finds in their words.

import type { Case } from '../../core/casefile/case';
import type { KeptText, Personal } from '../../core/casefile/personal';
import type { Provider } from '../../core/casefile/provider';
import type { Profile } from '../../core/routine/profile';
import { caseNumber } from '../../core/casefile/case';
import type { CaseFacts } from '../../core/privacy/occurrences';
import type { FindingType } from '../../core/privacy/finding';
import { personalOf } from '../../graph/lists/personal';
import { textsOfCase } from '../../graph/lists/texts';
import type { App } from '../app';
import type { Places } from '../../graph/places';
import { inCase } from '../in-case';
import { value } from '../pass/observe';
import { ekuCommentKind, ekuWordsKind } from './words-kind';

/** The facts of the cases, read anew. Throws `GraphFailure` when one cannot be read: then nothing may be sent. */
export async function caseFacts(app: App, cases: readonly Case[]): Promise<CaseFacts> {
  const { graph } = app;
  const at = (one: Case): Places => inCase(app, one).places;
  const [personal, texts, providers] = await Promise.all([
    graph.all(cases.map((one) => personalOf(at(one), one.intakeKey))),
    graph.all(cases.map((one) => textsOfCase(at(one), one.id))),
    app.providers(),
  ]);
  const found = await Promise.all([
    ...personal.map((row) => factsIn(app, value(row))),
    ...texts.flatMap((rows) => value(rows).filter(isFact)).map((text) => factsInText(app, text)),
  ]);
  return { ...merged(found.flat()), words: cases.map(caseNumber), ...openOf(app.profile, providers) };
}

/** What was written to EKU, or by EKU, is no source of what it may say. */
const isFact = ({ kind }: KeptText): boolean => kind !== ekuWordsKind && kind !== ekuCommentKind;

/** What may be said of any case: names of providers that point at nobody, and of units and areas. */
export const openFacts = async (app: App): Promise<CaseFacts> => openOf(app.profile, await app.providers());

const openOf = (profile: Profile, providers: readonly Provider[]): Pick<CaseFacts, 'providers' | 'units'> => ({
  providers: providers.filter(({ small }) => !small).flatMap(({ name, aliases }) => [name, ...aliases]),
  units: openNames(profile),
});

export interface Fact {
  readonly kind: 'names' | 'personnummer' | 'phones' | 'addresses' | 'emails';
  readonly text: string;
}

/** What a finding is, as a fact; the rest is found by the screening itself. */
const kinds: Partial<Record<FindingType, Fact['kind']>> = {
  NAMN: 'names',
  PERSONNUMMER: 'personnummer',
  TELEFON: 'phones',
  ADRESS: 'addresses',
  EPOST: 'emails',
};

/** What one row names, the complainant's own first. */
export async function factsIn(
  app: App,
  personal: Pick<Personal, 'complainant' | 'forwardedBy' | 'phone' | 'postal' | 'subject' | 'words' | 'note'> | undefined,
): Promise<readonly Fact[]> {
  if (personal === undefined) return [];
  const { complainant, forwardedBy, phone, postal } = personal;
  const stated: readonly (readonly [Fact['kind'], string | null | undefined])[] = [
    ['names', complainant.name],
    ['emails', complainant.address],
    ['names', forwardedBy?.name],
    ['emails', forwardedBy?.address],
    ['phones', phone],
    ...(postal ?? '').split('\n').map((row) => ['addresses', row.trim()] as const),
  ];
  return [
    ...stated.flatMap(([kind, text]) => (text === null || text === undefined || text === '' ? [] : [{ kind, text }])),
    ...(await factsInWords(app, [personal.subject, personal.words, personal.note].join('\n'))),
  ];
}

const factsInText = async (app: App, { subject, body, mail }: KeptText): Promise<readonly Fact[]> => [
  ...[mail?.from.name, mail?.forwardedBy?.name].flatMap((text) =>
    text === null || text === undefined ? [] : [{ kind: 'names' as const, text }],
  ),
  ...(await factsInWords(app, `${subject}\n${body}`)),
];

/** Throws for words that cannot be looked through: without them nothing may be sent. */
async function factsInWords(app: App, text: string): Promise<readonly Fact[]> {
  const screened = await app.apart.screen(text, {});
  if (!screened.ok) throw new Error('A text of a case takes too long to be screened.');
  return screened.value.findings.flatMap(({ type, start, end }) => {
    const kind = kinds[type];
    return kind === undefined ? [] : [{ kind, text: text.slice(start, end) }];
  });
}

function merged(facts: readonly Fact[]): Pick<Required<CaseFacts>, Fact['kind']> {
  const of = (kind: Fact['kind']): readonly string[] => [
    ...new Set(facts.filter((fact) => fact.kind === kind).map(({ text }) => text)),
  ];
  return {
    names: of('names'),
    personnummer: of('personnummer'),
    phones: of('phones'),
    addresses: of('addresses'),
    emails: of('emails'),
  };
}

/** Names of units, departments and areas stand in the profile, where no person can. */
const openNames = ({ units, areas }: Profile): readonly string[] => [
  ...units.flatMap(({ name, department }) => [name, department]),
  ...Object.values(areas),
];
