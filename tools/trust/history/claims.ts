// A replica sends for a case only while it holds the case's row in *Bevakning*, and what wakes after its claim has run out does nothing.

import { z } from 'zod';
import { cellOf, cellsSent, itemOf, objectsIn, rowsIn, type Final, type Line, type Told } from './read';
import { disposedOf } from './at-rest';
import { lettersIn, sendsIn } from './once';
import { over, type Rules } from './rule';

export const claimRules: Rules = {
  'what leaves the house leaves under a claim that lives': (told) => {
    const claims = followClaims(told);
    const reserved = followReservations(told);
    return over(leaving(told), ({ line, caseId, what }) => {
      const claim = reserved(line) ?? claims(caseId, line.n);
      if (claim === undefined) return [`line ${line.n}: ${what} of case ${caseId} left, and nobody held it`];
      if (claim.by !== line.who)
        return [`line ${line.n}: ${what} of case ${caseId} left by ${line.who} while ${claim.by} held it`];
      return claim.end < line.at
        ? [`line ${line.n}: ${what} of case ${caseId} left ${line.at - claim.end} ms after its claim`]
        : [];
    });
  },
};

interface Claim {
  /** The replica, as the history names it. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly end: number;
}

/** What a line did to a case's claim: undefined lets it go. */
export interface ClaimChange {
  readonly n: number;
  readonly at: number;
  readonly claim: Claim | undefined;
}

/** Who held a case when a line was written. */
function followClaims(told: Told): (caseId: string, n: number) => Claim | undefined {
  const changes = claimChanges(told);
  return (caseId, n) => changes.get(caseId)?.findLast((one) => one.n < n)?.claim;
}

/** Every change of a case's claim, in order. */
export function claimChanges({ lines, final }: Told): ReadonlyMap<string, readonly ClaimChange[]> {
  const named = new Map(rowsIn(final, 'Bevakning').map(({ id, fields }) => [id, cellOf(fields, 'CaseId')]));
  const changes = new Map<string, readonly ClaimChange[]>();
  for (const line of lines) {
    const item = itemOf(line, final);
    if (item?.list !== 'Bevakning' || !line.isDone || line.status >= 300) continue;
    const sent = cellsSent(line);
    const caseId = cellOf(sent, 'CaseId') || (named.get(item.id) ?? '');
    if (!('Holder' in sent) || caseId === '') continue;
    const held =
      sent['Holder'] === null || cellOf(sent, 'Holder') === ''
        ? undefined
        : { by: line.who, end: Date.parse(cellOf(sent, 'LeaseEnd')) };
    changes.set(caseId, [...(changes.get(caseId) ?? []), { n: line.n, at: line.at, claim: held }]);
  }
  return changes;
}

/** Who had reserved the letter that a line sends: one that goes before any case is claimed for it is held by a row of its own, for a minute. */
function followReservations({ lines, final }: Told): (sending: Line) => Claim | undefined {
  const letters = lettersIn(lines);
  const keys = new Map(rowsIn(final, 'Texter').map(({ id, fields }) => [id, cellOf(fields, 'Key')]));
  const made = lines.flatMap((line) => {
    const item = itemOf(line, final);
    const key = item?.list === 'Texter' && line.isDone && line.status < 300 ? (keys.get(item.id) ?? '') : '';
    return key.startsWith('letter|')
      ? [{ n: line.n, key, claim: { by: line.who, end: Date.parse(cellOf(cellsSent(line), 'At')) + minute } }]
      : [];
  });
  return ({ n, path }) => {
    const draft = decodeURIComponent(/\/messages\/([^/]+)\/send$/.exec(path)?.[1] ?? '');
    const key = `letter|${letters.get(draft)?.key ?? ''}`;
    return made.findLast((one) => one.key === key && one.n < n)?.claim;
  };
}

const minute = 60_000;

export interface Leaving {
  readonly line: Line;
  readonly caseId: string;
  readonly what: string;
}

const cardOf = z.object({ c: z.coerce.string(), t: z.string(), r: z.coerce.number() });

/** Letters by the case number in their subject, and new cards by the case their buttons name; of what was disposed of nobody can tell any more who held it. */
export function leaving({ lines, final }: Told): readonly Leaving[] {
  const cases = numbersOf(final);
  const gone = disposedOf(final);
  const letters = lettersIn(lines);
  const mails = sendsIn(lines).flatMap(({ line, draft }): readonly Leaving[] => {
    const subject = letters.get(draft)?.subject ?? '';
    const caseId = [...cases].find(([number]) => subject.includes(number))?.[1];
    return caseId === undefined ? [] : [{ line, caseId, what: 'a letter' }];
  });
  const cards = lines
    .filter(
      ({ door, method, path, isDone, status }) =>
        door === 'teams' && method === 'POST' && path.endsWith('/activities') && isDone && status < 300,
    )
    .flatMap((line): readonly Leaving[] => {
      const found = objectsIn(line.sent)
        .map((one) => cardOf.safeParse(one).data)
        .find((one) => one !== undefined);
      return found === undefined || gone.has(found.c) ? [] : [{ line, caseId: found.c, what: 'a card' }];
    });
  return [...mails, ...cards];
}

const numbersOf = (final: Final): ReadonlyMap<string, string> =>
  new Map(rowsIn(final, 'Ärenden').map(({ id, fields }) => [cellOf(fields, 'Title'), id]));
