// Putting right what was answered, over HTTP: what the page offers whom, what follows before it is saved, strangers, two at once, and the way back.

import { people, type PersonKey } from '../../src/local/people';
import { keysOf } from '../../src/core/brand';
import { inCase } from '../../src/app/in-case';
import { eventsOf } from '../../src/core/casefile/event';
import { personalOf } from '../../src/graph/lists/personal';
import { apiOf, caseworkerOf, codeOf, escalatedCase, fileOf, later, receivedCase, seenNow, type Api } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { readyDraft } from '../support/eku-draft';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

interface Row {
  readonly field: string;
  readonly value: string;
  readonly options: readonly { readonly id: string }[];
  readonly follows: readonly { readonly id: string; readonly texts: readonly string[] }[];
}
const amendOf = async (who: PersonKey, id: string) =>
  (await api.get(who, `/api/cases/${id}`)).json['amend'] as { rows: readonly Row[]; undoUntil: string | null };
const puts = async (who: PersonKey, id: string, { why: reason = 'answeredWrong', ...changes }: Record<string, string>) =>
  api.postSeen(who, `/api/cases/${id}/amend`, { body: { changes, reason }, seen: await seenNow(world, id) });
const historyOf = async (who: PersonKey, id: string): Promise<string> =>
  JSON.stringify((await api.get(who, `/api/cases/${id}`)).json['history']);

it('offers each reader what she may put right, with what follows said before it is saved', async () => {
  const id = await receivedCase(world, 1);
  const { rows } = await amendOf('managerSouth', id);
  expect(rows.map(({ field }) => field)).toEqual(expect.arrayContaining(['unit', 'providerId', 'protection', 'consent']));
  const unit = rows.find(({ field }) => field === 'unit');
  expect(unit?.follows.find((one) => one.id === 'norr')?.texts.join(' ')).toMatch(/flyttas till .*läser det inte mer/);
  expect((await amendOf('departmentHead', id)).rows.map(({ field }) => field)).toEqual(['protection']);
  expect((await amendOf('qualityController', id)).rows.map(({ field }) => field)).toEqual(['protection']);
});

it('nobody who may not read the case learns that it is there, whatever she sends', async () => {
  const id = await receivedCase(world, 2);
  const handler = await caseworkerOf(world, id);
  const readers: readonly PersonKey[] = [handler, 'managerSouth', 'registrar', 'departmentHead', 'qualityController'];
  for (const who of keysOf(people).filter((one) => !readers.includes(one)))
    expect([who, codeOf(await puts(who, id, { topic: 'food' }))]).toEqual([who, 'noSuchCase']);
  expect(codeOf(await puts('departmentHead', id, { topic: 'food' }))).toBe('notAmendable');
});

describe('of two who put it right at once', () => {
  let id = '';
  let seen = '';
  beforeAll(async () => {
    id = await receivedCase(world, 3);
    await world.settle();
    seen = await seenNow(world, id);
    const body = { changes: { topic: 'food' }, reason: 'newFacts' };
    expect((await api.postSeen(await caseworkerOf(world, id), `/api/cases/${id}/amend`, { body: body, seen: seen })).status).toBe(
      200,
    );
  });
  const second = (changes: object, read: string) =>
    api.postSeen('managerSouth', `/api/cases/${id}/amend`, { body: { changes, reason: 'newFacts' }, seen: read });

  it('the second reads that somebody was first where it is the same field, and nothing is put over', async () => {
    const refused = await second({ topic: 'missedVisits' }, seen);
    expect([refused.status, codeOf(refused)]).toEqual([412, 'changedSince']);
    expect(refused.json).toMatchObject({ error: { message: expect.stringContaining('Någon annan har gjort något') as unknown } });
    expect((await fileOf(world, id)).matter.topic).toBe('food');
  });

  it('another field stands beside it: neither is lost', async () => {
    expect((await second({ kind: 'comment' }, seen)).status).toBe(200);
    expect((await fileOf(world, id)).matter).toMatchObject({ topic: 'food', kind: 'comment' });
  });

  it('a mark that is none of ours has seen nothing', async () => {
    expect(codeOf(await second({ topic: 'missedVisits' }, 'old'))).toBe('changedSince');
  });
});

