// Nothing answers about matters the asker may not open: not the screening, not the preview, not a press, not a number (decisions 8.17).

import { accessLogList } from '../../src/graph/lists/access-log';
import { allRows } from '../../src/graph/lists/list-calls';
import { people } from '../../src/local/people';
import { apiOf, codeOf, escalatedCase, fileOf, type Api } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  await escalatedCase(world, 1);
  await elsewhere('2', 'Brumbelix Quontarvik', { responsibility: 'norr', protection: 'normal' });
  await elsewhere('3', 'Vissebrand Ostervik', { responsibility: 'norr', protection: 'protected' });
});
afterAll(() => world.stop());

/** A complaint about the same provider that Söder may not open. */
async function elsewhere(id: string, name: string, answers: object): Promise<void> {
  const raw = forwardedComplaint(Number(id)).replaceAll('Greta Holm', name).replaceAll('greta.holm', 'nagon');
  await world.mail(raw);
  await world.settle();
  const given = { danger: 'no', providerId: 'omsorgsteamet', replyWish: 'none', topic: 'missedVisits', ...answers };
  const path = `/api/cases/${id}/tasks/triage/1/decision`;
  const done = await api.post('registrar', path, { outcome: 'accepted', answers: given });
  if (done.status !== 200) throw new Error(done.text);
  await world.settle();
}

const typesIn = async (who: 'managerSouth' | 'managerNorth', text: string, id = '1'): Promise<readonly string[]> => {
  const { json } = await api.post(who, `/api/cases/${id}/eku/screen`, { text });
  return (json['findings'] as readonly { readonly type: string }[]).map(({ type }) => type);
};

it('the screening finds in a name of somebody else’s case what it finds in any word it does not know', async () => {
  const unknown = await typesIn('managerSouth', 'Snorgelix ringde. och snorgebrand sa nej.');
  expect(await typesIn('managerSouth', 'Brumbelix ringde. och quontarvik sa nej.')).toEqual(unknown);
  expect(await typesIn('managerSouth', 'Vissebrand ringde. och ostervik sa nej.')).toEqual(unknown);
  expect(await typesIn('managerSouth', 'och greta sa nej.')).toEqual(['NAMN']);
});

it('the screening answers nobody but who writes', async () => {
  const file = await fileOf(world, '1');
  expect(file.matter.unit).toBe('soder');
  const colleague = file.matter.caseworkerId === people.caseworkerSouth.id ? 403 : 404;
  expect((await api.post('caseworkerSouth', '/api/cases/1/eku/screen', { text: 'x' })).status).toBe(colleague);
  for (const who of ['registrar', 'departmentHead', 'qualityController'] as const) {
    const asked = await api.post(who, '/api/cases/1/eku/screen', { text: 'och brumbelix sa nej' });
    expect([who, asked.status]).toEqual([who, 403]);
    expect(asked.text).not.toContain('NAMN');
  }
  expect((await api.post('managerNorth', '/api/cases/1/eku/screen', { text: 'x' })).status).toBe(404);
});

it('the preview shows of other cases nothing, and the approval only that something must change; that is noted', async () => {
  const { choices } = (await api.get('managerSouth', '/api/cases/1/eku')).json;
  const ask = (path: string, text: string, hash?: unknown) => {
    const resolutions = text.includes('Stina') ? [] : [{ start: 0, end: 9, type: 'ORD', how: 'kept', reason: 'ett ord' }];
    return api.post('managerSouth', `/api/cases/1/eku/${path}`, { choices, notes: { feedback: { text, resolutions } }, hash });
  };
  const [known, unknown] = [await ask('preview', 'brumbelix kom inte.'), await ask('preview', 'snorgelix kom inte.')];
  expect([known.status, unknown.status]).toEqual([200, 200]);
  expect(JSON.stringify(known.json['card']).replaceAll('brumbelix', 'snorgelix')).toBe(JSON.stringify(unknown.json['card']));
  const refused = await ask('approve', 'brumbelix kom inte.', known.json['hash']);
  expect([refused.status, codeOf(refused)]).toEqual([422, 'placeMustChange']);
  expect(refused.text).not.toMatch(/brumbelix|SYN-/i);
  const noted = await world.bot.app.graph.send(allRows(accessLogList, world.bot.app.places));
  expect(noted.map(({ what }) => what)).toContain('ekuHeldBack');
  const tries = [];
  for (let n = 0; n < 8; n += 1) tries.push((await ask('approve', 'brumbelix kom inte.', known.json['hash'])).status);
  expect(tries.at(-1)).toBe(429);
});

it('a press about a case one may not open says the same whether there is one or not', async () => {
  await world.mail(forwardedComplaint(4));
  await world.settle();
  const [card] = await world.chat('registrar');
  const said = async (c: string, verb: string, more: object): Promise<string> => {
    const data = { verb, c, t: 'triage', r: 1, ...more };
    const value = { action: { type: 'Action.Execute', verb, data } };
    const activity = world.activityFrom('caseworkerSouth', { type: 'invoke', name: 'adaptiveCard/action', value });
    return (await world.tell(activity)).text;
  };
  expect(card).toBeDefined();
  for (const [verb, more] of [
    ['decide', { o: 'accepted' }],
    ['giveAway', { how: 'claimed' }],
    ['refresh', {}],
    ['undo', { k: '2|toProvider|1' }],
  ] as const)
    expect(await said('2', verb, more)).toBe(await said('4711', verb, more));
});
