// Files and folders as rows: each is also an item of its library, so that columns, tags and changes are the item's.

import { randomBytes } from 'node:crypto';
import { bytesOf, textOf } from '../../store';
import { GraphRefusal, taken } from '../refusal';
import { insertItem, itemBy, removeItem, updateItem, type Item } from '../sharepoint/item-rows';
import { childOf, refuseFileName, TOP, toFile, type Drive, type FileRow, type Spot } from './file-place';

export interface Author {
  /** Identity set as JSON text. */
  readonly writer: string;
  readonly now: string;
}

export type Behaviour = 'fail' | 'replace' | 'rename';

const newId = (): string => `01${randomBytes(16).toString('hex').toUpperCase()}`;

/** Writes a file where the spot is, by the behaviour the caller chose for a name that is taken. Call it inside a transaction. */
export function putFile(
  drive: Drive,
  spot: Spot,
  put: { readonly bytes: Buffer; readonly behaviour: Behaviour; readonly author: Author },
): Put {
  refuseFileName(spot.name);
  if (spot.file === undefined) return { file: makeFile(drive, { ...spot, kind: 'file' }, put), made: true };
  if (put.behaviour === 'fail') throw taken('An item with the same name already exists under the parent');
  if (put.behaviour === 'rename')
    return { file: makeFile(drive, { ...spot, name: freeName(drive, spot), kind: 'file' }, put), made: true };
  if (spot.file.kind === 'folder')
    throw new GraphRefusal({ status: 409, code: 'nameAlreadyExists', message: 'A folder has this name' });
  return { file: replaceContent(drive, spot.file, put), made: false };
}

export interface Put {
  readonly file: FileRow;
  readonly made: boolean;
}

/** `brev.pdf` becomes `brev 1.pdf`, then `brev 2.pdf`. */
function freeName(drive: Drive, spot: Spot): string {
  const [, stem = spot.name, end = ''] = /^(.+?)(\.[^.]*)?$/s.exec(spot.name) ?? [];
  let number = 1;
  while (childOf(drive, spot.parent, `${stem} ${number}${end}`) !== undefined) number += 1;
  return `${stem} ${number}${end}`;
}

interface Making {
  readonly parent: string;
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

const mediaTypes: Readonly<Record<string, string>> = {
  ...{ eml: 'message/rfc822', msg: 'application/vnd.ms-outlook', txt: 'text/plain', html: 'text/html', json: 'application/json' },
  ...{ pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', xml: 'text/xml', zip: 'application/zip' },
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** SharePoint goes by the end of the name, whatever type the bytes were sent with. */
const mediaType = (name: string): string => mediaTypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

function makeFile(drive: Drive, spot: Making, put: { readonly bytes?: Buffer; readonly author: Author }): FileRow {
  const id = newId();
  const { bytes = Buffer.alloc(0) } = put;
  const item = insertItem(drive.store, drive.list, { fields: { FileLeafRef: spot.name }, ...put.author });
  drive.store.run(
    'INSERT INTO sp_files (id, list, item, parent, name, kind, size, type, content_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)',
    ...[id, drive.list.row, item, spot.parent, spot.name, spot.kind, bytes.length, mediaType(spot.name)],
  );
  if (spot.kind === 'file') drive.store.run('INSERT INTO sp_bytes (file, bytes) VALUES (?, ?)', id, bytes);
  return fileById(drive, id);
}

/** A folder of this name; one that is there already is used. */
export function makeFolder(drive: Drive, spot: Pick<Making, 'parent' | 'name'>, author: Author): FileRow {
  refuseFileName(spot.name);
  return childOf(drive, spot.parent, spot.name) ?? makeFile(drive, { ...spot, kind: 'folder' }, { author });
}

function replaceContent(drive: Drive, file: FileRow, put: { readonly bytes: Buffer; readonly author: Author }): FileRow {
  const { bytes } = put;
  updateItem(drive.store, itemOf(drive, file), { fields: {}, ...put.author });
  drive.store.run('UPDATE sp_bytes SET bytes = ? WHERE file = ?', bytes, file.id);
  const sql = 'UPDATE sp_files SET size = ?, content_version = content_version + 1 WHERE id = ?';
  drive.store.run(sql, bytes.length, file.id);
  return fileById(drive, file.id);
}

/** Gives a file another name or folder; 409 when the name is taken there. */
export function moveFile(
  drive: Drive,
  file: FileRow,
  to: { readonly parent: string; readonly name: string; readonly author: Author },
): FileRow {
  refuseFileName(to.name);
  const other = childOf(drive, to.parent, to.name);
  if (other !== undefined && other.id !== file.id) throw taken('An item with the same name already exists under the parent');
  updateItem(drive.store, itemOf(drive, file), { fields: { FileLeafRef: to.name }, ...to.author });
  drive.store.run(
    'UPDATE sp_files SET name = ?, type = ?, parent = ? WHERE id = ?',
    to.name,
    mediaType(to.name),
    to.parent,
    file.id,
  );
  return fileById(drive, file.id);
}

/** Deletes a file, or a folder with all that lies in it. */
export function deleteFile(drive: Drive, file: FileRow): void {
  for (const child of childrenOf(drive, file.id)) deleteFile(drive, child);
  removeItem(drive.store, itemOf(drive, file));
  drive.store.run('DELETE FROM sp_bytes WHERE file = ?', file.id);
  drive.store.run('DELETE FROM sp_files WHERE id = ?', file.id);
}

/** What lies in a folder (`root` for the top), in the order it was made. */
export const childrenOf = (drive: Drive, parent: string): readonly FileRow[] =>
  drive.store.all('SELECT * FROM sp_files WHERE list = ? AND parent = ? ORDER BY item', drive.list.row, parent).map(toFile);

/** The list item behind a file. */
export const itemOf = (drive: Drive, file: FileRow): Item => itemBy(drive.store, drive.list, String(file.item));

/** Byte for byte what was put. */
export const bytesOfFile = (drive: Drive, file: FileRow): Buffer =>
  bytesOf(drive.store.get('SELECT bytes FROM sp_bytes WHERE file = ?', file.id), 'bytes');

function fileById(drive: Drive, id: string): FileRow {
  const row = drive.store.get('SELECT * FROM sp_files WHERE id = ?', id);
  if (row === undefined) throw new Error(`File ${id} has just been written and is not there`);
  return toFile(row);
}

/** Path of a folder under the root, for `parentReference.path`: empty at the top, else `/a/b`. */
export function pathOf(drive: Drive, folder: string): string {
  if (folder === TOP) return '';
  const row = drive.store.get('SELECT parent, name FROM sp_files WHERE id = ?', folder);
  return row === undefined ? '' : `${pathOf(drive, textOf(row, 'parent'))}/${encodeURIComponent(textOf(row, 'name'))}`;
}
