// What *Utförare* says of contracts in words: what one holds on a day, what is to be seen to, and what was written in it.

import { keysOf, plainDate, type PersonId, type PlainDate } from '../brand';
import {
  agreements,
  clauses,
  clauseStates,
  contractOn,
  duties,
  termReasons,
  type Clause,
  type Contract,
  type Duty,
  type KeptContract,
  type Licence,
  type SomeTerms,
  type Version,
} from '../casefile/contract';
import { needsOf, type Need } from '../casefile/contract-needs';
import { services } from '../casefile/provider';
import { partsOf } from '../casefile/contract-parts';
import { unitName } from '../routine/profile';
import { sayDayAndYear } from '../text/day';
import { say, type Language } from '../text/say';
import { momentWord } from './case-page/moment';
import type { ContractsView, ContractView } from './contract-view';
import type { Around } from './provider-words';

export interface AroundContracts extends Around {
  readonly on: PlainDate;
  readonly names: ReadonlyMap<PersonId, string>;
}

/** A contract as it holds on the day asked for. */
export function contractView(kept: KeptContract, around: AroundContracts, mayWrite: boolean): ContractView {
  const { language, on } = around;
  const contract = contractOn(kept, on);
  const { number, form, service, from, to, extension, licence, contacts, joint } = contract;
  return {
    id: contract.id,
    title: contractTitle(contract, language),
    runs: runsWord(contract, around),
    needs: needsOf(contract, on).map((need) => needWord(need, language)),
    facts: facts(contract, around),
    clauses: keysOf(clauses).map((id) => ({
      id,
      name: say(language, `clause.${id}`),
      is: contract.clauses[id].is,
      text: clauseWord(contract.clauses[id], around),
    })),
    terms: {
      number,
      form,
      service,
      from,
      to,
      extension,
      licence: licence === null ? null : { number: licence.number, validTo: licence.validTo },
      duties: Object.fromEntries(keysOf(duties).map((id) => [id, dutyTerms(contract.duties[id])])),
      contacts: contacts.map(({ kind, mail, phone }) => ({ kind, mail, phone })),
      joint: joint === null ? null : { body: joint.body, municipalities: [...joint.municipalities] },
    },
    mayWrite,
    seen: kept.versions.at(-1)?.at ?? null,
    versions: kept.versions.map((version) => versionRow(version, around, mayWrite)).reverse(),
  };
}

const dutyTerms = (duty: Duty | null) => (duty === null ? null : { months: duty.months, days: [...duty.days] });

/** `LOV-2024-011, LOV, Hemtjänst` */
export const contractTitle = (
  { number, form, service }: Pick<Contract, 'number' | 'form' | 'service'>,
  language: Language,
): string => [number, say(language, `agreement.${form}`), say(language, `service.${service}`)].join(', ');

/** The choices of the forms. */
export const contractChoices = (language: Language): Pick<ContractsView, 'forms' | 'services' | 'reasons' | 'states'> => ({
  forms: keysOf(agreements)
    .filter((id) => id !== 'own')
    .map((id) => ({ id, name: say(language, `agreement.${id}`) })),
  services: keysOf(services).map((id) => ({ id, name: say(language, `service.${id}`) })),
  reasons: keysOf(termReasons)
    .filter((id) => id !== 'imported')
    .map((id) => ({ id, name: say(language, `termReason.${id}`) })),
  states: keysOf(clauseStates).map((id) => ({ id, name: say(language, `clauseState.${id}`) })),
});

function runsWord({ from, to }: Contract, { language, on }: AroundContracts): string {
  const words = { from: sayDayAndYear(language, from), to: to === null ? '' : sayDayAndYear(language, to) };
  if (from > on) return say(language, 'contracts.runs.later', words);
  if (to === null) return say(language, 'contracts.runs.open', words);
  return say(language, to < on ? 'contracts.runs.ended' : 'contracts.runs.until', words);
}

function facts(contract: Contract, around: AroundContracts): ContractView['facts'] {
  const { language, profile } = around;
  const row = (key: FactKey, value: string) => ({ title: say(language, `contracts.fact.${key}`), value });
  const { extension, licence, joint, contacts, unit } = contract;
  const { law } = agreements[contract.form];
  return [
    ...(law === null ? [] : [row('law', law)]),
    row('unit', unit === null ? say(language, 'providers.manyUnits') : unitName(profile, unit)),
    ...(extension === null ? [] : [row('extension', extensionWord(extension, language))]),
    row('licence', licenceWord(licence, around)),
    ...keysOf(duties).map((id) => row(id, dutyWord(contract.duties[id], language))),
    ...(joint === null ? [] : [row('joint', `${joint.body}: ${joint.municipalities.join(', ')}`)]),
    ...contacts.map(({ kind, mail, phone }) => ({
      title: say(language, `contact.${kind}`),
      value: [mail, phone].filter((one) => one !== null).join(', '),
    })),
  ];
}
type FactKey = 'law' | 'unit' | 'extension' | 'licence' | 'complaints' | 'survey' | 'joint';

