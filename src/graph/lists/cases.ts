// "Ärenden": one row a case, coded values only, so that staff may read the list and it may be counted.

import { addressKinds } from '../../core/casefile/address-kind';
import { z } from 'zod';
import {
  caseId,
  providerId,
  unitId,
  type CaseId,
  type EkuId,
  type PersonId,
  type ProviderId,
  type UnitId,
} from '../../core/brand';
import {
  addressProofs,
  caseKinds,
  caseNumber,
  disclosures,
  fixers,
  protections,
  providerParts,
  replyWishes,
  type Case,
  type CasePatch,
  type NewCase,
  type Suggestion,
} from '../../core/casefile/case';
import { grounds } from '../../core/casefile/ground';
import type { MatterPatch } from '../../core/casefile/matter';
import { channels } from '../../core/casefile/channel';
import { holds } from '../../core/casefile/hold';
import { dangerSigns } from '../../core/casefile/danger-sign';
import { lyings } from '../../core/casefile/lying';
import { inOrderGrounds } from '../../core/casefile/registering';
import { warnings } from '../../core/casefile/warning';
import { topics, type TopicId } from '../../core/processes/complaint/criteria';
import { closings } from '../../core/processes/complaint/closings';
import { isAbout } from '../../core/casefile/about';
import { exits } from '../../core/processes/complaint/exits';
import { nextSteps } from '../../core/processes/complaint/next-steps';
import { waitsForRegister } from '../../core/processes/complaint/registration';
import { stages, type Stage } from '../../core/processes/complaint/stages';
import { monthsBetween } from '../../core/time/months';
import { dayOf } from '../../core/time/plain-date';
import { mapped, orInPieces, type Call } from '../call';
import type { Places } from '../places';
import { codes, count, json, oneOf, orNull, text, unique, indexed, yesNo } from './cell';
import type { List } from './list';
import { createRow, patchRow, rowById, rowByKey, rowsWhere, type Where } from './list-calls';
import { writtenDecision } from './written-decision';

const suggestion: z.ZodType<Suggestion> = z.object({
  providerId: z.string().transform(providerId).nullable(),
  unit: z.string().transform(unitId).nullable(),
  topic: z.enum(Object.keys(topics) as [TopicId, ...TopicId[]]).nullable(),
  about: z.record(z.string(), z.string()).refine(isAbout).exactOptional(),
  because: z.enum([
    'nameInText',
    'aliasInText',
    'nearNameInText',
    'areaInText',
    'wordsInText',
    'saidAtDivision',
    'saidAtHandOver',
    'nothingFound',
  ]),
});

