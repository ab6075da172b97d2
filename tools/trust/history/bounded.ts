// How the product treats Microsoft 365: it waits as long as it was told to, and asks a mailbox four things at once at the most.

import { z } from 'zod';
import type { Line } from './read';
import { over, type Rules } from './rule';

const mailbox = /^\/users\/[^/]+\/(messages|mailFolders|outlook)\b/;

export const boundedRules: Rules = {
  'nothing is asked before Retry-After': ({ lines }) => {
    const waits = new Map<string, { readonly since: number; readonly until: number }>();
    return over(lines, (line) => {
      if (line.method === 'NOTE') forget(waits, line);
      if (line.door !== 'graph' || line.who === 'own') return [];
      const place = `${line.who} ${callOf(line)}`;
      const wait = waits.get(place);
      const isTooSoon = wait !== undefined && line.since > wait.since + slack && line.since < wait.until - slack;
      if (line.retryAfter !== undefined) waits.set(place, { since: line.at, until: line.at + line.retryAfter * 1000 });
      return isTooSoon ? [`line ${line.n}: ${callOf(line)} was asked ${wait.until - line.since} ms too soon`] : [];
    });
  },
  'a mailbox is asked at most four things at once': ({ lines }) => {
    const asked = lines.filter(({ door, path, who }) => door === 'graph' && who !== 'own' && mailbox.test(path));
    return over(asked, (line) => {
      const others = asked.filter(({ who, since, at }) => who === line.who && since <= line.since && at > line.since).length;
      return others > 4 ? [`line ${line.n} is the ${others}th at once`] : [];
    });
  },
};

/** Milliseconds between an answer on its way out and a question on its way in. */
const slack = 30;

/** What is asked again is the same call; a batch is one. */
const callOf = ({ method, path }: Line): string => `${method} ${path}`;

const struck = z.object({ replica: z.string() });

/** A replica that died has forgotten what it was told. */
function forget(waits: Map<string, unknown>, { path, sent }: Line): void {
  const name = path === '/kill' ? struck.safeParse(sent).data?.replica : undefined;
  for (const place of waits.keys()) if (name !== undefined && place.startsWith(`${name} `)) waits.delete(place);
}
