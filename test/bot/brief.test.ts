// A small municipality where one person is manager, procurement and EKU: nothing is posted, and what would have been is signed and kept in the case.

import { eventsOf } from '../../src/core/casefile/event';
import { readProfile } from '../../src/core/routine/profile';
import { people } from '../../src/local/people';
import { ekuMattersIn } from '../../src/graph/lists/eku-matters';
import { apiOf, escalatedCase, fileOf, later, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { readyDraft } from '../support/eku-draft';
import { readPdf } from '../support/pdf';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld({ PROFILE: 'sjoviken' });
  api = apiOf(world);
  await escalatedCase(world, 1);
});
afterAll(() => world.stop());

const asManager = (path: string, body?: unknown) =>
  body === undefined ? api.get('managerSouth', path) : api.post('managerSouth', path, body);
const approve = async (more: object = {}) => {
  const { choices, notes, hash, stand } = await readyDraft(asManager);
  return asManager('/api/cases/1/eku/approve', { choices, notes, hash, round: stand.round, ...more });
};
const pdf = async (who: 'managerSouth' | 'stranger') => {
  const { token } = await world.local$('sign-in/as', { personId: people[who].id });
  return fetch(`${world.bot.url}/api/cases/1/eku/brief`, { headers: { Authorization: `Bearer ${String(token)}` } });
};
/** All that the manager is shown of the case, on its page and in the chat. */
const spokenOf = async () =>
  [(await asManager('/api/cases/1')).text, JSON.stringify((await world.chat('managerSouth')).map(({ card }) => card))].join(' ');
const kinds = async () => (await fileOf(world, '1')).events.map(({ kind }) => kind);

it('lets EKU’s work be the manager’s without making her a member of EKU, who reads no case [DEC4.7 R089]', () => {
  const profile = readProfile('sjoviken');
  expect(profile.groups).toMatchObject({ procurement: profile.groups['unitManager:soder'] });
  expect(profile.groups['eku']).toBeUndefined();
});

it('offers the manager the same summary, as a brief to sign [DEC4.7]', async () => {
  expect((await asManager('/api/cases/1/eku')).json).toMatchObject({ isBrief: true, stand: { kind: 'draft', isYours: true } });
  expect((await pdf('managerSouth')).status).toBe(404);
});

it('speaks of EKU nowhere: not in the buttons, the case, its cards or the chat [DEC4.7]', async () => {
  const page = await asManager('/api/cases/1');
  expect(page.json).toMatchObject({ sheet: { isBrief: true } });
  expect(page.text).toContain('Gör underlag om avtalet');
  const cards = JSON.stringify((await world.chat('managerSouth')).map(({ card }) => card));
  expect(cards).toContain('Granska underlag om avtalet');
  for (const seen of [page.text, cards]) expect(seen).not.toMatch(/\bEKU\b(?!-)/u);
});

it('takes no approval of anything but what was read [DEC4.7 DEC2.8]', async () => {
  expect((await approve({ hash: 'a'.repeat(64) })).text).toContain('textChanged');
});

it('is stopped by the last net where a later mail shows that a word in it is somebody’s name, and asked for again [DEC4.7 I01]', async () => {
  const { choices, stand } = await readyDraft(asManager);
  const text = 'Personalen i Bergslund kom inte.';
  const { findings } = (await asManager('/api/cases/1/eku/screen', { text, resolutions: [] })).json;
  const resolutions = (findings as object[]).map((one) => ({ ...one, how: 'kept', reason: 'det är en plats' }));
  const notes = { feedback: { text, resolutions } };
  const { hash } = (await asManager('/api/cases/1/eku/preview', { choices, notes })).json;
  const approved = await asManager('/api/cases/1/eku/approve', { choices, notes, hash, round: stand.round });
  expect(approved.json).toMatchObject({ stand: { kind: 'held' } });
  const head = 'From: Olga Bergvall <olga.bergvall@ekbacka.example>\r\nSubject: Om SYN-2026-00001';
  await world.mail(`${head}\r\n\r\nHennes dotter Stina Bergslund ringde i dag.\r\n`);
  await world.settle();
  await later(world, 6);
  expect(await kinds()).toContain('ekuStopped');
  expect(await kinds()).not.toContain('briefSigned');
  expect(await spokenOf()).not.toMatch(/\bEKU\b(?!-)/u);
  const task = (await fileOf(world, '1')).tasks.find(({ type }) => type === 'reviewEkuStop');
  const path = `/api/cases/1/tasks/reviewEkuStop/${task?.round ?? 0}/decision`;
  expect((await asManager(path, { outcome: 'reworked' })).status).toBe(200);
  await world.settle();
});

it('is signed when its minutes are over: sealed in the case, posted nowhere, and a paper with name and checksum [DEC4.7]', async () => {
  const { choices, hash: stale, stand } = await readyDraft(asManager);
  const { hash } = (await asManager('/api/cases/1/eku/preview', { choices, notes: {} })).json;
  expect(stale).toBeDefined();
  const approved = await asManager('/api/cases/1/eku/approve', { choices, notes: {}, hash, round: stand.round });
  expect(approved.json).toMatchObject({ stand: { kind: 'held' } });
  await later(world, 6);
  await world.settle();
  const file = await fileOf(world, '1');
  expect(eventsOf(file.events, 'briefSigned').map(({ data }) => data)).toEqual([{ round: stand.round, hash }]);
  expect(eventsOf(file.events, 'noted').flatMap(({ data }) => data.tags.filter((tag) => tag.startsWith('eku:')))).toEqual([]);
  expect(await world.bot.app.graph.send(ekuMattersIn(world.bot.app.places, 'posted'))).toEqual([]);
  expect((await asManager('/api/cases/1/eku')).json).toMatchObject({
    stand: { kind: 'signed', hash, approvedBy: 'Eva Sandell' },
  });
  expect((await asManager('/api/cases/1/undo', 'eku')).text).toContain('alreadyDecided');
  const response = await pdf('managerSouth');
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const paper = readPdf(new Uint8Array(await response.arrayBuffer()));
  const words = paper.text.replace(/\s+/gu, ' ');
  expect(paper.title).toContain('Undertecknat underlag om avtalet');
  expect(words).toContain('Undertecknat av: Eva Sandell');
  expect(words.replace(/ /gu, '')).toContain(String(hash));
  expect((await pdf('stranger')).status).toBe(404);
  expect((await asManager('/api/cases/1')).json).toMatchObject({ mayUndoEku: false });
  expect(await spokenOf()).not.toMatch(/\bEKU\b(?!-)/u);
});
