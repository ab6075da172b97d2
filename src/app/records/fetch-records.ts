// What is kept of a case, fetched: its texts with what was opened beside it, its files as they lie in the library, and letters as they lie with the sent mails.

import { createHash } from 'node:crypto';
import type { CaseId } from '../../core/brand';
import { eventsOf } from '../../core/casefile/event';
import { undoneNotes } from '../../core/engine/undo-answer';
import type { BundleFile, Found, LibraryFile, Records, Words } from '../../core/records/document';
import { GraphFailure } from '../../graph/failure';
import { eventsOfMatter } from '../../graph/lists/events';
import { textsOfMatter } from '../../graph/lists/texts';
import { findByKey } from '../../graph/mail/drafts';
import { rawMessage } from '../../graph/mail/mailbox';
import { attachmentPath, originalPath, readFile } from '../../graph/originals';
import type { App } from '../app';
import { wholeSummary } from '../eku/kept-words';
import { largestMail } from '../intake/kept-files';
import { openedBeside } from '../matters/opened-beside';
import { value } from '../pass/observe';
import { practised } from '../practised';
import type { ShownCase } from '../show';

/** Bytes of originals in one zip: some of the largest mails, and no more than memory has room for beside everything else. */
export const largestZip = 120 * 1024 * 1024;

/** What is kept of it, with the posts to EKU as they were approved. */
export async function recordsOf(
  app: App,
  { file, personal, texts }: Pick<ShownCase, 'file' | 'personal' | 'texts'>,
): Promise<Records> {
  const approved = eventsOf(file.events, 'ekuApproved').map(({ data }) => data);
  const posts = await Promise.all(approved.map(async (one) => ({ round: one.round, summary: await wholeSummary(app, one) })));
  return { file, personal, texts, posts, beside: await besideIn(app, file.matter.id), ...practised(app) };
}

/** What was opened beside it, with its texts: whoever may read the case may have them in its file. What was taken back and not written again is no part of it. */
async function besideIn(app: App, id: CaseId): Promise<Records['beside']> {
  const { graph, places } = app;
  const matters = await openedBeside(app, id);
  const [texts, events] = await Promise.all([
    graph.all(
      matters.map((matter) => textsOfMatter(places, matter.id)),
      { patience: 'person' },
    ),
    graph.all(
      matters.map((matter) => eventsOfMatter(places, matter.id)),
      { patience: 'person' },
    ),
  ]);
  return matters.map((matter, n) => {
    const undone = undoneNotes({ events: events.slice(n, n + 1).flatMap((found) => value(found)) });
    const all = texts.slice(n, n + 1).flatMap((found) => value(found));
    return { matter, texts: all.filter(({ key }) => !undone.includes(key)) };
  });
}

/** Bytes that the library's own files among them take; what lies with the sent mails is not known before it is fetched. */
export const sizeOf = (files: readonly BundleFile[]): number =>
  files.reduce((sum, { from }) => sum + ('kept' in from ? from.kept.size : 0), 0);

export interface Got {
  readonly files: ReadonlyMap<string, Found>;
  readonly letters: ReadonlyMap<string, Words>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** The bytes that were fetched under that name; none for what was not there. */
export const bytesNamed = ({ bytes }: Got, name: string): readonly { readonly name: string; readonly bytes: Uint8Array }[] => {
  const found = bytes.get(name);
  return found === undefined ? [] : [{ name, bytes: found }];
};

/** One after the other: a case's largest files are not all on their way at once. */
export async function fetchAll(app: App, all: readonly BundleFile[]): Promise<Got> {
  const [files, letters, bytes] = [new Map<string, Found>(), new Map<string, Words>(), new Map<string, Uint8Array>()];
  for (const { name, from } of all) {
    const found = 'sentKey' in from ? await sentLetter(app, from.sentKey) : await kept(app, from);
    if (found === null) continue;
    bytes.set(name, found);
    files.set(name, 'kept' in from && sha256(found) !== from.kept.sha256 ? 'changed' : 'whole');
    const words = 'sentKey' in from ? await wordsIn(app, found) : null;
    if ('sentKey' in from && words !== null) letters.set(from.sentKey, words);
  }
  return { files, letters, bytes };
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The words of a letter that lies with the sent mails alone; null when it does not. */
export async function sentWords(app: App, key: string): Promise<Words | null> {
  const raw = await sentLetter(app, key);
  return raw === null ? null : wordsIn(app, raw);
}

/** The bytes of a file as it was kept; null when somebody took it away. */
export async function kept(app: App, { key, n, kept: file }: LibraryFile): Promise<Uint8Array | null> {
  if (file.size === 0) return new Uint8Array();
  const path = n === 0 ? originalPath(key) : attachmentPath(key, n, file.name);
  return orMissing(readFile(app.graph, app.places, { path, limit: largestMail }));
}

/** A letter nobody read first, as it lies with the sent mails; null when it does not. */
async function sentLetter(app: App, key: string): Promise<Uint8Array | null> {
  if (app.settings.isPractice) return null;
  const found = await app.graph.send(findByKey(app.places, key), 'person');
  return found === undefined || found.isDraft ? null : orMissing(rawMessage(app.graph, app.places, found.id));
}

async function orMissing(bytes: Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await bytes;
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return null;
    throw failure;
  }
}

async function wordsIn(app: App, raw: Uint8Array): Promise<Words | null> {
  const parts = await app.apart.look(raw);
  return parts === undefined ? null : { subject: parts.subject, body: parts.text };
}
