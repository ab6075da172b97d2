// What somebody destroys by hand in SharePoint: every list is read through, a history with a gap stops its case, and a row comes back at the press of a button.

import { z } from 'zod';
import { passById } from '../../src/app/pass/pass';
import { people, type PersonKey } from '../../src/local/people';
import { openSweep } from '../../src/app/rows/sweep';
import { notSwept, sweptLists } from '../../src/app/rows/swept-lists';
import { caseId, personId, plainDate } from '../../src/core/brand';
import { taskKey } from '../../src/core/casefile/task';
import { eventsOf } from '../../src/core/casefile/event';
import { get, nothing, patch, post } from '../../src/graph/call';
import { casesList } from '../../src/graph/lists/cases';
import { eventsList } from '../../src/graph/lists/events';
import { allRows, everyRow, removeRow, restoreVersion, versionsOf } from '../../src/graph/lists/list-calls';
import type { ListName } from '../../src/graph/places';
import { wantedLists } from '../../src/graph/provision';
import { personalList } from '../../src/graph/lists/personal';
import { setAsideIn, setAsideList } from '../../src/graph/lists/set-aside';
import { textsList } from '../../src/graph/lists/texts';
import { createTask, tasksList } from '../../src/graph/lists/tasks';
import { createAssessment } from '../../src/graph/lists/assessments';
import { watchList } from '../../src/graph/lists/watch';
import { apiOf, fileOf, later, receivedCase } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
beforeEach(async () => {
  world = await startBotWorld();
});
afterEach(() => world.stop());

const sweep = async (): Promise<void> => {
  const sweeping = openSweep(replicaOf(world.bot.app, { name: 'sweeper' }).app, 0);
  for (let look = 0; look < 12; look += 1) await sweeping.look();
};
const pathOf = (list: ListName, id: string): string => `${world.bot.app.places.listPath(list)}/items/${id}`;
const writeOver = (list: ListName, id: string, fields: object): Promise<unknown> =>
  world.bot.app.graph.send(patch(pathOf(list, id), { fields }, { read: nothing }));
const waiting = async () => world.bot.app.graph.send(setAsideIn(world.bot.app.places, 'open'));
const restored = async (rowId: string) => apiOf(world).post('registrar', `/api/set-aside/${rowId}/restore`);
const eventRows = async () => {
  const { app } = world.bot;
  const all = [];
  for await (const rows of app.graph.pages(everyRow(eventsList, app.places))) all.push(...rows);
  return all;
};
const letters = async (): Promise<readonly string[]> =>
  (
    await world.bot.app.graph.send(
      get(`${world.bot.app.places.mailbox}/mailFolders/sentitems/messages?$select=subject`, ({ body }) =>
        (body as { value: { subject: string }[] }).value.map(({ subject }) => subject),
      ),
    )
  ).sort();

it('reads every list through, or says why not', () => {
  const known = [...sweptLists.map(({ title }) => title), ...Object.keys(notSwept)];
  expect(known.sort()).toEqual(wantedLists.map(({ title }) => title).sort());
});

it('tells of a row that cannot be read in any list, the registrar sees where, and it can be put back or not', async () => {
  const { app } = world.bot;
  for (const list of sweptLists)
    await app.graph.send(post(`${app.places.listPath(list)}/items`, { fields: {} }, { read: nothing, repeat: 'never' }));
  await sweep();
  await world.settle();
  const told = (await waiting()).map(({ intakeKey }) => intakeKey.split('|')[1]);
  const others = sweptLists.filter(({ title }) => title !== casesList.title).map(({ title }) => title);
  expect(told).toEqual(expect.arrayContaining(others));
  expect(told).toContain('1');
  const { json } = await apiOf(world).get('registrar', '/api/set-aside');
  const shown = json as unknown as { id: string; reason: string; row: { place: { title: string } | null } | null }[];
  const samtal = shown.find(({ row }) => row?.place?.title === 'Samtal');
  expect(samtal?.reason).toBe('listRowDamaged');
  const pressed = await restored(samtal?.id ?? '');
  expect([pressed.status, (pressed.json['error'] as { code: string }).code]).toEqual([409, 'rowStillDamaged']);
  const dropped = await apiOf(world).post('registrar', `/api/set-aside/${samtal?.id ?? ''}/no-case`, { reason: 'testMail' });
  expect(dropped.status).toBe(409);
  expect((await apiOf(world).post('managerSouth', `/api/set-aside/${samtal?.id ?? ''}/restore`)).status).toBe(403);
  for (const list of sweptLists.filter(({ title }) => ['Samtal', 'Texter'].includes(title)))
    for await (const rows of app.graph.pages(list.pages(app.places)))
      for (const row of rows) await app.graph.send(removeRow(list, app.places, row.id));
  expect((await restored(samtal?.id ?? '')).json).toEqual({ state: 'restored' });
  expect((await waiting()).map(({ intakeKey }) => intakeKey.split('|')[1])).not.toContain('Texter');
});

