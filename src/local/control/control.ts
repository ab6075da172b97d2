// The control API behind `/local`: what only this machine's page and tests may do, such as being a person or moving the clock.

import { clockEndpoints } from '../clock';
import { groups, people, tenant } from '../people';
import { channelMembers } from '../teams/identities';
import { teamsEndpoints } from '../teams/control-endpoints';
import { jsonSent, tell, type Asked } from '../witness';
import type { LocalParts } from '../world';
import { accountEndpoints } from './account-endpoints';
import { eventEndpoints } from './events';
import { faultEndpoints } from './fault-endpoints';
import { isFromThisMachine } from './loopback';
import { mailEndpoints } from './mail-endpoints';
import { notificationEndpoints } from './notification-endpoints';
import { decoded, dispatch, failed, type Answering, type Endpoint } from './serve';
import { recycleBinEndpoints } from './recycle-bin-endpoints';
import { signInEndpoints } from './sign-in-endpoints';

/** Answers everything below `/local`; 403 to whoever is not on this machine. */
export function createControl(parts: LocalParts, more: readonly Endpoint[]): Answering {
  const endpoints = [
    peopleEndpoint,
    ...signInEndpoints(parts.tokens),
    ...clockEndpoints(parts.clock, () => parts.events.announce('clock')),
    ...eventEndpoints(parts.events),
    ...faultEndpoints(parts),
    ...teamsEndpoints(parts.teams),
    ...mailEndpoints(parts.world),
    ...recycleBinEndpoints(parts.world.store),
    ...accountEndpoints(parts.world.store),
    ...notificationEndpoints(parts.notifier),
    ...more,
  ];
  return async (request) => {
    if (!isFromThisMachine(request)) return failed(403, 'loopbackOnly', 'Det här svarar bara på den egna datorn.');
    const since = Date.now();
    const answer = await dispatch(endpoints, request, { kind: 'nobody' });
    const [method, path, query] = [request.method, decoded(request.rawPath), request.query.toString()];
    const asked: Asked = { door: 'person', who: '', method, path, query, since, sent: jsonSent(request.body) };
    if (method !== 'GET') tell(parts.witness, asked, { answer, isDone: answer.status < 300, fault: undefined });
    return answer;
  };
}

const peopleEndpoint: Endpoint = {
  method: 'GET',
  template: '/local/people',
  handle: () => ({ status: 200, body: { tenant: shownTenant, people: shownPeople() } }),
};

const shownTenant = { ...tenant, clientSecret: undefined };

const shownPeople = (): readonly Record<string, unknown>[] =>
  Object.entries(people).map(([key, person]) => ({
    key,
    ...person,
    name: `${person.givenName} ${person.surname}`,
    groups: Object.values(groups)
      .filter(({ members }) => members.some((member) => member === key))
      .map(({ displayName }) => displayName),
    seesChannel: channelMembers().some(({ id }) => id === person.id),
  }));
