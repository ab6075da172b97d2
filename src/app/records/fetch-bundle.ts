// *Hämta akten*: everything that is kept of a case for somebody who may read it, as one zip. The fetching is in the access log before anything is read.

import { createHash } from 'node:crypto';
import type { CaseId } from '../../core/brand';
import type { Actor } from '../../core/engine/decision';
import { undoneNotes } from '../../core/engine/undo-answer';
import { bundleOf, footOf } from '../../core/records/bundle';
import { documentPaper } from '../../core/records/document-papers';
import type { BundleFile, Found, LibraryFile, Records, Words } from '../../core/records/document';
import { placed } from '../../core/records/placed';
import { no, ok, type Result } from '../../core/result';
import { eventsOf } from '../../core/casefile/event';
import { GraphFailure } from '../../graph/failure';
import { eventsOfMatter } from '../../graph/lists/events';
import { textsOfMatter } from '../../graph/lists/texts';
import { findByKey } from '../../graph/mail/drafts';
import { rawMessage } from '../../graph/mail/mailbox';
import { attachmentPath, originalPath, readFile } from '../../graph/originals';
import type { App } from '../app';
import { practised } from '../practised';
import { inCase } from '../in-case';
import { wholeSummary } from '../eku/kept-words';
import { largestMail } from '../intake/kept-files';
import { kinNumbers } from '../kin/show-kin';
import { openedBeside } from '../matters/opened-beside';
import { value } from '../pass/observe';
import { showCase, type ShownCase } from '../show';

/** Bytes of originals in one bundle: some of the largest mails, and no more than memory has room for beside everything else. */
const largestBundle = 120 * 1024 * 1024;

/** The zip; `bundleTooLarge` for a case whose files are too many for one, `bundleNotReady` when it took too long, `tooMany` for somebody who asks again and again. */
export async function fetchBundle(app: App, actor: Actor, id: CaseId): Promise<Result<Uint8Array>> {
  const shown = await showCase(app, actor, { caseId: id });
  if (!shown.ok) return shown;
  if (!app.limits.allow('bundle', actor.id)) return no('tooMany');
  await app.access.note({ who: actor.id, what: 'bundle', caseId: id, at: app.clock.now() });
  const kin = await kinNumbers(app, actor, shown.value.file);
  return app.bundling.take('bundle', () => packed(app, shown.value, kin));
}

async function packed(app: App, shown: ShownCase, kin: NonNullable<Records['kin']>): Promise<Result<Uint8Array>> {
  const records = { ...(await recordsOf(app, shown)), kin };
  const all = placed(records);
  const files = all.flatMap((one) => one.files);
  if (sizeOf(files) > largestBundle) return no('bundleTooLarge');
  const got = await fetchAll(inCase(app, shown.file.matter), files);
  const making = { now: app.clock.now(), nameOf: nameIn(shown) };
  const bundle = bundleOf(records, all, { fetched: got, making });
  const zip = await app.apart.pack({
    bundle: { name: bundle.name, papers: bundle.papers },
    files: bundle.files.flatMap(({ name }) => bytesNamed(got, name)),
    made: making.now,
  });
  return zip === null ? no('bundleNotReady') : ok(zip);
}

/** The last signed brief as a PDF of its own, to be sent by hand to whoever follows up the contract; `noSuchCase` where none is signed. */
export async function fetchBrief(app: App, actor: Actor, id: CaseId): Promise<Result<Uint8Array>> {
  const shown = await showCase(app, actor, { caseId: id });
  if (!shown.ok) return shown;
  if (!app.limits.allow('bundle', actor.id)) return no('tooMany');
  await app.access.note({ who: actor.id, what: 'eku', caseId: id, at: app.clock.now() });
  const records = await recordsOf(app, shown.value);
  const brief = placed(records).findLast(({ document }) => document.kind === 'brief');
  const content = brief?.document.content ?? null;
  if (brief === undefined || content === null || content === 'notHere' || !('post' in content)) return no('noSuchCase');
  const paper = documentPaper(records, { placed: brief, content, foot: footOf(records), nameOf: nameIn(shown.value) });
  const pdf = await app.bundling.take('bundle', () => app.apart.draw(paper, app.clock.now()));
  return pdf === null ? no('bundleNotReady') : ok(pdf);
}

/** A name of staff that the case names; a dash for nobody. */
export const nameIn =
  ({ staff }: ShownCase) =>
  (id: ShownCase['staff'][number]['id']): string =>
    staff.find((one) => one.id === id)?.name ?? '–';

/** What is kept of it, with the posts to EKU as they were approved. */
export async function recordsOf(app: App, { file, personal, texts }: ShownCase): Promise<Records> {
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

const sizeOf = (files: readonly BundleFile[]): number =>
  files.reduce((sum, { from }) => sum + ('kept' in from ? from.kept.size : 0), 0);

interface Got {
  readonly files: ReadonlyMap<string, Found>;
  readonly letters: ReadonlyMap<string, Words>;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

const bytesNamed = ({ bytes }: Got, name: string): readonly { readonly name: string; readonly bytes: Uint8Array }[] => {
  const found = bytes.get(name);
  return found === undefined ? [] : [{ name, bytes: found }];
};

/** One after the other: a case's largest files are not all on their way at once. */
async function fetchAll(app: App, all: readonly BundleFile[]): Promise<Got> {
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

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes of a file as it was kept; null when somebody took it away. */
export async function kept(app: App, { key, n, kept: file }: LibraryFile): Promise<Uint8Array | null> {
  if (file.size === 0) return new Uint8Array();
  const path = n === 0 ? originalPath(key) : attachmentPath(key, n, file.name);
  return orMissing(readFile(app.graph, app.places, { path, limit: largestMail }));
}

/** The words of a letter that lies with the sent mails alone; null when it does not. */
export async function sentWords(app: App, key: string): Promise<Words | null> {
  const raw = await sentLetter(app, key);
  return raw === null ? null : wordsIn(app, raw);
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
