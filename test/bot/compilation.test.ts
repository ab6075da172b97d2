// A post to EKU waits while the pattern it belongs to is being compiled in another case, with a name and a day; and one post may be over a whole owner group.

import { people } from '../../src/local/people';
import { apiOf, escalatedCase, fileOf, later, receivedCase, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { readyDraft } from '../support/eku-draft';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  await escalatedCase(world, 1);
  await receivedCase(world, 2, { responsibility: 'norr', providerId: 'aldala', topic: 'missedVisits' });
  await receivedCase(world, 3);
  await receivedCase(world, 4);
});
afterAll(() => world.stop());

const asManager = (path: string, body?: unknown) =>
  body === undefined ? api.get('managerSouth', path) : api.post('managerSouth', path, body);
const channel = async () => (await world.local$(`teams/channel?personId=${people.ekuFirst.id}`))['posts'] as readonly unknown[];
const stand = async () => (await asManager('/api/cases/1/eku')).json['stand'];
const answers = async (who: 'managerSouth' | 'departmentHead', at: readonly [id: string, type: string, outcome: string]) => {
  const [id, type, outcome] = at;
  const task = (await fileOf(world, id)).tasks.find((one) => one.type === type && one.state === 'open');
  const path = `/api/cases/${id}/tasks/${type}/${task?.round ?? 0}/decision`;
  expect((await api.post(who, path, { outcome, answers: {} })).status).toBe(200);
  await world.settle();
};

it('makes one post over the owner group, with every provider by its contract, where the manager chooses it [DEC6.8]', async () => {
  const { choices, notes } = await readyDraft(asManager);
  const alone = await asManager('/api/cases/1/eku/preview', { choices, notes });
  expect(JSON.stringify(alone.json['card'])).not.toContain('Ägarens andra utförare');
  const whole = await asManager('/api/cases/1/eku/preview', { choices: { ...choices, isOfGroup: true }, notes });
  const card = JSON.stringify(whole.json['card']);
  expect(card).toContain('och andra utförare med samma ägare');
  expect(card).toMatch(/Ägarens andra utförare","value":"[^"]+\([^"]+\): enstaka"/u);
  expect(whole.json['hash']).not.toBe(alone.json['hash']);
  expect((await asManager('/api/cases/1/eku')).json['cases']).toMatchObject({ elsewhere: [{ unit: 'Enhet Norr', count: 1 }] });
});

it('waits while another case’s pattern is compiled, says who does it and by when, and can be undone [DEC6.8 R253]', async () => {
  const other = (await fileOf(world, '3')).tasks.some(({ type }) => type === 'weighPattern') ? '3' : '4';
  await answers('managerSouth', [other, 'weighPattern', 'together']);
  const approve = async () => {
    const { choices, notes, hash, stand: at } = await readyDraft(asManager);
    return asManager('/api/cases/1/eku/approve', { choices, notes, hash, round: at.round });
  };
  expect((await approve()).status).toBe(200);
  await world.settle();
  await later(world, 6);
  const { due } = (await fileOf(world, other)).tasks.find(({ type }) => type === 'compilePattern') ?? {};
  expect(await stand()).toEqual({ kind: 'compiling', owner: 'Avdelningschef', until: due });
  expect((await asManager('/api/cases/1')).json['stage']).toContain('väntar på sammanställningen');
  expect(await channel()).toEqual([]);
  expect((await asManager('/api/cases/1/undo', 'eku')).status).toBe(200);
  await world.settle();
  expect(await stand()).toMatchObject({ kind: 'draft' });
  expect((await approve()).status).toBe(200);
  await later(world, 6);
  expect(await channel()).toEqual([]);
  await answers('departmentHead', [other, 'compilePattern', 'compiled']);
  await later(world, 35);
  await world.settle();
  expect(await channel()).toHaveLength(1);
  expect(await stand()).toMatchObject({ kind: 'posted' });
});
