// *Min dag* of somebody with very much to do: all of it is there, and Graph is asked a few times, however many cases it is about.

import { z } from 'zod';
import { caseId, personId, unitId } from '../../src/core/brand';
import type { NewCase } from '../../src/core/casefile/case';
import { taskKey, type NewTask } from '../../src/core/casefile/task';
import { casesList } from '../../src/graph/lists/cases';
import { newCells } from '../../src/graph/lists/row';
import { tasksList } from '../../src/graph/lists/tasks';
import { seedItems } from '../../src/local/graph/sharepoint/item-rows';
import type { PersonKey } from '../../src/local/people';
import { apiOf, fileOf, receivedCase, type Api } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
let like: string;
jest.setTimeout(120_000);
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  like = await receivedCase(world, 1);
});
afterAll(() => world.stop());

const counted = z.object({ mark: z.number(), requests: z.number() });
const record = async (since = 0) => counted.parse(await world.local$(`record?since=${since}`));

async function lookAt(who: PersonKey): Promise<{ readonly shown: number; readonly requests: number }> {
  await api.get(who, '/api/my-work'); // whose roles she has is known from here
  const { mark } = await record();
  const { json } = await api.get(who, '/api/my-work');
  const { requests } = await record(mark);
  return { shown: z.array(z.unknown()).parse(json).length, requests };
}

interface Giving {
  readonly like: string;
  readonly from: number;
  readonly to: number;
  /** Of each case, its own. */
  readonly kase: Partial<NewCase>;
  readonly task: Pick<NewTask, 'type' | 'role' | 'ownerId'>;
}

/** So many cases, each with one open task. */
async function give({ like, from, to, kase, task: own }: Giving): Promise<void> {
  const { matter, tasks } = await fileOf(world, like);
  const [task] = tasks;
  if (task === undefined) throw new Error('the case has no task');
  const siteOf = (title: string): string =>
    String(world.local.store.get('SELECT site FROM sp_lists WHERE title = ?', title)?.['site']);
  const put = (title: string, rows: Parameters<typeof seedItems>[2]) =>
    seedItems(world.local.store, { site: siteOf(title), list: title }, rows);
  const numbers = Array.from({ length: to - from }, (_none, n) => from + n);
  const ids = put(
    casesList.title,
    numbers.map((n) => newCells(casesList, { ...matter, ...kase, intakeKey: `${own.type}-${n}` })),
  );
  put(
    tasksList.title,
    ids.map((id) => {
      const one: NewTask = { ...task, ...own, caseId: caseId(String(id)), round: 1, state: 'open', unit: kase.unit ?? null };
      return newCells(tasksList, { ...one, key: taskKey(one) });
    }),
  );
}

it('asks as often for two hundred as for forty of those she handles, and loses none that she does not [R020]', async () => {
  const before = await lookAt('caseworkerNorth');
  const caseworkerId = personId(personIdOf('caseworkerNorth'));
  const task = { type: 'forwardToProvider', role: 'caseworker', ownerId: caseworkerId } as const;
  const hers = { like, kase: { caseworkerId, unit: unitId('norr') }, task };
  await give({ ...hers, from: 0, to: 15 });
  const few = await lookAt('caseworkerNorth');
  await give({ ...hers, from: 15, to: 40 });
  const forty = await lookAt('caseworkerNorth');
  await give({ ...hers, from: 40, to: 200 });
  const many = await lookAt('caseworkerNorth');
  await give({ ...hers, kase: { caseworkerId: null, unit: unitId('norr') }, from: 200, to: 205 });
  const mixed = await lookAt('caseworkerNorth');
  expect([few, forty, many, mixed].map(({ shown }) => shown - before.shown)).toEqual([15, 40, 200, 205]);
  expect([forty.requests, many.requests, mixed.requests]).toEqual([few.requests, few.requests, few.requests + 1]);
});

it('asks as often for two hundred as for forty that wait at reception [R020]', async () => {
  const before = await lookAt('registrar');
  const task = { type: 'triage', role: 'registrar', ownerId: null } as const;
  const waiting = { like, kase: { stage: 'received', unit: null, caseworkerId: null }, task } as const;
  await give({ ...waiting, from: 0, to: 40 });
  const forty = await lookAt('registrar');
  await give({ ...waiting, from: 40, to: 200 });
  const many = await lookAt('registrar');
  expect([forty, many].map(({ shown }) => shown - before.shown)).toEqual([40, 200]);
  expect([forty.requests, many.requests - forty.requests]).toEqual([expect.any(Number), 0]);
});
