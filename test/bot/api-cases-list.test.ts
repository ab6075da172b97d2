// *Ärenden* over HTTP: each employee sees in the list what she may open and nothing else, as a coded row; what is asked for is noted before it is answered.

import { listBy } from '../../src/local/graph/sharepoint/list-rows';
import { seedItems, toItem } from '../../src/local/graph/sharepoint/item-rows';
import { casesList } from '../../src/graph/lists/cases';
import { people, type PersonKey } from '../../src/local/people';
import { keysOf, personId } from '../../src/core/brand';
import { accessOf } from '../../src/graph/lists/access-log';
import { restrictedTasksList } from '../../src/graph/lists/tasks';
import { casesListShape, type CasesList } from '../../src/core/views/cases-list';
import { apiOf, fileOf, receivedCase, type Api } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
const id: Record<'normal' | 'protected' | 'named', string> = { normal: '', protected: '', named: '' };
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  id.normal = await receivedCase(world, 1);
  id.protected = await receivedCase(world, 2, { protection: 'protected' });
  id.named = await receivedCase(world, 3);
  await api.post('managerSouth', `/api/cases/${id.named}/readers`, { readers: [personIdOf('mas')], isLimited: true });
  await world.settle();
});
afterAll(() => world.stop());

const look = async (who: PersonKey, looked: object = { which: 'open' }): Promise<CasesList> => {
  const answer = await api.post(who, '/api/cases', looked);
  expect([who, answer.status]).toEqual([who, 200]);
  return casesListShape.parse(answer.json);
};
const idsOf = ({ rows }: CasesList): readonly string[] => rows.map((row) => row.id).sort();
const march = { which: 'unit', unit: 'soder', until: '2026-03' };

it('holds for each employee exactly what she may open, running or by month', async () => {
  for (const who of keysOf(people)) {
    const opened: string[] = [];
    for (const one of Object.values(id)) if ((await api.get(who, `/api/cases/${one}`)).status === 200) opened.push(one);
    const answer = await api.post(who, '/api/cases', { which: 'open' });
    if (answer.status !== 200) {
      expect([who, opened, answer.json]).toEqual([
        who,
        [],
        expect.objectContaining({ error: expect.objectContaining({ code: 'notYourTask' }) as unknown }),
      ]);
      continue;
    }
    expect([who, idsOf(casesListShape.parse(answer.json))]).toEqual([who, opened.sort()]);
    expect([who, idsOf(await look(who, march))]).toEqual([who, opened.sort()]);
  }
});

it('shows where a case stands, whose it is and what is next, and of a protected one neither provider nor topic', async () => {
  const { rows } = await look('managerSouth');
  const one = rows.find((row) => row.id === id.normal);
  const { caseworkerId } = (await fileOf(world, id.normal)).matter;
  expect(one).toMatchObject({
    title: 'Klagomål',
    provider: { name: 'Omsorgsteamet Söder AB' },
    unit: { id: 'soder' },
    isOpen: true,
    caseworker: { id: caseworkerId },
    waitsFor: expect.stringMatching(/\S/) as unknown,
  });
  expect(rows.find((row) => row.id === id.protected)).toMatchObject({ title: 'Skyddat ärende', provider: null, topic: null });
});

it('finds what came to a unit or about a provider in twelve months, and nothing of other times', async () => {
  expect(idsOf(await look('managerSouth', { which: 'provider', providerId: 'omsorgsteamet', until: '2026-03' }))).toContain(
    id.normal,
  );
  expect(idsOf(await look('managerSouth', { ...march, until: '2027-02' }))).toContain(id.normal);
  for (const until of ['2026-02', '2027-03']) expect(idsOf(await look('managerSouth', { ...march, until }))).toEqual([]);
  for (const wrong of [{ ...march, until: '2026-13' }, { which: 'closed' }, {}])
    expect((await api.post('managerSouth', '/api/cases', wrong)).status).toBe(400);
});

it('is noted in the access log before anything is answered [L15]', async () => {
  const { graph, places } = world.bot.app;
  const noted = async (): Promise<number> =>
    (await graph.send(accessOf(places, personId(personIdOf('registrar')), '2026-03'))).filter(({ what }) => what === 'list')
      .length;
  const before = await noted();
  await look('registrar');
  expect(await noted()).toBe(before + 1);
});

it('asks nothing of a place where nothing is hers to read: not even a request shows that there is one', async () => {
  const id = world.bot.app.places.listPath(restrictedTasksList).split('/lists/')[1] ?? '-';
  const asked = async (who: PersonKey): Promise<boolean> => {
    const { mark } = await world.local$('record');
    await look(who);
    return JSON.stringify((await world.local$(`record?calls=1&since=${String(mark)}`))['calls']).includes(id);
  };
  expect(await asked('caseworkerSouth')).toBe(false);
  expect(await asked('departmentHead')).toBe(true);
});

it('says that not all is here where more than 5,000 lie under one key, and shows what can be had', async () => {
  const { store } = world.local;
  const list = casesList.title;
  const site = String(store.get('SELECT site FROM sp_lists WHERE title = ?', list)?.['site']);
  const { row } = listBy(store, site, list);
  const [like] = store
    .all('SELECT * FROM sp_items WHERE list = ? AND deleted = 0 AND id = ?', row, Number(id.normal))
    .map(toItem);
  seedItems(
    store,
    { site, list },
    Array.from({ length: 6000 }, (_none, n) => ({ ...like?.fields, IntakeKey: `seed-${n}`, Sealed: null })),
  );
  const handler =
    people.caseworkerSouth.id === (await fileOf(world, id.normal)).matter.caseworkerId
      ? 'caseworkerSouth'
      : 'caseworkerSouthSecond';
  for (const looked of [{ which: 'open' }, march, { which: 'provider', providerId: 'omsorgsteamet', until: '2026-03' }])
    expect((await look('managerSouth', looked)).isCut).toBe(true);
  expect((await look(handler)).isCut).toBe(true);
  const other = await look('managerSouth', { ...march, unit: 'norr' });
  expect([other.isCut, other.rows]).toEqual([false, []]);
});

it('asks stage by stage where more run in a unit than SharePoint tells at once, and leaves nothing out', async () => {
  const { store } = world.local;
  const list = casesList.title;
  const site = String(store.get('SELECT site FROM sp_lists WHERE title = ?', list)?.['site']);
  const { row } = listBy(store, site, list);
  const [like] = store
    .all('SELECT * FROM sp_items WHERE list = ? AND deleted = 0 AND id = ?', row, Number(id.normal))
    .map(toItem);
  const each = 2_600;
  for (const stage of ['assessing', 'withProvider'])
    seedItems(
      store,
      { site, list },
      Array.from({ length: each }, (_none, n) => ({
        ...like?.fields,
        IntakeKey: `norr-${stage}-${n}`,
        Sealed: null,
        CaseworkerId: null,
        OpenOwner: null,
        Unit: 'norr',
        Stage: stage,
        OpenUnit: `norr|${stage}`,
      })),
    );
  const { rows, isCut } = await look('managerNorth');
  expect([rows.length, isCut]).toEqual([2 * each, false]);
});
