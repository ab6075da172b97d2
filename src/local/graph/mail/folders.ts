// Mail folders: listed, made, renamed, deleted.

import { z } from 'zod';
import type { LocalAnswer, Route } from '../../http';
import { jsonBody } from '../body';
import { mailRoute, type MailCall } from './call';
import { parseFilter } from '../odata/filter';
import { linkTo, only, option, pageSize, queryWithout, selected, skipped } from '../odata/options';
import { badRequest, invalidRequest, noSuchItem } from './refusals';
import { removeMessage, selectMessages } from './rows';
import { findFolder, foldersIn, folderView, knownFolderId, type Folder } from '../mailbox/folders';
import { newFolderId } from '../mailbox/ids';
import { GraphRefusal } from '../refusal';

const properties = ['id', 'displayName', 'parentFolderId', 'childFolderCount', 'unreadItemCount', 'totalItemCount', 'isHidden'];

const parentOf = ({ request, world, mailbox }: MailCall): Folder =>
  findFolder(world.store, mailbox.id, request.params['folder'] ?? knownFolderId(mailbox.id, 'msgfolderroot'));

function list(call: MailCall): LocalAnswer {
  const { request, world, mailbox } = call;
  const filterText = option(request, 'filter');
  const filter = filterText === undefined ? undefined : parseFilter(filterText, { displayName: 'text', id: 'text' });
  const views = foldersIn(world.store, mailbox.id, parentOf(call).id).map((folder) => folderView(world.store, folder));
  const hits = filter === undefined ? views : views.filter((view) => filter.test(view));
  const wanted = selected(request, properties);
  const [top, skip] = [pageSize(request, 10, 1000), skipped(request)];
  const next = linkTo(request, world, { ...queryWithout(request, ['$skip']), $skip: String(skip + top) });
  const value = hits.slice(skip, skip + top).map((view) => only(view, wanted));
  return { status: 200, body: { value, ...(hits.length > skip + top ? { '@odata.nextLink': next } : {}) } };
}

const newFolder = z.object({ displayName: z.string().trim().min(1).max(255), isHidden: z.boolean().optional() });

/** 201; 409 `ErrorFolderExists` for a name the parent has already, in either case. */
function create(call: MailCall): LocalAnswer {
  const { store } = call.world;
  const { displayName } = jsonBody(call.request, newFolder);
  const parent = parentOf(call);
  refuseTaken(call, parent.id, displayName);
  const folder = { id: newFolderId(), mailbox: call.mailbox.id, parent: parent.id, name: displayName, known: '' };
  store.run(
    'INSERT INTO mail_folders (id, mailbox, parent, name) VALUES (?, ?, ?, ?)',
    folder.id,
    folder.mailbox,
    folder.parent,
    folder.name,
  );
  return { status: 201, body: folderView(store, folder) };
}

function refuseTaken({ world, mailbox }: MailCall, parent: string, name: string): void {
  const taken = foldersIn(world.store, mailbox.id, parent).some((folder) => folder.name.toLowerCase() === name.toLowerCase());
  if (!taken) return;
  const message = 'A folder with the specified name already exists.';
  throw new GraphRefusal({ status: 409, code: 'ErrorFolderExists', message });
}

/** The folder of the address, which must be a child of the one named before it, if one is. */
function addressed(call: MailCall): Folder {
  const { params } = call.request;
  const folder = findFolder(call.world.store, call.mailbox.id, params['child'] ?? params['folder'] ?? '');
  if (params['child'] !== undefined && folder.parent !== parentOf(call).id) throw noSuchItem();
  return folder;
}

function read(call: MailCall): LocalAnswer {
  return { status: 200, body: only(folderView(call.world.store, addressed(call)), selected(call.request, properties)) };
}

function rename(call: MailCall): LocalAnswer {
  const { store } = call.world;
  const folder = addressed(call);
  const { displayName } = jsonBody(call.request, newFolder);
  if (folder.known !== '') throw invalidRequest('Distinguished folders cannot be renamed.');
  if (displayName.toLowerCase() !== folder.name.toLowerCase()) refuseTaken(call, folder.parent, displayName);
  store.run('UPDATE mail_folders SET name = ? WHERE id = ?', displayName, folder.id);
  return { status: 200, body: folderView(store, { ...folder, name: displayName }) };
}

function remove(call: MailCall): LocalAnswer {
  const { store } = call.world;
  const folder = addressed(call);
  if (folder.known !== '') throw badRequest('Distinguished folders cannot be deleted.');
  store.transaction(() => removeFolder(call, folder));
  return { status: 204 };
}

function removeFolder(call: MailCall, folder: Folder): void {
  const { store } = call.world;
  for (const child of foldersIn(store, folder.mailbox, folder.id)) removeFolder(call, child);
  for (const message of selectMessages(store, 'folder = ?', [folder.id])) removeMessage(store, message);
  store.run('DELETE FROM mail_folders WHERE id = ?', folder.id);
}

const one = ['/mailFolders/{folder}', '/mailFolders/{folder}/childFolders/{child}'];
const many = ['/mailFolders', '/mailFolders/{folder}/childFolders'];

export const mailFolderRoutes: readonly Route[] = [
  ...many.flatMap((template) => [...mailRoute('GET', template, list), ...mailRoute('POST', template, create)]),
  ...one.flatMap((template) => [
    ...mailRoute('GET', template, read),
    ...mailRoute('PATCH', template, rename),
    ...mailRoute('DELETE', template, remove),
  ]),
];
