// A related case comes in, and what was little by itself may be much together: the manager is asked then, and not only when she opens a page.

import { eventsOf } from '../../src/core/casefile/event';
import { passById } from '../../src/app/pass/pass';
import { caseId } from '../../src/core/brand';
import { apiOf, fileOf, receivedCase } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const openPatterns = async (id: string): Promise<readonly string[]> =>
  (await fileOf(world, id)).tasks
    .filter(({ type, state }) => type.endsWith('Pattern') && state === 'open')
    .map(({ type }) => type);

async function answers(who: 'managerSouth' | 'departmentHead', type: string, outcome: string): Promise<number> {
  const task = (await fileOf(world, '3')).tasks.find((one) => one.type === type && one.state === 'open');
  const path = `/api/cases/3/tasks/${type}/${task?.round ?? 0}/decision`;
  const { status } = await apiOf(world).post(who, path, { outcome, answers: {} });
  await world.settle();
  return status;
}

it('asks when the third about the same thing comes, once, and one owner compiles it [R183 R253 L01 DEC6.7]', async () => {
  for (const n of [1, 2]) await receivedCase(world, n);
  expect([await openPatterns('1'), await openPatterns('2')]).toEqual([[], []]);
  await receivedCase(world, 3);
  expect(await openPatterns('3')).toEqual(['weighPattern']);
  expect(eventsOf((await fileOf(world, '3')).events, 'patternSeen').map(({ data }) => data)).toEqual([
    { criteria: ['recurring'], cases: 3 },
  ]);
  await passById(world.bot.app, caseId('3'));
  expect(eventsOf((await fileOf(world, '3')).events, 'patternSeen')).toHaveLength(1);
  expect(await answers('managerSouth', 'weighPattern', 'together')).toBe(200);
  expect(await openPatterns('3')).toEqual(['compilePattern']);
  expect(await answers('departmentHead', 'compilePattern', 'compiled')).toBe(200);
  expect(await openPatterns('3')).toEqual([]);
});

it('counts again what is put right: the third about the same thing only then, and nothing is asked of what is none any more [R183]', async () => {
  const puts = async (id: string, topic: string): Promise<number> => {
    const body = { changes: { topic }, reason: 'answeredWrong' };
    const { status } = await apiOf(world).post('managerSouth', `/api/cases/${id}/amend`, body);
    await world.settle();
    return status;
  };
  for (const n of [4, 5, 6]) await receivedCase(world, n, { topic: n === 6 ? 'treatment' : 'food' });
  expect(await openPatterns('6')).toEqual([]);
  expect(await puts('6', 'food')).toBe(200);
  expect(await openPatterns('6')).toEqual(['weighPattern']);
  expect(await puts('6', 'language')).toBe(200);
  expect(await openPatterns('6')).toEqual([]);
  expect(await puts('6', 'food')).toBe(200);
  expect(await openPatterns('6')).toEqual(['weighPattern']);
});
