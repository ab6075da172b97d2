// One click in *Manuell hantering* makes what was set aside a case, with the original as it came.

import type { CaseFile } from '../../core/casefile/case-file';
import type { Actor } from '../../core/decide/decision';
import { readMail, type ReadComplaint, type ReadMail } from '../../core/intake/read-mail';
import { isStaffAddress, type Knows } from '../../core/intake/trust/trust';
import { no, ok, type Result } from '../../core/result';
import { caseByIntakeKey } from '../../graph/lists/cases';
import type { SetAsideRow } from '../../graph/lists/set-aside';
import { moveTo } from '../../graph/mail/mailbox';
import { keepFile, originalPath, readFile } from '../../graph/originals';
import type { OpenedMail } from '../../mail/mime';
import type { App } from '../app';
import { draftRow, isUsed, useDraft } from './drafts';
import { observe } from '../pass/observe';
import { newCase, openCase, personalOf, storeCase } from './open-case';
import { endRow, setAsideRow } from './set-aside-rows';
import { originalMail, readAsMail } from './set-aside-original';
import { openFile } from '../show';
import { whatWeKnow } from './take-in';
import { storeWritten } from './write-down';
import type { CaseId } from '../../core/brand';

/** Makes the row a case. What can be read of the mail is; the rest is in the original. Asked again it answers the same case. */
export async function rescue(app: App, rowId: string, by: Actor): Promise<Result<CaseFile>> {
  const found = await setAsideRow(app, rowId, by);
  if (!found.ok) return found;
  const row = found.value;
  if (row.state === 'rescued') return known(app, row);
  if (row.state !== 'open') return no('alreadyDecided');
  const stored = row.reason === 'unusedDraft' ? await rescueDraft(app, row) : await rescueMail(app, row);
  if (!stored.ok) return stored;
  await endRow(app, row, { state: 'rescued', answer: null, answeredBy: by.id });
  return known(app, row);
}

async function known(app: App, row: SetAsideRow): Promise<Result<CaseFile>> {
  const kase = await app.graph.send(caseByIntakeKey(app.places, row.intakeKey), 'person');
  return kase === undefined ? no('alreadyDecided') : ok(await observe(app, kase.id));
}

async function rescueDraft(app: App, row: SetAsideRow): Promise<Result<unknown>> {
  const text = row.fileId === null ? undefined : await draftRow(app, row.fileId);
  if (text === undefined) return no('originalGone');
  if (isUsed(text)) return ok(null);
  const written = {
    ...{ words: text.body, subject: '', complainantName: null, address: null, phone: null },
    ...({ replyWish: 'unknown', channel: 'chat' } as const),
    received: text.at,
  };
  return ok(await storeWritten(app, written, { key: row.intakeKey, by: text.by, last: (id) => useDraft(app, text, id) }));
}

async function rescueMail(app: App, row: SetAsideRow): Promise<Result<unknown>> {
  const raw = await originalMail(app, row);
  if (!raw.ok || row.fileId === null) return raw;
  const arrival = { key: row.intakeKey, raw: raw.value, at: row.arrived, messageId: row.fileId };
  const mail = await readAsMail(raw.value);
  const read =
    mail === undefined ? undefined : asComplaint(readMail(mail.parts, await whatWeKnow(app)), mail, await whatWeKnow(app));
  if (mail !== undefined && read !== undefined) return ok(await openCase(app, arrival, { read, mail }));
  return ok(await storeUnread(app, arrival));
}

const unread: ReadComplaint = {
  ...{ outcome: 'case', complainant: { name: null, address: null }, addressProof: 'none', forwardedBy: null, received: null },
  ...{ subject: '', words: '', note: '', files: [], flags: [], fingerprint: '' },
};

/** A mail read as a new complaint, although it named a case that is not or held no words. A colleague who wrote it is not the complainant. */
function asComplaint(read: ReadMail, { parts }: OpenedMail, knows: Knows): ReadComplaint {
  if (read.outcome === 'case') return read;
  const from = read.outcome === 'link' ? read.from : parts.from;
  const isOwn = isStaffAddress(from.address, knows);
  return {
    ...unread,
    ...(isOwn ? { forwardedBy: from } : { complainant: from, addressProof: from.address === null ? 'none' : 'stated' }),
    subject: read.outcome === 'link' ? read.subject : parts.subject,
    words: read.outcome === 'link' ? read.words : parts.text.trim(),
    files: read.outcome === 'link' ? read.files : parts.files,
    received: parts.date,
  };
}

async function storeUnread(app: App, { key, raw, at, messageId }: Parameters<typeof openCase>[1]): Promise<unknown> {
  const original = await keepFile(app.graph, app.places, { path: originalPath(key), name: 'original.eml', bytes: raw });
  return storeCase(app, {
    draft: await newCase(app, { key, at, channel: 'mail', read: unread }),
    personal: personalOf(key, unread, { original, attachments: [] }),
    ...{ forwarded: false, last: moveTo(app.places, messageId, 'handled') },
  });
}

/** The original of a case for somebody who may read it; the reading is noted first. */
export async function keptOriginal(app: App, actor: Actor, id: CaseId): Promise<Result<Uint8Array>> {
  const opened = await openFile(app, actor, id);
  if (!opened.ok) return opened;
  await app.access.note({ who: actor.id, what: 'original', caseId: id, at: app.clock.now() });
  return ok(await readFile(app.graph, app.places, { path: originalPath(opened.value.case.intakeKey), limit: 48 * 1024 * 1024 }));
}