export const casesList: List<NewCase, CaseId> = {
  title: 'Ärenden',
  site: 'cases',
  idOf: caseId,
  isSealed: true,
  heading: caseNumber,
  fields: {
    intakeKey: unique(text('IntakeKey', 'Intagsnyckel')),
    stage: oneOf('Stage', 'Skede', stages),
    round: count('Round', 'Varv'),
    received: text('Received', 'Inkom'),
    said: orNull(text('Said', 'Skrevs enligt mejlet')),
    arrived: text('Arrived', 'Nådde Trappan'),
    channel: oneOf('Channel', 'Väg in', channels),
    kind: oneOf('Kind', 'Slag', caseKinds),
    about: json('About', 'Om det som kom', z.record(z.string(), z.string()).refine(isAbout)),
    topic: orNull(oneOf('Topic', 'Ämne', topics)),
    providerId: orNull(text('ProviderId', 'Utförare')),
    unit: orNull(text('Unit', 'Enhet')),
    caseworkerId: orNull(text('CaseworkerId', 'Handläggare')),
    replyWish: oneOf('ReplyWish', 'Önskad återkoppling', replyWishes),
    addressProof: oneOf('AddressProof', 'Adressen är', addressProofs),
    addressKind: oneOf('AddressKind', 'Slag av adress', addressKinds),
    protection: oneOf('Protection', 'Skydd', protections),
    lies: oneOf('Lies', 'Innehållet ligger', lyings),
    held: orNull(oneOf('Held', 'Inget brev före mottagningen', holds)),
    danger: oneOf('Danger', 'Fara', { no: {}, yes: {}, handled: {} }),
    legalAsked: yesNo('LegalAsked', 'Juridiska frågor besvarade'),
    holds: json('Holds', 'Väntar', z.array(z.string()).readonly()),
    guarded: yesNo('Guarded', 'Döljs på kort'),
    hasApart: yesNo('HasApart', 'Har handlingar på annan plats'),
    hasReaders: yesNo('HasReaders', 'Öppnat för namngivna'),
    signs: codes('Signs', 'Tecken på fara', dangerSigns),
    childConcern: yesNo('ChildConcern', 'Orosanmälan'),
    disclosure: oneOf('Disclosure', 'Utföraren får veta', disclosures),
    ground: oneOf('Ground', 'Grund för att uppge den enskilde', grounds),
    providerReplyDue: orNull(text('ProviderReplyDue', 'Utföraren svarar senast')),
    needsMet: orNull(yesNo('NeedsMet', 'Behovet tillgodosett')),
    nextStep: orNull(oneOf('NextStep', 'Nästa steg', nextSteps)),
    nextStepDay: orNull(text('NextStepDay', 'Nästa steg senast')),
    providerParts: codes('ProviderParts', 'Delar i utförarens svar', providerParts),
    profileVersion: text('ProfileVersion', 'Profil'),
    ekuId: orNull(indexed(text('EkuId', 'EKU-ärende'))),
    suggestion: json('Suggestion', 'Förslag', suggestion),
    warnings: codes('Warnings', 'Varningar', warnings),
    closedAs: orNull(oneOf('ClosedAs', 'Avslutat som', closings)),
    exit: orNull(oneOf('Exit', 'Gick en annan väg', exits)),
    exitOn: orNull(text('ExitOn', 'Gick en annan väg den')),
    fixedBy: orNull(oneOf('FixedBy', 'Löstes av', fixers)),
    registryNumber: orNull(indexed(text('RegistryNumber', 'Diarienummer'))),
    inOrder: orNull(oneOf('InOrder', 'Hålls ordnat', inOrderGrounds)),
    lastDecision: orNull(json('LastDecision', 'Senaste beslut', writtenDecision)),
  },
  composed: [
    {
      column: 'ProviderMonth',
      label: 'Utförare och månad',
      of: (the) => (the.providerId === null ? null : providerMonth(the.providerId, monthOf(the))),
    },
    {
      column: 'TopicMonth',
      label: 'Ämne och månad',
      of: (one) => (one.topic === null ? null : topicMonth(one.topic, monthOf(one))),
    },
    { column: 'ExitMonth', label: 'Annan väg, månad', of: ({ exitOn }) => exitOn?.slice(0, 7) ?? null },
    { column: 'Register', label: 'Diariet', of: (one) => (waitsForRegister(one) ? unregistered : null) },
    { column: 'UnitMonth', label: 'Enhet och månad', of: (the) => unitMonth(the.unit, monthOf(the)) },
    { column: 'OpenUnit', label: 'Pågår, enhet', of: (the) => (stages[the.stage].open ? unitStage(the.unit, the.stage) : null) },
    {
      column: 'OpenOwner',
      label: 'Pågår, handläggare',
      of: ({ caseworkerId, stage }) => (caseworkerId === null || !stages[stage].open ? null : `${caseworkerId}|${stage}`),
    },
  ],
};

const unregistered = 'waiting';
const monthOf = (the: Pick<Case, 'received'>): string => dayOf(the.received).slice(0, 7);
const providerMonth = (provider: ProviderId, month: string): string => `${provider}|${month}`;
const topicMonth = (topic: TopicId, month: string): string => `${topic}|${month}`;
const unitMonth = (unit: UnitId | null, month: string): string => `${unit ?? '-'}|${month}`;
const unitStage = (unit: UnitId | null, stage: Stage): string => `${unit ?? '-'}|${stage}`;

/** The case with that id; `missing` when there is none. */
export const getCase = (at: Places, id: CaseId): Call<Case> => rowById(casesList, at, id);

/** The case a mail was taken in as, however many times it is taken in (decisions 7.1). */
export const caseByIntakeKey = (at: Places, intakeKey: string): Call<Case | undefined> =>
  rowByKey(casesList, at, { column: 'IntakeKey', value: intakeKey });

/** The cases behind a matter at EKU. */
export const casesByEku = (at: Places, eku: EkuId): Call<readonly Case[]> =>
  rowsWhere(casesList, at, { column: 'EkuId', where: { equals: eku }, unreadable: 'leave' });

/** Months (`2026-01`), both included. */
interface Span {
  readonly from: string;
  readonly to: string;
}

/** A provider's cases received in a span of months, to count what recurs (R244). */
export const casesOfProvider = (at: Places, provider: ProviderId, months: Span): Call<readonly Case[]> =>
  casesInSpan(at, months, { column: 'ProviderMonth', keyOf: (month) => providerMonth(provider, month) });

