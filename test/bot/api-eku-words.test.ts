// Own words to EKU over the tab's API: screened while they are written, cleared before they are read, and looked through once more before they go.

import { patchText, textByKey, textsList } from '../../src/graph/lists/texts';
import { people } from '../../src/local/people';
import { apiOf, escalatedCase, fileOf, later, type Api } from '../support/api';
import { readyDraft } from '../support/eku-draft';
import { openSite } from '../support/open-site';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  await escalatedCase(world, 1);
});
afterAll(() => world.stop());

interface Finding {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const ready = () =>
  readyDraft((path, body) => (body === undefined ? api.get('managerSouth', path) : api.post('managerSouth', path, body)));
const draft = async () => (await api.get('managerSouth', '/api/cases/1/eku')).json;
const screened = async (text: string): Promise<readonly Finding[]> =>
  (await api.post('managerSouth', '/api/cases/1/eku/screen', { text })).json['findings'] as never;
const preview = async (text: string, resolutions: readonly object[] = []) =>
  api.post('managerSouth', '/api/cases/1/eku/preview', {
    choices: (await draft())['choices'],
    notes: { feedback: { text, resolutions } },
  });
const channel = async (): Promise<string> =>
  JSON.stringify((await world.local$(`teams/channel?personId=${people.ekuFirst.id}`))['posts']);

it('are screened with what the case knows, and nothing of them is kept', async () => {
  const text = 'Greta har ringt 070-174 06 35 två gånger utan svar.';
  const found = await screened(text);
  expect(found.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
    ['Greta', 'NAMN'],
    ['070-174 06 35', 'TELEFON'],
  ]);
  expect(await screened('Utföraren har inte svarat på två veckor.')).toEqual([]);
});

it('do not read the words of every case again at each letter', async () => {
  const texts = world.bot.app.places.listPath(textsList);
  const readsIn = async (text: string): Promise<number> => {
    const mark = world.local.record.mark();
    await screened(text);
    const { calls = [] } = world.local.record.since(mark, true);
    const paths = calls.flatMap(({ path, parts }) => [path, ...parts.map((part) => part.path)]);
    return paths.filter((path) => decodeURIComponent(path).includes(decodeURIComponent(texts))).length;
  };
  await screened('Ingen');
  expect(await readsIn('Ingen kom')).toBe(0);
});

it('reach EKU masked, and what the cases know is kept by nobody', async () => {
  const text = 'Greta Holm fick inget svar.';
  const masked = await preview(text);
  expect(masked.status).toBe(200);
  expect(JSON.stringify(masked.json['card'])).toContain('[NAMN] fick inget svar.');
  const [finding] = await screened(text);
  const kept = await preview(text, [{ ...finding, how: 'kept', reason: 'hon vill det' }]);
  expect(kept.text).toContain('containsPersonalData');
});

it('that point at somebody without a name wait for a person’s yes', async () => {
  const text = 'Mannen i rullstol på plan 3 fick vänta.';
  expect((await preview(text)).text).toContain('containsPersonalData');
  const [finding] = (await screened(text)).filter(({ type }) => type === 'BESKRIVNING');
  expect((await preview(text, [{ ...finding, how: 'kept', reason: '' }])).text).toContain('reasonMissing');
  expect((await preview(text, [{ ...finding, how: 'replaced', by: 'En person' }])).status).toBe(200);
});

