// The keys by which a case is found: made when its first card has gone, made anew when more is known, taken away when it becomes protected. Before the first is
// written the history says that some may lie there, so that a crash leaves none behind.

import { isCaseFile, type CaseFile } from '../../core/casefile/case-file';
import type { NewEvent } from '../../core/casefile/event';
import type { Personal } from '../../core/casefile/personal';
import type { Action } from '../../core/engine/action';
import { keysOfCase } from '../../core/search/keys';
import { dayOf, yearOf } from '../../core/time/plain-date';
import type { Call } from '../../graph/call';
import { GraphFailure } from '../../graph/failure';
import { personalOf } from '../../graph/lists/personal';
import { createEntry, keysOfCaseIn, removeEntry } from '../../graph/lists/search';
import type { App } from '../app';
import { factsIn } from '../eku/case-facts';
import { inCase } from '../in-case';
import { causeOf } from '../log';
import type { Holding } from '../pass/hold';
import { withEvents, type Performed } from '../pass/performed';
import { readAhead } from '../pass/read-ahead';
import { writeEvents } from '../pass/write-events';
import { searchKey } from './search-key';

/** Carries out what the plan says of it, after everything else; what cannot be written just now is tried again in a minute. */
export async function keepFindable(app: Holding, done: Performed, actions: readonly Action[]): Promise<Performed> {
  const action = actions.find((one) => one.kind === 'makeFindable');
  if (action === undefined || !isCaseFile(done.file)) return done;
  try {
    return action.is ? await made(app, done, action.isBegun) : await gone(app, done, done.file);
  } catch (failure) {
    if (!(failure instanceof GraphFailure)) throw failure;
    app.log.warn('case not made findable now', { caseId: done.file.matter.id, ...causeOf(failure) });
    return { ...done, isHalf: true };
  }
}

async function made(app: Holding, done: Performed, isBegun: boolean): Promise<Performed> {
  if (!isCaseFile(done.file)) return done;
  const { matter } = done.file;
  const read = readAhead(app.graph, personalOf(inCase(app, matter).places, matter.intakeKey));
  const known = { ...done.file, events: done.file.events.slice(0, done.file.events.length - done.unwritten.length) };
  const begins = isBegun ? [] : [said(app, 'findableBegun')];
  const begun = await writeEvents(app, known, { events: [...done.unwritten, ...begins], after: [read.call] });
  const personal = await read.value();
  const keys = personal === undefined ? [] : await keysFor(app, matter.received, personal);
  await app.hold.secure();
  await all(
    app,
    keys.map((key) => createEntry(app.places, { key, caseId: matter.id })),
  );
  const file = { ...known, events: [...known.events, ...begun.events] };
  return withUnwritten({ file, unwritten: [], isHalf: done.isHalf }, said(app, 'findableMade'));
}

/** Who complained first, then whom the words name; employees who forwarded it or are written to are not whom it concerns. */
export async function keysFor(
  app: App,
  received: CaseFile['matter']['received'],
  personal: Personal,
): Promise<readonly string[]> {
  const facts = await factsIn(app, { ...personal, forwardedBy: null, note: '' });
  const of = (kind: (typeof facts)[number]['kind']): readonly string[] =>
    facts.filter((fact) => fact.kind === kind).map(({ text }) => text);
  const known = { names: of('names'), identityNumbers: of('personnummer'), year: yearOf(dayOf(received)) };
  return keysOfCase(known).map((key) => searchKey(app.settings.searchKeys[0], key));
}

async function gone(app: Holding, done: Performed, { matter }: CaseFile): Promise<Performed> {
  const rows = await app.graph.send(keysOfCaseIn(app.places, matter.id));
  await app.hold.secure();
  await all(
    app,
    rows.map((row) => removeEntry(app.places, row)),
  );
  return withUnwritten(done, said(app, 'findableGone'));
}

const said = (app: App, kind: 'findableBegun' | 'findableMade' | 'findableGone'): NewEvent => ({
  kind,
  data: {},
  at: app.clock.now(),
  by: null,
});

/** What is there, or gone, already is as good. */
export async function all(app: App, calls: readonly Call<unknown>[]): Promise<void> {
  if (calls.length === 0) return;
  for (const one of await app.graph.all(calls))
    if (!one.ok && one.failure.kind !== 'duplicate' && one.failure.kind !== 'missing') throw one.failure;
}

/** It goes with the next that is written. */
const withUnwritten = ({ file, unwritten, isHalf }: Performed, event: NewEvent): Performed => ({
  file: withEvents(file, [event]),
  unwritten: [...unwritten, event],
  isHalf,
});