/** The cases about a topic received in a span of months, whichever provider they are about. */
export const casesOfTopic = (at: Places, topic: TopicId, months: Span): Call<readonly Case[]> =>
  casesInSpan(at, months, { column: 'TopicMonth', keyOf: (month) => topicMonth(topic, month) });

/**
 * Asked by what both ends begin with, because a range counts as two conditions and Graph refuses when the first alone matches over 5,000 rows
 * (graph-facts 1.3). Over a turn of the year that is a decade: where it holds too many, month by month.
 */
function casesInSpan(
  at: Places,
  months: Span,
  { column, keyOf }: { readonly column: string; readonly keyOf: (month: string) => string },
): Call<readonly Case[]> {
  const those = (where: Where): Call<readonly Case[]> => rowsWhere(casesList, at, { column, where, unreadable: 'leave' });
  const all = those({ startsWith: keyOf(commonStart(months.from, months.to)) });
  const each =
    months.from === months.to
      ? all
      : orInPieces(
          all,
          monthsBetween(months).map((month) => those({ equals: keyOf(month) })),
        );
  return mapped(each, (cases) => cases.filter((one) => months.from <= monthOf(one) && monthOf(one) <= months.to));
}

function commonStart(one: string, other: string): string {
  const differ = [...one].findIndex((letter, index) => letter !== other[index]);
  return differ < 0 ? one : one.slice(0, differ);
}

/** The cases of a unit (null: of none yet) at a stage that runs; none for one that has ended. */
export const casesOfUnitStage = (at: Places, unit: UnitId | null, stage: Stage): Call<readonly Case[]> =>
  rowsWhere(casesList, at, { column: 'OpenUnit', where: { equals: unitStage(unit, stage) }, unreadable: 'leave' });

/** All that run in a unit (null: in none yet). `throttled` when they are more than 5,000: then they are asked for stage by stage. */
export const openCasesOfUnit = (at: Places, unit: UnitId | null): Call<readonly Case[]> =>
  rowsWhere(casesList, at, { column: 'OpenUnit', where: { startsWith: `${unit ?? '-'}|` }, unreadable: 'leave' });

/** All that run and are a caseworker's. */
export const openCasesOf = (at: Places, person: PersonId): Call<readonly Case[]> =>
  rowsWhere(casesList, at, { column: 'OpenOwner', where: { startsWith: `${person}|` }, unreadable: 'leave' });

/** A unit's cases received in a month (`2026-03`), those that run too. */
export const casesOfUnitMonth = (at: Places, unit: UnitId | null, month: string): Call<readonly Case[]> =>
  rowsWhere(casesList, at, { column: 'UnitMonth', where: { equals: unitMonth(unit, month) }, unreadable: 'leave' });

/** The same of a whole year, `2026`; `throttled` when they are more than 5,000. */
export const casesOfUnitYear = (at: Places, unit: UnitId | null, year: string): Call<readonly Case[]> =>
  rowsWhere(casesList, at, { column: 'UnitMonth', where: { startsWith: unitMonth(unit, `${year}-`) }, unreadable: 'leave' });

/** The cases that went another way in a month (`2026-03`). */
export const casesExitedIn = (at: Places, month: string): Call<readonly Case[]> =>
  rowsWhere(casesList, at, { column: 'ExitMonth', where: { equals: month }, unreadable: 'leave' });

/** The cases that nobody has entered in the register or said that they are kept in order. */
export const casesUnregistered = (at: Places): Call<readonly Case[]> =>
  rowsWhere(casesList, at, { column: 'Register', where: { equals: unregistered }, unreadable: 'leave' });

/** The cases that stand under that number in the register, however its letters are written. */
export const casesNumbered = (at: Places, number: string): Call<readonly Case[]> =>
  rowsWhere(casesList, at, { column: 'RegistryNumber', where: { equals: number }, unreadable: 'leave' });

/** Stores a new case; `duplicate` when its mail was taken in before. */
export const createCase = (at: Places, the: NewCase): Call<Case> => createRow(casesList, at, the);

/** Changes a case as it was read; `conflict` when it has changed since (decisions 7.5). */
export const patchCase = (at: Places, the: Case, patch: MatterPatch | CasePatch): Call<Case> =>
  patchRow(casesList, at, { row: the, patch: patch as CasePatch });

/** Writes the number of a new case into the column people click on: it holds the row's id, which nobody knows before the row is there. */
export const headCase = (at: Places, the: Case): Call<Case> => patchCase(at, the, {});