it('tells the registrar at once when somebody opens a case with a deleted event, in words that are true, and of each thing that is wrong', async () => {
  const id = await receivedCase(world, 1);
  const { app } = world.bot;
  const [first] = await eventRows();
  await app.graph.send(removeRow(eventsList, app.places, first?.id ?? ''));
  const seen = await apiOf(world).get('managerSouth', `/api/cases/${id}`);
  const { code, message } = seen.json['error'] as { code: string; message: string };
  expect([seen.status, code, message.includes('skrivit över'), message.includes('borttagen')]).toEqual([
    409,
    'rowUnreadable',
    false,
    true,
  ]);
  expect(await waiting()).toMatchObject([{ reason: 'historyGap', named: id }]);
  expect(JSON.stringify(await world.chat('registrar'))).toContain('En rad i SharePoint behöver dig');
  await world.settle();
  const task = (await app.graph.send(allRows(tasksList, app.places))).find(({ state }) => state === 'open');
  await writeOver(tasksList, task?.id ?? '', { Sealed: 'x', Type: 'x', Role: 'x' });
  await apiOf(world).get('managerSouth', `/api/cases/${id}`);
  expect((await waiting()).map(({ reason }) => reason).sort()).toEqual(['historyGap', 'rowDamaged']);
  await world.local$('recycle-bin/restore', { list: eventsList.title, item: Number(first?.id) });
  const row = (await waiting()).find(({ reason }) => reason === 'rowDamaged');
  expect((await restored(row?.id ?? '')).json).toEqual({ state: 'restored' });
  expect(await waiting()).toEqual([]);
});

it('stops a case whose history has lost its last rows, and sends no letter again', async () => {
  const id = await receivedCase(world, 1);
  await later(world, 10);
  const before = await letters();
  const { app } = world.bot;
  expect(before.length).toBeGreaterThan(0);
  const { events } = await fileOf(world, id);
  const first = eventsOf(events, 'noted').find(({ data }) => data.tags.some((tag) => tag.startsWith('letter:')));
  const gone = (await eventRows()).filter(({ cells }) => Number(cells['Seq']) >= (first?.seq ?? 0));
  for (const row of gone) await app.graph.send(removeRow(eventsList, app.places, row.id));
  expect(await passById(app, caseId(id))).toBe('failed');
  expect(await waiting()).toEqual([]);
  expect(await passById(app, caseId(id))).toBe('failed');
  await later(world, 60);
  expect(await letters()).toEqual(before);
  const [row] = await waiting();
  expect(row).toMatchObject({ reason: 'historyGap', named: id });
  const task = `/api/cases/${id}/tasks/confirmCaseworker/1`;
  const pressed = await apiOf(world).post('managerSouth', `${task}/give-away`, { how: 'declined', reason: 'conflictOfInterest' });
  expect([pressed.status, (pressed.json['error'] as { code: string }).code]).toEqual([409, 'rowUnreadable']);
  expect((await apiOf(world).get('stranger', `/api/cases/${id}`)).status).toBe(404);
  expect((await restored(row?.id ?? '')).status).toBe(409);
  for (const one of gone) await world.local$('recycle-bin/restore', { list: eventsList.title, item: Number(one.id) });
  expect((await restored(row?.id ?? '')).json['state']).toBe('restored');
  await later(world, 60);
  expect(await letters()).toEqual(before);
  expect((await fileOf(world, id)).events.length).toBeGreaterThanOrEqual(events.length);
});

