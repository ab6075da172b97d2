// Items of a list: what SharePoint promises and refuses, as requests and answers.

import { aList, startGraph, type GraphServer } from '../support/graph-server';

let graph: GraphServer;
let list: string;

beforeAll(async () => {
  graph = await startGraph();
  list = await aList(graph, 'Ärenden');
});
afterAll(() => graph.close());

const create = (fields: Record<string, unknown>) => graph.ask('POST', `${list}/items`, { body: { fields } });
const createWrongly = (fields: Record<string, unknown>) => graph.askWrongly('POST', `${list}/items`, { body: { fields } });

describe('creating', () => {
  it('answers 201 with the item, its fields, its tag and a number that counts up', async () => {
    const first = await create({ Key: 'k-1', Status: 'received' });
    const second = await create({ Key: 'k-2' });
    expect(first.status).toBe(201);
    expect(first.body.fields).toMatchObject({ Key: 'k-1', Status: 'received', id: first.body.id });
    expect(first.body.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(Number(second.body.id)).toBe(Number(first.body.id) + 1);
  });

  it('says with the fixed message that a unique value is taken, also in other letters', async () => {
    await create({ Key: 'unik' });
    const again = await create({ Key: 'UNIK' });
    expect(again.status).toBe(400);
    expect(again.body.error).toMatchObject({
      code: 'invalidRequest',
      message: 'One or more fields with unique constraints already has the provided value.',
    });
  });

  it('lets exactly one of two creates at the same instant have a unique value', async () => {
    const both = await Promise.all([create({ Key: 'race' }), create({ Key: 'race' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  it.each([
    ['an unknown column', { Nothing: 'x' }],
    ['a number in a text column', { Plain: 5 }],
    ['a text in a number column', { Amount: '5' }],
    ['a number below the smallest', { Amount: -1 }],
    ['a text in a yes/no column', { Open: 'true' }],
    ['a day that is none', { Due: '2026-02-30x' }],
    ['a text over 255 signs', { Plain: 'x'.repeat(256) }],
    ['a choice that is not among the choices', { Status: 'elsewhere' }],
    ['several choices without their annotation', { Areas: ['a'] }],
    ['a hyperlink', { Link: { Url: 'https://example.com' } }],
    ['a person without LookupId', { Owner: 'Eva' }],
    ['what SharePoint keeps itself', { Created: '2026-01-01T00:00:00Z' }],
  ])('refuses %s with 400', async (_name, fields) => {
    expect((await createWrongly(fields)).status).toBe(400);
  });

  it('takes a person as text of digits and answers a number with a general exception', async () => {
    expect((await create({ OwnerLookupId: '6' })).body.fields.OwnerLookupId).toBe('6');
    const number = await createWrongly({ OwnerLookupId: 6 });
    expect([number.status, number.body.error.code]).toEqual([500, 'generalException']);
  });

  it('takes several choices with their annotation', async () => {
    const made = await create({ 'Areas@odata.type': 'Collection(Edm.String)', Areas: ['a', 'c'] });
    expect(made.body.fields.Areas).toEqual(['a', 'c']);
  });

  it('never uses a number twice', async () => {
    const made = await create({});
    expect((await graph.ask('DELETE', `${list}/items/${made.body.id}`)).status).toBe(204);
    expect(Number((await create({})).body.id)).toBe(Number(made.body.id) + 1);
    expect((await graph.ask('GET', `${list}/items/${made.body.id}`)).status).toBe(404);
  });
});

describe('changing', () => {
  it('counts the tag up, keeps what was not named, and clears on null', async () => {
    const made = await create({ Plain: 'before', Note: 'stays', Amount: 3 });
    const path = `${list}/items/${made.body.id}/fields`;
    const changed = await graph.ask('PATCH', path, {
      body: { Plain: 'after', Amount: null },
      headers: { 'If-Match': made.body.eTag },
    });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ Plain: 'after', Note: 'stays' });
    expect(changed.body.Amount).toBeUndefined();
    expect(changed.body['@odata.etag']).toBe(made.body.eTag.replace(',1"', ',2"'));
  });

  it('answers a stale tag with 412 and changes nothing', async () => {
    const made = await create({ Plain: 'one' });
    const path = `${list}/items/${made.body.id}`;
    await graph.ask('PATCH', `${path}/fields`, { body: { Plain: 'two' } });
    const stale = await graph.ask('PATCH', `${path}/fields`, {
      body: { Plain: 'three' },
      headers: { 'If-Match': made.body.eTag },
    });
    expect([stale.status, stale.body.error.code, stale.body.error.innerError.code]).toEqual([
      412,
      'resourceModified',
      'entityTagDoesNotMatch',
    ]);
    expect((await graph.ask('DELETE', path, { headers: { 'If-Match': made.body.eTag } })).status).toBe(412);
    expect((await graph.ask('GET', `${path}/fields`)).body.Plain).toBe('two');
  });

  it('can be switched to answer a stale tag on fields with 409, and to leave the tag out of the answer', async () => {
    const made = await create({ Plain: 'one' });
    const path = `${list}/items/${made.body.id}/fields`;
    Object.assign(graph.quirks, { staleOnFields: 409, patchAnswersTag: false });
    const changed = await graph.ask('PATCH', path, { body: { Plain: 'two' } });
    const stale = await graph.ask('PATCH', path, { body: { Plain: 'three' }, headers: { 'If-Match': made.body.eTag } });
    Object.assign(graph.quirks, { staleOnFields: 412, patchAnswersTag: true });
    expect(changed.body['@odata.etag']).toBeUndefined();
    expect([stale.status, stale.body.error.code]).toEqual([409, 'resourceModified']);
  });

  it('keeps a unique value unique when an item changes, and lets it keep its own', async () => {
    await create({ Key: 'mine' });
    const other = await create({ Key: 'yours' });
    const path = `${list}/items/${other.body.id}/fields`;
    expect((await graph.ask('PATCH', path, { body: { Key: 'mine' } })).status).toBe(400);
    expect((await graph.ask('PATCH', path, { body: { Key: 'yours', Plain: 'x' } })).status).toBe(200);
  });

  it('takes the fields wrapped when the item itself is changed', async () => {
    const made = await create({ Plain: 'one' });
    const changed = await graph.ask('PATCH', `${list}/items/${made.body.id}`, { body: { fields: { Plain: 'two' } } });
    expect([changed.status, changed.body.fields.Plain]).toEqual([200, 'two']);
  });

  it('tells whoever watches the list', async () => {
    graph.changes.length = 0;
    const made = await create({});
    expect(graph.changes).toEqual([`updated ${list.slice(1)} ${made.body.id}`]);
  });
});
