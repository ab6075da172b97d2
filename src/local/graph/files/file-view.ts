// Drives, files and folders as Graph shows them.

import type { LocalWorld } from '../../http';
import { numberOf } from '../../store';
import type { Item } from '../sharepoint/item-rows';
import { itemView, parsed } from '../sharepoint/item-view';
import { expansions, project } from '../sharepoint/projection';
import { webUrlOf } from '../sharepoint/sites';
import { rootId, TOP, type Drive, type FileRow } from './file-place';
import { childrenOf, itemOf, pathOf } from './file-rows';

/** A library seen as a drive. */
export const driveView = ({ site, list }: Drive) => ({
  ...{ id: list.drive, driveType: 'documentLibrary', name: list.title, description: list.description },
  ...{ createdDateTime: list.created, lastModifiedDateTime: list.modified },
  webUrl: `${webUrlOf(site)}/${encodeURIComponent(list.name)}`,
});

/** Files show their GUID in braces and capitals. */
export const fileTag = (item: Item): string => `"{${item.guid.toUpperCase()}},${item.version}"`;

/** A file or folder; `cTag` changes with the bytes, `eTag` with anything. */
export function fileView(drive: Drive, file: FileRow, world: Pick<LocalWorld, 'origin'>) {
  const item = itemOf(drive, file);
  const folder = pathOf(drive, file.parent);
  const facet =
    file.kind === 'folder'
      ? { folder: { childCount: childrenOf(drive, file.id).length } }
      : { file: { mimeType: file.type }, '@microsoft.graph.downloadUrl': `${world.origin()}/download/${item.guid}` };
  return {
    ...{ id: file.id, name: file.name, size: file.size, eTag: fileTag(item) },
    cTag: `"c:{${item.guid.toUpperCase()}},${file.contentVersion}"`,
    ...{ createdDateTime: item.created, lastModifiedDateTime: item.modified },
    ...{ createdBy: parsed(item.author), lastModifiedBy: parsed(item.editor) },
    webUrl: `${driveView(drive).webUrl}${folder}/${encodeURIComponent(file.name)}`,
    parentReference: {
      ...{ driveId: drive.list.drive, driveType: 'documentLibrary', siteId: drive.site.id },
      ...{ id: file.parent === TOP ? rootId(drive.list) : file.parent, path: `/drives/${drive.list.drive}/root:${folder}` },
    },
    ...facet,
  };
}

/** The top folder of a drive. */
export function rootView(drive: Drive) {
  const row = drive.store.get(
    'SELECT count(*) AS n, coalesce(sum(size), 0) AS size FROM sp_files WHERE list = ?',
    drive.list.row,
  );
  return {
    ...{ id: rootId(drive.list), name: 'root', size: numberOf(row, 'size'), webUrl: driveView(drive).webUrl },
    ...{ createdDateTime: drive.list.created, lastModifiedDateTime: drive.list.modified },
    parentReference: { driveId: drive.list.drive, driveType: 'documentLibrary', siteId: drive.site.id },
    folder: { childCount: childrenOf(drive, TOP).length },
    root: {},
  };
}

/** A file as a query asks for it: `$select`, and `$expand=listItem`. */
export function askedFile(drive: Drive, file: FileRow, asked: { readonly query: URLSearchParams; readonly world: LocalWorld }) {
  const view = project(fileView(drive, file, asked.world), asked.query);
  const expanded = expansions(asked.query, ['listItem']).length > 0;
  return expanded ? { ...view, listItem: itemView(drive, itemOf(drive, file)) } : view;
}
