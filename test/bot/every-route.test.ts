// Every address there is, as a stranger meets it: a valid token, no role, no unit. A new route is named here, with what it answers her; what is there and what is not are answered alike.

import { openServer } from '../../bot/server';
import { mountPane } from '../../bot/web/pane-page';
import { mountPrivacyAndTerms } from '../../bot/om/privacy-and-terms';
import { apiRoutes, mountApi } from '../../bot/api/server';
import { observeOwn } from '../../src/app/pass/observe';
import { sweepTyped } from '../../src/app/typed/sweep-typed';
import { textsOfCase, textsOfMatter } from '../../src/graph/lists/texts';
import { caseId, matterId } from '../../src/core/brand';
import { restrictedTyped } from '../../src/core/casefile/typed';
import { lengths } from '../../src/core/casefile/lengths';
import type { PersonKey } from '../../src/local/people';
import { apiOf, codeOf, fileOf, type ApiAnswer } from '../support/api';
import { forwardedComplaint } from '../support/bot-mails';
import { closedRoutes as closed, type Meets } from '../support/closed-routes';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let row = '';
let draftId = '';
beforeAll(async () => {
  world = await startBotWorld();
  await world.mail(forwardedComplaint(1));
  await world.mail(['From: Nils <nils@example.net>', 'To: synpunkter@ekbacka.example', 'Subject: ', '', ''].join('\r\n'));
  await world.settle();
  const report = { process: 'lexSarah', mark: 'sida-1', words: 'Medicinen gavs till fel person i går kväll.' };
  await apiOf(world).post('colleague', '/api/matters', report);
  await world.settle();
  await world.say('caseworkerSouth', 'Ingen kom till henne i går heller, och ingen ringde.');
  await world.settle();
  const [first] = (await apiOf(world).get('registrar', '/api/set-aside')).json as unknown as { id: string }[];
  row = first?.id ?? '';
  draftId = (await texts('0'))[0]?.key ?? '';
});
afterAll(() => world.stop());

const texts = (place: string) => world.bot.app.graph.send(textsOfCase(world.bot.app.places, caseId(place)));

const matter = () => observeOwn(world.bot.app, matterId('lexSarah:1'));

/** Open to every employee: what she is, what is hers, and the way to hand a complaint over. */
const anybody: Readonly<Record<string, Meets>> = {
  'GET /api/me': { status: 200, says: { grants: [], mayRescue: false } },
  'GET /api/my-work': { status: 200, says: [] },
  'GET /api/write-down': { status: 200, says: { owner: 'registrar', steps: ['respect', 'askWish'] } },
  'GET /api/set-aside/count': { status: 200, says: { count: 0, late: 0 } },
  'GET /api/matters': {
    status: 200,
    says: { kinds: expect.arrayContaining([expect.objectContaining({ id: 'lexSarah' })]) as unknown },
  },
  'POST /api/matters': {
    status: 200,
    says: { number: 'LS-2026-00002', id: 'lexSarah:2' },
    body: { process: 'lexSarah', mark: 'b', unit: 'soder', words: 'Hon fick fel medicin.' },
  },
  'POST /api/language': { status: 200, says: {}, body: { language: 'sv' } },
};
const meets: Readonly<Record<string, Meets>> = { ...anybody, ...closed };
/** Mounted beside the API, each with a door of its own: signed by the channel, by a secret, or open on purpose. */
const others = [
  'POST /api/messages',
  'POST /api/notifications',
  'GET /health',
  'GET /tab',
  'GET /tab/*',
  'HEAD /tab/*',
  'GET /outlook/*',
  'HEAD /outlook/*',
  'GET /om/integritet',
  'GET /om/villkor',
  'GET /svar/:token',
  'POST /svar/:token',
  'GET /om',
  'GET /om/en',
  'GET /om/blankett',
  'GET /om/tillganglighet',
  'GET /om/tillganglighet/en',
  'GET /om/blankett/en',
];

/** The address filled in: with what is there, or with what is not. */
const filled = (path: string, isThere: boolean): string =>
  path
    .replace(/(set-aside)\/:id/, `$1/${isThere ? row : '99'}`)
    .replace(/drafts\/:id/, `drafts/${encodeURIComponent(isThere ? draftId : '0|draft|none')}`)
    .replace(/(matters)\/:id/, `$1/lexSarah:${isThere ? '1' : '99'}`)
    .replace(/(matters.*):type/, '$1lexSarahReceive')
    .replace(':provider', isThere ? 'omsorgsteamet' : 'ingen')
    .replace(':id', isThere ? '1' : '99')
    .replace(':type', 'triage')
    .replace(':round', '1')
    .replace(':language', 'sv')
    .replace(':seen', '1.0a1b2c3d')
    .replace(':letter', 'toProvider')
    .replace(':about', encodeURIComponent(`${isThere ? '1' : '99'}|triage|1`))
    .replace(/:(?:key|text|n)/g, '0');