it('lets a case go on without rows that are lost for good: the history says so, and no letter goes twice', async () => {
  const id = await receivedCase(world, 1);
  await later(world, 10);
  const before = await letters();
  const { app } = world.bot;
  const whole = await fileOf(world, id);
  const kinds = new Set(['noted', 'letterSent']);
  const gone = (await eventRows()).filter(({ cells }) => kinds.has(String(cells['Kind'])));
  for (const row of gone) await app.graph.send(removeRow(eventsList, app.places, row.id));
  await passById(app, caseId(id));
  await passById(app, caseId(id));
  const [row] = await waiting();
  const goOn = (who: PersonKey, body: object) => apiOf(world).post(who, `/api/set-aside/${row?.id ?? ''}/go-on`, body);
  expect((await goOn('managerSouth', { why: 'binEmptied' })).status).toBe(403);
  expect((await goOn('registrar', {})).status).toBe(400);
  expect((await goOn('registrar', { why: 'binEmptied' })).json).toEqual({ state: 'restored' });
  await later(world, 60);
  expect(await letters()).toEqual(before);
  const after = await fileOf(world, id);
  const behind = gone.map(
    ({ cells }) => z.array(z.unknown()).parse(JSON.parse(z.string().catch('[]').parse(cells['More']))).length,
  );
  expect(eventsOf(after.events, 'lost')).toHaveLength(behind.reduce((sum, count) => sum + 1 + count, 0));
  expect(eventsOf(after.events, 'letterSent').map(({ data }) => data.textKey)).toEqual(
    eventsOf(whole.events, 'letterSent').map(({ data }) => data.textKey),
  );
  const { json } = await apiOf(world).get('registrar', `/api/cases/${id}`);
  expect(JSON.stringify(json)).toContain('papperskorgen är tömd');
});

it('lets a case go on without a task and a text that nobody can get back, and leaves a case that is lost itself', async () => {
  const id = await receivedCase(world, 1);
  const { app } = world.bot;
  const whole = await fileOf(world, id);
  const open = whole.tasks.find(({ state }) => state === 'open');
  const goOn = async (reason: string, why: string) => {
    const row = (await waiting()).find((one) => one.reason === reason);
    return (await apiOf(world).post('registrar', `/api/set-aside/${row?.id ?? ''}/go-on`, { why })).json;
  };
  const rubbish = (list: ListName) =>
    app.graph.send(post(`${app.places.listPath(list)}/items`, { fields: { CaseId: id } }, { read: nothing, repeat: 'never' }));
  await app.graph.send(removeRow(tasksList, app.places, open?.id ?? ''));
  await rubbish(tasksList);
  await passById(app, caseId(id));
  expect(await goOn('rowDamaged', 'noVersion')).toEqual({ state: 'restored' });
  await world.settle();
  const after = await fileOf(world, id);
  expect(after.tasks.find(({ key }) => key === open?.key)?.state).toBe('open');
  expect(eventsOf(after.events, 'lost').map(({ data }) => data)).toMatchObject([{ why: 'noVersion', of: 'task' }]);
  await rubbish(textsList);
  expect((await apiOf(world).get('managerSouth', `/api/cases/${id}`)).status).toBe(409);
  expect(await goOn('listRowDamaged', 'noVersion')).toEqual({ state: 'restored' });
  const seen = await apiOf(world).get('managerSouth', `/api/cases/${id}`);
  expect([seen.status, JSON.stringify(seen.json).includes('En text är förlorad')]).toEqual([200, true]);
  await app.graph.send(removeRow(casesList, app.places, id));
  await passById(app, caseId(id));
  expect(await goOn('rowGone', 'binEmptied')).toEqual({ state: 'lost' });
  await apiOf(world).get('managerSouth', `/api/cases/${id}`);
  await sweep();
  expect(await waiting()).toEqual([]);
});

it('tells of a case whose row in the protected place is gone, until it is back', async () => {
  const id = await receivedCase(world, 1);
  const { app } = world.bot;
  await later(world, 90);
  const [row] = await app.graph.send(allRows(personalList, app.places));
  await sweep();
  expect(await waiting()).toEqual([]);
  await app.graph.send(removeRow(personalList, app.places, row?.id ?? ''));
  await sweep();
  const [told] = await waiting();
  expect(told).toMatchObject({ reason: 'personalGone', named: id });
  expect((await restored(told?.id ?? '')).status).toBe(409);
  await world.local$('recycle-bin/restore', { list: personalList.title, item: Number(row?.id) });
  expect((await restored(told?.id ?? '')).json).toEqual({ state: 'restored' });
  await sweep();
  expect(await waiting()).toEqual([]);
});

