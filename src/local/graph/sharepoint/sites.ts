// Sites by id, by host and by path.

import type { Route } from '../../http';
import { textOf, type Row, type Store } from '../../store';
import { tenant } from '../../people';
import { missing } from '../refusal';
import { project } from './projection';

export interface Site {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly created: string;
}

const toSite = (row: Row): Site => ({
  id: textOf(row, 'id'),
  path: textOf(row, 'path'),
  name: textOf(row, 'name'),
  created: textOf(row, 'created'),
});

/** The site that a `{site}` place means: `root`, a host, `host:/path`, one of its GUIDs or its full id; 404 otherwise. */
export function siteBy(store: Store, key: string): Site {
  const sites = store.all('SELECT * FROM sp_sites ORDER BY path').map(toSite);
  const found = sites.find((site) => means(site, key));
  if (found === undefined) throw missing('Requested site could not be found');
  return found;
}

function means(site: Site, key: string): boolean {
  const wanted = key.toLowerCase();
  if (wanted === 'root' || wanted === tenant.sharePointHost) return site.path === '/';
  if (wanted.startsWith(`${tenant.sharePointHost}:/`)) {
    const path = wanted.slice(tenant.sharePointHost.length + 1).replace(/\/{1,9}$/, '');
    return site.path.toLowerCase() === (path === '' ? '/' : path);
  }
  return (
    site.id === wanted || site.id.split(',').slice(1).includes(wanted) || site.id.split(',').slice(0, 2).join(',') === wanted
  );
}

export const webUrlOf = (site: Site): string => `https://${tenant.sharePointHost}${site.path === '/' ? '' : site.path}`;

const siteView = (site: Site) => ({
  id: site.id,
  name: site.path.split('/').at(-1) ?? '',
  displayName: site.name,
  description: '',
  createdDateTime: site.created,
  lastModifiedDateTime: site.created,
  webUrl: webUrlOf(site),
  siteCollection: { hostname: tenant.sharePointHost },
});

export const siteRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/sites/{site}',
    service: 'sharepoint',
    units: 1,
    handle: (request, world) => ({
      status: 200,
      body: project(siteView(siteBy(world.store, request.params['site'] ?? '')), request.query),
    }),
  },
  {
    method: 'GET',
    template: '/sites',
    service: 'sharepoint',
    units: 2,
    handle: (request, world) => {
      const words = (request.query.get('search') ?? request.query.get('$search') ?? '*').toLowerCase();
      const sites = world.store.all('SELECT * FROM sp_sites ORDER BY path').map(toSite);
      const found = sites.filter((site) => words === '*' || `${site.name} ${site.path}`.toLowerCase().includes(words));
      return { status: 200, body: { value: found.map((site) => project(siteView(site), request.query)) } };
    },
  },
];
