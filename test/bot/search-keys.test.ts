// One key of *Sök* followed by another: both are looked for while the rows are made anew, whoever dies in the middle; the old one is retired when no row has it.

import { caseId, instant, type CaseId } from '../../src/core/brand';
import { foundShape } from '../../src/core/views/found-cases';
import { printed, type Finding } from '../../src/core/views/finding';
import { openRotation } from '../../src/app/search/rotate-keys';
import { searchKeysIn, type SearchKey } from '../../src/app/search/search-key';
import { checkSearchKeys } from '../../src/app/health/search-check';
import type { App } from '../../src/app/app';
import { getCase } from '../../src/graph/lists/cases';
import { allRows, removeRow } from '../../src/graph/lists/list-calls';
import { personalList } from '../../src/graph/lists/personal';
import { createEntry, removeEntry, searchList } from '../../src/graph/lists/search';
import { createWatch, patchWatch, watchList } from '../../src/graph/lists/watch';
import { seedItems } from '../../src/local/graph/sharepoint/item-rows';
import { apiOf, receivedCase, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { dyingAnywhere } from '../support/mortal';
import { direct } from '../support/story/mails';

const newKey = 'b:a-new-key-of-the-search-that-nobody-can-guess';
type Keys = readonly [SearchKey, ...SearchKey[]];
const names = ['Gunborg Thunberg', 'Sixten Kvarnlund'];

let world: BotWorld;
let api: Api;
let before: readonly { readonly key: string; readonly caseId: CaseId }[];
beforeAll(async () => {
  world = await startBotWorld({ SEARCH_KEYS: `a ${newKey}` });
  api = apiOf(world);
  for (const name of names) {
    const { raw, authenticated } = direct({ words: `Omsorgsteamet Söder kom inte till min mamma ${name} i går.` });
    await world.mail(raw.replaceAll('beata.lind', name.split(' ')[1]?.toLowerCase() ?? ''), authenticated ?? 'not');
    await world.settle();
  }
  before = (await rows()).map(({ key, caseId: id }) => ({ key, caseId: id }));
});
afterAll(() => world.stop());

const rows = () => world.bot.app.graph.send(allRows(searchList, world.bot.app.places));
const keysOf = (text: string): Keys => searchKeysIn(text, world.settings.secret) ?? [{ letter: '-', secret: '' }];
/** The bot as it would be with other keys. */
const withKeys = (text: string, app: App = world.bot.app): App => ({
  ...app,
  settings: { ...app.settings, searchKeys: keysOf(text) },
});
const rotated = (app: App): Promise<void> => openRotation(app, 0).look();
const letters = async (id?: CaseId): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const { key, caseId: of } of await rows())
    if (id === undefined || of === id) counts[key.charAt(0)] = (counts[key.charAt(0)] ?? 0) + 1;
  return counts;
};
const numbersOf = async (text: string): Promise<readonly string[]> => {
  const answer = await api.post('registrar', '/api/cases/find', { text, why: null });
  return foundShape.parse(answer.json).found.map(({ number }) => number);
};
const expectFound = async (): Promise<void> => {
  for (const [place, name] of names.entries())
    expect([name, await numbersOf(name)]).toEqual([name, [`SYN-2026-0000${place + 1}`]]);
};
const asBefore = async (): Promise<void> => {
  const { graph, places } = world.bot.app;
  for (const row of await rows()) await graph.send(removeEntry(places, row));
  for (const row of before) await graph.send(createEntry(places, row));
  await loseClaims();
};
/** What a minute without a sign of life does to the claims of whoever died. */
const loseClaims = async (): Promise<void> => {
  const { graph, places } = world.bot.app;
  for (const row of await graph.send(allRows(watchList, places)))
    if (row.holder !== null) await graph.send(patchWatch(places, row, { leaseEnd: instant('2000-01-01T00:00:00.000Z') }));
};
const said = async (text: string): Promise<readonly string[]> =>
  (await checkSearchKeys(world.bot.app, keysOf(text))).map((one: Finding) => `${one.state}: ${printed(one)}`);

it('writes with the first that is given, and looks for the others', async () => {
  const all = before.length;
  expect(await letters()).toEqual({ a: all });
  await expectFound();
  await rotated(world.bot.app);
  expect(await letters()).toEqual({ a: all });
  expect(await said(`a ${newKey}`)).toEqual([expect.stringMatching(/^note: .*a används\. b letas också efter/)]);
});

it('is followed by the next wherever whoever makes the rows anew dies: every case is found all the time, and in the end no row is old', async () => {
  const all = before.length;
  const deaths = await dyingAnywhere(withKeys(`${newKey} a`), {
    begin: asBefore,
    work: rotated,
    then: async () => {
      await expectFound();
      await loseClaims();
      await rotated(withKeys(`${newKey} a`));
      expect(await letters()).toEqual({ b: all });
      await expectFound();
    },
  });
  expect(deaths).toBeGreaterThan(all * 2);
  await rotated(withKeys(`${newKey} a`));
  expect(await letters()).toEqual({ b: all });
});

