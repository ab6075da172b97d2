// A bot that is asked to stop has stopped before whoever asked takes the power, also while Graph answers nothing and there is much to do.

import { setTimeout as pause } from 'node:timers/promises';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld } from '../support/bot-world';

it('stops within twenty seconds while Graph keeps everybody waiting', async () => {
  const world = await startBotWorld();
  for (const n of [1, 2, 3]) await world.mail(forwardedComplaint(n));
  await world.local$('faults', { faults: [{ kind: 'delay', milliseconds: 60_000, service: 'sharepoint' }] });
  world.bot.loop.nudge();
  await pause(500);
  const since = performance.now();
  await world.bot.stop();
  expect(performance.now() - since).toBeLessThan(20_000);
  await world.local.stop();
});
