// The matters beside the complaints in *Ärenden*, over HTTP: each employee finds exactly those she may open, and of the others there is no trace.

import { z } from 'zod';
import { keysOf } from '../../src/core/brand';
import { ownProcesses } from '../../src/core/processes/all';
import { casesListShape, type CasesList } from '../../src/core/views/cases-list';
import { foundShape } from '../../src/core/views/found-cases';
import { mattersLists, openMatters } from '../../src/graph/lists/matters';
import { people, type PersonKey } from '../../src/local/people';
import { apiOf, caseworkerOf, receivedCase, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
let id = '';
const known = new Set<string>();
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  id = await receivedCase(world, 1);
});
afterAll(() => world.stop());

const everybody = keysOf(people);
const march = { which: 'unit', unit: 'soder', until: '2026-03' };

async function look(who: PersonKey, looked: object = { which: 'open' }): Promise<CasesList> {
  const answer = await api.post(who, '/api/cases', looked);
  return answer.status === 200 ? casesListShape.parse(answer.json) : { ...nothing };
}
const nothing: CasesList = { rows: [], today: '', isCut: false, units: [], providers: [], months: [] };

const keysIn = ({ rows }: CasesList): readonly string[] => rows.map((row) => row.id).filter((key) => key.includes(':'));

const measuresIn = (list: CasesList): readonly string[] => keysIn(list).filter((key) => key.startsWith('measure:'));

/** Those of the known matters that somebody can open. */
async function openTo(who: PersonKey): Promise<readonly string[]> {
  const found: string[] = [];
  for (const key of known) if ((await api.get(who, `/api/matters/${key}`)).status === 200) found.push(key);
  return found.sort();
}

async function written(who: PersonKey, process: string): Promise<string | undefined> {
  const body = { process, mark: `lista-${process}-${who}`, unit: 'soder', words: 'Det som hände i förra veckan.' };
  const { status, json } = await api.post(who, '/api/matters', body);
  return status === 200 ? String(json['id']) : undefined;
}

/** One of each kind that a person may write down, by the first who may. */
async function writtenOfEach(): Promise<void> {
  for (const process of keysOf(ownProcesses))
    for (const who of everybody) {
      const key = await written(who, process);
      if (key === undefined) continue;
      known.add(key);
      break;
    }
  await world.settle();
}

async function learnOpen(): Promise<void> {
  const { graph, places } = world.bot.app;
  for (const process of keysOf(ownProcesses))
    for (const one of await graph.send(openMatters(places, process, 'all'))) known.add(one.id);
}

const record = z.object({
  mark: z.number(),
  calls: z.array(z.object({ parts: z.array(z.object({ path: z.string() })) })).default([]),
});

const ofMatters = () => Object.values(mattersLists).map((list) => world.bot.app.places.listPath(list));

/** Which of the lists of matters Graph was asked for, and how often, while somebody looked. */
async function asked(who: PersonKey): Promise<{ readonly calls: readonly string[]; readonly list: CasesList }> {
  const { mark } = record.parse(await world.local$('record'));
  const list = await look(who);
  const { calls } = record.parse(await world.local$(`record?since=${mark}&calls=1`));
  const paths = calls.flatMap(({ parts }) => parts.map(({ path }) => path));
  return { calls: paths.filter((path) => ofMatters().some((one) => path.startsWith(one))).sort(), list };
}

it('leaves no trace of welfare crime in the list of anybody but the one who may know [R023 R037 R263]', async () => {
  const others = everybody.filter((who) => who !== 'departmentHead');
  const before = [];
  for (const who of others) before.push(await asked(who));
  const key = String(await written('procurement', 'welfareCrime'));
  known.add(key);
  await world.settle();
  for (const [n, who] of others.entries()) {
    const now = await asked(who);
    expect([who, now.list]).toEqual([who, before[n]?.list]);
    expect([who, now.calls]).toEqual([who, before[n]?.calls]);
  }
  const restricted = world.bot.app.places.listPath(mattersLists.restricted);
  const [worker, head] = [await asked('caseworkerSouth'), await asked('departmentHead')];
  expect([worker, head].map(({ calls }) => calls.some((call) => call.startsWith(restricted)))).toEqual([false, true]);
  expect(keysIn(head.list)).toEqual([key]);
});

it('holds of every kind exactly what each employee may open, while it runs [R263]', async () => {
  await writtenOfEach();
  await api.post('registrar', `/api/cases/${id}/flags`, { flags: ['deviation', 'contractBreach', 'lexSarah'] });
  const handler = await caseworkerOf(world, id);
  const keeper = handler === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth';
  const measure = { what: 'Turlistan gås igenom', aim: 'prevent', doBy: '2026-03-06', effectDay: '2026-04-10' };
  await api.post(handler, `/api/beside/${id}`, {
    process: 'measure',
    mark: 'lista-beside-1',
    answers: measure,
    keeper: people[keeper].id,
  });
  await world.settle();
  await learnOpen();
  expect(new Set([...known].map((key) => key.split(':')[0])).size).toBeGreaterThanOrEqual(9);
  for (const who of everybody) expect([who, [...keysIn(await look(who))].sort()]).toEqual([who, await openTo(who)]);
  expect(measuresIn(await look(keeper))).toHaveLength(1);
});

