// A plan for 2026–2028 over sixty contracts, two years of it run by the clock a fortnight at a time, with bots that die in the middle of it: every line is opened once, none is
// forgotten, they are spread over the year, and what is looked at again is not made again.

import { openByCalendar } from '../../src/app/matters/open-by-calendar';
import { contractId, plainDate, providerId } from '../../src/core/brand';
import type { Agreement, KeptContract, Terms } from '../../src/core/casefile/contract';
import type { OwnMatter } from '../../src/core/casefile/own-matter';
import type { Provider } from '../../src/core/casefile/provider';
import { unitIds } from '../../src/core/routine/profile';
import { addDays } from '../../src/core/time/plain-date';
import { everyRow } from '../../src/graph/lists/list-calls';
import { mattersLists } from '../../src/graph/lists/matters';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { aProvider, at } from '../support/builders';
import { replicaOf } from '../support/replicas';

const [first, weeks] = [plainDate('2026-01-05'), 104];
/** Ten of each, one of them with a licence that runs out, and five family counsellors whose contracts begin on the way. */
const forms = ['lov', 'framework', 'contractedOut', 'procured', 'direct'] as const;
const terms = (form: Agreement, n: number): Terms =>
  ({
    number: aProvider.contractId,
    form,
    service: 'homeCare',
    from: plainDate('2024-01-01'),
    to: null,
    duties: { complaints: null, survey: null },
    licence: form === 'direct' && n === 0 ? { number: null, validTo: plainDate('2026-06-30'), checked: null, by: null } : null,
  }) as unknown as Terms;
const rows: readonly KeptContract[] = [
  ...forms.flatMap((form) => Array.from({ length: 11 }, (_none, n) => ({ id: `${form}-${n}`, first: terms(form, n) }))),
  ...Array.from({ length: 5 }, (_none, n) => ({
    id: `talk-${n}`,
    first: { ...terms('lov', n), service: 'familyCounselling', from: plainDate(`2026-0${n + 3}-15`) } as Terms,
  })),
].map(({ id, first: agreed }) => ({ id: contractId(id), provider: providerId(id), unit: null, first: agreed, versions: [] }));
const providers: readonly Provider[] = rows.map(({ id }) => ({ ...aProvider, id: providerId(id), unit: null }));

let world: BotWorld;
let made: readonly OwnMatter['key'][] = [];
let units = 0;
beforeAll(async () => {
  world = await startBotWorld();
  const { app } = world.bot;
  const plan = app.profile.followUpCalendar?.plan ?? null;
  Object.assign(app.profile, { followUpCalendar: { calendar: 'socialServices', from: '2026-01-01', plan } });
  units = unitIds(app.profile).length;
  const on = (week: number) => {
    const now = at(`${addDays(first, 7 * week)} 09:00`);
    const clock = { ...app.clock, now: () => now };
    return { ...app, clock, providers: () => Promise.resolve(providers), contracts: () => Promise.resolve(rows) };
  };
  for (let week = 0; week < weeks; week += 2) {
    if (week % 26 === 6) {
      const dies = { at: (call: { readonly method: string }) => call.method === 'POST', when: 'after' as const };
      const dying = replicaOf(on(week), {
        name: `dies-${week}`,
        heldUp: { ...dies, meanwhile: () => Promise.reject(new Error('died')) },
      });
      await openByCalendar(dying.app).catch((failure: unknown) => expect(String(failure)).toContain('died'));
    }
    await openByCalendar(on(week));
  }
  made = await keys();
  await openByCalendar(on(weeks - 2));
});
afterAll(() => world.stop());

async function keys(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const page of world.bot.app.graph.pages(everyRow(mattersLists.open, world.bot.app.places)))
    found.push(...page.flatMap(({ kept }) => (kept === null ? [] : [kept.key])));
  return found;
}
const partsOf = (key: string): readonly string[] => key.split('|');
const of = (line: string): readonly string[] => made.filter((key) => partsOf(key)[2] === line);
const perProvider = (line: string): readonly number[] => {
  const counts = new Map<string, number>();
  for (const key of of(line)) counts.set(partsOf(key)[3] ?? '', (counts.get(partsOf(key)[3] ?? '') ?? 0) + 1);
  return [...counts.values()];
};

it('opens nothing twice, though bots died on the way and the last week was looked at again [R281 R299]', async () => {
  expect(new Set(made).size).toBe(made.length);
  expect((await keys()).length).toBe(made.length);
});
it('forgets nobody: each line every year of each whom it is about [R211 R212 R213 R214 R287 R288 R289 R290 R293 R302]', () => {
  expect(of('jointMeeting')).toHaveLength(2);
  expect(of('withOthers')).toHaveLength(22);
  expect(new Set(perProvider('withOthers'))).toEqual(new Set([2]));
  const yearly = of('yearlyVisit').filter((key) => !key.includes('talk'));
  expect(yearly).toHaveLength(88);
  expect(of('customerSurvey').filter((key) => !key.includes('talk'))).toHaveLength(22);
  expect(of('newContractVisit').map((key) => partsOf(key)[1])).toEqual(['2026-03', '2026-04', '2026-05', '2026-06', '2026-07']);
});
it('has been to the depth of two thirds of those who were there, nobody twice, and asked every unit each time [R215 R294]', () => {
  const deep = of('inDepth').filter((key) => !key.includes('talk'));
  expect(new Set(perProvider('inDepth'))).toEqual(new Set([1]));
  expect(deep.length).toBeGreaterThan(25);
  expect(deep.length).toBeLessThan(50);
  expect(of('experience')).toHaveLength(of('inDepth').length * units);
});
it('spreads the year’s visits over its months [R299]', () => {
  const months = of('yearlyVisit').map((key) => (partsOf(key)[1] ?? '').slice(5));
  expect(new Set(months).size).toBeGreaterThan(9);
  for (const month of new Set(months)) expect(months.filter((one) => one === month).length).toBeLessThan(20);
});
it('proposes a targeted one once, where a licence has run out [R291]', () =>
  expect(of('targeted')).toEqual(['followUp|2026-07|targeted|direct-0|licenceOut']));
