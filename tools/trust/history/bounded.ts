// How the product treats Microsoft 365: it waits as long as it was told to, and asks a mailbox four things at once at the most.

import { z } from 'zod';
import { isPersons, type Final, type Line } from './read';
import { over, type Rules } from './rule';

const mailbox = /^\/users\/[^/]+\/(messages|mailFolders|outlook)\b/;

export const boundedRules: Rules = {
  'nothing is asked of a service before Retry-After': ({ lines, final }) => {
    const waits = new Map<string, Wait>();
    return over(lines, (line) => {
      if (line.method === 'NOTE') forget(waits, line);
      if (line.door !== 'graph' || line.who === 'own' || isPersons(line)) return [];
      const services = line.path === '/$batch' ? allServices : [serviceOf(line.path)];
      const early = services.flatMap((service) => {
        const wait = waits.get(`${line.who} ${service}`);
        const isTooSoon = wait !== undefined && line.since > wait.heard + onItsWay && line.since < wait.until - slack;
        return isTooSoon ? [`line ${line.n}: ${service} was asked ${wait.until - line.since} ms too soon by ${line.who}`] : [];
      });
      for (const [place, wait] of waits) if (isHeard(wait, line)) waits.set(place, { ...wait, heard: line.since });
      if (line.retryAfter !== undefined && !mayBeTooMany(line, final))
        for (const service of services)
          waits.set(`${line.who} ${service}`, {
            at: line.at,
            until: line.at + line.retryAfter * 1000,
            on: line.connection,
            heard: Infinity,
          });
      return early;
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

interface Wait {
  readonly at: number;
  readonly until: number;
  readonly on: number | undefined;
  /** When it is known to have been heard. */
  readonly heard: number;
}

/**
 * A refusal is known to be heard when something more is asked on the connection it came on: a part of a batch is answered long after it was refused where
 * another part takes its time, an answer may be lost, and whoever is cut off or stands still hears nothing.
 */
const isHeard = ({ on, at, heard }: Wait, { door, connection, since }: Line): boolean =>
  heard === Infinity && door === 'graph' && connection !== undefined && connection === on && since > at;

/** Milliseconds in which what was asked before that may still come in, on a busy machine. */
const onItsWay = 200;
/** Milliseconds by which two clocks' ticks may differ. */
const slack = 30;

const allServices = ['outlook', 'sharepoint', 'directory', 'other'] as const;

/** Each has limits of its own. */
function serviceOf(path: string): (typeof allServices)[number] {
  if (mailbox.test(path)) return 'outlook';
  if (/^\/(sites|drives)\b/.test(path)) return 'sharepoint';
  return /^\/(groups|users)\b/.test(path) && !path.includes('/teamwork/') ? 'directory' : 'other';
}

/** Where a refusal may mean that the rows under a key are too many, which no wait cures, it tells nothing about a wait. */
const mayBeTooMany = ({ method, path, query }: Line, { lists }: Final): boolean =>
  method === 'GET' &&
  query.includes('filter') &&
  lists.some(({ id, title }) => ['Bevakning', 'Sök'].includes(title) && path.includes(`/lists/${id}/`));

const struck = z.object({ replica: z.string() });

/** A replica that is started anew, however it ended, has forgotten what it was told. */
function forget(waits: Map<string, unknown>, { path, sent }: Line): void {
  const name = path === '/start' ? struck.safeParse(sent).data?.replica : undefined;
  for (const place of waits.keys()) if (name !== undefined && place.startsWith(`${name} `)) waits.delete(place);
}
