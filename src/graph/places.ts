// Where everything lies in this tenant: sites, lists, library and mail folders, found by name once at start.

import { z } from 'zod';
import { body, get, getWhole, query, segment, type Call } from './call';
import type { Graph } from './client';
import { folderNames, mailboxPath, immutable, type FolderName } from './mail/mail-folders';
import { titleOf } from './practice';
import { siteNames, type GraphSettings, type SiteName } from './settings';

/** What a list is found by. */
export interface ListName {
  readonly title: string;
  readonly site: SiteName;
}

export interface Places {
  /** `/sites/{id}/lists/{id}`; throws when the tenant has no such list. */
  readonly listPath: (list: ListName) => string;
  /** `/drives/{id}`: the library of originals, and that of the cases whose content lies apart. */
  readonly originals: string;
  readonly originalsApart: string;
  /** `/users/{mailbox}`. */
  readonly mailbox: string;
  readonly folders: Readonly<Record<FolderName, string>>;
}

/** The library of originals and attachments, in the protected site. */
export const originalsLibrary: ListName = { title: 'Original', site: 'protected' };

/** The same in the restricted site, for cases whose content lies apart (decisions 5). */
export const apartOriginalsLibrary: ListName = { title: 'Skyddade original', site: 'restricted' };

/** Finds all places; throws `GraphFailure` when Graph does not answer, and an Error naming what is missing when it was never provisioned. */
export async function openSites(graph: Graph, settings: GraphSettings): Promise<Places> {
  const sites = await siteIds(graph, settings);
  const found = await Promise.all(siteNames.map(async (name) => [name, await graph.send(listsOf(sites[name]))] as const));
  const paths = new Map(
    found.flatMap(([site, lists]) =>
      lists.flatMap(({ id, displayName }) => {
        const title = titleOf(settings, displayName);
        return title === null ? [] : [[keyOf({ site, title }), `${sitePath(sites[site])}/lists/${segment(id)}`] as const];
      }),
    ),
  );
  const listPath = (list: ListName): string => paths.get(keyOf(list)) ?? notProvisioned(list.title);
  const driveOf = async (library: ListName): Promise<string> =>
    `/drives/${segment((await graph.send(get(`${listPath(library)}/drive`, body(idOnly)))).id)}`;
  const mailbox = mailboxPath(settings.mailbox);
  return {
    listPath,
    originals: await driveOf(originalsLibrary),
    originalsApart: await driveOf(apartOriginalsLibrary),
    mailbox,
    folders: settings.isPractice ? noFolders : await foldersOf(graph, mailbox),
  };
}

/** A practice has no mailbox. */
const noFolders: Places['folders'] = { handled: '', setAside: '' };

const idOnly = z.object({ id: z.string() });
const named = z.object({ value: z.array(z.object({ id: z.string(), displayName: z.string() })) });

const keyOf = ({ site, title }: ListName): string => `${site}|${title}`;

export const sitePath = (id: string): string => `/sites/${segment(id)}`;

/** A site as Graph addresses it, `ekbacka.sharepoint.example:/sites/synpunkter`. */
export const siteNamed = (address: string): Call<{ readonly id: string }> => get(`/sites/${address}`, body(idOnly));

/** The ids of the sites. */
export async function siteIds(graph: Graph, settings: GraphSettings): Promise<Readonly<Record<SiteName, string>>> {
  const found = await Promise.all(siteNames.map((name) => graph.send(siteNamed(settings.sites[name]))));
  const idOf = (name: SiteName): string => found[siteNames.indexOf(name)]?.id ?? '';
  return { cases: idOf('cases'), protected: idOf('protected'), restricted: idOf('restricted'), eku: idOf('eku') };
}

const addressed = z.object({ value: z.array(z.object({ name: z.string() })) });

/** What the lists of a site are called in its addresses, in every language the same; `system` brings those that SharePoint keeps for itself. */
export const listNamesOf = (siteId: string): Call<readonly string[]> =>
  getWhole(`${sitePath(siteId)}/lists${query({ $select: 'name,system' })}`, (answer) =>
    body(addressed)(answer).value.map(({ name }) => name),
  );

/** The lists of a site, the library among them. */
export const listsOf = (siteId: string): Call<readonly { readonly id: string; readonly displayName: string }[]> =>
  getWhole(`${sitePath(siteId)}/lists${query({ $select: 'id,displayName' })}`, (answer) => body(named)(answer).value);

/** The shared mailbox's own top folders. */
export const mailFoldersOf = (mailbox: string): Call<readonly { readonly id: string; readonly displayName: string }[]> =>
  getWhole(
    `${mailbox}/mailFolders${query({ $select: 'id,displayName', $top: 100 })}`,
    (answer) => body(named)(answer).value,
    immutable,
  );

async function foldersOf(graph: Graph, mailbox: string): Promise<Places['folders']> {
  const folders = await graph.send(mailFoldersOf(mailbox));
  const find = (name: FolderName): string =>
    folders.find(({ displayName }) => displayName === folderNames[name])?.id ?? notProvisioned(folderNames[name]);
  return { handled: find('handled'), setAside: find('setAside') };
}

function notProvisioned(name: string): never {
  throw new Error(`"${name}" does not exist in this tenant: run npm run provision`);
}
