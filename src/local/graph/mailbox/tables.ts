// The tables the mailboxes are kept in, and the folders every mailbox has from the start.

import type { Store } from '../../store';
import { folderId } from './ids';
import { mailboxes, type Mailbox } from './owners';
import { tenant } from '../../people';

const TABLES = `
CREATE TABLE IF NOT EXISTS mail_folders (
  id TEXT PRIMARY KEY, mailbox TEXT NOT NULL, parent TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, known TEXT, UNIQUE (mailbox, parent, name));
CREATE TABLE IF NOT EXISTS mail_messages (
  row INTEGER PRIMARY KEY AUTOINCREMENT, mailbox TEXT NOT NULL, folder TEXT NOT NULL, immutable_id TEXT NOT NULL UNIQUE,
  ordinary_id TEXT NOT NULL UNIQUE, received TEXT NOT NULL, sent TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
  version INTEGER NOT NULL, is_read INTEGER NOT NULL, is_draft INTEGER NOT NULL, has_attachments INTEGER NOT NULL, internet_id TEXT NOT NULL,
  conversation TEXT NOT NULL, head TEXT NOT NULL, body TEXT NOT NULL, headers TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS mail_messages_folder ON mail_messages (folder, received, row);
CREATE INDEX IF NOT EXISTS mail_messages_mailbox ON mail_messages (mailbox, received, row);
CREATE INDEX IF NOT EXISTS mail_messages_internet ON mail_messages (mailbox, internet_id);
CREATE TABLE IF NOT EXISTS mail_bytes (row INTEGER PRIMARY KEY, mime BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS mail_properties (row INTEGER NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (row, id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS mail_properties_value ON mail_properties (value);
CREATE TABLE IF NOT EXISTS mail_attachments (
  id TEXT PRIMARY KEY, row INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, inline INTEGER NOT NULL,
  content_id TEXT, size INTEGER NOT NULL, modified TEXT NOT NULL, bytes BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS mail_attachments_row ON mail_attachments (row);
CREATE TABLE IF NOT EXISTS mail_changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, folder TEXT NOT NULL, row INTEGER NOT NULL, kind TEXT NOT NULL, immutable_id TEXT NOT NULL,
  ordinary_id TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS mail_changes_folder ON mail_changes (folder, seq);
CREATE TABLE IF NOT EXISTS mail_outside (
  row INTEGER PRIMARY KEY AUTOINCREMENT, mailbox TEXT NOT NULL, recipients TEXT NOT NULL, subject TEXT NOT NULL, at TEXT NOT NULL, mime BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS mail_uploads (
  id TEXT PRIMARY KEY, row INTEGER NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, inline INTEGER NOT NULL, content_id TEXT,
  total INTEGER NOT NULL, next INTEGER NOT NULL, expires INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS mail_pieces (upload TEXT NOT NULL, start INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (upload, start));
CREATE TABLE IF NOT EXISTS mail_scope (address TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS mail_gone (address TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS mail_forgotten (at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS mail_switches (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

/** Well-known names, as a Swedish mailbox shows them. */
const folders = {
  inbox: 'Inkorg',
  drafts: 'Utkast',
  sentitems: 'Skickat',
  deleteditems: 'Borttaget',
  archive: 'Arkiv',
} as const;
export type KnownFolder = keyof typeof folders | 'msgfolderroot';

/** Makes what is missing; may be called at every start. */
export function createMailTables(store: Store): void {
  store.exec(TABLES);
  if (store.get('SELECT 1 AS one FROM mail_folders LIMIT 1') !== undefined) return;
  store.transaction(() => {
    for (const mailbox of mailboxes) createFolders(store, mailbox);
    store.run('INSERT INTO mail_scope (address) VALUES (?)', tenant.sharedMailbox);
  });
}

function createFolders(store: Store, mailbox: Mailbox): void {
  const root = folderId(mailbox.id, 'msgfolderroot');
  const insert = 'INSERT INTO mail_folders (id, mailbox, parent, name, known) VALUES (?, ?, ?, ?, ?)';
  store.run(insert, root, mailbox.id, '', 'Top of Information Store', 'msgfolderroot');
  for (const [known, name] of Object.entries(folders))
    store.run(insert, folderId(mailbox.id, known), mailbox.id, root, name, known);
}