it('stop the post when a later mail shows that a word that was kept is somebody’s name', async () => {
  const text = 'Personalen i Bergslund kom inte.';
  const resolutions = (await screened(text)).map((finding) => ({ ...finding, how: 'kept', reason: 'det är en plats' }));
  const { choices, stand } = await ready();
  const notes = { feedback: { text, resolutions } };
  const { hash } = (await api.post('managerSouth', '/api/cases/1/eku/preview', { choices, notes })).json;
  const approve = { choices, notes, hash, round: stand.round };
  expect((await api.post('managerSouth', '/api/cases/1/eku/approve', approve)).status).toBe(200);
  await world.settle();
  const number = 'SYN-2026-00001';
  await world.mail(
    `From: Olga Bergvall <olga.bergvall@ekbacka.example>\r\nSubject: Om ${number}\r\n\r\nHennes dotter Stina Bergslund ringde i dag.\r\n`,
  );
  await world.settle();
  await later(world, 6);
  expect(await channel()).toBe('[]');
  expect((await draft())['stand']).toEqual({ kind: 'stopped', places: ['feedback'] });
  const task = (await fileOf(world, '1')).tasks.find(({ type }) => type === 'reviewEkuStop');
  const path = `/api/cases/1/tasks/reviewEkuStop/${task?.round}/decision`;
  expect((await api.post('managerSouth', path, { outcome: 'reworked' })).status).toBe(200);
  await world.settle();
  expect(await draft()).toMatchObject({
    stand: { kind: 'draft', isYours: true, stoppedAt: ['feedback'] },
    notes: { feedback: { text, resolutions: [] } },
  });
});

it('lie in the protected site alone: no row of the open one ever held them', async () => {
  expect((await fileOf(world, '1')).events.some(({ kind }) => kind === 'ekuApproved')).toBe(true);
  expect(await openSite(world.local)).not.toMatch(/kom inte|Bergslund/);
});

it('that somebody has changed there are not what was approved, and stop the post', async () => {
  const { app } = world.bot;
  const { choices, notes, stand } = await ready();
  const fresh = (await api.post('managerSouth', '/api/cases/1/eku/preview', { choices, notes })).json;
  const approve = { choices, notes, hash: fresh['hash'], round: stand.round };
  expect((await api.post('managerSouth', '/api/cases/1/eku/approve', approve)).status).toBe(200);
  await world.settle();
  const approved = (await fileOf(world, '1')).events.findLast(({ kind }) => kind === 'ekuApproved');
  const key = approved?.kind === 'ekuApproved' ? (approved.data.wordsKey ?? '') : '';
  const kept = await app.graph.send(textByKey(app.places, key));
  if (kept === undefined) throw new Error('The words lie nowhere');
  await app.graph.send(patchText(app.places, kept, { body: JSON.stringify({ feedback: { text: 'Något annat.' } }) }));
  await later(world, 6);
  expect(await channel()).toBe('[]');
  expect((await draft())['stand']).toEqual({ kind: 'stopped', places: ['card'] });
  await app.graph.send(textByKey(app.places, key)).then((row) => row && app.graph.send(patchText(app.places, row, kept)));
  const task = (await fileOf(world, '1')).tasks.findLast(({ type }) => type === 'reviewEkuStop');
  const path = `/api/cases/1/tasks/reviewEkuStop/${task?.round}/decision`;
  expect((await api.post('managerSouth', path, { outcome: 'reworked' })).status).toBe(200);
  await world.settle();
});

it('that are masked now go, and EKU reads no name', async () => {
  const { choices, notes, stand } = await ready();
  const fresh = (await api.post('managerSouth', '/api/cases/1/eku/preview', { choices, notes })).json;
  const approve = { choices, notes, hash: fresh['hash'], round: stand.round };
  expect((await api.post('managerSouth', '/api/cases/1/eku/approve', approve)).status).toBe(200);
  await world.settle();
  await later(world, 6);
  const posted = await channel();
  expect(posted).toContain('Kommentar till fråga 2');
  expect(posted).toContain('kom inte.');
  expect(posted).not.toMatch(/Bergslund|Greta|Holm|Bergvall/);
});

it('can be withdrawn with one action: the post is replaced, the row is emptied, and an incident is opened', async () => {
  const withdraw = (who: 'managerSouth' | 'registrar', reason: string) => api.post(who, '/api/cases/1/eku/withdraw', { reason });
  expect((await withdraw('registrar', 'personalData')).status).toBe(403);
  expect((await withdraw('managerSouth', 'because')).status).toBe(400);
  expect((await withdraw('managerSouth', 'personalData')).status).toBe(200);
  expect((await withdraw('managerSouth', 'personalData')).status).toBe(200);
  await world.settle();
  const posted = await channel();
  expect(posted).toContain('Återkallat');
  expect(posted).not.toMatch(/kom inte|Omsorgsteamet|Kommentar/);
  expect(await openSite(world.local)).not.toMatch(/kom inte|Bergslund/);
  const { text } = await api.get('ekuFirst', '/api/eku');
  expect(text).toContain('"withdrawn"');
  expect(text).not.toContain('kom inte');
  const file = await fileOf(world, '1');
  expect(file.events.filter(({ kind }) => kind === 'ekuWithdrawn')).toHaveLength(1);
  expect(file.matter.stage).toBe('deciding');
  expect(file.tasks.find(({ type, state }) => type === 'handleIncident' && state === 'open')).toMatchObject({
    role: 'unitManager',
    due: '2026-03-05',
  });
});

