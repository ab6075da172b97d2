// The case of a part of a complaint: its row, who is kept out of it, its personal data and files, copied from the whole, how its history begins, and its watch row. Each
// step has a key, so that two replicas, or a pass after a crash, make it once.

import type { CaseId } from '../../core/brand';
import type { Case, NewCase } from '../../core/casefile/case';
import { isCaseFile, type CaseFile } from '../../core/casefile/case-file';
import { partNoteKey, partNoteKind } from '../../core/casefile/division';
import type { EventOf, NewEvent } from '../../core/casefile/event';
import { isTold } from '../../core/casefile/same-event';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { Action } from '../../core/engine/action';
import { partBars, partBegins, partDraft, partIsThere } from '../../core/processes/complaint/parts';
import { GraphFailure } from '../../graph/failure';
import { createAssessment } from '../../graph/lists/assessments';
import { caseByIntakeKey, createCase, headCase } from '../../graph/lists/cases';
import { appendEvent, eventsOfCase, placed } from '../../graph/lists/events';
import { createPersonal, personalOf } from '../../graph/lists/personal';
import { createText, textByKey } from '../../graph/lists/texts';
import { createWatch } from '../../graph/lists/watch';
import type { App } from '../app';
import { inCase } from '../in-case';
import { thereOrMade } from '../matters/made';
import { barePersonal } from '../shell/content-rows';
import { copyFiles } from './copy-files';

type Divided = EventOf<'divided'>;

/** The parts a pass calls for; what its history is to say of them. */
export async function openParts(app: App, file: MatterFile, actions: readonly Action[]): Promise<readonly NewEvent[]> {
  if (!isCaseFile(file)) return [];
  const told: NewEvent[] = [];
  for (const action of actions) {
    if (action.kind !== 'openPart') continue;
    const kase = await openPart(app, file, action.divided);
    told.push(partIsThere(action.divided, kase.id, app.clock.now()));
  }
  return told;
}

/** The case of one part, made or found. Throws `GraphFailure` when it could not be made whole; then it is called for again. */
export async function openPart(app: App, file: CaseFile, divided: Divided): Promise<Case> {
  const draft = partDraft(file, divided);
  const kase = await madeOrFound(app, draft);
  for (const bar of partBars(file, kase.id)) await thereOrMade(app, createAssessment(app.places, bar));
  await keepPersonal(app, file, draft);
  await begin(app, kase.id, partBegins(file, divided, draft));
  await keepNote(app, { from: file.matter.id, part: divided.data.part, to: kase.id, lies: file.matter.lies });
  await headed(app, kase);
  const idle = { nextLook: app.clock.now(), holder: null, leaseEnd: null, eventsKnown: 0 };
  await thereOrMade(app, createWatch(app.places, { ...idle, caseId: kase.id, looksApart: draft.hasApart }));
  return kase;
}

async function madeOrFound(app: App, draft: NewCase): Promise<Case> {
  try {
    return await app.graph.send(createCase(app.places, draft), 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
    const known = await app.graph.send(caseByIntakeKey(app.places, draft.intakeKey), 'person');
    if (known === undefined) throw failure;
    return known;
  }
}

/** Who wrote and in which words, with the files: its own from now on, wherever either of them is moved or disposed of later. */
async function keepPersonal(app: App, { matter }: CaseFile, { intakeKey }: NewCase): Promise<void> {
  const { places } = inCase(app, matter);
  const whole = await app.graph.send(personalOf(places, matter.intakeKey), 'person');
  if (whole === undefined) throw new GraphFailure({ kind: 'missing', code: 'personal' });
  await copyFiles(app, whole, { from: { places, key: matter.intakeKey }, to: { places, key: intakeKey } });
  await thereOrMade(app, createPersonal(places, { ...barePersonal(whole), intakeKey, fingerprint: null }));
}

/** The first rows of its history; what is there stays. */
async function begin(app: App, id: CaseId, wanted: readonly NewEvent[]): Promise<void> {
  const known = await app.graph.send(eventsOfCase(app.places, id), 'person');
  const missing = wanted.filter((event) => !isTold(known, event));
  const last = known.at(-1)?.seq ?? 0;
  for (const [place, event] of missing.entries())
    await thereOrMade(app, appendEvent(app.places, placed(event, { caseId: id, seq: last + place + 1 })));
}

/** What was written of the part is read with the part too. */
async function keepNote(
  app: App,
  at: { readonly from: CaseId; readonly part: string; readonly to: CaseId } & Pick<Case, 'lies'>,
): Promise<void> {
  const { places } = inCase(app, at);
  const text = await app.graph.send(textByKey(places, partNoteKey(at.from, at.part)), 'person');
  if (text === undefined) return;
  const { subject, body, hash, by } = text;
  const key = partNoteKey(at.to, at.part);
  const own = { key, caseId: at.to, kind: partNoteKind, subject, body, hash, at: text.at, by, mail: null };
  await thereOrMade(app, createText(places, own));
}

/** Whoever changed the case meanwhile wrote its number too. */
async function headed(app: App, kase: Case): Promise<void> {
  try {
    await app.graph.send(headCase(app.places, kase), 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
  }
}
