// *Arkiv* over HTTP: what has ended goes into packages by itself and is read back before it counts; each is noted, made once, and handed to those who may.

import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { accessToCase } from '../../src/graph/lists/access-log';
import { casesList } from '../../src/graph/lists/cases';
import { createDelivery, deliveryById } from '../../src/graph/lists/deliveries';
import { createDisposal } from '../../src/graph/lists/disposals';
import { removeRow } from '../../src/graph/lists/list-calls';
import { createWatch } from '../../src/graph/lists/watch';
import { caseId, personId } from '../../src/core/brand';
import { deliveryKeyOf, deliveryWatch } from '../../src/core/archive/delivery';
import { eventsOf } from '../../src/core/casefile/event';
import { archiveLooked, archivePage, archiveReceipt, type ArchiveReceipt } from '../../src/core/views/archive-view';
import { addMinutes } from '../../src/core/time/instant';
import { casePage } from '../../src/core/views/case-page';
import { exportPath } from '../../src/graph/originals';
import { deliverSome } from '../../src/app/archive/pass-delivery';
import type { PersonKey } from '../../src/local/people';
import { ownFaults, unpacked } from '../../tools/archive/look';
import { apiOf, codeOf, fileOf, later, type Api } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { dyingAnywhere } from '../support/mortal';
import { replicaOf } from '../support/replicas';
import { until } from '../support/until';

const all = { to: 'archive', unit: null, year: '2026' };

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  for (let n = 1; n <= 3; n += 1) await world.mail(forwardedComplaint(n));
  await world.settle();
  await later(world, 10);
  await ends('1');
  await ends('2');
});
afterAll(() => world.stop());

/** The shortest way to its end: it was a test. */
async function ends(id: string): Promise<void> {
  const path = `/api/cases/${id}/tasks/triage/1/decision`;
  expect((await api.post('registrar', path, { outcome: 'notACase', answers: { reason: 'testMail' } })).status).toBe(200);
  await world.settle();
  expect((await fileOf(world, id)).matter.stage).toBe('closed');
}

const receipt = async (id: string): Promise<ArchiveReceipt> =>
  archiveReceipt.parse((await api.get('registrar', `/api/archive/${id}`)).json);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const exportsOf = async (id: string) => eventsOf((await fileOf(world, id)).events, 'exported').map(({ data }) => data);

async function isDone(id: string): Promise<ArchiveReceipt> {
  const { graph, places } = world.bot.app;
  await until(async () => (await graph.send(deliveryById(places, id))).state === 'done');
  return receipt(id);
}
const begun = (json: Readonly<Record<string, unknown>>): string => String((json['deliveries'] as readonly string[])[0]);

async function fetchAs(who: PersonKey, path: string): Promise<Response> {
  const { token } = await world.local$('sign-in/as', { personId: personIdOf(who) });
  return fetch(`${world.bot.url}${path}`, { headers: { Authorization: `Bearer ${String(token)}` } });
}
const readings = async (id: string): Promise<readonly string[]> => {
  const { graph, places } = world.bot.app;
  return (await graph.send(accessToCase(places, caseId(id)))).map(({ who, what }) => `${what} ${who}`);
};

it.each(['managerSouth', 'departmentHead', 'ekuFirst', 'stranger', 'caseworkerSouth'] as const)(
  'is nothing for %s: neither the page, nor a look, nor a delivery [R089]',
  async (who) => {
    expect(codeOf(await api.get(who, '/api/archive'))).toBe('notYourTask');
    expect(codeOf(await api.post(who, '/api/archive/look', all))).toBe('notYourTask');
    expect(codeOf(await api.post(who, '/api/archive', all))).toBe('notYourTask');
    expect((await api.post(who, '/api/cases/1/archive')).status).toBeGreaterThanOrEqual(403);
    expect(await exportsOf('1')).toEqual([]);
  },
);

