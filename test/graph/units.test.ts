// What calls cost of SharePoint's minute, as Microsoft counts them.

import { unitsOf } from '../../src/graph/wire/units';

const list = '/sites/a/lists/b/items';

it.each([
  ['GET', `${list}/1?$expand=fields`, 1],
  ['GET', `${list}?$filter=fields/Key eq 'x'`, 2],
  ['POST', list, 2],
  ['PATCH', `${list}/1/fields`, 2],
  ['DELETE', `${list}/1`, 2],
  ['GET', '/drives/d/root:/a.eml:/content', 1],
  ['PUT', '/drives/d/root:/a.eml:/content', 2],
  ['GET', `${list}/delta?token=abc`, 1],
  ['GET', `${list}/delta`, 2],
  ['GET', '/sites/a/permissions', 5],
  ['GET', `${list}/1?$expand=permissions`, 5],
  ['GET', '/users/m/mailFolders/inbox/messages', 0],
  ['GET', '/groups/g/members', 0],
] as const)('%s %s costs %i', (method, path, units) => {
  expect(unitsOf({ method, path })).toBe(units);
});