it('takes no Mottagning while the row of who complained is gone: by card, page and API, and loses nothing that was chosen', async () => {
  await world.mail(forwardedComplaint(1));
  await world.settle();
  const { app } = world.bot;
  const [row] = await app.graph.send(allRows(personalList, app.places));
  await app.graph.send(removeRow(personalList, app.places, row?.id ?? ''));
  const answers = { danger: 'no', responsibility: 'soder', providerId: 'omsorgsteamet', replyWish: 'none', protection: 'normal' };
  const given = { outcome: 'accepted', answers: { ...answers, topic: 'missedVisits' } };
  const task = '/api/cases/1/tasks/triage/1/decision';
  const before = await fileOf(world, '1');
  const refused = await apiOf(world).post('registrar', task, { ...given, postal: 'Storgatan 1' });
  expect([refused.status, (refused.json['error'] as { code: string }).code]).toEqual([409, 'personalGone']);
  const card = (await world.chat('registrar')).findLast((message) => JSON.stringify(message.card ?? '').includes('triage'));
  const inputs = { ...answers, protection: 'protected' };
  const pressed = JSON.stringify(await world.press('registrar', card?.id ?? '', { button: 'decide', inputs }));
  expect(pressed).toContain('ur papperskorgen på den skyddade webbplatsen');
  expect(pressed).toContain('"value":"protected"');
  expect(await waiting()).toMatchObject([{ reason: 'personalGone', named: '1' }]);
  const after = await fileOf(world, '1');
  expect([after.matter.stage, after.events.length]).toEqual(['received', before.events.length]);
  await world.local$('recycle-bin/restore', { list: personalList.title, item: Number(row?.id) });
  expect((await apiOf(world).post('registrar', task, given)).status).toBe(200);
  await sweep();
  expect(await waiting()).toEqual([]);
});

it('hears that somebody is in danger although the row of who complained is gone', async () => {
  await world.mail(forwardedComplaint(1));
  await world.settle();
  const { app } = world.bot;
  const [row] = await app.graph.send(allRows(personalList, app.places));
  await app.graph.send(removeRow(personalList, app.places, row?.id ?? ''));
  const answers = {
    danger: 'yes',
    responsibility: 'soder',
    providerId: 'omsorgsteamet',
    replyWish: 'none',
    protection: 'normal',
  };
  const given = { outcome: 'accepted', answers: { ...answers, topic: 'missedVisits' } };
  expect((await apiOf(world).post('registrar', '/api/cases/1/tasks/triage/1/decision', given)).status).toBe(409);
  expect((await fileOf(world, '1')).matter.danger).toBe('yes');
});

it('says to whoever has a task that the row of its case is gone, and to nobody else that there was one', async () => {
  const id = await receivedCase(world, 1);
  const { app } = world.bot;
  await app.graph.send(removeRow(casesList, app.places, id));
  const api = apiOf(world);
  const answer = { outcome: 'confirmed', answers: { caseworkerId: people.caseworkerSouth.id } };
  const codes = async (who: PersonKey) => {
    const seen = await api.get(who, `/api/cases/${id}`);
    const pressed = await api.post(who, `/api/cases/${id}/tasks/confirmCaseworker/1/decision`, answer);
    return [seen, pressed].map(({ status, json }) => [status, (json['error'] as { code: string }).code]);
  };
  expect(await codes('managerSouth')).toEqual([
    [404, 'caseRowGone'],
    [404, 'caseRowGone'],
  ]);
  const others = [
    [404, 'noSuchCase'],
    [404, 'noSuchCase'],
  ];
  expect(await codes('managerNorth')).toEqual(others);
  expect(await codes('ekuFirst')).toEqual(others);
  const card = (await world.chat('managerSouth')).findLast((message) =>
    JSON.stringify(message.card ?? '').includes('confirmCaseworker'),
  );
  const shown = await world.press('managerSouth', card?.id ?? '', { button: 'decide', inputs: answer.answers });
  expect(JSON.stringify(shown)).toContain('är borttagen');
  expect(await waiting()).toMatchObject([{ reason: 'rowGone', named: id }]);
});