it('shows which kind it is, where it stands, when it is due and with whom, and about which provider', async () => {
  const { rows } = await look('managerSouth');
  expect(rows.find(({ process }) => process.id === 'deviation')).toMatchObject({
    number: expect.stringMatching(/^AV-2026-\d{5}$/) as unknown,
    title: 'Avvikelse',
    isOpen: true,
    unit: { id: 'soder' },
    next: { name: expect.stringMatching(/\S/) as unknown },
    dueWord: expect.stringMatching(/\S/) as unknown,
    waitsFor: expect.stringMatching(/\S/) as unknown,
  });
  const about = await look('managerSouth', { which: 'provider', providerId: 'omsorgsteamet', until: '2026-03' });
  expect(about.rows.map(({ process }) => process.id)).toEqual(expect.arrayContaining(['complaint', 'correction']));
});

it('finds what came to a unit by month, also what has ended and was hers to answer', async () => {
  const keeper = (await caseworkerOf(world, id)) === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth';
  const [key = ''] = measuresIn(await look(keeper));
  const { json } = await api.get(keeper, `/api/matters/${key}`);
  const task = (json['tasks'] as readonly { readonly type: string; readonly round: number }[])[0];
  const path = `/api/matters/${key}/tasks/${String(task?.type)}/${String(task?.round)}`;
  expect((await api.post(keeper, path, { outcome: 'dropped', note: 'Turlistan är redan ändrad.' })).status).toBe(200);
  await world.settle();
  expect(measuresIn(await look(keeper))).toEqual([]);
  expect(measuresIn(await look(keeper, march))).toEqual([key]);
  expect(measuresIn(await look(keeper, { ...march, until: '2026-02' }))).toEqual([]);
  for (const who of everybody) {
    const both = [...keysIn(await look(who, march)), ...keysIn(await look(who, { ...march, unit: '-' }))];
    expect([who, both.sort()]).toEqual([who, await openTo(who)]);
  }
});

const extension = async (who: PersonKey, value: string, place: 'chat' | 'colleague') =>
  JSON.stringify(
    await world.local$('teams/extension', {
      personId: people[who].id,
      step: 'query',
      commandId: 'sokArende',
      in: place,
      parameter: { name: 'nummer', value },
    }),
  );

it('finds one by its number on the page, in the chat and in the extension, for those who may open it and nobody else', async () => {
  const { rows } = await look('departmentHead');
  const found = async (who: PersonKey, text: string) =>
    foundShape.parse((await api.post(who, '/api/cases/find', { text, why: 'asked' })).json).found.map(({ number }) => number);
  const says = async (who: PersonKey, text: string) => {
    await world.say(who, text);
    return JSON.stringify((await world.chat(who)).at(-1) ?? null).replaceAll(/"(?:id|rootId)":"\d+"/g, '');
  };
  const numberOf = (process: string) => String(rows.find((row) => row.process.id === process)?.number);
  const [deviation, crime] = [numberOf('deviation'), numberOf('welfareCrime')];
  expect(await found('managerSouth', deviation.toLowerCase())).toEqual([deviation]);
  expect(await found('managerSouth', deviation.replace('2026', '2025'))).toEqual([]);
  expect(await found('departmentHead', crime)).toEqual([crime]);
  expect(await says('managerSouth', `sök ${deviation}`)).toContain(`${deviation}: `);
  expect(await says('departmentHead', `status ${crime}`)).toContain(`${crime} är ett skyddat ärende`);
  expect(await says('managerSouth', `status ${crime}`)).toEqual(await says('managerSouth', 'status VB-2026-00999'));
  for (const who of ['managerSouth', 'registrar', 'caseworkerSouth', 'procurement'] as const)
    expect([who, await found(who, crime)]).toEqual([who, []]);
  expect(await extension('managerSouth', deviation, 'chat')).toContain(deviation);
  expect(await extension('managerSouth', deviation, 'colleague')).not.toContain('deviation');
});

it('finds a complaint that the manager has opened to somebody by name, and lets her not find it when that is taken back', async () => {
  const handler = await caseworkerOf(world, id);
  const named = handler === 'caseworkerSouth' ? 'caseworkerSouthSecond' : 'caseworkerSouth';
  const isListed = async (who: PersonKey) => (await look(who)).rows.some((row) => row.id === id);
  const opens = async (readers: readonly string[]) => {
    const path = `/api/cases/${id}/readers`;
    expect((await api.post('managerSouth', path, { readers, isLimited: false })).status).toBe(200);
    await world.settle();
  };
  expect([await isListed(named), await isListed('mas')]).toEqual([false, false]);
  await opens([people[named].id, people.mas.id]);
  expect([await isListed(named), await isListed('mas'), await isListed('managerNorth')]).toEqual([true, true, false]);
  await opens([]);
  expect([await isListed(named), await isListed('mas')]).toEqual([false, false]);
});
