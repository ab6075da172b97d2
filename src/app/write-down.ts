// What was said aloud or handed over in a chat: kept at once as a draft, and a case when somebody has written it down (R107–R112, decisions 7.6).

import { caseId, type Instant } from '../core/brand';
import type { ReplyWish } from '../core/casefile/case';
import type { CaseFile } from '../core/casefile/case-file';
import type { Channel } from '../core/casefile/channel';
import type { KeptText } from '../core/casefile/personal';
import type { Actor } from '../core/decide/decision';
import { isEku } from '../core/decide/may';
import type { ReadComplaint } from '../core/intake/read-mail';
import { no, ok, type Result } from '../core/result';
import { textByKey } from '../graph/lists/texts';
import { keepFile, originalPath } from '../graph/originals';
import type { App } from './app';
import { bytesKeyOf } from './keys';
import { keepText } from './keep-text';
import { observe } from './observe';
import { newCase, personalOf, storeCase } from './open-case';

/** Where drafts lie: with no case yet. */
const noCase = caseId('0');

export interface WrittenDown {
  readonly words: string;
  readonly subject: string;
  readonly complainantName: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly replyWish: ReplyWish;
  readonly channel: Channel;
  readonly received: Instant;
}

/** Keeps words as a draft; answers the id that opens it. */
export async function keepDraft(app: App, words: string, by: Actor): Promise<{ readonly draftId: string }> {
  const text = await keepText(app, { caseId: noCase, kind: 'draft', subject: '', body: words, by: by.id });
  return { draftId: text.key };
}

/** A draft for the one who made it; for anybody else there is none. */
export async function draft(app: App, draftId: string, by: Actor): Promise<Result<KeptText>> {
  const text = await app.graph.send(textByKey(app.places, draftId), 'person');
  return text === undefined || text.kind !== 'draft' || text.by !== by.id ? no('noSuchCase') : ok(text);
}

/** An employee's note becomes a case; handing in gives a receipt, not access (R078, decisions 3). EKU's members hand in nothing here. */
export async function takeInWritten(app: App, written: WrittenDown, by: Actor): Promise<Result<CaseFile>> {
  if (isEku(by)) return no('notYourTask');
  if (written.words.trim() === '') return no('answerMissing');
  const bytes = new TextEncoder().encode(JSON.stringify({ ...written, by: by.id }));
  const key = bytesKeyOf(bytes);
  const original = await keepFile(app.graph, app.places, { path: originalPath(key), name: 'tjansteanteckning.json', bytes });
  const read: ReadComplaint = {
    outcome: 'case',
    complainant: { name: written.complainantName, address: written.address },
    addressProof: written.address === null ? 'none' : 'stated',
    received: written.received,
    subject: written.subject,
    words: written.words,
    ...{ forwardedBy: null, note: '', files: [] },
  };
  const drafted = {
    ...(await newCase(app, { key, at: app.clock.now(), channel: written.channel, read })),
    replyWish: written.replyWish,
  };
  const personal = { ...personalOf(key, read, { original, attachments: [] }), phone: written.phone };
  const kase = await storeCase(app, { draft: drafted, personal, forwarded: false, last: null });
  return ok(await observe(app, kase.id));
}
