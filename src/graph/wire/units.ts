// What a call costs of SharePoint's minute, as Microsoft counts it (graph-facts 2): so that background work can stop before people feel it.

import type { Call } from '../call';
import { serviceOf } from './slots';

const costs = { one: 1, many: 2, permission: 5 } as const;

/** Resource units of a call; 0 for what is not SharePoint's. */
export function unitsOf({ method, path }: Pick<Call<unknown>, 'method' | 'path'>): number {
  if (serviceOf(path) !== 'sharepoint') return 0;
  const [place = '', query = ''] = path.split('?', 2);
  if (/permissions/i.test(place) || query.split('&').some((one) => /^.?expand=/i.test(one) && /permissions/i.test(one)))
    return costs.permission;
  if (method !== 'GET') return costs.many;
  if (/[/(]delta\b/.test(place)) return /(?:^|&)token=/.test(query) ? costs.one : costs.many;
  return /[/]items[/][^/]+$|[/:]content$/.test(place) ? costs.one : costs.many;
}
