// `…/messages/delta`: what changed in one folder since a token (graph-facts 3.2).

import { z } from 'zod';
import type { LocalAnswer } from '../../http';
import { numberOf, textOf, type Row, type Store } from '../../store';
import { folderOf, type MailCall } from './call';
import { parseFilter, type Filter } from '../odata/filter';
import { linkTo, option, pageSize } from '../odata/options';
import { badRequest, noSuchItem, syncStateGone } from './refusals';
import { messageInRow, selectMessages } from './rows';
import { askedOfMessages, headView, messageView, type Asked, type Json } from './view';
import { preferenceValue } from '../mailbox/ids';

const changeTypes = ['created', 'updated', 'deleted'] as const;

/**
 * `from`: changes up to it are known. `upTo`: this round ends there. `skip`: so many of the round were shown. `fresh`: the round lists all that is there.
 * `epoch`: how often the server has forgotten its tokens.
 */
const tokenSchema = z.object({
  epoch: z.number(),
  folder: z.string(),
  from: z.number(),
  upTo: z.number(),
  skip: z.number(),
  fresh: z.boolean(),
  select: z.string().optional(),
  filter: z.string().optional(),
  changeType: z.enum(changeTypes).optional(),
});
type Token = z.infer<typeof tokenSchema>;

/** One page, and a link to the next page or to the next round. 410 `SyncStateNotFound` for a token that is too old. */
export function messagesDelta(call: MailCall): LocalAnswer {
  const { request, world } = call;
  const folder = folderOf(call);
  if (folder === undefined) throw noSuchItem();
  const text = request.query.get('$deltatoken') ?? request.query.get('$skiptoken');
  const token = text === null ? firstToken(call, folder.id) : readToken(call, folder.id, text);
  const asked = askedOfMessages(withSelect(call, token).request);
  const size = Number(preferenceValue(request, 'odata.maxpagesize') ?? pageSize(request, 10, 1000));
  const entries = token.fresh ? present(world.store, token, asked) : changed(world.store, token, asked);
  const last = entries.length <= token.skip + size;
  const following: Token = last ? { ...token, from: token.upTo, skip: 0, fresh: false } : { ...token, skip: token.skip + size };
  const link = linkTo(request, world, {
    [last ? '$deltatoken' : '$skiptoken']: Buffer.from(JSON.stringify(following)).toString('base64url'),
  });
  const value = entries.slice(token.skip, token.skip + size).map((show) => show());
  return { status: 200, body: { value, [last ? '@odata.deltaLink' : '@odata.nextLink']: link } };
}

const withSelect = (call: MailCall, { select }: Token): MailCall => {
  const query = new URLSearchParams(select === undefined ? {} : { $select: select });
  return { ...call, request: { ...call.request, query } };
};

const newest = (store: Store): number =>
  numberOf(store.get("SELECT seq FROM sqlite_sequence WHERE name = 'mail_changes'"), 'seq');

function firstToken({ request, world }: MailCall, folder: string): Token {
  const changeType = changeTypes.find((one) => one === request.query.get('changeType'));
  if (request.query.has('changeType') && changeType === undefined)
    throw badRequest('changeType must be created, updated or deleted.');
  const order = option(request, 'orderby');
  if (order !== undefined && order !== 'receivedDateTime desc')
    throw badRequest('The only supported $orderby is receivedDateTime desc.');
  const [filter, select] = [option(request, 'filter'), option(request, 'select')];
  if (filter !== undefined) sinceFilter(filter);
  const upTo = newest(world.store);
  const extra = { ...(filter && { filter }), ...(select && { select }), ...(changeType && { changeType }) };
  return { epoch: epoch(world.store), folder, from: 0, upTo, skip: 0, fresh: true, ...extra };
}

/** graph-facts 3.2: only `receivedDateTime ge …` and `gt …`. */
function sinceFilter(text: string): Filter {
  if (!/^receivedDateTime (ge|gt) \S+$/.test(text.trim()))
    throw badRequest('The $filter of delta must be receivedDateTime ge or gt a value.');
  return parseFilter(text, { receivedDateTime: 'date' });
}

function readToken(call: MailCall, folder: string, text: string): Token {
  const { request, world } = call;
  const gone = syncStateGone(linkTo(request, world, {}).replace(/\?$/, ''));
  const token = parseToken(text);
  if (token === undefined || token.folder !== folder) throw badRequest('The sync state is not valid for this folder.');
  const oldest = numberOf(world.store.get('SELECT min(seq) AS seq FROM mail_changes'), 'seq');
  if (token.epoch !== epoch(world.store) || (!token.fresh && token.from < oldest - 1)) throw gone;
  if (request.query.has('$deltatoken')) return { ...token, upTo: newest(world.store) };
  return token;
}

function parseToken(text: string): Token | undefined {
  try {
    return tokenSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    return undefined;
  }
}

type Show = () => Json;

function present(store: Store, token: Token, asked: Asked): readonly Show[] {
  if (token.changeType === 'deleted') return [];
  const filter = token.filter === undefined ? undefined : sinceFilter(token.filter);
  const limit = filter === undefined ? '' : ' LIMIT 5000';
  return selectMessages(store, `folder = ? ORDER BY received DESC, row DESC${limit}`, [token.folder])
    .filter((message) => filter === undefined || filter.test(headView(message, false)))
    .map((message) => () => messageView(store, message, asked));
}

function changed(store: Store, token: Token, asked: Asked): readonly Show[] {
  const rows = store.all(
    'SELECT * FROM mail_changes WHERE folder = ? AND seq > ? AND seq <= ? ORDER BY seq',
    token.folder,
    token.from,
    token.upTo,
  );
  const latest = new Map<number, { readonly row: Row; readonly created: boolean }>();
  for (const row of rows) {
    const key = numberOf(row, 'row');
    const created = textOf(row, 'kind') === 'created' || (latest.get(key)?.created ?? false);
    latest.delete(key);
    latest.set(key, { row, created });
  }
  return [...latest.values()].flatMap(({ row, created }) => entry(store, { token, row, created }, asked));
}

interface Change {
  readonly token: Token;
  readonly row: Row;
  readonly created: boolean;
}

function entry(store: Store, { token, row, created }: Change, asked: Asked): readonly Show[] {
  const kind = textOf(row, 'kind');
  const wants = (one: (typeof changeTypes)[number]): boolean => token.changeType === undefined || token.changeType === one;
  if (kind === 'removed' || kind === 'deleted') {
    const id = textOf(row, asked.immutable ? 'immutable_id' : 'ordinary_id');
    return wants('deleted') ? [() => ({ '@removed': { reason: 'deleted' }, id })] : [];
  }
  const message = messageInRow(store, numberOf(row, 'row'));
  if (message === undefined || message.folder !== token.folder || !wants(created ? 'created' : 'updated')) return [];
  return [() => messageView(store, message, asked)];
}

const epoch = (store: Store): number => numberOf(store.get('SELECT count(*) AS times FROM mail_forgotten'), 'times');

/** Makes every token handed out so far too old, as when Outlook's cache is emptied (graph-facts 3.2). */
export function forgetMailChanges(store: Store): void {
  store.run('INSERT INTO mail_forgotten (at) VALUES (?)', new Date().toISOString());
}
