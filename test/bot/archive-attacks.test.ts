// A package under attack: names that leave their folder or hide, cases of which little may be said, files that change on the way, receipts somebody made, and a large one cut short.

import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { caseId, personId } from '../../src/core/brand';
import { eventsOf } from '../../src/core/casefile/event';
import { exportCase } from '../../src/app/archive/export-case';
import type { App } from '../../src/app/app';
import { archiveReceipt } from '../../src/core/views/archive-view';
import { deliveryById, patchDelivery } from '../../src/graph/lists/deliveries';
import { exportPath } from '../../src/graph/originals';
import type { Call } from '../../src/graph/call';
import { ownFaults, unpacked } from '../../tools/archive/look';
import { apiOf, codeOf, fileOf, later, type Api } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { until } from '../support/until';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

interface Attached {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A complaint by mail with files, each under the name its sender gave it. */
const mailWith = (words: string, files: readonly Attached[] = []): string =>
  [
    'From: Siv Påhittad <siv.pahittad@example.com>',
    'To: synpunkter@ekbacka.example',
    'Subject: Klagomål',
    `Message-ID: <anfall-${cases}@example.com>`,
    'Date: Sun, 01 Mar 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="gräns"'.replace('ä', 'a'),
    '',
    '--grans',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    words,
    ...files.flatMap(({ name, bytes }) => [
      '--grans',
      'Content-Type: application/octet-stream',
      `Content-Disposition: attachment; filename*=utf-8''${encodeURIComponent(name)}`,
      'Content-Transfer-Encoding: base64',
      '',
      bytes.toString('base64').replaceAll(/(.{76})/g, '$1\r\n'),
    ]),
    '--grans--',
    '',
  ].join('\r\n');

let cases = 0;
async function ended(mail: string): Promise<string> {
  await world.mail(mail, 'external');
  await world.settle();
  await later(world, 6);
  cases += 1;
  const id = String(cases);
  const path = `/api/cases/${id}/tasks/triage/1/decision`;
  const answer = await api.post('registrar', path, { outcome: 'notACase', answers: { reason: 'testMail' } });
  expect([answer.status, codeOf(answer)]).toEqual([200, undefined]);
  await world.settle();
  expect((await fileOf(world, id)).matter.stage).toBe('closed');
  return id;
}

interface Delivered {
  readonly delivery: string;
  readonly row: (typeof archiveReceipt)['_output']['rows'][number] | undefined;
}

async function delivered(id: string): Promise<Delivered> {
  const [delivery = ''] = (await api.post('registrar', `/api/cases/${id}/archive`)).json['deliveries'] as readonly string[];
  await until(async () => (await world.bot.app.graph.send(deliveryById(world.bot.app.places, delivery))).state === 'done');
  const receipt = archiveReceipt.parse((await api.get('registrar', `/api/archive/${delivery}`)).json);
  return { delivery, row: receipt.rows[0] };
}

async function fetched(delivery: string, id: string): Promise<Response> {
  const { token } = await world.local$('sign-in/as', { personId: personIdOf('registrar') });
  return fetch(`${world.bot.url}/api/archive/${delivery}/cases/${id}`, { headers: { Authorization: `Bearer ${String(token)}` } });
}

it('no name leaves its folder, hides, or stands twice, and every byte is there', async () => {
  const names = [
    '../../../etc/passwd',
    '..\\..\\boot.pdf',
    'a.pdf',
    'a.pdf',
    'A.PDF',
    'ut\u202efdp.exe',
    'rad\r\nX: y.pdf',
    'CON.pdf',
    '.',
    'n'.repeat(300),
  ];
  const files = names.map((name, n) => ({ name, bytes: Buffer.from(`innehåll ${n}`) }));
  const id = await ended(mailWith('Personalen kom inte. Se filerna.', files));
  const { delivery, row } = await delivered(id);
  const zip = new Uint8Array(await (await fetched(delivery, id)).arrayBuffer());
  expect(sha256(zip)).toBe(row?.package?.sha256);
  const paths = Object.keys(unzipSync(zip));
  expect(paths.filter((path) => /(?:^|\/)\.\.?(?:\/|$)|\\|[\u0000-\u001f\u202a-\u202e]|^\//.test(path))).toEqual([]);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  expect(paths.every((path) => path.startsWith(`${row?.package?.name}/`) && path.length < 200)).toBe(true);
  const own = unpacked(zip);
  expect(await ownFaults(own)).toEqual([]);
  const held = new Set([...own.values()].map(sha256));
  expect(files.filter(({ bytes }) => !held.has(sha256(bytes)))).toEqual([]);
});

it('of a protected case nobody is named outside its documents, and one without a row of persons says what it lacks', async () => {
  const id = await ended(mailWith('Jag har skyddad identitet. Maten var kall, sa Rune Påhittad.'));
  expect((await fileOf(world, id)).matter.protection).toBe('protected');
  const { delivery, row } = await delivered(id);
  const own = unpacked(new Uint8Array(await (await fetched(delivery, id)).arrayBuffer()));
  const told = ['METS.xml', 'metadata/descriptive/erms.xml'].map((path) => Buffer.from(own.get(path) ?? []).toString()).join('');
  expect(told.length).toBeGreaterThan(1000);
  expect(`${told}${[...own.keys()].join()}${row?.package?.name}`).not.toMatch(/Siv|Rune|Påhittad|pahittad|kall/i);
  expect(await ownFaults(own)).toEqual([]);
});

/** The product over a Graph where somebody is at every package in the moment after it was put there. */
const tampered = (app: App, then: (call: Call<unknown>) => Promise<unknown>): App => ({
  ...app,
  graph: {
    ...app.graph,
    send: async (call, patience) => {
      const answer = await app.graph.send(call, patience);
      if (call.method === 'PUT' && call.path.includes('/arkiv/')) await then(call);
      return answer;
    },
  },
});

it('counts no package that changed between being put there and being read back', async () => {
  const id = await ended(mailWith('Maten var kall igen.'));
  const { app } = world.bot;
  const actor = { id: personId(personIdOf('registrar')), grants: [{ role: 'registrar' as const, unit: null }] };
  const changing = tampered(app, (call) => app.graph.send({ ...call, body: new Uint8Array([80, 75, 1, 2, 3]) }));
  const given = { caseId: caseId(id), actor, delivery: '901', at: app.clock.now() };
  expect(await exportCase(changing, given)).toEqual({ caseId: id, end: 'failed', package: null });
  const { events } = await fileOf(world, id);
  expect(eventsOf(events, 'exported')).toEqual([]);
  expect(await exportCase(app, given)).toMatchObject({ end: 'exported', package: { lacking: 0 } });
});

it('hands over nothing on a receipt somebody has made, even with a file that fits it, nor another case’s package', async () => {
  const [one, other] = [await ended(mailWith('Ingen svarar i telefon.')), await ended(mailWith('Dörren var låst.'))];
  const { delivery, row } = await delivered(one);
  const second = await delivered(other);
  expect((await fetched(delivery, one)).status).toBe(200);
  const { graph, places } = world.bot.app;
  const forged = Buffer.from('PK förfalskat');
  const at = (name: string): string =>
    `${places.originals}/root:/${exportPath(`${name}.zip`).split('/').map(encodeURIComponent).join('/')}:`;
  const put = (name: string) =>
    graph.send({
      method: 'PUT',
      path: `${at(name)}/content`,
      body: new Uint8Array(forged),
      repeat: 'always',
      read: () => undefined,
    });
  const receiptSays = async (made: object): Promise<void> => {
    const kept = await graph.send(deliveryById(places, delivery));
    const done = kept.done.map((own) => ({ ...own, package: own.package === null ? null : { ...own.package, ...made } }));
    await graph.send(patchDelivery(places, kept, { done }));
  };
  await receiptSays({ ...second.row?.package });
  expect((await fetched(delivery, one)).status).toBe(409);
  await put(row?.package?.name ?? '');
  await receiptSays({ name: row?.package?.name, size: forged.byteLength, sha256: sha256(forged) });
  const answer = await fetched(delivery, one);
  expect([answer.status, codeOf({ json: (await answer.json()) as Readonly<Record<string, unknown>> })]).toEqual([
    409,
    'packageChanged',
  ]);
});

it('is one delivery and one package however often and at once it is asked for', async () => {
  const id = await ended(mailWith('Tvätten kom aldrig tillbaka.'));
  const asked = await Promise.all(Array.from({ length: 4 }, () => api.post('registrar', `/api/cases/${id}/archive`)));
  const begun = asked.flatMap(({ json }) => (json['deliveries'] as readonly string[] | undefined) ?? []);
  expect(new Set(begun).size).toBe(1);
  await until(async () => (await world.bot.app.graph.send(deliveryById(world.bot.app.places, begun[0] ?? ''))).state === 'done');
  expect(eventsOf((await fileOf(world, id)).events, 'exported')).toHaveLength(1);
});

it('a package of more than 4 MB goes up in pieces, is cut short in the middle, and is read back whole', async () => {
  const large = Buffer.alloc(6 * 1024 * 1024 + 7, 'stor fil ');
  const id = await ended(mailWith('Se filmen.', [{ name: 'film.mp4', bytes: large }]));
  const since = Number((await world.local$('record'))['next'] ?? 0);
  await world.local$('faults', { faults: [{ kind: 'lost', method: 'PUT', path: '/upload/*', times: 1, milliseconds: 50 }] });
  const { delivery, row } = await delivered(id);
  await world.local$('faults', { faults: [] });
  expect(row?.package?.size).toBeGreaterThan(large.byteLength);
  const zip = new Uint8Array(await (await fetched(delivery, id)).arrayBuffer());
  expect([zip.byteLength, sha256(zip)]).toEqual([row?.package?.size, row?.package?.sha256]);
  expect([...unpacked(zip).values()].map(sha256)).toContain(sha256(large));
  expect(JSON.stringify(await world.local$(`record?since=${since}&calls=1`))).toContain('/upload/');
});
