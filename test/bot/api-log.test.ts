// The log of who has read what, as those the profile names read it: by case, by reader and month, by day; reading it is in it, and a row that is gone shows.

import type { PersonKey } from '../../src/local/people';
import { caseId, matterId } from '../../src/core/brand';
import { dayOf } from '../../src/core/time/plain-date';
import { logView } from '../../src/core/views/log-view';
import { accessLogList, accessOn, accessToCase } from '../../src/graph/lists/access-log';
import { getCase, patchCase } from '../../src/graph/lists/cases';
import { removeRow } from '../../src/graph/lists/list-calls';
import { apiOf, codeOf, receivedCase, type Api } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
let report = '';
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  await receivedCase(world, 1);
  await receivedCase(world, 2, { protection: 'protected' });
  const opened = await api.post('colleague', '/api/matters', { process: 'lexSarah', mark: 'sida-1', words: 'Fel medicin.' });
  report = String(opened.json['id']);
  await world.settle();
  for (const path of ['/api/cases/1', '/api/cases/2', '/api/cases/2/content']) await api.get('registrar', path);
  await api.get('managerSouth', '/api/cases/1');
  await api.get('qualityController', `/api/matters/${encodeURIComponent(report)}`);
});
afterAll(() => world.stop());

const asked = (who: PersonKey, body: object) => api.post(who, '/api/log', body);
const read = async (who: PersonKey, body: object) => logView.parse((await asked(who, body)).json);
const today = () => dayOf(world.bot.app.clock.now());

it('says of a case who opened what of it, the latest first, and that the log was read [L15]', async () => {
  const { rows } = await read('departmentHead', { by: 'case', number: 'SYN-2026-00002' });
  expect(rows.map(({ name, what }) => `${name}: ${what}`)).toEqual([
    'Astrid Palm: Loggen',
    'Rut Almgren: Innehållet i ett skyddat ärende',
    'Rut Almgren: Ärendets sida',
  ]);
  expect(rows.every(({ about }) => about === 'SYN-2026-00002')).toBe(true);
});

it('says of an employee what she has read in a month, in all cases [L15]', async () => {
  const { rows } = await read('departmentHead', { by: 'person', person: personIdOf('registrar'), month: today().slice(0, 7) });
  expect(rows.map(({ about }) => about).sort()).toEqual(['SYN-2026-00001', 'SYN-2026-00002', 'SYN-2026-00002']);
  const before = await read('departmentHead', { by: 'person', person: personIdOf('registrar'), month: '2025-01' });
  expect(before.rows).toEqual([]);
});

it('offers the months by name, and nothing that looks like a code', async () => {
  const { months } = (await api.get('departmentHead', '/api/log')).json as { months: { id: string; name: string }[] };
  expect(months[0]?.id).toBe(today().slice(0, 7));
  expect(months[0]?.name).toMatch(/^\p{L}+ \d{4}$/u);
});

it('says of a matter beside the complaints that one was read, and not which [I08]', async () => {
  const { rows } = await read('departmentHead', {
    by: 'person',
    person: personIdOf('qualityController'),
    month: today().slice(0, 7),
  });
  expect(rows.map(({ about, caseId, what }) => ({ about, caseId, what }))).toEqual([
    { about: 'Ett ärende vid sidan av klagomålen', caseId: null, what: 'Ärendets sida' },
  ]);
});

it('is for those the profile names alone, and no reading of theirs goes unnoted', async () => {
  for (const who of ['registrar', 'managerSouth', 'caseworkerSouth', 'ekuFirst', 'stranger'] as const) {
    expect(codeOf(await asked(who, { by: 'day', day: today() }))).toBe('notYourTask');
    expect(codeOf(await api.get(who, '/api/log'))).toBe('notYourTask');
  }
  const own = await read('departmentHead', { by: 'person', person: personIdOf('departmentHead'), month: today().slice(0, 7) });
  expect(own.rows.map(({ what }) => what).join()).toMatch(/Loggen, \d+ gånger sedan /);
  expect(own.rows.every(({ what }) => what.startsWith('Loggen'))).toBe(true);
});

it('finds a case by its number in the register, as the card shows it', async () => {
  const { graph, places } = world.bot.app;
  const one = await graph.send(getCase(places, caseId('1')));
  await graph.send(patchCase(places, one, { registryNumber: 'SN 2026/0123' }));
  const { rows } = await read('departmentHead', { by: 'case', number: 'sn 2026/0123' });
  expect(rows.map(({ about, what }) => `${about}: ${what}`)).toContain('SYN-2026-00001: Ärendets sida');
  expect(new Set(rows.map(({ about }) => about))).toEqual(new Set(['SYN-2026-00001']));
});

it.each([
  'SYN',
  'XX-2026-00001',
  '1',
  'SYN-2026-00099',
  'SYN-2025-00001',
  'SN 2026/9999',
  'SYN-2026-00001; DROP',
  'LS-2026-00099',
  'VB-2026-00001',
])('answers %s as a number that is none', async (number) =>
  expect(codeOf(await asked('departmentHead', { by: 'case', number }))).toBe('noSuchCase'),
);

it('says that the day is whole, and when somebody has taken a row away [L15]', async () => {
  const day = { by: 'day', day: today() };
  expect((await read('departmentHead', day)).isWhole).toBe(true);
  const { graph, places } = world.bot.app;
  const [gone] = await graph.send(accessToCase(places, matterId('1')));
  await graph.send(removeRow(accessLogList, places, gone?.id ?? ''));
  expect((await graph.send(accessOn(places, today()))).length).toBeGreaterThan(3);
  expect((await read('departmentHead', day)).isWhole).toBe(false);
});