const said = ({ status, json }: ApiAnswer): unknown => ({ status, error: { ...(json['error'] as object), reference: '' } });

it('is named here, each and every one that is mounted', () => {
  const settings = {
    mode: 'local',
    frameAncestors: [],
    officeJs: 'https://x.example/o.js',
    addresses: { most: 600, proxies: 0 },
    graph: { mailbox: '', isPractice: false },
  };
  const parts = { settings, log: {}, guard: {}, bot: {}, lacking: [] };
  const server = openServer({
    ...parts,
    notifications: { clientState: '', notified: {} },
    isReady: () => true,
    mayWrite: () => true,
  } as never);
  mountPane(server, { ...settings, publicUrl: 'https://x.example' } as never);
  mountPrivacyAndTerms(server, {} as never, { isPractice: false });
  mountApi(server, {} as never);
  const { routes } = server.getDebugInfo() as { routes: { method: string; path: string }[] };
  const mounted = routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect([...mounted].sort()).toEqual([...Object.keys(meets), ...others].sort());
  expect(apiRoutes.map(({ method, path }) => `${method.toUpperCase()} ${path}`).sort()).toEqual(Object.keys(meets).sort());
});

describe.each(Object.entries(closed))('%s', (route, { status, code, body }) => {
  const [method, path = ''] = route.split(' ');
  const asked = (who: PersonKey, isThere: boolean) =>
    method === 'GET' ? apiOf(world).get(who, filled(path, isThere)) : apiOf(world).post(who, filled(path, isThere), body ?? {});

  it('answers a stranger the same, whether it is there or not, and changes nothing', async () => {
    const before = [await fileOf(world, '1'), await matter()];
    const [there, none] = [await asked('stranger', true), await asked('stranger', false)];
    expect([there.status, codeOf(there)]).toEqual([status, code]);
    expect(said(there)).toEqual(said(none));
    expect([await fileOf(world, '1'), await matter()]).toEqual(before);
    expect(await texts('typed')).toEqual([]);
  });
});

it.each(Object.entries(anybody))('%s answers a stranger with what is hers alone', async (route, { status, says, body }) => {
  const [, path = ''] = route.split(' ');
  const answer = await (body === undefined ? apiOf(world).get('stranger', path) : apiOf(world).post('stranger', path, body));
  expect(answer.status).toBe(status);
  expect(answer.json).toMatchObject(says as object);
});

it.each(Object.keys(meets))('%s answers nobody without a token', async (route) => {
  const [method = 'GET', path = ''] = route.split(' ');
  const init = method === 'GET' ? {} : { method, body: '{}' };
  for (const headers of [{}, { Authorization: 'Bearer x.y.z' }])
    expect((await fetch(`${world.bot.url}${filled(path, true)}`, { ...init, headers })).status).toBe(401);
});

const restricted = () => world.bot.app.graph.send(textsOfMatter(world.bot.app.places, restrictedTyped));

