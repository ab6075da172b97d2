// `GET …/messages`: filter, order and page, and the refusals that go with them (graph-facts 3.2).

import type { LocalAnswer } from '../../http';
import type { Store } from '../../store';
import { folderOf, type MailCall } from './call';
import { parseFilter, valueAt, type Entity, type Filter, type Kind } from '../odata/filter';
import { linkTo, option, orders, pageSize, queryWithout, skipped, type Order } from '../odata/options';
import { propertiesOf } from './properties';
import { inefficient } from './refusals';
import { selectMessages, type Message } from './rows';
import { askedOfMessages, headView, messageView } from './view';

const messageKinds: Readonly<Record<string, Kind>> = {
  ...{
    id: 'text',
    subject: 'text',
    internetMessageId: 'text',
    conversationId: 'text',
    parentFolderId: 'text',
    importance: 'text',
  },
  ...{ receivedDateTime: 'date', sentDateTime: 'date', createdDateTime: 'date', lastModifiedDateTime: 'date' },
  ...{
    isRead: 'boolean',
    isDraft: 'boolean',
    hasAttachments: 'boolean',
    from: 'any',
    sender: 'any',
    categories: 'any',
    flag: 'any',
  },
  singleValueExtendedProperties: 'any',
};
const sortable = [
  ...['receivedDateTime', 'sentDateTime', 'createdDateTime', 'lastModifiedDateTime', 'subject', 'isRead', 'hasAttachments'],
  ...['importance', 'from/emailAddress/address', 'from/emailAddress/name'],
];

interface Found {
  readonly messages: readonly Message[];
  /** All hits, when they had to be counted. */
  readonly more: boolean;
}

/** Page size 10, `$top` 1 to 1,000; newest first unless ordered. 400 `InefficientFilter` by graph-facts 3.2. */
export function listMessages(call: MailCall): LocalAnswer {
  const { request, world } = call;
  const folder = folderOf(call);
  const asked = askedOfMessages(request);
  const page = { top: pageSize(request, 10, 1000), skip: skipped(request) };
  const found = findMessages(call, folder?.id, page);
  const next = linkTo(request, world, { ...queryWithout(request, ['$skip', 'skip']), $skip: String(page.skip + page.top) });
  const body = {
    '@odata.context': `${world.origin()}/v1.0/$metadata#users('${call.mailbox.id}')/messages`,
    value: found.messages.map((message) => messageView(world.store, message, asked)),
    ...(found.more ? { '@odata.nextLink': next } : {}),
  };
  return { status: 200, body };
}

/** `…/messages/$count`, with an optional filter. */
export function countMessages(call: MailCall): LocalAnswer {
  const found = findMessages(call, folderOf(call)?.id, { top: Number.MAX_SAFE_INTEGER, skip: 0 });
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(found.messages.length) };
}

interface Page {
  readonly top: number;
  readonly skip: number;
}

function findMessages({ request, world, mailbox }: MailCall, folder: string | undefined, page: Page): Found {
  const order = orders(request, sortable);
  const text = option(request, 'filter');
  const [where, key] = folder === undefined ? ['mailbox = ?', mailbox.id] : ['folder = ?', folder];
  const [first] = order;
  if (text === undefined && order.length <= 1 && (first === undefined || first.path === 'receivedDateTime'))
    return byArrival(world.store, { where, key, descending: first?.descending ?? true }, page);
  const filter = text === undefined ? undefined : parseFilter(text, messageKinds);
  if (filter !== undefined) refuseInefficient(filter, order);
  const narrow = narrowed(filter);
  const candidates = selectMessages(world.store, `${where}${narrow.sql} ORDER BY received DESC, row DESC`, [
    key,
    ...narrow.values,
  ]);
  const hits =
    filter === undefined ? candidates : candidates.filter((message) => filter.test(entityOf(world.store, message, filter)));
  return cut([...hits].sort(comparing(order)), page);
}

const byArrival = (store: Store, by: { where: string; key: string; descending: boolean }, page: Page): Found => {
  const direction = by.descending ? 'DESC' : 'ASC';
  const rest = `${by.where} ORDER BY received ${direction}, row ${direction} LIMIT ? OFFSET ?`;
  const messages = selectMessages(store, rest, [by.key, Math.min(page.top, 1_000_000) + 1, page.skip]);
  return { messages: messages.slice(0, page.top), more: messages.length > page.top };
};

const cut = (messages: readonly Message[], { top, skip }: Page): Found => ({
  messages: messages.slice(skip, skip + top),
  more: messages.length > skip + top,
});

function refuseInefficient(filter: Filter, order: readonly Order[]): void {
  if (order.some(({ path }, at) => filter.paths[at] !== path)) throw inefficient();
}

/** Conditions that an index answers: the Message-ID, or the value of an extended property. */
function narrowed(filter: Filter | undefined): { readonly sql: string; readonly values: readonly string[] } {
  for (const { path, value } of filter?.equals ?? []) {
    if (typeof value !== 'string') continue;
    if (path === 'internetMessageId') return { sql: ' AND internet_id = ?', values: [value] };
    if (path === 'singleValueExtendedProperties/any/value')
      return { sql: ' AND row IN (SELECT row FROM mail_properties WHERE value = ?)', values: [value] };
  }
  return { sql: '', values: [] };
}

function entityOf(store: Store, message: Message, filter: Filter): Entity {
  const head = headView(message, false);
  if (!filter.paths.includes('singleValueExtendedProperties')) return head;
  return { ...head, singleValueExtendedProperties: propertiesOf(store, message.row) };
}

function comparing(order: readonly Order[]): (a: Message, b: Message) => number {
  const keyed = new Map<Message, Entity>();
  const entity = (message: Message): Entity => {
    const known = keyed.get(message) ?? headView(message, false);
    keyed.set(message, known);
    return known;
  };
  return (a, b) => {
    for (const { path, descending } of order) {
      const difference = String(valueAt(entity(a), path)).localeCompare(String(valueAt(entity(b), path)), 'sv');
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  };
}
