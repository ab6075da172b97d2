// How the product treats Microsoft 365: it waits as long as it was told to, and asks a mailbox four things at once at the most.

import { z } from 'zod';
import { isPersons, type Final, type Line } from './read';
import { over, type Rules } from './rule';

const mailbox = /^\/users\/[^/]+\/(messages|mailFolders|outlook)\b/;

export const boundedRules: Rules = {
  'nothing is asked of a service before Retry-After': ({ lines, final }) => {
    const waits = new Map<string, { readonly since: number; readonly until: number }>();
    return over(lines, (line) => {
      if (line.method === 'NOTE') forget(waits, line);
      if (line.door !== 'graph' || line.who === 'own' || isPersons(line)) return [];
      const services = line.path === '/$batch' ? allServices : [serviceOf(line.path)];
      const early = services.flatMap((service) => {
        const wait = waits.get(`${line.who} ${service}`);
        const isTooSoon = wait !== undefined && line.since > wait.since + onItsWay && line.since < wait.until - slack;
        return isTooSoon ? [`line ${line.n}: ${service} was asked ${wait.until - line.since} ms too soon by ${line.who}`] : [];
      });
      if (line.retryAfter !== undefined && !mayBeTooMany(line, final))
        for (const service of services)
          waits.set(`${line.who} ${service}`, { since: line.at, until: line.at + line.retryAfter * 1000 });
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

/** Milliseconds that an answer takes to be heard on a busy machine: what was asked meanwhile could not know. */
const onItsWay = 400;
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
