// Makes the rows of a case's texts say what they are, and at its end takes the drafts away (decisions 5). After everything else a pass does: nothing waits for it.

import { isCaseFile, type CaseFile } from '../../core/casefile/case-file';
import type { NewEvent } from '../../core/casefile/event';
import type { MatterFile } from '../../core/casefile/matter-file';
import type { Action } from '../../core/engine/action';
import { documentNow } from '../../core/records/filing';
import { mapped, type Call, type Settled } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { fileText, removeText, textByKey, textsOfCase, type TextRow } from '../../graph/lists/texts';
import type { App } from '../app';
import { inCase } from '../in-case';
import { causeOf } from '../log';
import type { Holding } from '../pass/hold';
import { withEvents, type Performed } from '../pass/performed';
import { readAhead } from '../pass/read-ahead';
import { writeEvents } from '../pass/write-events';
import { typedCalls } from '../shell/content-rows';

/** What a plan says of the texts, before it is done. */
export interface Filing {
  /** The rows it is about, to be read in the request of what is written before. */
  readonly reads: readonly Call<unknown>[];
  /** Does it; what cannot be written just now is tried again in a minute. */
  readonly done: (app: Holding, done: Performed) => Promise<Performed>;
}

type FileTexts = Extract<Action, { readonly kind: 'fileTexts' }>;

/** What `actions` say of the texts of a case. */
export function openFiling(app: App, file: MatterFile, actions: readonly Action[]): Filing {
  const action = actions.find((one): one is FileTexts => one.kind === 'fileTexts');
  if (action === undefined || !isCaseFile(file)) return { reads: [], done: (_app, done) => Promise.resolve(done) };
  const rows = callsOf(app, file, action).map((call) => readAhead(app.graph, call));
  const read = async (): Promise<readonly TextRow[]> => (await Promise.all(rows.map(({ value }) => value()))).flat();
  return { reads: rows.map(({ call }) => call), done: (held, done) => filed(held, done, { action, read }) };
}

/** Of letters that have gone their own rows; at the end all, and what has been typed for the case. */
function callsOf(app: App, { matter }: CaseFile, { end, letters }: FileTexts): readonly Call<readonly TextRow[]>[] {
  const { places } = inCase(app, matter);
  if (end !== null)
    return [textsOfCase(places, matter.id), ...typedCalls(app, matter.id, matter.lies === 'apart' ? 'apart' : 'usual')];
  return letters.map((key) => mapped(textByKey(places, key), (row) => (row === undefined ? [] : [row])));
}

interface Asked {
  readonly action: FileTexts;
  readonly read: () => Promise<readonly TextRow[]>;
}

async function filed(app: Holding, done: Performed, { action, read }: Asked): Promise<Performed> {
  const { file } = done;
  if (!isCaseFile(file)) return done;
  try {
    const rows = await read();
    const known = { ...done, file };
    if (action.end === null) return await lettersFiled(app, known, { letters: action.letters, rows });
    return action.end === 'count' ? await weeded(app, known, rows) : await removed(app, known, draftsIn(file, rows));
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    app.log.warn('texts of a case not filed now', { caseId: file.matter.id, ...causeOf(failure) });
    return { ...done, isHalf: true };
  }
}

type Known = Performed & { readonly file: CaseFile };

/** Of letters that have gone each says so. A letter whose text is gone is filed all the same. */
async function lettersFiled(
  app: Holding,
  done: Known,
  { letters, rows }: { readonly letters: readonly string[]; readonly rows: readonly TextRow[] },
): Promise<Performed> {
  const changes = rows.flatMap((row) => changesOf(app, done.file, row));
  goneOrDone(changes.length === 0 ? [] : await app.graph.all(changes));
  return noted(done, { kind: 'lettersFiled', data: { textKeys: letters }, at: app.clock.now(), by: null });
}

/** First it is said how many drafts there are, then they go: one behind the other, in one request. */
async function weeded(app: Holding, { file, unwritten, isHalf }: Known, rows: readonly TextRow[]): Promise<Performed> {
  const drafts = draftsIn(file, rows);
  const documents = rows.filter((row) => row.caseId === file.matter.id && documentNow(file, row) !== 'draft').length;
  const event: NewEvent = { kind: 'draftsWeeded', data: { drafts: drafts.length, documents }, at: app.clock.now(), by: null };
  await app.hold.secure();
  const known = { ...file, events: file.events.slice(0, file.events.length - unwritten.length) };
  const before = rows.filter((row) => row.caseId === file.matter.id).flatMap((row) => changesOf(app, file, row));
  const { events, after } = await writeEvents(app, known, {
    before,
    events: [...unwritten, event],
    after: removals(app, file, drafts),
  });
  goneOrDone(after);
  return allGone(app, { file: { ...known, events: [...known.events, ...events] }, unwritten: [], isHalf });
}

async function removed(app: Holding, done: Known, drafts: readonly TextRow[]): Promise<Performed> {
  await app.hold.secure();
  goneOrDone(drafts.length === 0 ? [] : await app.graph.all(removals(app, done.file, drafts)));
  return allGone(app, done);
}

const allGone = (app: Holding, done: Performed): Performed =>
  noted(done, { kind: 'draftsGone', data: {}, at: app.clock.now(), by: null });

/** What was typed and not handed in, and the texts that are drafts now. */
const draftsIn = (file: CaseFile, rows: readonly TextRow[]): readonly TextRow[] =>
  rows.filter((row) => row.caseId !== file.matter.id || documentNow(file, row) === 'draft');

/** What is typed has a list of its own by its drawer; a text lies with the case's content. */
const removals = (app: App, { matter }: CaseFile, drafts: readonly TextRow[]): readonly Call<unknown>[] =>
  drafts.map((row) => removeText(row.caseId === matter.id ? inCase(app, matter).places : app.places, row));

function changesOf(app: App, file: CaseFile, row: TextRow): readonly Call<unknown>[] {
  const document = documentNow(file, row);
  return document === row.document ? [] : [fileText(inCase(app, file.matter).places, row, document)];
}

/** What is gone already is as good. */
function goneOrDone(settled: readonly Settled<unknown>[]): void {
  for (const one of settled) if (!one.ok && one.failure.kind !== 'missing') throw one.failure;
}

/** The row in the history, which goes along with what is written next: cut short before that, the next pass finds all of it done, and says so. */
const noted = ({ file, unwritten, isHalf }: Performed, event: NewEvent): Performed => ({
  file: withEvents(file, [event]),
  unwritten: [...unwritten, event],
  isHalf,
});
