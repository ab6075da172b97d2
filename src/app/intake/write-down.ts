// What was said aloud or handed over in a chat becomes a case when somebody has written it down (R107–R112).

import { type Instant, type PersonId } from '../../core/brand';
import type { About } from '../../core/casefile/about';
import type { CameFrom } from '../../core/casefile/came-from';
import type { Case, CaseKind, ReplyWish } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Channel } from '../../core/casefile/channel';
import type { KeptFile } from '../../core/casefile/personal';
import type { Scan } from '../../core/intake/scan';
import type { Warning } from '../../core/casefile/warning';
import type { Actor } from '../../core/engine/decision';
import { holds, isEku } from '../../core/engine/still-holds';
import { speaksOfProtection } from '../../core/intake/hold/hold-words';
import { nothingFilled } from '../../core/intake/sender/filled';
import type { ReadComplaint } from '../../core/intake/read-mail';
import type { Placed } from '../../core/processes/complaint/placed';
import { no, ok, type Result } from '../../core/result';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { patchSetAside, setAsideByKey } from '../../graph/lists/set-aside';
import { caseByIntakeKey } from '../../graph/lists/cases';
import { attachmentPath, keepFile, originalPath } from '../../graph/originals';
import type { App } from '../app';
import { inCase } from '../in-case';
import { draftIntakeKey, draftRow, isTaken, isUsed, useDraft } from './drafts';
import { bytesKeyOf } from '../keys';
import { noteKey } from './note-key';
import { observe } from '../pass/observe';
import { newCase, personalOf } from './new-case';
import { storeCase } from './open-case';

export interface WrittenDown {
  /** What the person said it is to be treated as. */
  readonly kind: CaseKind;
  readonly words: string;
  readonly subject: string;
  readonly complainantName: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly postal: string | null;
  readonly replyWish: ReplyWish;
  readonly channel: Channel;
  readonly received: Instant;
  /** What its writer has heard beside the words. */
  readonly about?: About;
  /** Whether its writer says that somebody is in danger: it sorts the note first, and answers nothing. */
  readonly danger?: 'yes' | 'no';
  /** Whether it is known that the person's identity is protected, whatever the words say. */
  readonly isProtected?: boolean;
}

/** How a form is known again when it is handed in twice: by the draft it was opened with, or by an id the page gave it. */
export interface HandedIn {
  readonly draftId: string | null;
  readonly formId: string | null;
  readonly by: Actor;
  /** The paper itself, where it came on paper. */
  readonly scans?: readonly Scan[];
}

/** An employee's note becomes a case; handing in gives a receipt, not access (R078, decisions 3). EKU's members hand in nothing here. */
export async function takeInWritten(app: App, written: WrittenDown, handed: HandedIn): Promise<Result<CaseFile>> {
  const { by, draftId, scans = [] } = handed;
  const isReceiver = holds(by, 'registrar', null) || holds(by, app.profile.firstOwner, null);
  const beside = { scans, isReceiver };
  if (isEku(by)) return no('notYourTask');
  if (written.words.trim() === '') return no('answerMissing');
  if (draftId === null)
    return ok(await storeWritten(app, written, { ...beside, key: formKey(written, handed), by: by.id, last: null }));
  return takeInDraft(app, written, { ...beside, draftId, by: by.id });
}

/** A draft is handed in by the one who wrote it; a second time it only answers the case it became. */
async function takeInDraft(
  app: App,
  written: WrittenDown,
  { draftId, by, ...beside }: { readonly draftId: string; readonly by: PersonId } & Beside,
): Promise<Result<CaseFile>> {
  const row = await draftRow(app, draftId);
  if (row === undefined || row.by !== by) return no('noSuchCase');
  const key = draftIntakeKey(draftId);
  if (isTaken(row)) return ok(await storeWritten(app, written, { ...beside, key: lateKey(draftId), by, last: null }));
  if (isUsed(row)) {
    const known = await app.graph.send(caseByIntakeKey(app.places, key), 'person');
    return known === undefined ? no('noSuchCase') : ok(await observe(app, known.id));
  }
  const file = await storeWritten(app, written, { ...beside, key, by, last: (id) => useDraft(app, row, id) });
  await closeRow(app, key, by);
  return ok(file);
}

/** What goes along with the words. */
interface Beside {
  /** Kept beside the note, in their order. */
  readonly scans?: readonly Scan[];
  /** It was written down by one who receives: what she has heard is said, and no suggestion. */
  readonly isReceiver?: boolean;
}

