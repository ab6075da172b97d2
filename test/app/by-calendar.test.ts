// What a clock opens is opened once, whoever looks and wherever it died.

import { openByCalendar } from '../../src/app/matters/open-by-calendar';
import { openSweep } from '../../src/app/rows/sweep';
import { everyRow } from '../../src/graph/lists/list-calls';
import { mattersLists } from '../../src/graph/lists/matters';
import { apiOf, later, type ApiAnswer } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';

const processOf = (line: string): string =>
  line === 'experience' ? line : line.startsWith('return:') ? 'providerReturn' : 'followUp';

describe('a world', () => {
  let world: BotWorld;
  beforeEach(async () => {
    world = await startBotWorld();
  });
  afterEach(() => world.stop());

  const keys = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for await (const rows of world.bot.app.graph.pages(everyRow(mattersLists.open, world.bot.app.places)))
      found.push(...rows.flatMap(({ kept }) => (kept === null ? [] : [kept.key])));
    return found;
  };
  /** A year into the calendar: each provider's month has come. */
  const yearOver = () =>
    void Object.assign(world.bot.app.profile, {
      followUpCalendar: { calendar: 'socialServices', from: '2025-01-01', plan: null },
    });

  it('opens each once, though two replicas look and one dies between a row and its watch', async () => {
    yearOver();
    const { app } = world.bot;
    const other = replicaOf(app, { name: 'other' }).app;
    const dying = replicaOf(app, {
      name: 'dying',
      heldUp: {
        at: (call) => JSON.stringify(call).includes('followUp|') && call.method === 'POST',
        when: 'after',
        meanwhile: () => Promise.reject(new Error('died')),
      },
    }).app;
    await expect(openByCalendar(dying)).rejects.toThrow('died');
    expect((await keys()).length).toBe(1);
    await Promise.all([openByCalendar(app), openByCalendar(other)]);
    await openByCalendar(other);
    const made = await keys();
    expect(made.length).toBeGreaterThan(1);
    expect(new Set(made).size).toBe(made.length);
    const planned = async () => {
      await world.settle();
      const ids = made.map((key, n) => `${processOf(key.split('|')[2] ?? '')}:${n + 1}`);
      const seen: ApiAnswer[] = [];
      for (const id of ids) seen.push(await apiOf(world).get('qualityController', `/api/matters/${id}`));
      return seen.filter(({ json }) =>
        /"type":"(?:visitPlan|jointPlan|surveyIn|experienceGive|returnAwait)"/.test(JSON.stringify(json)),
      ).length;
    };
    expect(await planned()).toBe(made.length - 1);
    await later(world, 24 * 60);
    await openSweep(app).look();
    expect(await planned()).toBe(made.length);
    expect(JSON.stringify(await world.chat('qualityController'))).toContain('Planera en uppföljning av utföraren');
  });
});
