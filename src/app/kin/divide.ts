// *Dela upp*: a complaint becomes two cases, and goes back to be one as long as nothing has come of the new one.

import { caseId, providerId, type CaseId } from '../../core/brand';
import { caseNumber } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import { partNoteKey, partNoteKind } from '../../core/casefile/division';
import { partsOf } from '../../core/casefile/kin';
import { divide, endPart, mayUndivide, noteUndivided, partCalled, type Dividing } from '../../core/decide/divide';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Refusal, type Result } from '../../core/result';
import { hashText } from '../../core/text-hash';
import { personalOf } from '../../graph/lists/personal';
import { createText } from '../../graph/lists/texts';
import type { App } from '../app';
import { change } from '../decisions/change';
import { hashOfText } from '../decisions/keep-text';
import { thereOrMade } from '../matters/made';
import { observe } from '../pass/observe';
import { passById } from '../pass/pass';
import { openFile } from '../show';
import { openPart } from './open-parts';
import { registerWith } from '../providers/register-with';

export interface DividingCase {
  readonly caseId: CaseId;
  /** What the page made up for it, so that pressed twice it is one part. */
  readonly mark: string;
  readonly over: string;
  readonly providerId: string | null;
  /** What the part is about, or whom; kept in the protected site. */
  readonly words: string;
}

interface NewPart {
  readonly number: string;
  readonly id: CaseId;
}

/** The number of the new case: a receipt, for whoever divides may not be the one who reads it next. Everything is looked at before anything is kept. */
export async function divideCase(app: App, by: Actor, given: DividingCase): Promise<Result<NewPart>> {
  const opened = await openFile(app, by, given.caseId);
  if (!opened.ok) return opened;
  const part = hashText(`${by.id}|${given.caseId}|${given.mark}`).slice(0, 16);
  const body = given.words.trim();
  const asked: Dividing = {
    by,
    part,
    over: given.over,
    hasNote: body !== '',
    providerId: given.providerId === null || given.providerId === '' ? null : providerId(given.providerId),
    providers: (await registerWith(app, [given.providerId])).map(({ id }) => id),
  };
  const tried = divide(opened.value, asked, app.clock.now());
  if (!tried.ok) return tried;
  const gone = await noPersonal(app, opened.value);
  if (gone !== null) return gone;
  if (body !== '') await keepNote(app, by, { caseId: given.caseId, part, body });
  const after = await change(app, given.caseId, (file, now) => divide(file, asked, now));
  if (!after.ok) return after;
  const said = partsOf(after.value).find(({ divided }) => divided.data.part === part);
  if (said === undefined) return no('noSuchCase');
  const kase = await openPart(app, after.value, said.divided);
  app.later.do(() => passById(app, kase.id));
  return ok({ number: caseNumber(kase), id: kase.id });
}

/** Where the whole's own row is gone there is nothing to share. */
async function noPersonal(app: App, { matter }: CaseFile): Promise<Refusal | null> {
  const row = await app.graph.send(personalOf(app.places, matter.intakeKey), 'person');
  return row === undefined ? no('personalGone') : null;
}

async function keepNote(
  app: App,
  { id }: Actor,
  { caseId: at, part, body }: { readonly caseId: CaseId; readonly part: string; readonly body: string },
): Promise<void> {
  const text = { subject: '', body };
  const row = { ...text, key: partNoteKey(at, part), caseId: at, kind: partNoteKind, hash: hashOfText(text) };
  await thereOrMade(app, createText(app.places, { ...row, at: app.clock.now(), by: id, mail: null }));
}

/** One case again: the new one ends first, so that a crash in between leaves it to be pressed again. */
export async function undivideCase(
  app: App,
  by: Actor,
  at: { readonly caseId: CaseId; readonly part: string },
): Promise<Result<CaseFile>> {
  const opened = await openFile(app, by, at.caseId);
  if (!opened.ok) return opened;
  const part = partCalled(opened.value, caseId(at.part));
  if (part?.to === undefined || part.to === null) return no('noSuchCase');
  if (!mayUndivide(by, opened.value, part)) return no('notYourTask');
  const origin = await observe(app, at.caseId);
  const ended = await change(app, part.to, (file, now) => endPart(file, { by, origin }, now));
  if (!ended.ok) return ended;
  return change(app, at.caseId, (file, now) => noteUndivided(file, { by, part: part.divided.data.part }, now));
}
