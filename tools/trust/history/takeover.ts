// What a replica lets down – it dies, stands still, is cut off – others take up as soon as its claim has run out.

import { z } from 'zod';
import { disposedOf } from './at-rest';
import { claimChanges, type ClaimChange } from './claims';
import type { Line, Told } from './read';
import { over, type Rules } from './rule';

/** Milliseconds after the end of a claim within which others have taken up its case, when one of them was well all the time. */
const longest = 30_000;

export const takeoverRules: Rules = {
  'what is let down is taken up within thirty seconds': (told) =>
    over(takeoversIn(told), ({ caseId, milliseconds }) =>
      milliseconds > longest ? [`case ${caseId} was taken up ${milliseconds} ms after its claim had run out`] : [],
    ),
};

export interface Takeover {
  readonly caseId: string;
  /** From the end of the claim. */
  readonly milliseconds: number;
}

/** Each claim that ran out without being let go, with one replica well from its end until it was taken up, or for as long as that may take. */
export function takeoversIn(told: Told): readonly Takeover[] {
  const end = told.lines.at(-1)?.at ?? 0;
  const isWell = wellIn(told.lines);
  const gone = disposedOf(told.final); // their rows are away, so that what was done to their claims cannot be told any more
  return [...claimChanges(told)].flatMap(([caseId, changes]) =>
    (gone.has(caseId) ? [] : changes).flatMap(({ claim }, n): readonly Takeover[] => {
      const next: ClaimChange | undefined = changes[n + 1];
      if (claim === undefined || (next?.at ?? end) <= claim.end) return [];
      const milliseconds = (next?.at ?? end) - claim.end;
      return isWell(claim.end, claim.end + Math.min(milliseconds, longest)) ? [{ caseId, milliseconds }] : [];
    }),
  );
}

const named = z.object({ replica: z.string() });

/** Whether a replica was well from one moment to another: it had nothing done to it that was not over. */
function wellIn(lines: readonly Line[]): (from: number, to: number) => boolean {
  const told = lines.filter(({ path }) => path === '/ill' || path === '/well' || path === '/start');
  const changes = told.map(({ path, at, sent }) => ({ at, isWell: path !== '/ill', replica: named.parse(sent).replica }));
  const replicas = [...new Set(changes.map(({ replica }) => replica))];
  return (from, to) =>
    replicas.some((one) => {
      const own = changes.filter(({ replica }) => replica === one);
      const before = own.findLast(({ at }) => at <= from);
      return before?.isWell === true && !own.some(({ at, isWell }) => at > from && at <= to && !isWell);
    });
}