it('says what would go before anything does, and where to, and that no file was held against a real one [R042]', async () => {
  const looked = archiveLooked.parse((await api.post('registrar', '/api/archive/look', all)).json);
  expect(looked).toEqual({
    count: 2,
    sentence: 'Avslutade ärenden att exportera: 2. Redan levererade: 0. Pågår fortfarande: 1.',
  });
  const page = archivePage.parse((await api.get('registrar', '/api/archive')).json);
  expect(page.deliveries).toEqual([]);
  expect(page.to.map(({ id, note }) => [id, note])).toEqual([
    ['archive', null],
    ['ils-webb', 'Prövad mot riktig fil: nej'],
    ['e-dok', 'Prövad mot riktig fil: nej'],
    ['infracontrol', 'Prövad mot riktig fil: nej'],
    ['artvise', 'Prövad mot riktig fil: nej'],
    ['tyck-till', 'Prövad mot riktig fil: nej'],
    ['e-tjanst', 'Prövad mot riktig fil: nej'],
  ]);
  expect(await exportsOf('1')).toEqual([]);
});

it('goes on by itself, and every package lies there with the checksum of its receipt, whole and as the standards ask [L19 L23]', async () => {
  const id = begun((await api.post('registrar', '/api/archive', all)).json);
  const { rows, summary } = await isDone(id);
  expect(summary[0]).toBe('Klar. Exporterade ärenden: 2');
  expect(rows.map(({ number }) => number)).toEqual(['SYN-2026-00001', 'SYN-2026-00002']);
  for (const { id: one, package: made } of rows) {
    const answer = await fetchAs('registrar', `/api/archive/${id}/cases/${one}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([answer.status, sha256(bytes), bytes.byteLength]).toEqual([200, made?.sha256, made?.size]);
    const files = unpacked(bytes);
    expect(await ownFaults(files)).toEqual([]);
    expect([...files.keys()].filter((name) => name.endsWith('.eml'))).not.toEqual([]);
    expect([...files.keys(), made?.name].join(' ')).not.toMatch(/Greta|Holm|Olga/);
    expect(await exportsOf(one)).toMatchObject([{ to: 'archive', name: made?.name, hash: made?.sha256, lacking: 0 }]);
    expect((await readings(one)).filter((noted) => noted === `archive ${personIdOf('registrar')}`)).toHaveLength(2);
  }
  const { history } = casePage.parse((await api.get('registrar', '/api/cases/1')).json);
  expect(history.map(({ text }) => text).join(' ')).toContain(
    `exporterade ärendet till arkivet: paket ${rows[0]?.package?.name ?? ''}`,
  );
});

it('is not sent twice: neither the batch nor the case, and what runs is not sent at all', async () => {
  expect(codeOf(await api.post('registrar', '/api/archive', all))).toBe('nothingToExport');
  expect(codeOf(await api.post('registrar', '/api/cases/1/archive'))).toBe('exportedBefore');
  expect(codeOf(await api.post('registrar', '/api/cases/3/archive'))).toBe('stillRunning');
  expect(codeOf(await api.post('registrar', '/api/archive', { ...all, to: 'nowhere' }))).toBe('noSuchExport');
  expect(await exportsOf('1')).toHaveLength(1);
});

it.each(['managerSouth', 'ekuFirst', 'stranger'] as const)(
  'gives no package and no receipt to %s, and notes nothing',
  async (who) => {
    const before = await readings('1');
    expect((await fetchAs(who, '/api/archive/1/cases/1')).status).toBe(403);
    expect((await fetchAs(who, '/api/archive/1')).status).toBe(403);
    expect(await readings('1')).toEqual(before);
  },
);

it('hands over nothing that is another than its receipt says', async () => {
  const { graph, places } = world.bot.app;
  const [made] = (await receipt('1')).rows;
  const path = exportPath(`${made?.package?.name ?? ''}.zip`);
  const item = `${places.originals}/root:/${path.split('/').map(encodeURIComponent).join('/')}:`;
  await graph.send({
    method: 'PUT',
    path: `${item}/content`,
    body: new Uint8Array([1, 2, 3]),
    repeat: 'always',
    read: () => undefined,
  });
  const answer = await fetchAs('registrar', '/api/archive/1/cases/1');
  expect([answer.status, codeOf({ json: (await answer.json()) as Readonly<Record<string, unknown>> })]).toEqual([
    409,
    'packageChanged',
  ]);
});

describe('a file for another system', () => {
  const ordered = async (to: string): Promise<{ readonly id: string; readonly bytes: Uint8Array; readonly summary: string }> => {
    const id = begun((await api.post('registrar', '/api/archive', { ...all, to })).json);
    const { summary } = await isDone(id);
    const answer = await fetchAs('registrar', `/api/archive/${id}/file`);
    expect(answer.status).toBe(200);
    return { id, bytes: new Uint8Array(await answer.arrayBuffer()), summary: summary.join(' ') };
  };

  it('has the columns of the profile, a row a case, the checksum of its receipt, and is written once [R042 D15]', async () => {
    const { bytes, summary } = await ordered('e-dok');
    const text = Buffer.from(bytes).toString();
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '\ufeff"Diarienummer";"Ärendenummer";"Dokument-id";"Inkommen";"Ärendetyp";"Motpart";"Enhet";"Avslutad"',
      '"";"SYN-2026-00001";"";"2026-03-01";"Klagomål";"";"";"2026-03-02"',
    ]);
    expect(summary).toContain(sha256(bytes));
    expect(text).not.toMatch(/Greta|Holm|Olga/);
    expect(codeOf(await api.post('registrar', '/api/archive', { ...all, to: 'e-dok' }))).toBe('nothingToExport');
    expect((await exportsOf('1')).map(({ to }) => to)).toEqual(['archive', 'e-dok']);
  });

  it('is a workbook where the system reads one, with text in every cell [R042]', async () => {
    const { bytes } = await ordered('ils-webb');
    const sheet = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(sheet).not.toContain('<f>');
    const rows = await readSheet(Buffer.from(bytes));
    expect(rows.slice(0, 2).map((row) => row.slice(0, 4))).toEqual([
      ['Ärendenummer', 'ILS-nummer', 'Inkom', 'Enhet'],
      ['SYN-2026-00001', null, '2026-03-01', null],
    ]);
  });
});

it('cut short after any of its changes it is begun anew: one package, the same bytes, one line in the history', async () => {
  const { app } = world.bot;
  let [changes, row] = [0, ''];
  const id = (): string => String(changes + 3);
  const died = await dyingAnywhere(app, {
    begin: async () => {
      changes += 1;
      await world.mail(forwardedComplaint(changes + 3));
      await world.settle();
      await ends(id());
      row = await heldDelivery(id(), `mortal${changes}`);
    },
    work: async (mortal) => deliverSome(mortal, deliveryWatch(row)),
    then: async () => {
      const next = replicaOf(app, { name: 'next' });
      next.sleeps(2);
      await deliverSome(next.app, deliveryWatch(row));
      const { rows } = await isDone(row);
      const events = await exportsOf(id());
      expect(events).toHaveLength(1);
      expect(rows.map(({ package: made }) => [made?.name, made?.sha256])).toEqual([[events[0]?.name, events[0]?.hash]]);
      const answer = await fetchAs('registrar', `/api/archive/${row}/cases/${id()}`);
      expect(sha256(new Uint8Array(await answer.arrayBuffer()))).toBe(events[0]?.hash);
    },
  });
  expect(died).toBeGreaterThanOrEqual(5);
});

it('says in the receipt the number of a case that has been disposed of since', async () => {
  const { graph, places, clock } = world.bot.app;
  const by = personId(personIdOf('registrar'));
  const gone = { caseId: caseId('1'), number: 'SYN-2026-00001', year: '2026', unit: null, ended: null, state: 'gone' } as const;
  const why = { choice: 'dispose', ground: 'delivered', until: null, chosenBy: by, chosenAt: clock.now() } as const;
  const end = { confirmedBy: by, decision: null, goneAt: clock.now(), counts: null } as const;
  await graph.send(createDisposal(places, { ...gone, ...why, ...end }));
  await graph.send(removeRow(casesList, places, '1'));
  expect((await receipt('1')).rows.map(({ number }) => number)).toContain('SYN-2026-00001, gallrat sedan dess');
});

/** A delivery of one case that nobody but that replica looks at for a minute. */
async function heldDelivery(id: string, holder: string): Promise<string> {
  const { graph, places, clock } = world.bot.app;
  const by = personId(personIdOf('registrar'));
  const asked = { to: 'archive', unit: null, year: null, cases: [caseId(id)], at: clock.now(), by } as const;
  const row = await graph.send(
    createDelivery(places, { ...asked, key: deliveryKeyOf(asked), done: [], state: 'running', file: null }),
  );
  const watch = { nextLook: clock.now(), holder, leaseEnd: addMinutes(clock.realNow(), 1), looksApart: false, eventsKnown: 0 };
  await graph.send(createWatch(places, { caseId: deliveryWatch(row.id), ...watch }));
  return row.id;
}