export interface Storing extends Beside {
  readonly key: string;
  readonly by: PersonId | null;
  /** What is done only when all is stored. */
  readonly last: ((id: CaseFile['matter']['id']) => Call<unknown>) | null;
  /** What is to be warned of; absent for most. */
  readonly flags?: readonly Warning[];
  /** Where it stands already; absent for what begins here. */
  readonly placed?: Placed;
  /** The file of another system it stood in, and its row as it came. */
  readonly inFile?: { readonly from: CameFrom; readonly original: Uint8Array };
}

/** Stores what was written: the note as it was handed in, the case, its personal data; its first pass is then started. */
export async function storeWritten(app: App, written: WrittenDown, storing: Storing): Promise<CaseFile> {
  return observe(app, (await storeNote(app, written, storing)).id);
}

/** The same, and answers the case alone. Throws `GraphFailure`; asked again it goes on where it was cut short. */
export async function storeNote(
  app: App,
  written: WrittenDown,
  { key, by, last, flags = [], scans = [], isReceiver = false, placed, inFile }: Storing,
): Promise<Case> {
  const bytes = inFile?.original ?? new TextEncoder().encode(JSON.stringify({ ...written, by }));
  const read = { ...readOf(written), flags };
  const { suggestion, ...opened } = await newCase(app, {
    key,
    at: app.clock.now(),
    channel: written.channel,
    read,
    isProtected: written.isProtected === true || speaksOfProtection([written.complainantName, written.postal].join('\n')),
  });
  const there = inCase(app, opened);
  const name = inFile === undefined ? 'tjansteanteckning.json' : 'rad-ur-fil.txt';
  const original = await keepFile(app.graph, there.places, { path: originalPath(key), name, bytes });
  const attachments = await keepScans(there, key, scans);
  const { about = {} } = written;
  const drafted = {
    ...opened,
    suggestion: isReceiver ? suggestion : { ...suggestion, about },
    about: isReceiver ? about : {},
    kind: written.kind,
    signs: [...new Set([...(written.danger === 'yes' ? (['mark'] as const) : []), ...opened.signs])],
    replyWish: written.replyWish,
    ...placed?.patch,
  };
  const personal = { ...personalOf(key, read, { original, attachments }), phone: written.phone, postal: written.postal };
  const store = { draft: drafted, personal, forwarded: false, by, last: null, from: inFile?.from };
  const kase = await storeCase(app, placed === undefined ? store : { ...store, placed });
  if (last !== null) await app.graph.send(last(kase.id), 'person');
  return kase;
}

/** Under numbers: what somebody called a file is kept beside it, in the protected row. */
async function keepScans(app: App, key: string, scans: readonly Scan[]): Promise<readonly KeptFile[]> {
  const kept: KeptFile[] = [];
  for (const { name, bytes } of scans) {
    const path = attachmentPath(key, kept.length + 1, name);
    kept.push(await keepFile(app.graph, app.places, { path, name, bytes }));
  }
  return kept;
}

const readOf = (written: WrittenDown): ReadComplaint => ({
  outcome: 'case',
  complainant: { name: written.complainantName, address: written.address },
  addressProof: written.address === null ? 'none' : 'stated',
  addressKind: 'person',
  received: written.received,
  said: null,
  subject: written.subject,
  words: written.words,
  filled: nothingFilled,
  ...{ forwardedBy: null, note: '', files: [], flags: [], fingerprint: '', held: null },
});

const formKey = (written: WrittenDown, { formId, by }: HandedIn): string =>
  formId === null ? bytesKeyOf(new TextEncoder().encode(JSON.stringify({ ...written, by: by.id }))) : noteKey(by.id, formId);

/** What its writer made of a draft that had become a case without them is kept too, as one that may be about the same. */
const lateKey = (draftId: string): string => bytesKeyOf(new TextEncoder().encode(`late|${draftId}`));

/** Somebody else may have been asked to look at the draft meanwhile. */
async function closeRow(app: App, key: string, by: PersonId): Promise<void> {
  const row = await app.graph.send(setAsideByKey(app.places, key), 'person');
  if (row?.state !== 'open') return;
  try {
    await app.graph.send(
      patchSetAside(app.places, row, { state: 'rescued', answeredBy: by, answeredAt: app.clock.now() }),
      'person',
    );
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
  }
}
