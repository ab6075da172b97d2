// Which file or folder an address means: `root`, `root:/a/b`, `{id}` or `{id}:/a/b` in a drive.

import type { LocalRequest, LocalWorld } from '../../http';
import { numberOf, textOf, type Row, type Store } from '../../store';
import { invalid, missing } from '../refusal';
import { listBy, toList, type List } from '../sharepoint/list-rows';
import { siteBy, type Site } from '../sharepoint/sites';

export interface Drive {
  readonly store: Store;
  readonly site: Site;
  readonly list: List;
}

export interface FileRow {
  readonly id: string;
  readonly item: number;
  readonly parent: string;
  readonly name: string;
  readonly kind: 'file' | 'folder';
  readonly size: number;
  readonly type: string;
  readonly contentVersion: number;
}

/** Parent of what lies at the top of a drive. */
export const TOP = 'root';

/** A row of `sp_files`. */
export const toFile = (row: Row): FileRow => ({
  ...{ id: textOf(row, 'id'), item: numberOf(row, 'item'), parent: textOf(row, 'parent'), name: textOf(row, 'name') },
  kind: textOf(row, 'kind') === 'folder' ? 'folder' : 'file',
  ...{ size: numberOf(row, 'size'), type: textOf(row, 'type'), contentVersion: numberOf(row, 'content_version') },
});

/** The drive of a request: `{drive}`, the library `{list}`, or the site's first library. */
export function driveOf(request: LocalRequest, world: LocalWorld): Drive {
  const { store } = world;
  const { drive, site: siteKey = '', list: listKey } = request.params;
  if (drive !== undefined) return driveBy(store, drive);
  const site = siteBy(store, siteKey);
  const first = store.get('SELECT * FROM sp_lists WHERE site = ? AND drive IS NOT NULL ORDER BY row LIMIT 1', site.id);
  const list = listKey === undefined ? first && toList(first) : listBy(store, site.id, listKey);
  if (list === undefined || list.drive === '') throw missing('The list has no drive');
  return { store, site, list };
}

/** A drive by its id; 404 otherwise. */
export function driveBy(store: Store, id: string): Drive {
  const row = store.get('SELECT * FROM sp_lists WHERE drive = ?', id);
  if (row === undefined) throw missing('The drive was not found');
  const list = toList(row);
  return { store, list, site: siteBy(store, list.site) };
}

export interface Spot {
  /** Id of the folder it lies in, or `root`. */
  readonly parent: string;
  /** Empty for the root itself. */
  readonly name: string;
  readonly file: FileRow | undefined;
}

const rootSpot: Spot = { parent: '', name: '', file: undefined };
export const isRoot = (spot: Spot): boolean => spot.name === '';

/** What has this name in a folder; names know no case. */
export const childOf = (drive: Drive, parent: string, name: string): FileRow | undefined => {
  const row = drive.store.get('SELECT * FROM sp_files WHERE list = ? AND parent = ? AND name = ?', drive.list.row, parent, name);
  return row === undefined ? undefined : toFile(row);
};

/** Where an item address leads; folders on the way are made by `folder`, or 404. */
export function spotOf(drive: Drive, key: string, folder: (parent: string, name: string) => FileRow = noFolder): Spot {
  const [, start = '', path] = /^([^:]*)(?::\/(.*))?$/s.exec(key) ?? [];
  const from = startSpot(drive, start);
  const names = (path ?? '').split('/').filter((name) => name !== '');
  return names.reduce<Spot>((spot, name, at) => step(drive, { spot: at === 0 ? spot : entered(spot, folder), name }), from);
}

const noFolder = (): never => {
  throw missing('The resource could not be found.');
};

function startSpot(drive: Drive, id: string): Spot {
  if (id === TOP || id === rootId(drive.list)) return rootSpot;
  const row = drive.store.get('SELECT * FROM sp_files WHERE list = ? AND id = ?', drive.list.row, id);
  if (row === undefined) throw missing('The resource could not be found.');
  const file = toFile(row);
  return { parent: file.parent, name: file.name, file };
}

const entered = (spot: Spot, folder: (parent: string, name: string) => FileRow): Spot =>
  isRoot(spot) || spot.file !== undefined ? spot : { ...spot, file: folder(spot.parent, spot.name) };

function step(drive: Drive, { spot, name }: { readonly spot: Spot; readonly name: string }): Spot {
  const parent = isRoot(spot) ? TOP : spot.file?.kind === 'folder' ? spot.file.id : noFolder();
  return { parent, name, file: childOf(drive, parent, name) };
}

export const rootId = (list: List): string => `01${list.id.replaceAll('-', '').toUpperCase().slice(0, 32)}`;

/** The file or folder at a spot; 404 when there is none. The root is no row and has to be asked for before. */
export function existing(spot: Spot): FileRow {
  if (spot.file === undefined) throw missing('The resource could not be found.');
  return spot.file;
}

/** Names that SharePoint does not take. */
export function refuseFileName(name: string): void {
  const bad = /["*:<>?/\\|\u0000-\u001f]/.test(name) || /^\s|[\s.]$/.test(name) || name === '' || name.length > 255;
  if (bad) throw invalid('The provided name cannot contain any of these characters or is otherwise not valid.');
}
