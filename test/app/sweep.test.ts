// What has a clock has a watch row: one that was taken away or destroyed comes back, and a case nobody can read waits for the registrar.

import { passById } from '../../src/app/pass/pass';
import { takeInMails } from '../../src/app/intake/take-in';
import { openSweep } from '../../src/app/rows/sweep';
import { caseId, instant } from '../../src/core/brand';
import { allRows, removeRow } from '../../src/graph/lists/list-calls';
import { patchWatch, watchList, watchOfCase } from '../../src/graph/lists/watch';
import { casesList } from '../../src/graph/lists/cases';
import { setAsideIn } from '../../src/graph/lists/set-aside';
import { patch, nothing } from '../../src/graph/call';
import { apiOf, receivedCase } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { replicaOf } from '../support/replicas';

let world: BotWorld;
beforeEach(async () => {
  world = await startBotWorld();
});
afterEach(() => world.stop());

const rowOf = (id: string) => world.bot.app.graph.send(watchOfCase(world.bot.app.places, caseId(id)));

it('a watch row that was deleted comes back', async () => {
  await receivedCase(world, 1);
  const { app } = world.bot;
  const row = await rowOf('1');
  await app.graph.send(removeRow(watchList, app.places, row?.id ?? ''));
  await openSweep(replicaOf(app, { name: 'first', ahead: 10 }).app).look();
  expect((await rowOf('1'))?.caseId).toBe('1');
  expect(await passById(replicaOf(app, { name: 'first', ahead: 10 }).app, caseId('1'))).toBe('done');
});

it('a watch row that was written over is made whole, by its case or anew', async () => {
  await receivedCase(world, 1);
  await receivedCase(world, 2);
  const { app } = world.bot;
  const [first, second] = [await rowOf('1'), await rowOf('2')];
  if (first === undefined || second === undefined) throw new Error('not watched');
  await app.graph.send(patchWatch(app.places, first, { nextLook: instant('zzz'), holder: 'x', leaseEnd: instant('zzz') }));
  const cells = { CaseId: '', NextLook: '', Holder: '', LeaseEnd: '' };
  await app.graph.send(patch(`${app.places.listPath(watchList)}/items/${second.id}`, { fields: cells }, { read: nothing }));
  await openSweep(replicaOf(app, { name: 'first', ahead: 10 }).app).look();
  const rows = await app.graph.send(allRows(watchList, app.places));
  expect(rows.map((row) => [row.caseId, row.holder])).toEqual(
    expect.arrayContaining([
      ['1', null],
      ['2', null],
    ]),
  );
  expect(rows).toHaveLength(2);
});

it('a case whose row cannot be read waits for the registrar, says so, and is looked at seldom', async () => {
  const id = await receivedCase(world, 1);
  const { app } = world.bot;
  const rubbish = Object.fromEntries(['Sealed', 'Stage', 'Received', 'Round'].map((name) => [name, name === 'Round' ? 7 : 'x']));
  const path = `${app.places.listPath(casesList)}/items/${id}`;
  await app.graph.send(patch(path, { fields: rubbish }, { read: nothing }));
  expect(await passById(app, caseId(id))).toBe('failed');
  const [row] = await app.graph.send(setAsideIn(app.places, 'open'));
  expect(row).toMatchObject({ reason: 'rowDamaged', named: id });
  const looks = [((await rowOf(id))?.nextLook ?? '') > app.clock.now()];
  expect(looks).toEqual([true]);
  const asked = await apiOf(world).get('managerSouth', `/api/cases/${id}`);
  expect([asked.status, (asked.json['error'] as { code: string }).code]).toEqual([409, 'rowUnreadable']);
});

it('two replicas that take in two forwards of one complaint at once make one case', async () => {
  await world.bot.loop.stop();
  const one = forwardedComplaint(1);
  const other = one.replace('Olga Bergvall <olga.bergvall', 'Sten Hallberg <sten.hallberg').replace('<bot-1@', '<bot-1b@');
  await world.mail(one);
  await world.mail(other);
  const isCase = (call: { readonly method: string; readonly path: string }): boolean =>
    call.method === 'POST' && call.path.startsWith(app.places.listPath(casesList));
  const { app } = world.bot;
  const second = replicaOf(app, { name: 'second' });
  const heldUp = { at: isCase, when: 'before', meanwhile: () => takeInMails(second.app) } as const;
  const first = replicaOf(app, { name: 'first', heldUp });
  await takeInMails(first.app);
  await takeInMails(first.app);
  expect(await app.graph.send(allRows(casesList, app.places))).toHaveLength(1);
  const titles = await app.graph.send({
    ...{ method: 'GET', repeat: 'always', path: `${app.places.listPath(casesList)}/items?$expand=fields` },
    read: ({ body }) => (body as { value: { fields: { Title?: string } }[] }).value.map(({ fields }) => fields.Title),
  });
  expect(titles).toEqual(['SYN-2026-00001']);
});