it('that were withdrawn can be sent anew, as a matter of its own', async () => {
  const { round } = (await fileOf(world, '1')).matter;
  const path = `/api/cases/1/tasks/decideOutcome/${round}/decision`;
  expect((await api.post('managerSouth', path, { outcome: 'toEku' })).status).toBe(200);
  await world.settle();
  const { choices, hash, stand } = await ready();
  expect(stand.kind).toBe('draft');
  const approve = { choices, hash, round: stand.round };
  expect((await api.post('managerSouth', '/api/cases/1/eku/approve', approve)).status).toBe(200);
  await world.settle();
  expect((await draft())['stand']).toMatchObject({ kind: 'held' });
  await later(world, 6);
  expect(await channel()).toContain('EKU-2026-0002');
  expect((await draft())['stand']).toMatchObject({ kind: 'posted', number: 'EKU-2026-0002' });
});

describe('where the profile asks for a second pair of eyes', () => {
  const approve = async () => {
    const { choices, hash, stand } = await ready();
    expect((await api.post('managerSouth', '/api/cases/1/eku/approve', { choices, hash, round: stand.round })).status).toBe(200);
    await world.settle();
    return stand.round;
  };
  const answers = (who: 'managerSouth' | 'departmentHead', round: number, given: { outcome: string; answers?: object }) =>
    api.post(who, `/api/cases/1/tasks/confirmEku/${round}/decision`, given);
  const escalate = async () => {
    const { round } = (await fileOf(world, '1')).matter;
    await api.post('managerSouth', `/api/cases/1/tasks/decideOutcome/${round}/decision`, { outcome: 'toEku' });
    await world.settle();
  };
  beforeAll(async () => {
    Object.assign(world.bot.app.profile.eku, { secondPair: 'departmentHead' });
    await api.post('managerSouth', '/api/cases/1/eku/withdraw', { reason: 'wrongFacts' });
    await world.settle();
    await escalate();
  });

  it('an approved post waits, can still be undone, and can be given back', async () => {
    const before = (await channel()).length;
    const round = await approve();
    await later(world, 30);
    expect((await channel()).length).toBe(before);
    expect((await draft())['stand']).toEqual({ kind: 'second', round, isYours: false });
    expect((await answers('managerSouth', round, { outcome: 'confirmed' })).status).toBe(403);
    expect((await answers('departmentHead', round, { outcome: 'returned' })).text).toContain('reasonMissing');
    expect((await answers('departmentHead', round, { outcome: 'returned', answers: { reason: 'moreFacts' } })).status).toBe(200);
    await world.settle();
    expect((await draft())['stand']).toMatchObject({ kind: 'draft' });
    const again = await approve();
    await later(world, 30);
    expect((await api.post('managerSouth', '/api/cases/1/undo', 'eku')).status).toBe(200);
    await world.settle();
    expect((await answers('departmentHead', again, { outcome: 'confirmed' })).status).toBe(409);
  });

  it('it goes when somebody else has confirmed it, and the page says who did what', async () => {
    const round = await approve();
    expect((await answers('departmentHead', round, { outcome: 'confirmed' })).status).toBe(200);
    await world.settle();
    await later(world, 6);
    const { hash, stand } = (await draft()) as { hash: string; stand: object };
    expect(stand).toMatchObject({
      ...{ kind: 'posted', hash },
      ...{ approvedBy: 'Eva Sandell', confirmedBy: 'Astrid Palm' },
    });
    expect(await channel()).toContain('EKU-2026-0003');
  });
});
