// What somebody has typed for her task follows the task when her manager gives it to a colleague: the receiver reads it and from whom it is, and nobody else does.

import { remove } from '../../src/graph/call';
import { groups, type PersonKey } from '../../src/local/people';
import { apiOf, caseworkerOf, codeOf, fileOf, later, receivedCase } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
jest.setTimeout(120_000);
beforeAll(async () => {
  world = await startBotWorld();
  for (const n of [1, 2, 3, 4]) await receivedCase(world, n);
});
afterAll(() => world.stop());

const otherThan = (who: PersonKey) => (who === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth');
const names = { caseworkerSouth: 'Karin Lindqvist', caseworkerSouthSecond: 'Lena Dahl' } as const;
const pathOf = (id: string) => `/api/cases/${id}/tasks/forwardToProvider/2`;
const typedBy = async (who: PersonKey, id: string) => (await apiOf(world).get(who, pathOf(id))).json['typed'];

async function typed(id: string, words: string, more: object = {}) {
  const holder = await caseworkerOf(world, id);
  const body = { mark: null, window: 'w1', typed: { groundNote: words, 'giving.reason': 'noTime' }, ...more };
  const kept = await apiOf(world).post(holder, `/api/typed/${encodeURIComponent(`${id}|forwardToProvider|2`)}`, body);
  expect(kept.status).toBe(200);
  return { holder, other: otherThan(holder), body: { ...body, mark: kept.json['mark'] } } as const;
}
const given = (by: PersonKey, id: string, more: object) =>
  apiOf(world).post(by, `${pathOf(id)}/give-away`, { how: 'reassigned', reason: 'noTime', ...more });

it('goes with the task from whoever had it when the manager gives it, back again, and to nobody else', async () => {
  const { holder, other } = await typed('1', 'Hon ringde tre gånger.');
  expect(codeOf(await given('stranger', '1', { to: personIdOf(other) }))).toBeDefined();
  expect(await typedBy(holder, '1')).toMatchObject({ from: null, fields: { groundNote: 'Hon ringde tre gånger.' } });
  expect((await given('managerSouth', '1', { to: personIdOf(other) })).status).toBe(200);
  expect(await caseworkerOf(world, '1')).toBe(other);
  const found = await typedBy(other, '1');
  expect(found).toMatchObject({ from: names[holder as keyof typeof names], fields: { groundNote: 'Hon ringde tre gånger.' } });
  expect(JSON.stringify(found)).not.toContain('giving.reason');
  for (const who of [holder, 'managerSouth', 'stranger'] as const) expect((await typedBy(who, '1')) ?? null).toBeNull();
  expect((await given('managerSouth', '1', { to: personIdOf(holder) })).status).toBe(200);
  expect(await typedBy(holder, '1')).toMatchObject({ from: null, fields: { groundNote: 'Hon ringde tre gånger.' } });
});

it('stays where it is when she has a conflict of interest, or said herself that it shall not go', async () => {
  const { holder, other } = await typed('2', 'Hon är min granne.');
  expect((await given(holder, '2', { to: personIdOf(other), along: false })).status).toBe(200);
  expect(await typedBy(other, '2')).toBeNull();
  await typed('2', 'Jag känner honom.');
  expect((await given('managerSouth', '2', { to: personIdOf(holder), reason: 'conflictOfInterest' })).status).toBe(200);
  expect(JSON.stringify(await typedBy(holder, '2'))).not.toContain('Jag känner honom.');
});

it('goes along from the card too, where nobody asks', async () => {
  const { holder, other } = await typed('3', 'Maten var kall.');
  const data = {
    verb: 'giveAway',
    c: '3',
    t: 'forwardToProvider',
    r: 2,
    how: 'reassigned',
    to: personIdOf(other),
    giveAwayReason: 'noTime',
  };
  const value = { action: { type: 'Action.Execute', verb: 'giveAway', data } };
  await world.tell(world.activityFrom(holder, { type: 'invoke', name: 'adaptiveCard/action', value }));
  await world.settle();
  expect(await caseworkerOf(world, '3')).toBe(other);
  expect(await typedBy(other, '3')).toMatchObject({ fields: { groundNote: 'Maten var kall.' } });
});

it('lies ready for whoever has the task next when its holder has lost the role, and a new caseworker is appointed', async () => {
  const { holder, other } = await typed('4', 'Larmet var trasigt.');
  const { graph } = world.bot.app;
  await graph.send(remove(`/groups/${groups.caseworkersSouth.id}/members/${personIdOf(holder)}/$ref`));
  await later(world, 2);
  await world.settle();
  const path = '/api/cases/4/tasks/forwardToProvider/2';
  expect((await apiOf(world).get('managerSouth', path)).json['typed']).toMatchObject({
    from: names[holder as keyof typeof names],
    fields: { groundNote: 'Larmet var trasigt.' },
  });
  const appoints = ['replaceCaseworker', 'confirmCaseworker'];
  const task = (await fileOf(world, '4')).tasks.find(({ type, state }) => appoints.includes(type) && state === 'open');
  const answer = { outcome: 'confirmed', answers: { caseworkerId: personIdOf(other) } };
  const at = `/api/cases/4/tasks/${String(task?.type)}/${String(task?.round)}/decision`;
  const appointed = await apiOf(world).post('managerSouth', at, answer);
  expect(appointed.status).toBe(200);
  await world.settle();
  expect(await caseworkerOf(world, '4')).toBe(other);
  expect(await typedBy(other, '4')).toMatchObject({ fields: { groundNote: 'Larmet var trasigt.' } });
});
