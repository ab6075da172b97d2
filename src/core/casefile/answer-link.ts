// A link by which the provider answers one request without an account. Neither its secret nor its code is kept, only what they can be held against (decisions 7.7).

import { keysOf, type ETag, type Instant, type MatterId, type PersonId, type PlainDate } from '../brand';
import { dayOf } from '../time/plain-date';
import { isAsked } from './asked-parts';
import type { Case, ProviderPart } from './case';
import type { CaseFile } from './case-file';
import type { NewEvent } from './event';
import type { Provider } from './provider';

export const linkStates = { open: {}, answered: {}, locked: {}, replaced: {} } as const satisfies Record<string, object>;
export type LinkState = keyof typeof linkStates;

export interface AnswerLink {
  /** Hash of its secret, which only we can make. */
  readonly key: string;
  /** The matter, a complaint's or another's. */
  readonly caseId: MatterId;
  /** The task that waits for this answer: another request has another link. */
  readonly task: string;
  /** The last day it can be answered by. */
  readonly until: PlainDate;
  /** Hash of the code that is read out by telephone, or mailed to a second contact. */
  readonly codeHash: string;
  /** Wrong codes so far. */
  readonly tries: number;
  readonly state: LinkState;
  readonly at: Instant;
  readonly by: PersonId;
}

export interface KeptLink extends AnswerLink {
  readonly id: string;
  readonly version: ETag;
}

/** Where the code of a link may be mailed: the second contact of the register, never where the request itself goes; null when there is none (decisions 7.7). */
export function codeContact({ mail, codeMail }: Pick<Provider, 'mail' | 'codeMail'>): string | null {
  const address = codeMail?.trim() ?? '';
  const isSame = address.toLowerCase() === mail?.trim().toLowerCase();
  return isSame || !/^[^\s@]+@[^\s@]+$/.test(address) ? null : address;
}

/** Letters of one part of an answer: longer belongs in a file. */
export const longestPart = 20_000;

/** So many wrong codes lock it, and somebody is asked to make another. */
export const mostTries = 5;

/** What its answer is kept under begins so, whatever it says: by that a second one is known. */
export const answerBeginning = ({ key }: Pick<AnswerLink, 'key'>): string => key.slice(0, 8);

/** Whether the case has an answer that came by the link; what its last change has not left behind yet counts too. */
export function hasAnswer(link: Pick<AnswerLink, 'key'>, { events, matter }: CaseFile): boolean {
  const all: readonly NewEvent[] = [...events, ...(matter.lastDecision?.events ?? [])];
  return all.some(
    (one) =>
      one.kind === 'linked' &&
      one.data.as === 'providerAnswer' &&
      one.data.textKey.split('|').at(-1)?.startsWith(answerBeginning(link)) === true,
  );
}

/** Whether it can be answered by now: its own request still waits, its day is not over, and nothing has closed it. */
export function linkStands(link: AnswerLink, file: CaseFile, now: Instant): boolean {
  const waits =
    file.tasks.some(({ key, state }) => key === link.task && state === 'open') && file.matter.stage === 'withProvider';
  return link.state === 'open' && link.tries <= mostTries && dayOf(now) <= link.until && waits && !hasAnswer(link, file);
}

/** What each part of an answer holds, in the order of the request (R221). */
const partOf = { happened: 'investigation', done: 'measures', told: 'feedback' } as const satisfies Record<
  keyof LinkAnswer,
  ProviderPart
>;

/** The fields a provider fills in: one for each part it is asked for. */
export const linkFields = ({ ground }: Pick<Case, 'ground'>): readonly (keyof LinkAnswer)[] =>
  keysOf(partOf).filter((field) => isAsked(partOf[field], ground));

/** What a provider answers: the parts, each in its own words; empty where it was not asked. */
export interface LinkAnswer {
  readonly happened: string;
  readonly done: string;
  readonly told: string;
}
