// A case goes on without rows that are lost for good, wherever a replica dies meanwhile: each loss is said once, and what is to be done opens anew.

import { passById } from '../../src/app/pass/pass';
import { goOnWithout } from '../../src/app/rows/go-on';
import { openSweep } from '../../src/app/rows/sweep';
import { caseId, personId } from '../../src/core/brand';
import { eventsOf } from '../../src/core/casefile/event';
import { nothing, post, remove as del } from '../../src/graph/call';
import { assessmentsList } from '../../src/graph/lists/assessments';
import { personalList, personalOf } from '../../src/graph/lists/personal';
import { originalPath } from '../../src/graph/originals';
import { casesList } from '../../src/graph/lists/cases';
import { apartEventsOfCase, eventsList, eventsOfCase } from '../../src/graph/lists/events';
import { allRows, everyRow, removeRow } from '../../src/graph/lists/list-calls';
import { setAsideIn } from '../../src/graph/lists/set-aside';
import { apartTasksList, tasksList } from '../../src/graph/lists/tasks';
import { textsList } from '../../src/graph/lists/texts';
import type { ListName } from '../../src/graph/places';
import { people } from '../../src/local/people';
import { fileOf, later } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { dyingAnywhere } from '../support/mortal';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
let mails = 0;
beforeAll(async () => {
  world = await startBotWorld();
});
afterAll(() => world.stop());

const by = { id: personId(people.registrar.id), grants: [{ role: 'registrar', unit: null }] } as const;
const waiting = () => world.bot.app.graph.send(setAsideIn(world.bot.app.places, 'open'));
async function newCase(): Promise<string> {
  const { app } = world.bot;
  await world.mail(forwardedComplaint((mails += 1)));
  await world.settle();
  return (await app.graph.send(allRows(casesList, app.places))).map(({ id }) => String(id)).at(-1) ?? '';
}
const rubbish = (list: ListName, id: string) => {
  const { graph, places } = world.bot.app;
  return graph.send(post(`${places.listPath(list)}/items`, { fields: { CaseId: id } }, { read: nothing, repeat: 'never' }));
};
const sweep = async (): Promise<void> => {
  const sweeping = openSweep(replicaOf(world.bot.app, { name: 'sweeper' }).app, 0);
  for (let look = 0; look < 12; look += 1) await sweeping.look();
};
const lostIn = async (id: string) => {
  const { graph, places } = world.bot.app;
  const [open, apart] = [
    await graph.send(eventsOfCase(places, caseId(id))),
    await graph.send(apartEventsOfCase(places, caseId(id))),
  ];
  return { open: eventsOf(open, 'lost').map(({ data }) => data.of), apart: eventsOf(apart, 'lost').map(({ data }) => data.of) };
};

interface Losing {
  readonly lose: (id: string) => Promise<void>;
  readonly said: Awaited<ReturnType<typeof lostIn>>;
}
/** Loses rows of a new case and goes on, dying after each change in turn. */
async function anywhere({ lose, said }: Losing): Promise<number> {
  const { app } = world.bot;
  let id = '';
  const rows = async () => (await waiting()).map((row) => row.id);
  let before: readonly string[] = [];
  return dyingAnywhere(app, {
    begin: async () => {
      id = await newCase();
      await lose(id);
      before = await rows();
      expect(before.length).toBeGreaterThan(0);
    },
    work: async (mortal) => {
      for (const rowId of before) await goOnWithout(mortal, { rowId, why: 'notFound' }, by);
    },
    then: async () => {
      for (const rowId of await rows()) await goOnWithout(app, { rowId, why: 'notFound' }, by);
      const other = replicaOf(app, { name: 'other' });
      other.sleeps(3);
      await passById(other.app, caseId(id));
      expect(await rows()).toEqual([]);
      expect(await lostIn(id)).toEqual(said);
      expect((await fileOf(world, id)).tasks.filter(({ type, state }) => type === 'triage' && state === 'open')).toHaveLength(1);
    },
  });
}

