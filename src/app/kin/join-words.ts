// The words of a complaint that came twice, put in the case that answers them; and taken out of the count there when *Mottagning* has taken it back.

import { hashText } from '../../core/text-hash';
import type { CaseId, Instant, PersonId } from '../../core/brand';
import { caseNumber } from '../../core/casefile/case';
import { sameKey } from '../../core/casefile/division';
import { isCaseFile, type CaseFile } from '../../core/casefile/case-file';
import type { NewEvent } from '../../core/casefile/event';
import type { MatterFile } from '../../core/casefile/matter-file';
import { sameAs } from '../../core/casefile/kin';
import { linkMail } from '../../core/decide/link-mail';
import { noteBack, splitOf } from '../../core/decide/split-back';
import { noteSplit } from '../../core/decide/split-off';
import type { Action } from '../../core/engine/action';
import type { Changes } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import { GraphFailure } from '../../graph/failure';
import { personalOf } from '../../graph/lists/personal';
import { createText } from '../../graph/lists/texts';
import type { App } from '../app';
import { inCase } from '../in-case';
import { hashOfText } from '../decisions/keep-text';
import { thereOrMade } from '../matters/made';
import { makeDue } from '../pass/make-due';
import { observe } from '../pass/observe';
import { writeEvents } from '../pass/write-events';
import { copyFiles } from './copy-files';

/** What a pass calls for; what its history is to say of it. Done twice it is done once. */
export async function joinWords(app: App, file: MatterFile, actions: readonly Action[]): Promise<readonly NewEvent[]> {
  if (!isCaseFile(file)) return [];
  const told: NewEvent[] = [];
  for (const action of actions) {
    if (action.kind === 'joinWords') told.push(...(await join(app, file, action)));
    if (action.kind === 'leaveWords') told.push(await leave(app, file, action));
  }
  return told;
}

interface At {
  readonly to: CaseId;
  readonly at: Instant;
  readonly by: PersonId | null;
}

/** Nothing is said while the other case cannot take them: it stays with *Mottagning* until it can, or is taken back. */
async function join(app: App, file: CaseFile, { to, at, by }: At): Promise<readonly NewEvent[]> {
  const textKey = `${to}|duplicate|${hashText(file.matter.intakeKey).slice(0, 16)}`;
  await keepWords(app, file, { other: await observe(app, to), textKey });
  const { id, warnings } = file.matter;
  const back = { textKey, to: id, number: caseNumber(file.matter), gone: 0 };
  const isTaken = await tell(app, to, (other) => {
    if (sameAs(other) !== null) return no('outcomeNotAllowed');
    if (splitOf(other, textKey) !== undefined) return noteBack(other, { data: back, by, now: at });
    return linkMail(other, { as: 'duplicate', textKey, warnings, from: id }, at);
  });
  return isTaken ? [{ kind: 'wordsJoined', data: { to, textKey }, at: app.clock.now(), by: null }] : [];
}

async function leave(
  app: App,
  { matter }: CaseFile,
  { to, at, by, textKey }: At & { readonly textKey: string },
): Promise<NewEvent> {
  const split = { textKey, to: matter.id, number: caseNumber(matter), by };
  await tell(app, to, (other) => ok(noteSplit(other, split, at)));
  return { kind: 'wordsLeft', data: { to, textKey }, at: app.clock.now(), by: null };
}

/**
 * Rows in the other's history, in the moment it was said: by whomever they are written, they are there once. It is made due behind them, and again when
 * a crash came in between, for then this is done anew.
 */
async function tell(app: App, to: CaseId, judge: (other: CaseFile) => Result<Changes>): Promise<boolean> {
  const other = await observe(app, to);
  const said = judge(other);
  if (!said.ok) return false;
  const { events } = said.value.matter.lastDecision;
  if (events.length > 0) await writeEvents(app, other, { events });
  await makeDue(app, to);
  return true;
}

/** The words and the files, the other's own from now on, each where that case's content lies. */
async function keepWords(
  app: App,
  { matter }: CaseFile,
  at: { readonly other: CaseFile; readonly textKey: string },
): Promise<void> {
  const from = { places: inCase(app, matter).places, key: matter.intakeKey };
  const to = { places: inCase(app, at.other.matter).places, key: sameKey(matter.intakeKey, at.other.matter.id) };
  const personal = await app.graph.send(personalOf(from.places, matter.intakeKey));
  if (personal === undefined) throw new GraphFailure({ kind: 'missing', code: 'personal' });
  await copyFiles(app, personal, { from, to });
  const { complainant, forwardedBy, note, original, attachments, subject, words: body } = personal;
  const mail = { key: to.key, from: complainant, forwardedBy, note, original, attachments, warnings: matter.warnings };
  const text = { subject, body };
  const row = { ...text, key: at.textKey, caseId: at.other.matter.id, kind: 'duplicate', hash: hashOfText(text) };
  await thereOrMade(app, createText(to.places, { ...row, at: matter.received, by: null, mail }));
}