it('finds a case that was deleted with its watch row while nobody looks, once, and until it is back', async () => {
  const id = await receivedCase(world, 1);
  const { app } = world.bot;
  await app.graph.send(removeRow(casesList, app.places, id));
  for (const { id: row } of await app.graph.send(allRows(watchList, app.places)))
    await app.graph.send(removeRow(watchList, app.places, row));
  await sweep();
  expect(await waiting()).toMatchObject([{ reason: 'rowGone', named: id }]);
  await sweep();
  expect(await waiting()).toHaveLength(1);
  await world.local$('recycle-bin/restore', { list: casesList.title, item: Number(id) });
  await sweep();
  expect(await waiting()).toEqual([]);
});

it('says so to whoever weighs a question about a case whose row is gone, and not to the one it is about', async () => {
  const id = await receivedCase(world, 1);
  const { app } = world.bot;
  const key = { caseId: caseId(id), type: 'assessFlag', round: 1 } as const;
  const open = {
    state: 'open',
    role: 'qualityController',
    unit: null,
    ownerId: null,
    opened: app.clock.now(),
    due: plainDate('2026-03-04'),
  } as const;
  const unanswered = { outcome: null, reason: null, answeredBy: null, answeredAt: null } as const;
  await app.graph.send(createTask(app.places, { ...key, key: taskKey(key), ...open, ...unanswered }));
  // The case first: a look at it would open its tasks anew.
  await app.graph.send(removeRow(casesList, app.places, id));
  for (const { id: row } of await app.graph.send(allRows(tasksList, app.places)))
    await app.graph.send(removeRow(tasksList, app.places, row));
  const codeFor = async (who: PersonKey) =>
    ((await apiOf(world).get(who, `/api/cases/${id}`)).json['error'] as { code: string }).code;
  expect(await codeFor('managerSouth')).toBe('noSuchCase');
  expect(await codeFor('qualityController')).toBe('caseRowGone');
  const barred = { person: personId(people.qualityController.id), roles: ['qualityController'], to: 'departmentHead' } as const;
  const weighed = {
    n: 1,
    flag: 'conflictOfInterest',
    token: 't',
    role: null,
    waits: null,
    until: null,
    guards: true,
    hidesFromEku: true,
  } as const;
  const raised = { why: null, raisedBy: personId(people.registrar.id), raisedAt: app.clock.now(), state: 'open' } as const;
  await app.graph.send(createAssessment(app.places, { caseId: caseId(id), ...weighed, barred, ...raised }));
  expect(await codeFor('qualityController')).toBe('noSuchCase');
});

it('puts a case, a task and an event that were written over back from their versions', async () => {
  const id = await receivedCase(world, 1);
  const { app } = world.bot;
  const whole = await fileOf(world, id);
  const [task] = whole.tasks;
  const [event] = await eventRows();
  const rubbish = { Sealed: 'x', CaseId: '', Key: 'x', Seq: 99, Kind: 'x', Data: 'x', At: 'x' };
  await writeOver(eventsList, event?.id ?? '', rubbish);
  await writeOver(tasksList, task?.id ?? '', { Sealed: 'x', Type: 'x', Role: 'x' });
  await writeOver(casesList, id, { Sealed: 'x', Stage: 'x', Round: 7 });
  await expect(fileOf(world, id)).rejects.toThrow('unreadable');
  expect(await passById(app, caseId(id))).toBe('failed');
  const [row] = await waiting();
  expect((await restored(row?.id ?? '')).json).toEqual({ state: 'restored' });
  const after = await fileOf(world, id);
  expect(after.events).toEqual(whole.events);
  expect(after.tasks.map(({ key, state, type }) => [key, state, type])).toEqual(
    whole.tasks.map(({ key, state, type }) => [key, state, type]),
  );
  expect(after.matter.stage).toBe(whole.matter.stage);
  await world.settle();
  expect((await waiting()).filter(({ intakeKey }) => intakeKey.startsWith('row|'))).toEqual([]);
});