it('is told of: how many rows are left, when the old one may go, and when it went too early', async () => {
  await asBefore();
  const all = before.length;
  expect(await said(`${newKey} a`)).toEqual([
    expect.stringMatching(new RegExp(`^note: .*${all} rader i Sök har kvar nyckeln a`)),
  ]);
  expect(await said(newKey)).toEqual([
    expect.stringMatching(/^fault: .*nyckeln a, som inte är given[\s\S]*Lägg tillbaka a sist/),
  ]);
  await rotated(withKeys(`${newKey} a`));
  expect(await said(`${newKey} a`)).toEqual([
    expect.stringMatching(/^note: .*ingen rad har kvar nyckeln a[\s\S]*Ta bort a ur SEARCH_KEYS/),
  ]);
  expect(await said(newKey)).toEqual([expect.stringMatching(/^good: .*b används, och ingen rad har en äldre/)]);
  const { json } = await api.get('departmentHead', '/api/health');
  expect(JSON.stringify(json)).toContain('Sökningens nyckel');
  expect(JSON.stringify(json)).not.toContain('a-new-key');
});

it('waits while Graph asks us to go slower, and a row of no case goes', async () => {
  await asBefore();
  const { graph, places } = world.bot.app;
  const app = withKeys(`${newKey} a`);
  await rotated({ ...app, graph: { ...graph, hasRoom: () => false } });
  expect(await letters()).toEqual({ a: before.length });
  await graph.send(createEntry(places, { key: `a${'0'.repeat(32)}`, caseId: caseId('999') }));
  await rotated(app);
  expect(await letters()).toEqual({ b: before.length });
});

it('never makes a case of somebody protected findable, however old her rows are', async () => {
  await asBefore();
  const id = caseId(await receivedCase(world, 3, { protection: 'protected' }));
  await world.settle();
  const { graph, places } = world.bot.app;
  await graph.send(createEntry(places, { key: `a${'1'.repeat(32)}`, caseId: id }));
  await rotated(withKeys(`${newKey} a`));
  expect(await letters(id)).toEqual({});
});

it('goes on where more rows are old than SharePoint tells of at once', async () => {
  await asBefore();
  const { store } = world.local;
  const site = String(store.get('SELECT site FROM sp_lists WHERE title = ?', searchList.title)?.['site']);
  const hex = (n: number): string => ((n * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0');
  seedItems(
    store,
    { site, list: searchList.title },
    Array.from({ length: 6_000 }, (_none, n) => {
      const key = `a${hex(n)}${'0'.repeat(24)}`;
      return { Entry: `${key}|${n + 900}`, Key: key, CaseId: String(n + 900) };
    }),
  );
  expect(await said(`${newKey} a`)).toEqual([expect.stringMatching(/^note: .*omkring \d{4,5} rader i Sök har kvar nyckeln a/)]);
  await rotated(withKeys(`${newKey} a`));
  expect((await letters())['a']).toBe(6_000 + before.length - 12);
});

it('takes no row of a case away because the case could not be asked for', async () => {
  await asBefore();
  const { graph, places } = world.bot.app;
  const [first] = before;
  if (first === undefined) throw new Error('nothing to find');
  const [watch] = (await graph.send(allRows(watchList, places))).filter((row) => row.caseId === first.caseId);
  if (watch === undefined) throw new Error('not watched');
  await graph.send(removeRow(watchList, places, watch.id));
  const path = `/sites/*/items/${first.caseId}`;
  await world.local$('faults', { faults: [{ kind: 'refuse', status: 403, method: 'GET', path }] });
  await rotated(withKeys(`${newKey} a`));
  await world.local$('faults', { faults: [] });
  expect(Object.keys(await letters(first.caseId))).toEqual(['a']);
  await graph.send(createWatch(places, watch));
});

it('keeps what a case has whose own row in the protected place is gone: nothing could be made instead', async () => {
  await asBefore();
  const { graph, places } = world.bot.app;
  const [first] = before;
  if (first === undefined) throw new Error('nothing to find');
  const { intakeKey } = await graph.send(getCase(places, first.caseId));
  for (const row of await graph.send(allRows(personalList, places)))
    if (row.intakeKey === intakeKey) await graph.send(removeRow(personalList, places, row.id));
  const had = await letters(first.caseId);
  await rotated(withKeys(`${newKey} a`));
  expect(await letters(first.caseId)).toEqual(had);
  expect(Object.keys(had)).toEqual(['a']);
});

it.each(['b', 'b:short', 'a:with-a-key-of-its-own-that-is-long-enough', `${newKey} ${newKey}`, `B:${'x'.repeat(40)}`])(
  'a setting that is none is refused: %s',
  (text) => {
    expect(searchKeysIn(text, 'secret')).toBeNull();
  },
);
