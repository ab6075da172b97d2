// A mail that belongs to a case: its words kept beside the case, its files in the library, and the case told.

import type { CaseFile } from '../../core/casefile/case-file';
import { linkMail, type LinkedMail } from '../../core/decide/link-mail';
import type { ReadMail } from '../../core/intake/read-mail';
import { domainOf } from '../../core/intake/mail-parts';
import { GraphFailure } from '../../graph/failure';
import { createText } from '../../graph/lists/texts';
import { moveTo } from '../../graph/mail/mailbox';
import { attachmentPath, keepFile, originalPath } from '../../graph/originals';
import type { OpenedMail } from '../../mail/mime';
import type { App } from '../app';
import { hashOfText } from '../decisions/keep-text';
import { observe } from '../pass/observe';
import { change } from '../decisions/take-decision';
import type { Arrival } from './arrival';

type Linked = Extract<ReadMail, { outcome: 'link' }>;

/** false: there is no such case, and the mail must go to a person. */
export async function linkToCase(
  app: App,
  arrival: Arrival,
  { read, mail }: { readonly read: Linked; readonly mail: OpenedMail },
): Promise<boolean> {
  const file = await known(app, read);
  if (file === null) return false;
  const kind = kindOf(file, read);
  await keepFile(app.graph, app.places, { path: originalPath(arrival.key), name: 'original.eml', bytes: arrival.raw });
  await keepAttached(app, arrival.key, { read, mail });
  const textKey = `${file.case.id}|${kind}|${arrival.key.slice(0, 16)}`;
  await keepWords(app, { textKey, read, kind, file });
  const changed = await change(app, file.case.id, (now, at) => linkMail(now, { as: kind, textKey }, at));
  if (!changed.ok) return false;
  await app.graph.send(moveTo(app.places, arrival.messageId, 'handled'));
  return true;
}

async function known(app: App, read: Linked): Promise<CaseFile | null> {
  try {
    return await observe(app, read.caseId);
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'missing') return null;
    throw failure;
  }
}

/** A provider's answer only from the case's own provider. */
function kindOf(file: CaseFile, read: Linked): LinkedMail['as'] {
  const isOwnProvider = read.isProvider && domainOf(file.provider?.mail ?? null) === domainOf(read.from.address);
  if (isOwnProvider) return 'providerAnswer';
  return read.isProvider ? 'other' : 'complainantReply';
}

async function keepAttached(
  app: App,
  key: string,
  { read, mail }: { readonly read: Linked; readonly mail: OpenedMail },
): Promise<void> {
  for (const [n, file] of read.files.entries()) {
    const bytes = mail.bytes[file.index];
    if (bytes !== undefined)
      await keepFile(app.graph, app.places, { path: attachmentPath(key, n + 1, file.name), name: file.name, bytes });
  }
}

async function keepWords(
  app: App,
  at: { readonly textKey: string; readonly read: Linked; readonly kind: string; readonly file: CaseFile },
): Promise<void> {
  const { subject, words } = at.read;
  const text = { subject, body: words };
  try {
    const kept = {
      ...text,
      key: at.textKey,
      caseId: at.file.case.id,
      kind: at.kind,
      hash: hashOfText(text),
      at: app.clock.now(),
      by: null,
    };
    await app.graph.send(createText(app.places, kept));
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
}
