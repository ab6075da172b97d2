// A card that did not arrive comes when its receiver can be reached again.

import { people } from '../../src/local/people';
import { later } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeEach(async () => {
  world = await startBotWorld();
});
afterEach(() => world.stop());

const cards = async (): Promise<number> =>
  (await world.chat('registrar')).filter(({ card }) => JSON.stringify(card ?? '').includes('"t":"triage"')).length;

const install = (state: string) => world.local$('teams/install', { personId: people.registrar.id, state });

it('when she installs the app', async () => {
  const refused = { kind: 'refuse', status: 403, code: 'accessDenied', method: 'POST', path: '/users/*/teamwork/installedApps' };
  await world.local$('faults', { faults: [refused] });
  await install('installed');
  await install('uninstalled');
  await world.mail(forwardedComplaint(1));
  await world.settle();
  expect(await cards()).toBe(0);
  await install('installed');
  await world.bot.app.later.idle();
  await world.settle();
  expect(await cards()).toBeGreaterThan(0);
});

it('on the next working morning, also when nobody told us', async () => {
  await world.local$('faults', { faults: [{ kind: 'refuse', status: 403, service: 'teams', times: 1 }] });
  await world.mail(forwardedComplaint(1));
  await world.settle();
  await later(world, 24 * 60);
  await world.settle();
  expect(await cards()).toBeGreaterThan(0);
});