function extensionWord({ months, times, by }: NonNullable<Contract['extension']>, language: Language): string {
  if (by === null) return say(language, 'contracts.extension', { months, times });
  return say(language, 'contracts.extension.by', { months, times, day: sayDayAndYear(language, by) });
}

function licenceWord(licence: Licence | null, { language, names }: AroundContracts): string {
  if (licence === null) return say(language, 'contracts.licence.none');
  const number = licence.number ?? say(language, 'contracts.licence.noNumber');
  const until =
    licence.validTo === null
      ? say(language, 'contracts.licence.open', { number })
      : say(language, 'contracts.licence.until', { number, day: sayDayAndYear(language, licence.validTo) });
  return [until, lookedWord(licence.checked, licence.by, { language, names })].join(' ');
}

/** By which day of the year, or how long after each period, something is handed in. */
function dutyWord(duty: Duty | null, language: Language): string {
  if (duty === null) return say(language, 'contracts.duty.none');
  const often = say(language, `dutyMonths.${duty.months}`);
  return duty.days.length === 0
    ? say(language, 'contracts.duty.after', { often })
    : say(language, 'contracts.duty.days', { often, days: duty.days.map((day) => dayOfYear(day, language)).join(', ') });
}

/** `15 februari`, of `02-15`. */
const dayOfYear = (day: string, language: Language): string =>
  sayDayAndYear(language, plainDate(`2025-${day}`)).replace(/ 2025$/, '');

function clauseWord({ is, on, by }: Clause, around: AroundContracts): string {
  const state = say(around.language, `clauseState.${is}`);
  return is === 'notChecked' ? state : `${state}. ${lookedWord(on, by, around)}`;
}

function lookedWord(
  on: PlainDate | null,
  by: PersonId | null,
  { language, names }: Pick<AroundContracts, 'language' | 'names'>,
): string {
  if (on === null) return say(language, 'contracts.looked.never');
  const day = sayDayAndYear(language, on);
  return by === null
    ? say(language, 'contracts.looked', { day })
    : say(language, 'contracts.looked.by', { day, name: names.get(by) ?? '–' });
}

/** What is to be seen to, as a sentence with its day. */
export function needWord(need: Need, language: Language): string {
  if ('day' in need) return say(language, `contractNeed.${need.is}`, { day: sayDayAndYear(language, need.day) });
  if ('clause' in need) return say(language, `contractNeed.${need.is}`, { clause: say(language, `clause.${need.clause}`) });
  return say(language, `contractNeed.${need.is}`);
}

function versionRow(version: Version, around: AroundContracts, mayWrite: boolean): ContractView['versions'][number] {
  const { at, undone } = version;
  const row = { key: at, text: versionSentence(version, around) };
  return mayWrite && undone === null ? { ...row, back: at } : row;
}

function versionSentence({ at, by, since, reason, set, undone }: Version, around: AroundContracts): string {
  const { language, names, now } = around;
  const said = say(language, 'contracts.version', {
    when: momentWord(around, at),
    name: by === null ? say(language, 'contracts.version.list') : (names.get(by) ?? '–'),
    what: partNames(set, language).join(', '),
    day: sayDayAndYear(language, since),
    reason: say(language, `termReason.${reason}`),
  });
  if (undone === null) return said;
  const back = { when: momentWord({ language, now }, undone.at), name: names.get(undone.by) ?? '–' };
  return `${said} ${say(language, 'contracts.version.undone', back)}`;
}

/** What a version is about: a clause by its name, and what else is so and so now. */
const partNames = (set: SomeTerms, language: Language): readonly string[] => [
  ...partsOf(set)
    .filter((part) => !part.includes('.'))
    .map((part) => partWord(part, set, language)),
  ...keysOf(set.clauses ?? {}).map(
    (id) =>
      `${say(language, `clause.${id}`)} (${say(language, `clauseState.${set.clauses?.[id]?.is ?? 'notChecked'}`).toLocaleLowerCase('sv')})`,
  ),
  ...keysOf(set.duties ?? {}).map((id) => `${say(language, `duty.${id}`)} (${dutyWord(set.duties?.[id] ?? null, language)})`),
];

const plainParts = ['extension', 'licence', 'contacts', 'joint'] as const;

function partWord(part: string, set: SomeTerms, language: Language): string {
  const { from, to, number } = set;
  if (part === 'to' && to !== undefined)
    return say(language, 'contracts.part.to', {
      day: to === null ? say(language, 'contracts.open') : sayDayAndYear(language, to),
    });
  if (part === 'from' && from !== undefined) return say(language, 'contracts.part.from', { day: sayDayAndYear(language, from) });
  if (part === 'number' && number !== undefined) return say(language, 'contracts.part.number', { number });
  if (part === 'form' && set.form !== undefined)
    return say(language, 'contracts.part.form', { form: say(language, `agreement.${set.form}`) });
  if (part === 'service' && set.service !== undefined)
    return say(language, 'contracts.part.service', { service: say(language, `service.${set.service}`) });
  const plain = plainParts.find((one) => one === part);
  return plain === undefined ? part : say(language, `contracts.part.${plain}`);
}
