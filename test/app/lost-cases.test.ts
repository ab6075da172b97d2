// A case whose own row nobody gets back: a person makes a new one of its original, wherever a replica dies meanwhile, and nobody is told of the old one again.

import { passById } from '../../src/app/pass/pass';
import { caseAnew } from '../../src/app/rows/anew';
import { openSweep } from '../../src/app/rows/sweep';
import { caseId, personId } from '../../src/core/brand';
import { nothing, patch } from '../../src/graph/call';
import { casesList } from '../../src/graph/lists/cases';
import { allRows, removeRow } from '../../src/graph/lists/list-calls';
import { personalList } from '../../src/graph/lists/personal';
import { setAsideIn } from '../../src/graph/lists/set-aside';
import { people, type PersonKey } from '../../src/local/people';
import { apiOf, fileOf } from '../support/api';
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

const waiting = () => world.bot.app.graph.send(setAsideIn(world.bot.app.places, 'open'));
const ids = async () => (await world.bot.app.graph.send(allRows(casesList, world.bot.app.places))).map(({ id }) => String(id));
/** A new case by mail; answers its id. */
async function newCase(): Promise<string> {
  await world.mail(forwardedComplaint((mails += 1)));
  await world.settle();
  return (await ids()).at(-1) ?? '';
}
/** Told of by the case's own pass; answers the row's id. */
async function gone(id: string): Promise<string> {
  const { app } = world.bot;
  await app.graph.send(removeRow(casesList, app.places, id));
  await passById(app, caseId(id));
  return (await waiting()).find(({ named }) => named === id)?.id ?? '';
}
const press = (who: PersonKey, row: string, path = 'anew') =>
  apiOf(world).post(who, `/api/set-aside/${row}/${path}`, { why: 'binEmptied' });
const sweep = async (): Promise<void> => {
  const sweeping = openSweep(replicaOf(world.bot.app, { name: 'sweeper' }).app, 0);
  for (let look = 0; look < 12; look += 1) await sweeping.look();
};
const wordsOf = async (id: string) => {
  const { app } = world.bot;
  const { intakeKey } = (await fileOf(world, id)).matter;
  return (await app.graph.send(allRows(personalList, app.places))).find((row) => row.intakeKey === intakeKey);
};

it('becomes a new case of its mail, once, by whoever looks after it, and says so', async () => {
  const id = await newCase();
  const before = { file: await fileOf(world, id), personal: await wordsOf(id) };
  const row = await gone(id);
  const shown = (await apiOf(world).get('registrar', '/api/set-aside')).json as unknown as { row: { isCaseLost: boolean } }[];
  expect(shown.map((one) => one.row.isCaseLost)).toEqual([true]);
  expect((await press('managerSouth', row)).status).toBe(403);
  const made = await press('registrar', row);
  expect(made.status).toBe(200);
  const anew = String(made.json['id']);
  expect(await ids()).toEqual([anew]);
  expect((await press('registrar', row)).json['id']).toBe(anew);
  const after = { file: await fileOf(world, anew), personal: await wordsOf(anew) };
  const { words, subject, complainant, forwardedBy, attachments } = before.personal ?? {};
  expect(after.personal).toMatchObject({ words, subject, complainant, forwardedBy, attachments });
  expect(after.file.matter.received).toBe(before.file.matter.received);
  expect(after.file.matter.warnings).toContain('made-anew');
  await sweep();
  expect(await waiting()).toEqual([]);
});

it('becomes one of what was written down, too', async () => {
  const form = {
    words: 'Hon väntade hela dagen på duschen.',
    replyWish: 'phone',
    channel: 'phone',
    received: '2026-02-27',
    phone: '1',
  };
  await apiOf(world).post('caseworkerSouth', '/api/write-down', form);
  await world.settle();
  const id = (await ids()).at(-1) ?? '';
  const { received } = (await fileOf(world, id)).matter;
  const made = await press('registrar', await gone(id));
  const anew = await fileOf(world, String(made.json['id']));
  expect(anew.matter).toMatchObject({ channel: 'phone', replyWish: 'phone', received, warnings: ['made-anew'] });
  expect((await wordsOf(String(made.json['id'])))?.words).toBe(form.words);
});

it('is lost also when it is written over and SharePoint keeps no whole version of it', async () => {
  const { app } = world.bot;
  const id = await newCase();
  for (let n = 0; n < 55; n += 1)
    await app.graph.send(
      patch(`${app.places.listPath(casesList)}/items/${id}`, { fields: { Sealed: `x${n}`, Stage: 'x' } }, { read: nothing }),
    );
  await passById(app, caseId(id));
  const row = (await waiting()).find(({ named }) => named === id);
  expect(row?.reason).toBe('rowDamaged');
  expect((await press('registrar', row?.id ?? '', 'restore')).status).toBe(409);
  const made = await press('registrar', row?.id ?? '');
  expect(made.status).toBe(200);
  expect(await ids()).not.toContain(id);
  await sweep();
  expect(await waiting()).toEqual([]);
});

it('is one new case wherever a replica dies while it is made', async () => {
  const { app } = world.bot;
  const by = { id: personId(people.registrar.id), grants: [{ role: 'registrar', unit: null }] } as const;
  let at = { rowId: '', why: 'notFound' } as const;
  let before = 0;
  const points = await dyingAnywhere(app, {
    begin: async () => {
      const id = await newCase();
      at = { ...at, rowId: (await gone(id)) as '' };
      before = (await ids()).length;
    },
    work: (mortal) => caseAnew(mortal, at, by),
    then: async () => {
      const made = await caseAnew(app, at, by);
      expect(made.ok).toBe(true);
      if (!made.ok) return;
      const other = replicaOf(app, { name: 'other' });
      other.sleeps(3);
      await passById(other.app, made.value.matter.id);
      expect((await ids()).length).toBe(before + 1);
      expect((await waiting()).filter(({ id }) => id === at.rowId)).toEqual([]);
      expect((await fileOf(world, made.value.matter.id)).tasks.map(({ type }) => type)).toContain('triage');
    },
  });
  expect(points).toBeGreaterThan(5);
});
