// *Inställningar* and *Hälsa* over HTTP: who sees what of them, what they say, and that nothing secret stands there.

import { healthShape, settingsShape } from '../../src/core/views/settings-view';
import { provisionAll } from '../../src/graph/provision-all';
import { openGraph } from '../../src/graph/client';
import type { PersonKey } from '../../src/local/people';
import { apiOf, type Api, type ApiAnswer } from '../support/api';
import { tenant as invented } from '../../src/local/people';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  await provisionAll(openGraph(world.settings.graph), world.settings.graph, () => undefined);
  api = apiOf(world);
});
afterAll(() => world.stop());
afterEach(() => world.local$('faults', { faults: [] }));

const codeOf = ({ json }: ApiAnswer): unknown => (json['error'] as { code: string } | undefined)?.code;
const settings = async (who: PersonKey) => settingsShape.parse((await api.get(who, '/api/settings')).json);
const health = async () => healthShape.parse((await api.get('departmentHead', '/api/health')).json).findings;

it('shows the routine to those who follow it, and roles, gaps and health to those who look after it', async () => {
  expect(await settings('caseworkerSouth')).toMatchObject({ roles: null, missing: null, hasHealth: false });
  const manager = await settings('managerSouth');
  expect([manager.roles === null, manager.missing === null, manager.hasHealth]).toEqual([false, false, false]);
  expect((await settings('departmentHead')).hasHealth).toBe(true);
  for (const who of ['ekuFirst', 'stranger'] as const) {
    expect(codeOf(await api.get(who, '/api/settings'))).toBe('notYourTask');
    expect(codeOf(await api.get(who, '/api/health'))).toBe('notYourTask');
  }
  expect(codeOf(await api.get('managerSouth', '/api/health'))).toBe('notYourTask');
});

it('says the routine in the words that are printed', async () => {
  const { chapters, versions } = await settings('caseworkerSouth');
  expect(chapters.map(({ title }) => title)).toEqual(expect.arrayContaining(['Rutinens val', 'Uppgifter', 'Avtalen']));
  expect(versions[0]?.until).toBeNull();
});

it('says who holds each role, and of one that nobody holds who has its tasks and what to do', async () => {
  const roles = async () => (await settings('departmentHead')).roles ?? [];
  expect((await roles()).find(({ key }) => key === 'unitManager:soder')).toMatchObject({
    role: 'Enhetschef',
    unit: 'Enhet Söder',
    people: ['Eva Sandell'],
    state: 'held',
  });
  await world.local$('accounts', { personId: personIdOf('managerSouth'), isEnabled: false });
  try {
    const { directory, profile } = world.bot.app;
    await directory.roster(Object.values(profile.groups), { patience: 'person', now: true });
    expect((await roles()).find(({ key }) => key === 'unitManager:soder')).toMatchObject({
      people: [],
      state: 'empty',
      acting: 'Avdelningschef',
    });
    const { missing } = await settings('departmentHead');
    expect(missing?.[0]).toMatchObject({ what: 'Enhet Söder saknar enhetschef', state: 'fault' });
  } finally {
    await world.local$('accounts', { personId: personIdOf('managerSouth'), isEnabled: true });
    const { directory, profile } = world.bot.app;
    await directory.roster(Object.values(profile.groups), { patience: 'person', now: true });
  }
});

it('says how Trappan is just now, with what the doctor looks at', async () => {
  const found = await health();
  expect(found.filter(({ state }) => state === 'fault')).toEqual([]);
  const named = found.map(({ what }) => what);
  for (const what of [
    'Genomgången',
    'Det som ska göras',
    'Manuell hantering',
    'Trycket på Microsoft 365',
    'Brevlådan',
    'Grupperna',
  ])
    expect(named).toContain(what);
  expect(found.find(({ what }) => what === 'Genomgången')).toMatchObject({ state: 'good' });
});

it('says what waits in Manuell hantering, and since when', async () => {
  await world.mail(['From: Nils <nils@example.net>', 'To: synpunkter@ekbacka.example', 'Subject: ', '', ''].join('\r\n'));
  await world.settle();
  expect((await health()).find(({ what }) => what === 'Manuell hantering')).toMatchObject({
    state: 'note',
    says: expect.stringMatching(/^1 väntar, det äldsta sedan 2 mars/) as string,
  });
});

it.each([
  ['/users/*/mailFolders*', 'Brevlådan'],
  ['/sites/*/lists', 'Webbplatsen Ärenden'],
])('says that it is refused %s, and what to do; the other checks are made all the same', async (path, what) => {
  await world.local$('faults', { faults: [{ kind: 'refuse', status: 403, path }] });
  const found = await health();
  expect(found.find((one) => one.what === what)).toMatchObject({ state: 'fault', says: 'appen släpps inte in.' });
  expect(found.find((one) => one.what === 'Grupperna')).toMatchObject({ state: 'good' });
});

it('holds no secret, address of a site or number of a case', async () => {
  const { text } = await api.get('departmentHead', '/api/health');
  const { graph, secret } = world.settings;
  for (const hidden of [invented.clientSecret, secret, graph.sites.protected, graph.sites.restricted, 'SYN-'])
    expect(text).not.toContain(hidden);
});
