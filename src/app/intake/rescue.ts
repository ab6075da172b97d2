// One click in *Manuell hantering* makes what was set aside a case, with the original as it came.

import type { Case } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Actor } from '../../core/engine/decision';
import type { ReadComplaint } from '../../core/intake/read-mail';
import type { Problem } from '../../core/problem';
import { no, ok, type Result } from '../../core/result';
import { caseByIntakeKey } from '../../graph/lists/cases';
import type { SetAsideRow } from '../../graph/lists/set-aside';
import { moveTo } from '../../graph/mail/mailbox';
import { keepFile, originalPath } from '../../graph/originals';
import type { App } from '../app';
import { asComplaint, unread } from './as-complaint';
import { storeDraft } from './draft-as-case';
import { draftRow, isUsed } from './drafts';
import { rememberWords } from './duplicates';
import { observe } from '../pass/observe';
import { moveWaiting } from './many-mails';
import { newCase, personalOf, type Said } from './new-case';
import { isTold, openCase, storeCase, type Opening } from './open-case';
import { rowDone } from '../done-before';
import { endRow, isOwn, setAsideRow } from './set-aside-rows';
import { originalMail } from './set-aside-original';
import { whatWeKnow } from './what-we-know';

export interface Rescued {
  readonly file: CaseFile;
  /** A colleague has made it one before. */
  readonly before: Problem | null;
}

/** Makes the row a case, also one that was recorded as none. What can be read of the mail is; the rest is in the original. Asked again it answers the same case, and says so when a colleague was first. */
export async function rescue(app: App, rowId: string, by: Actor): Promise<Result<Rescued>> {
  const found = await setAsideRow(app, rowId, by);
  if (!found.ok) return found;
  const row = found.value;
  if (row.state === 'rescued') return letIn(app, row, isOwn(row, by) ? null : rowDone(app, row));
  if (row.state !== 'open' && row.state !== 'notACase') return { ok: false, problem: rowDone(app, row) };
  const stored = row.reason === 'unusedDraft' ? await rescueDraft(app, row) : await rescueMail(app, row);
  if (!stored.ok) return stored;
  await endRow(app, row, { state: 'rescued', answer: null, answeredBy: by.id });
  return letIn(app, row);
}

/** With the case come those that waited behind it. */
async function letIn(app: App, row: SetAsideRow, before: Problem | null = null): Promise<Result<Rescued>> {
  await moveWaiting(app, row, 'inbox');
  const file = await known(app, row);
  return file.ok ? ok({ file: file.value, before }) : file;
}

async function known(app: App, row: SetAsideRow): Promise<Result<CaseFile>> {
  const kase = await app.graph.send(caseByIntakeKey(app.places, row.intakeKey), 'person');
  return kase === undefined ? no('alreadyDecided') : ok(await observe(app, kase.id));
}

async function rescueDraft(app: App, row: SetAsideRow): Promise<Result<unknown>> {
  const text = row.fileId === null ? undefined : await draftRow(app, row.fileId);
  if (text === undefined) return no('originalGone');
  if (isUsed(text)) return ok(null);
  return ok(await storeDraft(app, text, text.by));
}

async function rescueMail(app: App, row: SetAsideRow): Promise<Result<unknown>> {
  const raw = await originalMail(app, row);
  if (!raw.ok || row.fileId === null) return raw;
  const arrival = { key: row.intakeKey, raw: raw.value, at: row.arrived, messageId: row.fileId };
  const knows = await whatWeKnow(app);
  const { read, mail } = await app.apart.understand(raw.value, knows, arrival.at);
  if (mail === undefined) return ok(await storeUnread(app, arrival));
  const complaint = asComplaint(read, mail, knows);
  await rememberWords(app, arrival.key, complaint);
  return ok(await openCase(app, arrival, { read: complaint, mail }));
}

/** A mail of which nothing can be read as a case: all of it is in the original, but what a colleague says who hands it over. */
export async function storeUnread(
  app: App,
  { key, raw, at, messageId }: Opening,
  { read, said }: { readonly read: ReadComplaint; readonly said?: Said } = { read: unread },
): Promise<Case> {
  const original = await keepFile(app.graph, app.places, { path: originalPath(key), name: 'original.eml', bytes: raw });
  return storeCase(app, {
    draft: await newCase(app, { key, at, channel: 'mail', read, said }),
    personal: personalOf(key, read, { original, attachments: [] }),
    ...{
      forwarded: isTold(read),
      by: null,
      last: messageId === null ? null : moveTo(app.places, messageId, 'handled'),
    },
  });
}
