// Folders of a mailbox: found by id or well-known name.

import { numberOf, textOf, type Row, type Store } from '../../store';
import { noSuchItem } from '../mail/refusals';
import type { KnownFolder } from './tables';
import { folderId } from './ids';

export interface Folder {
  readonly id: string;
  readonly mailbox: string;
  readonly parent: string;
  readonly name: string;
  /** `inbox` and so on; empty for a folder somebody made. */
  readonly known: string;
}

const toFolder = (row: Row): Folder => ({
  id: textOf(row, 'id'),
  mailbox: textOf(row, 'mailbox'),
  parent: textOf(row, 'parent'),
  name: textOf(row, 'name'),
  known: textOf(row, 'known'),
});

export const knownFolderId = (mailbox: string, name: KnownFolder): string => folderId(mailbox, name);

/** By id, or by well-known name in either case; 404 otherwise. */
export function findFolder(store: Store, mailbox: string, name: string): Folder {
  const row = store.get(
    'SELECT * FROM mail_folders WHERE mailbox = ? AND (id = ? OR known = ?)',
    mailbox,
    name,
    name.toLowerCase(),
  );
  if (row === undefined) throw noSuchItem();
  return toFolder(row);
}

/** The folders directly in another, by name. */
export const foldersIn = (store: Store, mailbox: string, parent: string): readonly Folder[] =>
  store.all('SELECT * FROM mail_folders WHERE mailbox = ? AND parent = ? ORDER BY name', mailbox, parent).map(toFolder);

/** A folder as Graph shows it. */
export function folderView(store: Store, folder: Folder): Readonly<Record<string, unknown>> {
  const counts = store.get('SELECT count(*) AS total, sum(is_read = 0) AS unread FROM mail_messages WHERE folder = ?', folder.id);
  return {
    id: folder.id,
    displayName: folder.name,
    parentFolderId: folder.parent === '' ? folder.id : folder.parent,
    childFolderCount: foldersIn(store, folder.mailbox, folder.id).length,
    unreadItemCount: numberOf(counts, 'unread'),
    totalItemCount: numberOf(counts, 'total'),
    isHidden: false,
  };
}
