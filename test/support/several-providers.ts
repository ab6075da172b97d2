// The same complaint about three providers who have nothing to do with each other: the sixth is on its way to EKU, and one owner compiles it over all of them.

import { apiOf, escalatedCase, fileOf, receivedCase } from './api';
import type { BotWorld } from './bot-world';

/** Six complaints; the sixth is escalated, and its manager is asked about the pattern. */
export async function severalProviders(world: BotWorld): Promise<void> {
  const providers = ['omsorgsteamet', 'hemlykta', 'vardagskraft', 'hemlykta', 'vardagskraft'];
  for (const [index, providerId] of providers.entries()) await receivedCase(world, index + 1, { providerId });
  await escalatedCase(world, 6);
}

/** Answers an open task of the sixth. */
export async function answersSixth(
  world: BotWorld,
  who: 'managerSouth' | 'departmentHead',
  [type, outcome]: readonly [type: string, outcome: string],
): Promise<void> {
  const task = (await fileOf(world, '6')).tasks.find((one) => one.type === type && one.state === 'open');
  const path = `/api/cases/6/tasks/${type}/${task?.round ?? 0}/decision`;
  expect((await apiOf(world).post(who, path, { outcome, answers: {} })).status).toBe(200);
  await world.settle();
}
