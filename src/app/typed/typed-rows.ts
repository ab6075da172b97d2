// What is typed on a page, as rows beside the texts of what it is about: one for each page and person, under a key of their own, changed only as they were read.

import { z } from 'zod';
import { eTag, matterId, type MatterId, type PersonId } from '../../core/brand';
import type { KeptText } from '../../core/casefile/personal';
import type { Lying } from '../../core/casefile/lying';
import { caseOfPage, drawerOf, type Typed } from '../../core/casefile/typed';
import { stableJson } from '../../core/text-hash';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { getCase } from '../../graph/lists/cases';
import {
  createMatterText,
  matterTextByKey,
  patchText,
  removeText,
  removeTextAsRead,
  textsByBeginning,
  typedKind,
  type TextRow,
} from '../../graph/lists/texts';
import type { App } from '../app';
import { hashOfText } from '../decisions/keep-text';
import { secretHash } from '../keys';

const kind = typedKind;

/** A row that was given along with its task belongs to whoever the task belongs to. */
export const handed = 'handed';

export const typedKey = (about: string, owner: PersonId | typeof handed): string => `draft|${about}|${owner}`;

const stored = z.object({ about: z.string(), window: z.string(), fields: z.record(z.string(), z.unknown()) });

/** What a row holds; undefined for one that somebody has been at by hand. */
export function typedIn(row: TextRow): Typed | undefined {
  if (row.kind !== kind) return undefined;
  try {
    const read = stored.safeParse(JSON.parse(row.body));
    return read.success ? { ...read.data, at: row.at } : undefined;
  } catch {
    return undefined;
  }
}

/** A page, and where the content of the case it is about lies. */
export interface Page {
  readonly about: string;
  readonly lies: Lying;
}

/** The same of a page whose case is not at hand: what is typed of no case, or of one that is not there, lies as usual. */
export async function pageNow(app: App, about: string): Promise<Page> {
  const id = caseOfPage(about);
  if (id === null) return { about, lies: 'usual' };
  try {
    return { about, lies: (await app.graph.send(getCase(app.places, id), 'person')).lies };
  } catch (failure) {
    if (failure instanceof GraphFailure && (failure.kind === 'missing' || failure.kind === 'unreadable'))
      return { about, lies: 'usual' };
    throw failure;
  }
}

/** The text as it lies in the list. */
export function textOf(
  typed: Typed,
  owner: PersonId | typeof handed,
  { by, lies }: { readonly by: PersonId; readonly lies: Lying },
): KeptText {
  const { about, window, fields, at } = typed;
  const text = { subject: '', body: stableJson({ about, window, fields }) };
  return {
    key: typedKey(about, owner),
    caseId: drawerOf(about, lies),
    kind,
    ...text,
    hash: hashOfText(text),
    at,
    by,
    mail: null,
  };
}

/** One person's row of a page; undefined when there is none. */
export const typedRow = (app: App, { about, lies }: Page, owner: PersonId): Call<TextRow | undefined> =>
  matterTextByKey(app.places, drawerOf(about, lies), typedKey(about, owner));

/** All rows of a page: its writers' own, and the one that was given along. */
export const typedRows = (app: App, { about, lies }: Page): Call<readonly TextRow[]> =>
  textsByBeginning(app.places, drawerOf(about, lies), `draft|${about}|`);

/** Where a row lies, and in which version. */
export interface Marked extends Pick<TextRow, 'id' | 'version'> {
  /** The drawer: rows of two places may have the same number. */
  readonly caseId: MatterId;
}

/**
 * A row as the page knows it: where it lies and in which version, signed for its owner, so that a page can change and remove her own rows and
 * nobody else's, without their being read first.
 */
export const markOf = (app: App, row: Marked, owner: PersonId): string =>
  Buffer.from(JSON.stringify([row.caseId, row.id, row.version, signature(app, row, owner)])).toString('base64url');

/** What a mark says; undefined when it is not this person's. */
export function readMark(app: App, mark: string, owner: PersonId): Marked | undefined {
  try {
    const [drawer, id, version, signed] = z
      .tuple([z.string(), z.string(), z.string(), z.string()])
      .parse(JSON.parse(Buffer.from(mark, 'base64url').toString('utf8')));
    const row = { caseId: matterId(drawer), id, version: eTag(version) };
    return signed === signature(app, row, owner) ? row : undefined;
  } catch {
    return undefined;
  }
}

const signature = (app: App, { caseId: drawer, id }: Omit<Marked, 'version'>, owner: PersonId): string =>
  secretHash(app.settings.secret, `typed|${drawer}|${id}|${owner}`).slice(0, 32);

export const createTyped = (app: App, text: KeptText): Call<TextRow> => createMatterText(app.places, text);

/** The same row with other words. */
export const patchTyped = (app: App, at: Marked, text: KeptText): Call<TextRow> =>
  patchText(app.places, { ...text, ...at, document: 'draft' }, { body: text.body, hash: text.hash, at: text.at });

/** The same of a row as it was read: one that somebody writes in just now is left. */
export async function removeTypedAsRead(app: App, row: Marked): Promise<void> {
  try {
    await app.graph.send(removeTextAsRead(app.places, row));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || (failure.kind !== 'missing' && failure.kind !== 'conflict')) throw failure;
  }
}

/** Takes a row away; one that is gone already is as good. */
export async function removeTyped(app: App, row: Omit<Marked, 'version'>): Promise<void> {
  try {
    await app.graph.send(removeText(app.places, row));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'missing') throw failure;
  }
}
