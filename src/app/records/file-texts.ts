// Makes the rows of a case's texts say what they are, and at its end takes the drafts away (decisions 5). After everything else a pass does: nothing waits for it.

import { isCaseFile, type CaseFile } from '../../core/casefile/case-file';
import type { NewEvent } from '../../core/casefile/event';
import type { Action } from '../../core/engine/action';
import { documentNow } from '../../core/records/filing';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { fileText, removeText, textByKey, textsOfCase, type TextRow } from '../../graph/lists/texts';
import type { App } from '../app';
import { inCase } from '../in-case';
import { causeOf } from '../log';
import type { Holding } from '../pass/hold';
import type { Performed } from '../pass/performed';
import { writeEvents } from '../pass/write-events';
import { value } from '../settled';
import { typedIn, type PlaceHere } from '../shell/content-rows';

type FileTexts = Extract<Action, { readonly kind: 'fileTexts' }>;

/** Carries out what the plan says of the texts; what cannot be written just now is tried again in a minute. */
export async function fileTexts(app: Holding, done: Performed, actions: readonly Action[]): Promise<Performed> {
  const action = actions.find((one): one is FileTexts => one.kind === 'fileTexts');
  if (action === undefined || !isCaseFile(done.file)) return done;
  try {
    return action.end === null ? await lettersFiled(app, done, action) : await weeded(app, done, action.end);
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    app.log.warn('texts of a case not filed now', { caseId: done.file.matter.id, ...causeOf(failure) });
    return { ...done, isHalf: true };
  }
}

/** Of letters that have gone each says so. A letter whose text is gone is filed all the same. */
async function lettersFiled(app: Holding, done: Performed, { letters }: FileTexts): Promise<Performed> {
  if (!isCaseFile(done.file)) return done;
  const { places } = inCase(app, done.file.matter);
  const rows = await app.graph.all(letters.map((key) => textByKey(places, key)));
  const known = done.file;
  await all(
    app,
    rows.flatMap((row) => changesOf(app, known, value(row))),
  );
  return noted(app, done, { kind: 'lettersFiled', data: { textKeys: letters }, at: app.clock.now(), by: null });
}

/** First it is said how many drafts there are, then they go. */
async function weeded(app: Holding, done: Performed, end: 'count' | 'remove'): Promise<Performed> {
  const { file } = done;
  if (!isCaseFile(file)) return done;
  const texts = await app.graph.send(textsOfCase(inCase(app, file.matter).places, file.matter.id));
  const drafts = [...texts.filter((row) => documentNow(file, row) === 'draft'), ...(await typedOf(app, file))];
  if (end === 'remove') return removed(app, done, drafts);
  await all(
    app,
    texts.flatMap((row) => changesOf(app, file, row)),
  );
  const documents = texts.length - texts.filter((row) => documentNow(file, row) === 'draft').length;
  const event: NewEvent = { kind: 'draftsWeeded', data: { drafts: drafts.length, documents }, at: app.clock.now(), by: null };
  const said = await noted(app, done, event);
  return removed(app, said, drafts);
}

async function removed(app: Holding, done: Performed, drafts: readonly TextRow[]): Promise<Performed> {
  await app.hold.secure();
  await all(
    app,
    drafts.map((row) => removeText(placesOf(app, done, row), row)),
  );
  return noted(app, done, { kind: 'draftsGone', data: {}, at: app.clock.now(), by: null });
}

/** What is typed has a list of its own by its drawer; a text lies with the case's content. */
const placesOf = (app: App, { file }: Performed, row: TextRow): App['places'] =>
  isCaseFile(file) && row.caseId === file.matter.id ? inCase(app, file.matter).places : app.places;

async function typedOf(app: App, { matter }: CaseFile): Promise<readonly TextRow[]> {
  const lies: PlaceHere = matter.lies === 'apart' ? 'apart' : 'usual';
  return typedIn(app, matter.id, lies);
}

function changesOf(app: App, file: CaseFile, row: TextRow | undefined): readonly Call<unknown>[] {
  if (row === undefined) return [];
  const document = documentNow(file, row);
  return document === row.document ? [] : [fileText(inCase(app, file.matter).places, row, document)];
}

/** What is gone already is as good. */
async function all(app: App, calls: readonly Call<unknown>[]): Promise<void> {
  if (calls.length === 0) return;
  for (const one of await app.graph.all(calls)) if (!one.ok && one.failure.kind !== 'missing') throw one.failure;
}

/** The row in the history, with those that wait to be written. */
async function noted(app: Holding, { file, unwritten, isHalf }: Performed, event: NewEvent): Promise<Performed> {
  const known = { ...file, events: file.events.slice(0, file.events.length - unwritten.length) };
  const { events } = await writeEvents(app, known, { events: [...unwritten, event] });
  return { file: { ...known, events: [...known.events, ...events] }, unwritten: [], isHalf };
}
