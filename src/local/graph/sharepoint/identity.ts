// Who did it, as SharePoint writes it on sites, lists, items and files.

import type { Caller } from '../../http';
import { people, tenant } from '../../people';

/** The identity set of a caller as JSON text, kept as it is in the tables. */
export function identityOf(caller: Caller): string {
  if (caller.kind === 'nobody') return '{}';
  const application = { id: caller.appId, displayName: caller.appId === tenant.clientId ? 'Trappan' : 'App' };
  if (caller.kind === 'app') return JSON.stringify({ application });
  const person = Object.values(people).find(({ id }) => id === caller.personId);
  const displayName = person === undefined ? 'Okänd' : `${person.givenName} ${person.surname}`;
  return JSON.stringify({ application, user: { id: caller.personId, displayName } });
}
