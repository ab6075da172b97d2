// Takes away what a case holds in a place where it should not lie, and the mails in the mailbox that say the same. Rows go last: as long as one is there its files can be found.

import type { Instant } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { caseByIntakeKey } from '../../graph/lists/cases';
import { removePersonal } from '../../graph/lists/personal';
import { removeText } from '../../graph/lists/texts';
import { messagesOfId, removeForGood } from '../../graph/mail/mailbox';
import { originalPath, readFile, removeFile } from '../../graph/originals';
import type { App } from '../app';
import { inCase } from '../in-case';
import { intakeKeyOf } from '../keys';
import { largestMail } from '../intake/kept-files';
import { value } from '../settled';
import { contentIn, filesOf, placesHere, type Content, type ContentFile, type PlaceHere } from './content-rows';

interface Taking {
  readonly from: PlaceHere;
  /** Only what had come by then; null: all of it. */
  readonly upTo: Instant | null;
  /** The mails in the mailbox go too, wherever its content lies: it is disposed of. */
  readonly takesMails?: boolean;
}

/** How much went. */
export interface Taken {
  readonly rows: number;
  readonly files: number;
  readonly mails: number;
}

/** Done again it takes what is left. What is only typed is no document, and is not counted. */
export async function takeAway(
  app: App,
  matter: Case,
  { from, upTo, takesMails = matter.lies !== 'usual' }: Taking,
): Promise<Taken> {
  const all = await contentIn(app, matter, from);
  const here: Content = { ...all, texts: all.texts.filter(({ at }) => upTo === null || at <= upTo) };
  const files = await ownFiles(app, matter, filesOf(here));
  let mails = 0;
  if (takesMails) for (const key of new Set(files.map((file) => file.key))) mails += await forgetMail(app, key);
  const { places } = inCase(app, { lies: from });
  await gone(
    app,
    files.map(({ path }) => removeFile(places, path)),
  );
  const rows = [...here.texts.map((row) => ({ places, row })), ...here.typed.map((row) => ({ places: app.places, row }))];
  await gone(
    app,
    rows.map((one) => removeText(one.places, one.row)),
  );
  if (here.personal !== undefined) await gone(app, [removePersonal(places, here.personal)]);
  return { files: files.length, rows: here.texts.length + (here.personal === undefined ? 0 : 1), mails };
}

/** A mail that was made a case of its own is that case's, and stays where it has it. */
async function ownFiles(app: App, matter: Case, files: readonly ContentFile[]): Promise<readonly ContentFile[]> {
  const keys = [...new Set(files.map(({ key }) => key))].filter((key) => key !== matter.intakeKey);
  const found = await app.graph.all(keys.map((key) => caseByIntakeKey(app.places, key)));
  const others = new Set(found.map((one) => value(one)?.intakeKey));
  return files.filter(({ key }) => !others.has(key));
}

/** What is gone already is as good. */
async function gone(app: App, calls: readonly Call<undefined>[]): Promise<void> {
  for (const one of await app.graph.all(calls)) if (!one.ok && one.failure.kind !== 'missing') throw one.failure;
}

/**
 * The mail itself, which the mailbox keeps among those that are handled, goes for good once the case's content lies elsewhere; a case whose content comes back lies
 * as usual without it, for the original is byte for byte the same. It is known by its own id on the wire, and is the one whose key it was taken in under.
 */
async function forgetMail(app: App, key: string): Promise<number> {
  const raw = await original(app, key);
  const id = raw === null ? null : ((await app.apart.look(raw))?.messageId ?? null);
  if (id === null) return 0;
  const found = (await app.graph.send(messagesOfId(app.places, id))).filter((one) => intakeKeyOf(one) === key);
  await gone(
    app,
    found.map((one) => removeForGood(app.places, one)),
  );
  return found.length;
}

/** null where it lies nowhere, and for what came by no mail. */
async function original(app: App, key: string): Promise<Uint8Array | null> {
  for (const lies of placesHere)
    try {
      return await readFile(app.graph, inCase(app, { lies }).places, { path: originalPath(key), limit: largestMail });
    } catch (failure) {
      if (!(failure instanceof GraphFailure) || failure.kind !== 'missing') throw failure;
    }
  return null;
}