it('says in the history what it said and says, by whom and why, and is taken back within its minutes', async () => {
  const id = await receivedCase(world, 4);
  await puts('managerSouth', id, { providerId: 'hemlykta' });
  expect(await historyOf('managerSouth', id)).toMatch(
    /rättade Utförare: från Omsorgsteamet.* till .*Hemlykta.*Det blev fel när det svarades/,
  );
  expect((await amendOf('managerSouth', id)).undoUntil).toMatch(/^\d\d:\d\d$/);
  expect((await amendOf('registrar', id)).undoUntil).toBeNull();
  expect((await api.post('managerSouth', `/api/cases/${id}/amend/undo`)).status).toBe(200);
  expect((await fileOf(world, id)).matter.providerId).toBe('omsorgsteamet');
  await puts('managerSouth', id, { providerId: 'hemlykta' });
  await later(world, 6);
  expect(codeOf(await api.post('managerSouth', `/api/cases/${id}/amend/undo`))).toBe('tooLateToUndo');
});

it('a case the manager has sent to another unit she still takes back herself, though she does not read it', async () => {
  const id = await receivedCase(world, 5);
  const moved = await puts('managerSouth', id, { unit: 'norr' });
  expect(moved.json).toMatchObject({ mayRead: false });
  expect((await api.get('managerSouth', `/api/cases/${id}`)).status).toBe(404);
  expect((await api.post('managerSouth', `/api/cases/${id}/amend/undo`)).status).toBe(200);
  expect((await api.get('managerSouth', `/api/cases/${id}`)).status).toBe(200);
});

it('protection is raised by whoever reads it, at once for every reader, and taken down by its manager alone', async () => {
  const id = await receivedCase(world, 6);
  expect((await puts('departmentHead', id, { protection: 'protected', why: 'newFacts' })).status).toBe(200);
  expect((await api.get('departmentHead', `/api/cases/${id}`)).status).toBe(404);
  const handler = await caseworkerOf(world, id);
  expect(codeOf(await puts(handler, id, { protection: 'normal', why: 'noMoreNeeded' }))).toBe('notAmendable');
  expect(JSON.stringify(await amendOf(handler, id))).not.toContain('Omsorgsteamet');
  expect(codeOf(await puts('managerSouth', id, { protection: 'normal', why: 'newFacts' }))).toBe('reasonMissing');
  expect((await puts('managerSouth', id, { protection: 'normal', why: 'noMoreNeeded' })).status).toBe(200);
});

it('keeps where the person is reached, learned after Mottagning, in the protected place alone', async () => {
  const id = await receivedCase(world, 7);
  const who = await caseworkerOf(world, id);
  const postal = 'Påhittade gatan 1\n123 45 Ekbacka';
  const send = async (by: PersonKey, reach: object, more: object = { changes: {}, reason: '' }) =>
    api.postSeen(by, `/api/cases/${id}/amend`, { body: { reach, ...more }, seen: await seenNow(world, id) });
  const kept = async () => {
    const { matter } = await fileOf(world, id);
    return world.bot.app.graph.send(personalOf(world.bot.app.places, matter.intakeKey));
  };
  expect((await send(who, { postal: 'x'.repeat(251) })).json).toMatchObject({
    error: { code: 'tooLong', message: expect.stringContaining('Postadressen') as unknown },
  });
  for (const by of ['departmentHead', 'stranger'] as const) expect((await send(by, { postal })).status).not.toBe(200);
  expect(codeOf(await send(who, { postal }, { changes: { replyWish: 'nobodyKnows' }, reason: 'newFacts' }))).toBe(
    'answerNotAllowed',
  );
  expect(await kept()).toMatchObject({ postal: null, phone: null });
  expect((await send(who, { postal }, { changes: { replyWish: 'letter' }, reason: 'newFacts' })).status).toBe(200);
  await world.settle();
  expect((await send(who, { phone: '070-000 00 01' })).status).toBe(200);
  expect(await kept()).toMatchObject({ postal, phone: '070-000 00 01' });
  const page = await api.get(who, `/api/cases/${id}`);
  expect(page.json['amend']).toMatchObject({ reach: { postal, phone: '070-000 00 01', isHidden: false } });
  expect((await historyOf(who, id)).match(/Postadressen eller telefonen antecknades/g)).toHaveLength(2);
  expect(page.json['content']).toMatchObject({
    complainant: expect.arrayContaining([expect.objectContaining({ value: postal })]) as unknown,
  });
  expect(JSON.stringify(await fileOf(world, id))).not.toMatch(/gatan|070-000/);
  expect((await send(who, { phone: '' })).status).toBe(200);
  expect((await kept())?.phone).toBeNull();
});

