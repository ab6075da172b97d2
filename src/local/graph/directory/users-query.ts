// Lists of directory objects: filter, select, count and pages, with the directory's own refusals.

import type { LocalAnswer, LocalRequest, LocalWorld } from '../../http';
import { parseFilter, type Kind } from '../odata/filter';
import { linkTo, only, option, orders, pageSize, queryWithout, selected } from '../odata/options';
import { badRequest } from '../mail/refusals';
import type { Json } from '../mail/view';
import { GraphRefusal } from '../refusal';

const userUsual = [
  ...[
    'businessPhones',
    'displayName',
    'givenName',
    'id',
    'jobTitle',
    'mail',
    'mobilePhone',
    'officeLocation',
    'preferredLanguage',
  ],
  ...['surname', 'userPrincipalName'],
];
const userProperties = [
  ...userUsual,
  'department',
  'accountEnabled',
  'userType',
  'companyName',
  'usageLocation',
  'createdDateTime',
];
const groupProperties = [
  ...[
    'id',
    'deletedDateTime',
    'classification',
    'createdDateTime',
    'description',
    'displayName',
    'groupTypes',
    'mail',
    'mailEnabled',
  ],
  ...['mailNickname', 'securityEnabled', 'visibility', 'proxyAddresses', 'renewedDateTime'],
];

/** 404 as the directory gives it. */
export const noSuchObject = (id: string): GraphRefusal =>
  new GraphRefusal({
    status: 404,
    code: 'Request_ResourceNotFound',
    message: `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  });
const unsupported = (message: string): GraphRefusal =>
  new GraphRefusal({ status: 400, code: 'Request_UnsupportedQuery', message });

const isEventual = (request: LocalRequest): boolean => /^eventual$/i.test(request.headers['consistencylevel'] ?? '');

const kinds: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries([...userProperties, ...groupProperties].map((name): [string, Kind] => [name, 'any'])),
  ...{
    accountEnabled: 'boolean',
    securityEnabled: 'boolean',
    mailEnabled: 'boolean',
    displayName: 'text',
    userPrincipalName: 'text',
  },
};

/** What is asked of one object or of each in a list; the usual properties without `$select`. */
function shown(request: LocalRequest, entity: Json): Json {
  const isUser = entity['userPrincipalName'] !== undefined;
  const wanted = selected(request, [...userProperties, ...groupProperties]) ?? new Set(isUser ? userUsual : groupProperties);
  return only(entity, wanted);
}

/** One object. */
export const answerObject = (request: LocalRequest, world: LocalWorld, entity: Json): LocalAnswer => ({
  status: 200,
  body: { '@odata.context': `${world.origin()}/v1.0/$metadata#directoryObjects/$entity`, ...shown(request, entity) },
});

/** Pages of 100, `$top` up to 999. `$search`, `ne`, `not`, `endswith` and sorting a filtered list need ConsistencyLevel and `$count`. */
export function answerObjects(request: LocalRequest, world: LocalWorld, entities: readonly Json[]): LocalAnswer {
  const hits = filtered(request, entities);
  const top = pageSize(request, 100, 999);
  const start = Number(Buffer.from(request.query.get('$skiptoken') ?? '', 'base64url').toString() || '0');
  if (!Number.isInteger(start)) throw badRequest('The $skiptoken is not valid.');
  const after = Buffer.from(String(start + top)).toString('base64url');
  const next = linkTo(request, world, { ...queryWithout(request, ['$skiptoken']), $skiptoken: after });
  const counted = option(request, 'count') === 'true' && isEventual(request);
  const body = {
    '@odata.context': `${world.origin()}/v1.0/$metadata#directoryObjects`,
    ...(counted ? { '@odata.count': hits.length } : {}),
    ...(hits.length > start + top ? { '@odata.nextLink': next } : {}),
    value: hits.slice(start, start + top).map((entity) => shown(request, entity)),
  };
  return { status: 200, body };
}

/** `$count` of a list as plain text; needs ConsistencyLevel. */
export function answerCount(request: LocalRequest, entities: readonly Json[]): LocalAnswer {
  if (!isEventual(request)) throw badRequest('$count is not currently supported.');
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(filtered(request, entities).length) };
}

function filtered(request: LocalRequest, entities: readonly Json[]): readonly Json[] {
  if (option(request, 'search') !== undefined) throw unsupported('$search is not supported by the local Microsoft 365.');
  const text = option(request, 'filter');
  const filter = text === undefined ? undefined : parseFilter(text, kinds);
  const order = orders(request, ['displayName', 'userPrincipalName']);
  const advanced = filter?.advanced === true || (filter !== undefined && order.length > 0);
  const counts = option(request, 'count') === 'true' || request.path.endsWith('/$count');
  if (advanced && !(isEventual(request) && counts))
    throw unsupported('The query requires ConsistencyLevel: eventual and $count=true.');
  const hits = filter === undefined ? entities : entities.filter((entity) => filter.test(entity));
  const [first] = order;
  if (first === undefined) return hits;
  const sorted = [...hits].sort((a, b) => String(a[first.path]).localeCompare(String(b[first.path]), 'sv'));
  return first.descending ? sorted.reverse() : sorted;
}