describe('a row that is whole again waits for nobody', () => {
  const rubbish = { Sealed: 'x', CaseId: '', Key: 'x', Type: 'x', Role: 'x' };
  const taskOf = async (id: string) => (await fileOf(world, id)).tasks.find(({ type }) => type === 'confirmCaseworker')?.id ?? '';
  const byHand = async (list: ListName, id: string): Promise<void> => {
    const { app } = world.bot;
    const versions = await app.graph.send(versionsOf(tasksList, app.places, id));
    const whole = versions.find(({ isWhole }) => isWhole);
    await app.graph.send(restoreVersion(list, app.places, { id, version: whole?.id ?? '' }));
  };

  it('when a sweep told of it first, and a person put it right through another row', async () => {
    const id = await receivedCase(world, 1);
    const { app } = world.bot;
    const task = await taskOf(id);
    await writeOver(tasksList, task, rubbish);
    await sweep();
    expect(await waiting()).toMatchObject([{ reason: 'listRowDamaged', intakeKey: `row|Uppgifter|${task}` }]);
    await writeOver(casesList, id, { Sealed: 'x', Stage: 'x', Round: 7 });
    expect(await passById(app, caseId(id))).toBe('failed');
    const row = (await waiting()).find(({ reason }) => reason === 'rowDamaged');
    expect((await restored(row?.id ?? '')).json).toEqual({ state: 'restored' });
    expect(await waiting()).toEqual([]);
  });

  it('when it was put right in the moment a sweep was about to tell, or between two steps of it', async () => {
    const id = await receivedCase(world, 1);
    const task = await taskOf(id);
    for (const list of ['Uppgifter', 'Manuell hantering']) {
      await writeOver(tasksList, task, rubbish);
      const path = world.bot.app.places.listPath(list === tasksList.title ? tasksList : setAsideList);
      const at = (call: { readonly path: string }) => call.path.startsWith(path);
      const heldUp = { at, when: 'before', meanwhile: () => byHand(tasksList, task) } as const;
      const sweeping = openSweep(replicaOf(world.bot.app, { name: list, heldUp }).app, 0);
      for (let look = 0; look < 12; look += 1) await sweeping.look();
      expect(await waiting()).toEqual([]);
    }
  });

  it('when somebody put it right in SharePoint: the next sweep, or the next look at its case, ends the row', async () => {
    const id = await receivedCase(world, 1);
    const { app } = world.bot;
    const task = await taskOf(id);
    await writeOver(tasksList, task, rubbish);
    await sweep();
    expect(await waiting()).toHaveLength(1);
    await byHand(tasksList, task);
    await sweep();
    const [ended] = await app.graph.send(setAsideIn(app.places, 'restored'));
    expect([await waiting(), ended?.answeredBy]).toEqual([[], null]);
    await app.graph.send(removeRow(casesList, app.places, id));
    await passById(app, caseId(id));
    expect(await waiting()).toMatchObject([{ reason: 'rowGone' }]);
    await world.local$('recycle-bin/restore', { list: casesList.title, item: Number(id) });
    await later(world, 60);
    expect(await waiting()).toEqual([]);
  });

  it('when nobody may have edited it: an event that cannot be read any more is put back and told to nobody', async () => {
    const id = await receivedCase(world, 1);
    const { events } = await fileOf(world, id);
    const [event] = await eventRows();
    await writeOver(eventsList, event?.id ?? '', { Sealed: 'x', CaseId: '', Key: 'x', Seq: 99, Kind: 'x', Data: 'x', At: 'x' });
    await sweep();
    expect((await fileOf(world, id)).events).toEqual(events);
    expect(await waiting()).toEqual([]);
  });
});

it('believes nothing that was typed into an event, puts its cells back, and finds a gap in a case nobody looks at', async () => {
  const id = await receivedCase(world, 1);
  const whole = await fileOf(world, id);
  const [first, second] = await eventRows();
  await writeOver(eventsList, first?.id ?? '', { Kind: 'letterSent', Data: '{"textKey":"x"}' });
  expect((await fileOf(world, id)).events).toEqual(whole.events);
  await sweep();
  expect((await eventRows())[0]?.cells['Kind']).toBe('received');
  await world.bot.app.graph.send(removeRow(eventsList, world.bot.app.places, second?.id ?? ''));
  await sweep();
  await world.settle();
  await passById(world.bot.app, caseId(id));
  expect(await waiting()).toMatchObject([{ reason: 'historyGap', named: id }]);
});
