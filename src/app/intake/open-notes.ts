// Notes that were saved at once, *resten sen*: each is a case already; its writer finds it here until she has completed it or *Mottagning* has taken it on.

import type { CaseId } from '../../core/brand';
import { caseNumber, type CaseKind, type ReplyWish } from '../../core/casefile/case';
import type { CaseFile } from '../../core/casefile/case-file';
import { cutTo, mostWords } from '../../core/casefile/lengths';
import { completeNote, mayComplete } from '../../core/decide/complete-note';
import type { Actor } from '../../core/engine/decision';
import { speaksOfProtection } from '../../core/intake/hold/hold-words';
import { isEku } from '../../core/engine/still-holds';
import { no, type Result } from '../../core/result';
import { caseByIntakeKey } from '../../graph/lists/cases';
import { patchRest, personalOf } from '../../graph/lists/personal';
import { patchText, textsOfCase, type TextRow } from '../../graph/lists/texts';
import type { App } from '../app';
import { inCase } from '../in-case';
import { change } from '../decisions/change';
import { hashOfText, keepTextOf } from '../decisions/keep-text';
import { observe } from '../pass/observe';
import { signsOf } from './danger-signs-of';
import { noCase } from './drafts';
import { noteKey } from './note-key';

const openKind = 'openNote';
const completedKind = 'completedNote';

/** Remembered until it is completed; a note saved twice is remembered once. */
export const rememberOpen = async (app: App, by: Actor, formId: string): Promise<unknown> =>
  keepTextOf(app, { caseId: noCase, kind: openKind, subject: formId, body: '', by: by.id }, `${by.id}|${formId}`);

export interface OpenNote {
  readonly formId: string;
  readonly number: string;
}

/** Hers that still can be completed. */
export async function openNotes(app: App, by: Actor): Promise<readonly OpenNote[]> {
  if (isEku(by)) return [];
  const rows = await ownRows(app, by);
  const found = await Promise.all(rows.map(async ({ subject }) => ({ formId: subject, file: await fileOf(app, by, subject) })));
  return found.flatMap(({ formId, file }) =>
    file !== undefined && mayComplete(file, by).ok ? [{ formId, number: caseNumber(file.matter) }] : [],
  );
}

export interface Rest {
  readonly kind: CaseKind;
  readonly replyWish: ReplyWish;
  readonly complainantName: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly postal: string | null;
  /** Words that came on. */
  readonly more: string;
}

/** Completes a note. `noteTakenOver` when *Mottagning* has it: what is typed stays on the page, to be written down by itself. */
export async function completeOpen(
  app: App,
  by: Actor,
  { formId, rest }: { readonly formId: string; readonly rest: Rest },
): Promise<Result<CaseFile>> {
  const file = isEku(by) ? undefined : await fileOf(app, by, formId);
  if (file === undefined) return no('noSuchCase');
  const may = mayComplete(file, by);
  if (!may.ok) return may;
  await keepRest(app, file, rest);
  const signs = rest.more.trim() === '' ? [] : await signsOf(app, { subject: '', words: rest.more }, null);
  const { kind, replyWish } = rest;
  const coded = {
    kind,
    replyWish,
    addressProof: rest.address === null ? file.matter.addressProof : ('stated' as const),
    signs,
    speaksOfProtection: speaksOfProtection([rest.more, rest.complainantName, rest.postal].join('\n')),
  };
  const done = await change(app, file.matter.id, (now, at) => completeNote(now, coded, { by, now: at }));
  if (!done.ok) return done;
  for (const row of (await ownRows(app, by)).filter(({ subject }) => subject === formId))
    await close(app, row, done.value.matter.id);
  return done;
}

/** Her own rows; a query of one column, of which there are few. */
async function ownRows(app: App, by: Actor): Promise<readonly TextRow[]> {
  const rows = await app.graph.send(textsOfCase(app.places, noCase), 'person');
  return rows.filter((row) => row.kind === openKind && row.by === by.id);
}

async function fileOf(app: App, by: Actor, formId: string): Promise<CaseFile | undefined> {
  const kase = await app.graph.send(caseByIntakeKey(app.places, noteKey(by.id, formId)), 'person');
  return kase === undefined ? undefined : observe(app, kase.id);
}

const close = (app: App, row: TextRow, id: CaseId): Promise<unknown> =>
  app.graph.send(
    patchText(app.places, row, {
      caseId: id,
      kind: completedKind,
      subject: '',
      body: '',
      hash: hashOfText({ subject: '', body: '' }),
    }),
    'person',
  );

/** Only what is given changes; words are added below those that stand there, once. */
async function keepRest(app: App, { matter }: CaseFile, rest: Rest): Promise<void> {
  const { places } = inCase(app, matter);
  const row = await app.graph.send(personalOf(places, matter.intakeKey), 'person');
  if (row === undefined) return;
  const more = rest.more.trim();
  const words = more === '' || row.words.endsWith(`\n\n${more}`) ? row.words : cutTo(`${row.words}\n\n${more}`, mostWords);
  const complainant = {
    name: rest.complainantName ?? row.complainant.name,
    address: rest.address ?? row.complainant.address,
  };
  const patch = { complainant, phone: rest.phone ?? row.phone, postal: rest.postal ?? row.postal, words };
  await app.graph.send(patchRest(places, row, patch), 'person');
}
