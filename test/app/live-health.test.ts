// *Hälsa* turns red when nothing is looked at, when what is due waits too long, and when Microsoft 365 keeps asking for less; and well again by itself.

import { instant } from '../../src/core/brand';
import { healthShape } from '../../src/core/views/settings-view';
import { dueName, liveFindings, lookName } from '../../src/app/health/live-checks';
import { addMinutes } from '../../src/core/time/instant';
import { apiOf, later, receivedCase, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
let api: Api;
beforeEach(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterEach(() => world.stop());

const shown = async (what: string) => {
  const { findings } = healthShape.parse((await api.get('departmentHead', '/api/health')).json);
  return findings.find((one) => one.what === what);
};
const look = async (): Promise<void> => {
  world.bot.loop.nudge();
  await world.bot.loop.atRest();
};
const fault = (faults: readonly object[]) => world.local$('faults', { faults });
const slow = 'Trycket på Microsoft 365';

it('when no look comes to its end: stopped for eleven minutes, however often it begins', async () => {
  expect(await shown(lookName)).toMatchObject({ state: 'good' });
  const { pulse, clock } = world.bot.app;
  pulse.beat(addMinutes(clock.realNow(), -11));
  await fault([{ kind: 'refuse', status: 500, service: 'sharepoint', method: 'GET', path: '/sites/*/items' }]);
  await look();
  await fault([]);
  expect(await shown(lookName)).toMatchObject({ state: 'fault', next: expect.stringMatching(/botens logg/) as string });
  await look();
  expect(await shown(lookName)).toMatchObject({ state: 'good' });
});

it('when what is due has waited over an hour, because no case can be claimed', async () => {
  await receivedCase(world, 1);
  await world.settle();
  expect(await shown(dueName)).toMatchObject({ state: 'good' });
  await fault([
    { kind: 'refuse', status: 403, code: 'accessDenied', service: 'sharepoint', method: 'PATCH', path: '/sites/*/items/*' },
  ]);
  await later(world, 60 * 24 * 5);
  await world.bot.loop.atRest();
  expect(await shown(dueName)).toMatchObject({
    state: 'fault',
    says: expect.stringMatching(/^det äldsta har väntat sedan/) as string,
  });
  await fault([]);
  await world.settle();
  expect(await shown(dueName)).toMatchObject({ state: 'good' });
});

it('when Microsoft 365 has asked for less for over an hour; before that it is only told', async () => {
  expect(await shown(slow)).toMatchObject({ state: 'good' });
  await fault([{ kind: 'throttle', service: 'outlook', method: 'GET', retryAfter: 90, times: 1 }]);
  await look();
  await fault([]);
  expect(await shown(slow)).toMatchObject({ state: 'note' });
  const replica = replicaOf(world.bot.app, { name: 'waiting' });
  replica.sleeps(61);
  expect((await liveFindings(replica.app)).find(({ what }) => what === slow)).toMatchObject({
    state: 'fault',
    next: expect.stringMatching(/EVERY_SECONDS/) as string,
  });
  expect(world.bot.app.graph.slowSince()).toBeGreaterThan(Date.parse(instant('2026-01-01T00:00:00.000Z')));
});