describe('what is typed', () => {
  const save = (who: PersonKey, about: string, more: object = {}) =>
    apiOf(world).post(who, `/api/typed/${encodeURIComponent(about)}`, { mark: null, window: 'w', typed: { a: 'Hej' }, ...more });

  it.each([
    ['a task that is not', 'registrar', '1|triage|7'],
    ['a task of a case of another unit, or that is nobody’s yet', 'caseworkerNorth', '1|triage|1'],
    ['a task, by EKU', 'ekuFirst', '1|triage|1'],
    ['a task of another matter, by whoever may not read it', 'colleague', 'lexSarah:1|lexSarahReceive|1'],
    ['a task of another matter, that is not', 'qualityController', 'lexSarah:1|lexSarahReceive|2'],
    ['a task of a matter that is not', 'qualityController', 'lexSarah:99|lexSarahReceive|1'],
    ['a new matter, by EKU', 'ekuFirst', 'newMatter|'],
    ['a new matter under a key of one’s own making', 'colleague', 'newMatter|whatever'],
    ['a note, by EKU', 'ekuFirst', 'writeDown|'],
    ['a note under a key of one’s own making', 'stranger', 'writeDown|whatever'],
    ['a post, by somebody who is not EKU', 'managerSouth', 'ekuPost|1.0.ask'],
    ['a post that is not', 'ekuFirst', 'ekuPost|7.0.ask'],
    ['a withdrawal in a case that is not hers', 'stranger', 'withdrawPost|1'],
  ] as const)('is not kept for %s', async (_, who, about) => {
    const answer = await save(who, about);
    expect([answer.status, codeOf(answer)]).toEqual([404, 'noSuchTask']);
    expect(await texts('typed')).toEqual([]);
  });

  it('is not kept for somebody else’s draft, and is for one’s own', async () => {
    expect((await save('stranger', `writeDown|${draftId}`)).status).toBe(404);
    expect((await save('caseworkerSouth', `writeDown|${draftId}`)).status).toBe(200);
  });

  it('is kept for whoever may open the task, and read and changed by its writer alone', async () => {
    const mine = await save('registrar', '1|triage|1', { typed: { a: 'Bara jag' } });
    expect(mine.status).toBe(200);
    const page = '/api/cases/1/tasks/triage/1';
    expect((await apiOf(world).get('registrar', page)).json['typed']).toMatchObject({ fields: { a: 'Bara jag' } });
    expect((await apiOf(world).get('departmentHead', page)).json['typed']).toBeNull();
    const { mark } = mine.json;
    expect((await save('stranger', '1|triage|1', { mark })).status).toBe(404);
    const other = await save('departmentHead', '1|triage|1', { mark, typed: { a: 'Jag med' } });
    expect(other.status).toBe(200);
    expect((await apiOf(world).get('registrar', page)).json['typed']).toMatchObject({ fields: { a: 'Bara jag' } });
  });

  it('lies in the restricted place with what it is about, goes along with its task, and is changed by its own mark alone, and goes when the task is over', async () => {
    const about = 'lexSarah:1|lexSarahReceive|1';
    const page = '/api/matters/lexSarah:1/tasks/lexSarahReceive/1';
    const before = (await texts('typed')).length;
    const mine = await save('qualityController', about, { typed: { note: 'Natten till den 2 mars.' } });
    expect(mine.status).toBe(200);
    expect((await texts('typed')).length).toBe(before);
    expect((await restricted()).map(({ body }) => body).join()).toContain('Natten till den 2 mars.');
    expect((await apiOf(world).get('qualityController', page)).json['typed']).toMatchObject({
      fields: { note: expect.stringContaining('Natten') as string },
    });
    expect((await apiOf(world).get('departmentHead', page)).json['typed']).toBeNull();
    const elsewhere = await save('qualityController', 'writeDown|', { typed: { a: 'Öppet' } });
    expect((await save('qualityController', about, { mark: elsewhere.json['mark'], window: 'w2' })).status).toBe(409);
    expect((await restricted()).map(({ body }) => body).join()).toContain('Natten till den 2 mars.');
    const given = { how: 'declined', reason: 'noTime', along: true };
    expect((await apiOf(world).post('qualityController', `${page}/give`, given)).status).toBe(200);
    expect((await apiOf(world).get('departmentHead', page)).json['typed']).toMatchObject({ from: 'Kajsa Ek' });
    await sweepTyped(world.bot.app);
    expect(await restricted()).toHaveLength(1);
    await apiOf(world).post('departmentHead', page, { outcome: 'taken' });
    await world.settle();
    await sweepTyped(world.bot.app);
    expect(await restricted()).toEqual([]);
  });

  it('is bounded a page and a person', async () => {
    const long = await save('registrar', 'writeDown|', { typed: { a: 'x'.repeat(lengths.typed) } });
    expect([long.status, codeOf(long)]).toEqual([422, 'tooLong']);
    for (let n = 1; n <= 12; n += 1) await world.say('colleague', `Ingen kom till henne den ${n}:e heller, och ingen ringde.`);
    const ids = (await texts('0')).filter(({ by }) => by !== null).map(({ key }) => key);
    const answers: number[] = [];
    for (const id of ids)
      answers.push((await save('colleague', `writeDown|${id}`, { typed: { a: 'x'.repeat(460_000) } })).status);
    const kept = answers.filter((status) => status === 200).length;
    expect([kept, answers.filter((status) => status === 409).length]).toEqual([8, 4]);
  });
});
