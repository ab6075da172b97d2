// How a refusal or a fault is told to whoever asked: a sentence that says what to do next, and a reference to look up in our log. Never error.message.

import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Instant } from '../src/core/brand';
import type { Deed } from '../src/core/deed';
import { problems, type Problem } from '../src/core/problem';
import { sayProblemHere } from '../src/core/text/problem';
import type { Language } from '../src/core/text/say';
import { GraphFailure } from '../src/graph/failure';
import { sendJson } from './web/send';

export interface ProblemReply {
  readonly status: number;
  readonly body: { readonly error: ToldProblem };
}

interface ToldProblem {
  readonly code: string;
  readonly message: string;
  readonly reference: string;
  /** What somebody had done before, as codes beside the sentence: where it stands is in the reader's words. */
  readonly before?: { readonly deed: Deed; readonly who: string | null; readonly at: Instant; readonly stands: string | null };
}

/** Eight letters to say over the phone; the log has them beside what happened. */
export const newReference = (): string => randomBytes(5).toString('base64url').replace(/[-_]/g, 'x').slice(0, 6).toUpperCase();

/** A refusal as status and body, for the API and for pages. */
export const problemReply = (problem: Problem, language: Language, reference = newReference()): ProblemReply => ({
  status: problems[problem.code].status,
  body: {
    error: { code: problem.code, message: sayProblemHere(language, problem), reference, ...toldBefore(problem, language) },
  },
});

function toldBefore({ before }: Problem, language: Language): Pick<ToldProblem, 'before'> {
  if (before === undefined) return {};
  const { deed, at, names, stands } = before;
  return { before: { deed, who: names?.who ?? null, at, stands: stands?.[language] ?? null } };
}

/** Seconds in which everything that is counted is forgotten. */
const aMinute = '60';

/** Writes a refusal; does nothing when an answer has begun. */
export function sendProblem(response: ServerResponse, reply: ProblemReply): void {
  if (response.headersSent) return;
  if (reply.status === 429 && !response.hasHeader('Retry-After')) response.setHeader('Retry-After', aMinute);
  sendJson(response, reply.status, reply.body);
}

/** What a fault means for whoever asked: a row somebody has destroyed, nothing read, or nobody knows how far it came. */
export function problemOf(error: unknown, { isReading }: { readonly isReading: boolean }): Problem {
  return damage(error) ?? { code: isReading && isAway(error) ? 'notRead' : 'tryAgain' };
}

/** What somebody has done to a row by hand; null for any other fault. */
export function damage(error: unknown): Problem | null {
  if (!(error instanceof GraphFailure) || error.kind !== 'unreadable') return null;
  if (error.code === 'personal') return { code: 'personalGone' };
  return error.code === 'gap' ? { code: 'rowUnreadable', isRowGone: true } : { code: 'rowUnreadable' };
}

/** Whether Graph had too much to do, or did not answer. */
export const isAway = (error: unknown): boolean =>
  error instanceof GraphFailure && (error.kind === 'throttled' || error.kind === 'away');

/** What a fault may say of itself in the log: its name, and for those of ours their fixed words. */
export const faultName = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
