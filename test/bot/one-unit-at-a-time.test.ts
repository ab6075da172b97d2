// Units begin one at a time: a complaint about one that has not begun is handed to whoever receives until then, who is named; the colleague who forwarded it is told.

import { forwardedComplaint } from '../support/bot-mails';
import { apiOf, fileOf, receivedCase, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  const { profile } = world.bot.app;
  const later = { startsOn: '2026-04-01', untilThen: 'enhetens egen brevlåda' };
  Object.assign(profile, { units: profile.units.map((unit) => (unit.id === 'soder' ? { ...unit, ...later } : unit)) });
});
afterAll(() => world.stop());

const sentence =
  'Enhet Söder börjar med Trappan 1 april 2026. Till dess tar enhetens egen brevlåda emot: välj Inte vårt ansvar och lämna över dit.';
const answers = { danger: 'no', providerId: 'omsorgsteamet', replyWish: 'email', protection: 'normal', topic: 'missedVisits' };
const triage = (id: string, outcome: string, responsibility: string) =>
  api.post('registrar', `/api/cases/${id}/tasks/triage/1/decision`, { outcome, answers: { ...answers, responsibility } });
const stage = async (id: string): Promise<string> => (await fileOf(world, id)).matter.stage;

it('is refused there with a sentence that names the day and whoever receives until then, and is handed over [DEC4.9]', async () => {
  await world.mail(forwardedComplaint(1));
  await world.settle();
  const page = (await api.get('registrar', '/api/cases/1/tasks/triage/1')).json;
  const units = (page['sheet'] as { readonly units: readonly { readonly name: string }[] }).units.map(({ name }) => name);
  expect(units).toContain('Enhet Söder (börjar 1 april, till dess enhetens egen brevlåda)');
  expect(units).toContain('Enhet Norr');
  expect(JSON.stringify(await world.chat('registrar'))).toContain(
    'Enhet Söder (börjar 1 april, till dess enhetens egen brevlåda)',
  );
  const refused = await triage('1', 'accepted', 'soder');
  expect([refused.status, refused.json['error']]).toMatchObject([422, { code: 'unitNotStarted', message: sentence }]);
  expect(await stage('1')).toBe('received');
  expect((await triage('1', 'notOurs', 'notOurs')).status).toBe(200);
  await world.settle();
  const file = await fileOf(world, '1');
  expect([file.matter.stage, file.tasks.filter(({ state }) => state === 'open').map(({ type }) => type)]).toEqual([
    'passingOn',
    ['passOn'],
  ]);
  expect(file.events.some(({ kind, data }) => kind === 'letterSent' && JSON.stringify(data).includes('|receipt|'))).toBe(true);
});

it('takes what is about a unit that has begun, and its own from its day [DEC4.9]', async () => {
  await receivedCase(world, 2, { responsibility: 'norr' });
  expect(await stage('2')).toBe('assessing');
  const moved = await api.post('managerNorth', '/api/cases/2/amend', {
    changes: { unit: 'soder' },
    reason: 'answeredWrong',
  });
  expect([moved.status, moved.json['error']]).toMatchObject([422, { code: 'unitNotStarted', message: sentence }]);
  await world.local$('clock', { to: '2026-04-01T08:00:00.000Z' });
  await receivedCase(world, 3);
  expect(await stage('3')).toBe('assessing');
});