it('without a task', async () => {
  const { app } = world.bot;
  const lose = async (id: string): Promise<void> => {
    const task = (await fileOf(world, id)).tasks.find(({ state }) => state === 'open');
    await app.graph.send(removeRow(tasksList, app.places, task?.id ?? ''));
    await rubbish(tasksList, id);
    await passById(app, caseId(id));
  };
  expect(await anywhere({ lose, said: { open: ['task'], apart: [] } })).toBeGreaterThan(2);
});

it('without two events of its history', async () => {
  const { app } = world.bot;
  const lose = async (id: string): Promise<void> => {
    const rows = [];
    for await (const page of app.graph.pages(everyRow(eventsList, app.places))) rows.push(...page);
    const [first] = rows.filter(({ cells }) => cells['CaseId'] === id); // that it was received, and what was noted with it
    await app.graph.send(removeRow(eventsList, app.places, first?.id ?? ''));
    for (let look = 0; look < 2; look += 1) await passById(app, caseId(id));
  };
  expect(await anywhere({ lose, said: { open: ['event', 'event'], apart: [] } })).toBeGreaterThan(2);
});

it('without a text', async () => {
  const lose = async (id: string): Promise<void> => {
    await rubbish(textsList, id);
    await sweep();
  };
  expect(await anywhere({ lose, said: { open: ['text'], apart: [] } })).toBeGreaterThan(2);
});

it('without the row of who complained: made anew of the original, word for word', async () => {
  const { app } = world.bot;
  const rowOf = async (id: string) => {
    const { intakeKey } = (await fileOf(world, id)).matter;
    return app.graph.send(personalOf(app.places, intakeKey));
  };
  let before: unknown;
  const lose = async (id: string): Promise<void> => {
    const row = await rowOf(id);
    const { complainant, forwardedBy, subject, words, note, original, attachments, intakeKey } = row ?? {};
    before = { complainant, forwardedBy, subject, words, note, original, attachments, intakeKey };
    await app.graph.send(removeRow(personalList, app.places, row?.id ?? ''));
    await later(world, 90);
    await sweep();
  };
  expect(await anywhere({ lose, said: { open: ['personal'], apart: [] } })).toBeGreaterThan(2);
  const last = (await app.graph.send(allRows(casesList, app.places))).at(-1);
  expect(await rowOf(String(last?.id))).toMatchObject(before as object);
});

it('without it and without the original: nobody by no words, and the case goes on', async () => {
  const { app } = world.bot;
  const id = await newCase();
  const { intakeKey } = (await fileOf(world, id)).matter;
  const row = await app.graph.send(personalOf(app.places, intakeKey));
  await app.graph.send(removeRow(personalList, app.places, row?.id ?? ''));
  await app.graph.send(del(`${app.places.originals}/root:/${originalPath(intakeKey)}`));
  await later(world, 90);
  await sweep();
  const [waits] = await waiting();
  expect(waits).toMatchObject({ reason: 'personalGone', named: id });
  await goOnWithout(app, { rowId: waits?.id ?? '', why: 'binEmptied' }, by);
  expect(await waiting()).toEqual([]);
  expect(await app.graph.send(personalOf(app.places, intakeKey))).toMatchObject({ words: '', complainant: { name: null } });
  expect((await lostIn(id)).open).toEqual(['personal']);
});

it('without what is weighed beside it, and says so only where that is kept', async () => {
  const lose = async (id: string): Promise<void> => {
    await rubbish(assessmentsList, id);
    await sweep();
    expect((await waiting()).map(({ named }) => named)).toEqual([null]);
  };
  expect(await anywhere({ lose, said: { open: [], apart: ['assessment'] } })).toBeGreaterThan(2);
});

it('without a task of what is weighed beside it, and says so only where that is kept', async () => {
  const lose = async (id: string): Promise<void> => {
    await rubbish(apartTasksList, id);
    await sweep();
    expect((await waiting()).map(({ named }) => named)).toEqual([null]);
  };
  expect(await anywhere({ lose, said: { open: [], apart: ['apartTask'] } })).toBeGreaterThan(2);
});
