// Rows that a newer version of the product has written, changed by this one: what it does not know stays as it was, in cells, copies and parts of a value.

import { caseId, instant, type CaseId } from '../../src/core/brand';
import { nothing, patch, post } from '../../src/graph/call';
import { casesList, createCase, getCase, patchCase } from '../../src/graph/lists/cases';
import { appendEvent, eventsList, placed } from '../../src/graph/lists/events';
import { anyRow, anyRowsWhere } from '../../src/graph/lists/list-calls';
import type { Places } from '../../src/graph/places';
import { placesOf, startTenant, type Tenant } from './support/tenant';
import { aNewCase, karin, soder } from './support/values';

let tenant: Tenant;
let at: Places;

beforeAll(async () => {
  tenant = await startTenant();
  at = await placesOf(tenant);
  const column = { name: 'Weight', displayName: 'Vikt', text: {} };
  await tenant.graph.send(post(`${at.listPath(casesList)}/columns`, column, { read: nothing, repeat: 'never' }));
});
afterAll(() => tenant.close());

type Cells = Readonly<Record<string, unknown>>;
const cellsOf = async (id: CaseId): Promise<Cells> => (await tenant.graph.send(anyRow(casesList, at, id))).cells;
const parsed = (cell: unknown): Cells => JSON.parse(String(cell)) as Cells;

/** As a newer version leaves a row: a column of its own, also in the row's copy, and a part of its own in what lies as JSON. */
async function newerCase(intakeKey: string): Promise<CaseId> {
  const { id } = await tenant.graph.send(createCase(at, aNewCase({ intakeKey, unit: soder })));
  const before = await cellsOf(id);
  const suggestion = JSON.stringify({ ...parsed(before['Suggestion']), sure: 7 });
  const Sealed = JSON.stringify({ ...parsed(before['Sealed']), Suggestion: suggestion, Weight: 'heavy' });
  const fields = { Weight: 'heavy', Suggestion: suggestion, Sealed };
  await tenant.graph.send(patch(`${at.listPath(casesList)}/items/${id}`, { fields }, { read: nothing }));
  return id;
}

it('are no hand edits', async () => {
  expect((await tenant.graph.send(getCase(at, await newerCase('read')))).edits).toBeUndefined();
});

it('keep a column this version does not know, in its cell and in the copy of the row, however often the row is changed', async () => {
  const id = await newerCase('column');
  const once = await tenant.graph.send(patchCase(at, await tenant.graph.send(getCase(at, id)), { stage: 'assessing' }));
  await tenant.graph.send(patchCase(at, { ...once }, { caseworkerId: karin }));
  const { Weight, Sealed } = await cellsOf(id);
  expect([Weight, parsed(Sealed)['Weight'], parsed(Sealed)['Stage']]).toEqual(['heavy', 'heavy', 'assessing']);
});

it('keep a part of a value this version does not know when the value is written again', async () => {
  const id = await newerCase('part');
  const read = await tenant.graph.send(getCase(at, id));
  await tenant.graph.send(patchCase(at, read, { suggestion: { ...read.suggestion, topic: 'food' } }));
  const { Suggestion, Sealed } = await cellsOf(id);
  expect(parsed(Suggestion)).toMatchObject({ topic: 'food', sure: 7 });
  expect(parsed(Sealed)['Suggestion']).toBe(Suggestion);
  expect((await tenant.graph.send(getCase(at, id))).edits).toBeUndefined();
});

it('show nothing of it to whoever reads, compares or sends the value', async () => {
  const { suggestion } = await tenant.graph.send(getCase(at, await newerCase('hidden')));
  expect(Object.keys(suggestion)).not.toContain('sure');
  expect(JSON.stringify(suggestion)).not.toContain('sure');
});

it('bring it along when the decision that lies in the case becomes an event', async () => {
  const when = instant('2026-03-02T08:00:00.000Z');
  const { id } = await tenant.graph.send(createCase(at, aNewCase({ intakeKey: 'event' })));
  const event = { kind: 'assigned', data: { person: karin }, at: when, by: karin } as const;
  const lastDecision = { task: 'x', patch: {}, events: [event] };
  await tenant.graph.send(patchCase(at, await tenant.graph.send(getCase(at, id)), { lastDecision }));
  const written = parsed((await cellsOf(id))['LastDecision']);
  const newer = JSON.stringify({ ...written, events: [{ ...event, data: { person: karin, since: 'today' } }] });
  const Sealed = JSON.stringify({ ...parsed((await cellsOf(id))['Sealed']), LastDecision: newer });
  const fields = { LastDecision: newer, Sealed };
  await tenant.graph.send(patch(`${at.listPath(casesList)}/items/${id}`, { fields }, { read: nothing }));
  const [known] = (await tenant.graph.send(getCase(at, id))).lastDecision?.events ?? [];
  if (known === undefined) throw new Error('no event');
  await tenant.graph.send(appendEvent(at, placed(known, { caseId: caseId(id), seq: 1 })));
  const [row] = await tenant.graph.send(anyRowsWhere(eventsList, at, { column: 'CaseId', where: { equals: id } }));
  expect(parsed(row?.cells['Data'])).toEqual({ person: karin, since: 'today' });
});
