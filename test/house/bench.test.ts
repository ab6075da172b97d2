// The bench itself: a line a machine can read, and a count that moves when the product asks once more than before.

import path from 'node:path';
import { inboxMessages } from '../../src/graph/mail/mailbox';
import { chosen, figure, figures, lineOf, median, type FigureId } from '../../tools/bench/figures';
import { percentile } from '../../tools/bench/load';
import { costOf } from '../../tools/bench/server-record';
import { handOver } from '../../tools/bench/walk-case';
import { keepWalkedPage, keptWalkedPage } from '../../tools/bench/walked-page';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { clear, plant } from './plant';

afterAll(clear);

describe('a figure', () => {
  const ids = Object.keys(figures) as FigureId[];

  it.each(ids)('%s is one line of five fields', (id) => {
    const line = lineOf(figure(id, 1.23456));
    expect(line).not.toContain('\n');
    expect(Object.keys(JSON.parse(line) as object)).toEqual(['figure', 'value', 'unit', 'goal', 'ok']);
    expect(JSON.parse(line)).toMatchObject({ figure: id, value: 1.23, goal: figures[id].goal });
  });

  it('at its goal is met, above it missed, and not measured is missed', () => {
    expect([8, 8.1, null].map((value) => figure('intake.requests', value).ok)).toEqual([true, false, false]);
    expect([900, null].map((value) => figure('cardAnswer.p50', value).ok)).toEqual([true, false]);
  });

  it('is chosen by its name or by what stands before the dot', () => {
    const many = ['intake.hostile.p99LoopDelay', 'intake.hostile.slowest', 'intake.mailsPerMinute'];
    expect(chosen(['intake', 'idle.rss'])).toEqual(['intake.requests', 'intake.units', ...many, 'idle.rss']);
    expect(chosen(['int'])).toEqual([]);
    expect(chosen([])).toHaveLength(ids.length);
  });

  it('is the middle of several rounds, and a percentile one of the values', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
    expect(percentile([5, 1, 4, 2, 3], 95)).toBe(5);
    expect(percentile([5, 1, 4, 2, 3], 50)).toBe(3);
  });
});

it('takes the browser walk’s count only when it is newer than what was built', () => {
  const file = path.join(plant({ 'readme.txt': 'x' }), 'walk.json');
  expect(keptWalkedPage(0, file)).toBeUndefined();
  keepWalkedPage({ clicks: 19, managerCards: 2 }, file);
  expect(keptWalkedPage(0, file)).toEqual({ clicks: 19, managerCards: 2 });
  expect(keptWalkedPage(Date.now() + 60_000, file)).toBeUndefined();
});

describe('the count of a mail', () => {
  let world: BotWorld;
  const at = () => ({ local: world.local.url, bot: world.bot.url });
  const count = async (mark: string) => costOf((await handOver(at(), mark)).window.calls);
  beforeAll(async () => {
    world = await startBotWorld();
  });
  afterAll(() => world.stop());

  it('is the same for every mail once everybody is met, and one more for one request more', async () => {
    await count('first');
    const usual = await count('second');
    expect(await count('third')).toEqual(usual);
    const { messenger, graph, places } = world.bot.app;
    const { send } = messenger;
    const planted: typeof send = async (...card) => {
      await graph.send(inboxMessages(places, 1));
      return send(...card);
    };
    Object.assign(messenger, { send: planted });
    expect(await count('fourth')).toEqual({ requests: usual.requests + 1, units: usual.units });
  });
});