it('keeps it in a protected case where its content lies, shows it with the content alone, and says who noted it, never what', async () => {
  const id = await receivedCase(world, 8);
  const who = await caseworkerOf(world, id);
  expect((await puts(who, id, { protection: 'protected', why: 'newFacts' })).status).toBe(200);
  await world.settle();
  expect((await fileOf(world, id)).matter.lies).toBe('apart');
  const phone = '070-000 00 02';
  const send = async (reach: object) =>
    api.postSeen(who, `/api/cases/${id}/amend`, { body: { changes: {}, reason: '', reach }, seen: await seenNow(world, id) });
  const reach = async () => ((await amendOf(who, id)) as unknown as { reach: object | null }).reach;
  expect(await reach()).toEqual({ postal: '', phone: '', isHidden: true });
  expect((await send({ phone })).status).toBe(200);
  const { app } = world.bot;
  const { matter } = await fileOf(world, id);
  const kept = () => app.graph.send(personalOf(inCase(app, matter).places, matter.intakeKey));
  expect((await kept())?.phone).toBe(phone);
  expect(await app.graph.send(personalOf(app.places, matter.intakeKey))).toBeUndefined();
  expect((await send({ phone: '' })).status).toBe(200);
  expect((await kept())?.phone).toBe(phone);
  const page = await api.get(who, `/api/cases/${id}`);
  expect(page.text).not.toContain(phone);
  expect(await reach()).toEqual({ postal: '', phone: '', isHidden: true });
  expect((await api.get(who, `/api/cases/${id}/content`)).text).toContain(phone);
  const noted = eventsOf((await fileOf(world, id)).events, 'reachNoted');
  expect(noted.map(({ by, data }) => [by, data])).toEqual([1, 2].map(() => [personIdOf(who), {}]));
  expect(await historyOf(who, id)).toContain('Postadressen eller telefonen antecknades');
  expect(JSON.stringify(world.logged)).not.toContain(phone);
});

it('says of a post at EKU that it can be withdrawn, as it can, and of nothing that stands there that it cannot be taken back', async () => {
  const id = await escalatedCase(world, 9);
  const ready = await readyDraft(
    (path, body) => (body === undefined ? api.get('managerSouth', path) : api.post('managerSouth', path, body)),
    id,
  );
  const { choices, hash, stand } = ready;
  await api.post('managerSouth', `/api/cases/${id}/eku/approve`, { choices, hash, round: stand.round });
  await later(world, 6);
  await world.settle();
  const { rows } = await amendOf('managerSouth', id);
  const provider = rows.find(({ field }) => field === 'providerId');
  const said = provider?.follows.flatMap(({ texts }) => texts).join(' ') ?? '';
  expect(said).toMatch(/Detta har redan gått: inlägg hos EKU, [^.]*\. Enhetschefen kan återkalla det på sidan för underlaget\./);
  expect(said).not.toContain('inlägg hos EKU, 2 mars 2026. Det kan inte tas tillbaka');
  const withdrawn = await api.post('managerSouth', `/api/cases/${id}/eku/withdraw`, { reason: 'wrongFacts' });
  expect(withdrawn.status).toBe(200);
  await world.settle();
  const after = (await amendOf('managerSouth', id)).rows.find(({ field }) => field === 'providerId');
  expect(JSON.stringify(after?.follows)).not.toContain('inlägg hos EKU');
});
