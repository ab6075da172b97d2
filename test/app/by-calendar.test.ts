// What a clock opens: the yearly visits of a calendar of follow-ups, each once for a provider and year, whoever looks and wherever it died.

import { openByCalendar } from '../../src/app/matters/open-by-calendar';
import { openSweep } from '../../src/app/rows/sweep';
import { calledByCalendar } from '../../src/core/processes/by-clock';
import type { Provider } from '../../src/core/casefile/provider';
import { providerId } from '../../src/core/brand';
import { readProfile } from '../../src/core/routine/profile';
import { everyRow } from '../../src/graph/lists/list-calls';
import { mattersLists } from '../../src/graph/lists/matters';
import { apiOf, later } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { aProvider, at } from '../support/builders';
import { replicaOf } from '../support/replicas';

const profile = readProfile('ekbacka');
const contracts: readonly Provider[] = ['lov', 'framework', 'contractedOut', 'direct'].flatMap((contractForm) =>
  Array.from({ length: 30 }, (_, n) => ({ ...aProvider, id: providerId(`${contractForm}-${n}`), contractForm }) as Provider),
);

describe('the calendar', () => {
  const on = (day: string) => calledByCalendar(profile, contracts, at(`${day} 09:00`));

  it('calls for nothing before its day, and by the year’s end once for every contract but the frameworks [R212]', () => {
    expect(on('2026-12-31')).toEqual([]);
    const keys = new Set(on('2027-12-31').map(({ key }) => key));
    expect(keys.size).toBe(90);
    expect([...keys].filter((key) => key.includes('framework'))).toEqual([]);
  });
  it('spreads them over the months, and calls for the next one a year later on the same day', () => {
    const months = new Set(on('2027-12-31').map(({ key }) => key.slice(0, 16)));
    expect(months.size).toBeGreaterThan(6);
    const [one] = on('2027-12-31');
    const provider = contracts.find(({ id }) => one?.fields['provider'] === id);
    const days = ['2027-12-31', '2028-12-31'].map((day) =>
      calledByCalendar(profile, provider === undefined ? [] : [provider], at(`${day} 09:00`)),
    );
    expect(days.map(([found]) => found?.key.replace(/-\d\d\|/, '|'))).toEqual([
      `followUp|2027|yearlyVisit|${String(provider?.id)}`,
      `followUp|2028|yearlyVisit|${String(provider?.id)}`,
    ]);
  });
  it('calls for nothing where the routine follows none', () =>
    expect(calledByCalendar({ ...profile, followUpCalendar: null }, contracts, at('2027-12-31 09:00'))).toEqual([]));
});

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
    void Object.assign(world.bot.app.profile, { followUpCalendar: { calendar: 'socialServices', from: '2025-01-01' } });

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
      const seen = await Promise.all(
        made.map((_, n) => apiOf(world).get('qualityController', `/api/matters/yearlyVisit:${n + 1}`)),
      );
      return seen.filter(({ json }) => JSON.stringify(json).includes('"type":"visitPlan"')).length;
    };
    expect(await planned()).toBe(made.length - 1);
    await later(world, 24 * 60);
    await openSweep(app).look();
    expect(await planned()).toBe(made.length);
    expect(JSON.stringify(await world.chat('qualityController'))).toContain('Planera årets besök hos utföraren');
  });
});
