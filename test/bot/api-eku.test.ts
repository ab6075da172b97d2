// The lane to EKU over the tab's API: what the manager sees, approves and takes back, and what EKU's members and everybody else are answered.

import { casesList } from '../../src/graph/lists/cases';
import { ekuMattersList } from '../../src/graph/lists/eku-matters';
import { people, type PersonKey } from '../../src/local/people';
import { apiOf, escalatedCase, fileOf, later, receivedCase, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  await escalatedCase(world, 1);
  await receivedCase(world, 2, { responsibility: 'norr' });
  await receivedCase(world, 3, { responsibility: 'norr' });
});
afterAll(() => world.stop());

const draft = async (who: PersonKey = 'managerSouth', id = '1') => (await api.get(who, `/api/cases/${id}/eku`)).json;
const channel = async (): Promise<readonly { readonly id: string; readonly card: unknown }[]> =>
  (await world.local$(`teams/channel?personId=${people.ekuFirst.id}`))['posts'] as never;

describe('the draft', () => {
  it('counts the provider’s cases over the whole board, and names only those the manager may open [R253 DEC6.6]', async () => {
    const { facts, cases, number } = await draft();
    expect(facts).toMatchObject({ cases: 3, sameTopic: 3, limit: 3, months: 6, areas: ['Söder', 'Norr'] });
    expect(cases).toMatchObject({ open: [{ id: '1' }], elsewhere: [{ unit: 'Enhet Norr', count: 2 }] });
    expect(JSON.stringify(cases)).not.toContain('SYN-2026-00002');
    expect(number).toBe('SYN-2026-00001');
  });

  it('names them all for somebody who may open them all', async () => {
    expect((await draft('departmentHead'))['cases']).toMatchObject({ elsewhere: [], open: { length: 3 } });
  });

  it('proposes the answers, and says whose it is to approve [R247 R335]', async () => {
    expect(await draft()).toMatchObject({
      choices: { criteria: ['sameTopicAgain', 'severalAreas', 'severalUnits'], reportedToProvider: 'no', feedback: 'part' },
      stand: { kind: 'draft', isYours: true },
    });
    expect(await draft('departmentHead')).toMatchObject({ stand: { kind: 'draft', isYours: false } });
  });

  it.each(['ekuFirst', 'stranger', 'managerNorth', 'colleague'] as const)('is not there for %s', async (who) => {
    expect((await api.get(who, '/api/cases/1/eku')).status).toBe(404);
    expect((await api.post(who, '/api/cases/1/eku/preview', { choices: (await draft())['choices'] })).status).toBe(404);
  });
});

describe('the preview', () => {
  it('changes with the choices, and so does its hash', async () => {
    const first = await draft();
    const choices = { ...(first['choices'] as object), wishes: ['unannouncedVisit'] };
    const second = (await api.post('managerSouth', '/api/cases/1/eku/preview', { choices })).json;
    expect(JSON.stringify(second['card'])).toContain('Oanmält besök');
    expect(second['hash']).not.toBe(first['hash']);
  });

  it.each([
    ['a free text', { note: 'Ring Greta', wishes: ['Ring Greta'] }],
    ['a code that is none', { criteria: ['greta'] }],
  ])('takes no %s', async (_what, wrong) => {
    const choices = { ...((await draft())['choices'] as object), ...wrong };
    expect((await api.post('managerSouth', '/api/cases/1/eku/preview', { choices })).status).toBe(400);
  });
});

describe('the approval', () => {
  const approve = async (who: PersonKey, more: object = {}) => {
    const { choices, hash, stand } = await draft();
    const { round } = stand as { round?: number };
    return api.post(who, '/api/cases/1/eku/approve', { choices, hash, round, ...more });
  };

  it('is the unit manager’s alone [R056]', async () => {
    expect((await approve('departmentHead')).status).toBe(403);
    expect((await approve('caseworkerNorth')).status).toBe(404);
    expect((await approve('ekuFirst')).status).toBe(404);
  });

  it('of something else than what stands there now is refused, and nothing is posted [DEC2.8]', async () => {
    const stale = await approve('managerSouth', { hash: 'a'.repeat(64) });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('textChanged');
    const before = await draft();
    await receivedCase(world, 4, { responsibility: 'norr' });
    const { choices, hash } = before;
    expect((await api.post('managerSouth', '/api/cases/1/eku/approve', { choices, hash })).text).toContain('textChanged');
    expect((await fileOf(world, '1')).matter.stage).toBe('escalating');
  });

  it('can be undone for five minutes, and then the draft is there again', async () => {
    const choices = { ...((await draft())['choices'] as object), wishes: ['followUp', 'correction'] };
    const { hash } = (await api.post('managerSouth', '/api/cases/1/eku/preview', { choices })).json;
    const approved = await approve('managerSouth', { choices, hash });
    expect(approved.json).toMatchObject({ stand: { kind: 'held' } });
    expect((await draft())['stand']).toMatchObject({ kind: 'held' });
    expect((await approve('managerSouth')).text).toContain('alreadyDecided');
    expect((await api.post('managerSouth', '/api/cases/1/undo', 'eku')).status).toBe(200);
    await world.settle();
    expect(await draft()).toMatchObject({ stand: { kind: 'draft', isYours: true }, choices, hash });
    await later(world, 6);
    expect(await channel()).toEqual([]);
  });

  it('can be withdrawn instead, with a coded reason', async () => {
    const { round } = (await draft())['stand'] as { round: number };
    const path = `/api/cases/1/tasks/approveEku/${round}/decision`;
    expect((await api.post('managerSouth', path, { outcome: 'withdrawn', answers: {} })).status).toBe(422);
    expect((await api.post('managerSouth', path, { outcome: 'withdrawn', answers: { reason: 'moreFacts' } })).status).toBe(200);
    await world.settle();
    expect((await draft())['stand']).toEqual({ kind: 'none' });
  });

  it('posts exactly the preview once the five minutes are over [DEC6.9]', async () => {
    const { round } = (await fileOf(world, '1')).matter;
    const back = `/api/cases/1/tasks/decideOutcome/${round}/decision`;
    expect((await api.post('managerSouth', back, { outcome: 'toEku' })).status).toBe(200);
    await world.settle();
    const choices = { ...((await draft())['choices'] as object), criteria: ['promisedMeasureMissing'], wishes: ['correction'] };
    const { hash, card } = (await api.post('managerSouth', '/api/cases/1/eku/preview', { choices })).json;
    const preview = JSON.stringify(card);
    expect((await approve('managerSouth', { choices, hash })).status).toBe(200);
    await world.settle();
    expect(await draft()).toMatchObject({ choices });
    expect((await api.get('managerSouth', '/api/cases/1')).json['stage']).toMatch(
      /^Underlaget går till EKU .* ångras till dess$/,
    );
    expect(await channel()).toEqual([]);
    await later(world, 6);
    const [post] = await channel();
    const number = /EKU-2026-\d{4}/.exec(JSON.stringify(post?.card))?.[0] ?? '';
    const asPosted = preview.replaceAll('EKU-2026-nnnn', number).replaceAll('"nnnn"', `"${Number(number.slice(-4))}"`);
    expect(JSON.parse(asPosted)).toMatchObject({ body: (post?.card as { body: unknown }).body });
    expect(await draft()).toMatchObject({ stand: { kind: 'posted', number, state: 'posted' }, choices });
    expect((await api.get('managerSouth', '/api/cases/1')).json['stage']).toBe('Hos EKU');
    expect((await api.post('managerSouth', '/api/cases/1/undo', 'eku')).status).toBe(409);
  });
});

describe('what EKU sees', () => {
  it('is the posted matters, without any case’s number [R089 DEC2.6 DEC6.11]', async () => {
    const { text, json } = await api.get('ekuFirst', '/api/eku');
    expect(json).toMatchObject([
      { id: '1', number: 'EKU-2026-0001', state: 'posted', parts: [{ part: 0, state: 'posted', next: ['received'] }] },
    ]);
    expect(text).not.toMatch(/SYN-|Greta|Holm|Bergvall/);
  });

  it.each(['managerSouth', 'registrar', 'stranger', 'departmentHead'] as const)('is not there for %s', async (who) => {
    expect((await api.get(who, '/api/eku')).status).toBe(404);
  });

  it('goes forward one step at a time, by EKU’s members alone, and the manager hears of it [DEC6.2]', async () => {
    const step = (who: PersonKey, state: string, id = '1') => api.post(who, `/api/eku/${id}/state`, { part: 0, state });
    for (const who of ['managerSouth', 'registrar', 'stranger'] as const) {
      expect((await step(who, 'received')).status).toBe(404);
      expect((await api.post(who, '/api/eku/1/ask', { part: 0, ask: 'dialogue' })).text).toContain('noSuchCase');
    }
    expect((await step('ekuFirst', 'finished')).status).toBe(409);
    expect((await step('ekuFirst', 'received')).json).toMatchObject({
      state: 'received',
      parts: [{ next: ['followUpStarted', 'finished'] }],
    });
    expect((await step('ekuSecond', 'received')).status).toBe(200);
    expect((await step('ekuSecond', 'posted')).status).toBe(409);
    for (const id of ['99', 'x', '1%20or%201']) expect((await step('ekuFirst', 'received', id)).status).toBe(404);
    await world.settle();
    expect(JSON.stringify((await world.chat('managerSouth')).map(({ card }) => card))).toContain('Mottaget av EKU');
    expect((await draft())['stand']).toMatchObject({ kind: 'posted', state: 'received' });
  });

  it('leads to an activity of EKU’s with a day, and activity and outcome come back to the unit manager [R255]', async () => {
    const step = (state: string, more: object) => api.post('ekuFirst', '/api/eku/1/state', { part: 0, state, ...more });
    expect((await step('followUpStarted', {})).text).toContain('answerMissing');
    const past = { activity: { kind: 'visit', day: '2026-02-01' } };
    expect((await step('followUpStarted', past)).text).toContain('dayNotAhead');
    expect((await step('followUpStarted', { activity: { kind: 'Ring Greta', day: '2026-04-15' } })).status).toBe(400);
    const activity = { kind: 'unannouncedVisit', day: '2026-04-15' };
    expect((await step('followUpStarted', { activity })).json).toMatchObject({ state: 'followUpStarted' });
    await world.settle();
    const toldManager = async () => JSON.stringify((await world.chat('managerSouth')).at(-1)?.card);
    expect(await toldManager()).toMatch(/Oanmält besök.*15 april 2026/s);
    const said = (await fileOf(world, '1')).events.filter(({ kind }) => kind === 'ekuAnswered').map(({ data }) => data);
    expect(said).toMatchObject([{ state: 'received' }, { state: 'followUpStarted', activity }]);
    expect((await step('finished', { ending: { outcome: 'corrected', followUp: null } })).status).toBe(200);
    await world.settle();
    expect(JSON.stringify(await world.chat('managerSouth'))).toContain('Bristerna är rättade');
    expect((await api.get('managerSouth', '/api/cases/1')).text).toContain('Planerad till: 15 april 2026');
  });

  it('screens what EKU writes without what any case knows, and keeps nothing of it [DEC6.12]', async () => {
    const screened = (who: PersonKey, text: string) => api.post(who, '/api/eku/screen', { text });
    expect((await screened('managerSouth', 'Hej')).status).toBe(404);
    const known = await api.post('managerSouth', '/api/cases/1/eku/screen', { text: 'GH skrev under.' });
    expect(known.json['findings']).toMatchObject([{ type: 'NAMN' }]);
    expect((await screened('ekuFirst', 'GH skrev under.')).json['findings']).toMatchObject([{ type: 'ORD' }]);
    expect((await screened('ekuFirst', 'Vi pratade med Torbritt.')).json['findings']).toMatchObject([{ type: 'NAMN' }]);
    const write = (who: PersonKey, text: string) =>
      api.post(who, '/api/eku/1/remark', { part: 0, words: { text, resolutions: [] } });
    expect((await write('managerSouth', 'Hej')).status).toBe(404);
    expect((await write('ekuFirst', ' ')).status).toBe(422);
  });

  it('knows no case by any other address [R089 DEC6.11]', async () => {
    for (const path of [
      '/api/cases/1',
      '/api/cases/1/eku',
      '/api/cases/1/files/x/0',
      '/api/set-aside/1/original',
      '/api/set-aside/recorded',
    ])
      expect([403, 404]).toContain((await api.get('ekuFirst', path)).status);
    expect((await api.get('ekuFirst', '/api/my-work')).json).toEqual([]);
  });

  it.each(['ekuFirst', 'managerNorth', 'stranger'] as const)('is written to no more than it is read by %s', async (who) => {
    const { choices } = await draft();
    const task = '/api/cases/1/tasks/decideOutcome/7';
    const writes: readonly (readonly [string, unknown?])[] = [
      ['/api/cases/1/take-back'],
      ['/api/cases/1/danger'],
      ['/api/cases/1/undo', 'eku'],
      ['/api/cases/1/flags', { flags: ['lexSarah'] }],
      ['/api/cases/1/mails/x/split'],
      ['/api/cases/1/texts/x/open'],
      ['/api/cases/1/letters/toProvider/screen', { text: 'Hej' }],
      ['/api/cases/1/eku/screen', { text: 'Hej' }],
      ['/api/cases/1/eku/preview', { choices }],
      ['/api/cases/1/eku/withdraw', { reason: 'personalData' }],
      [`${task}/decision`, { outcome: 'toEku' }],
      [`${task}/give-away`, { how: 'claimed' }],
    ];
    expect((await api.get(who, '/api/cases/1')).status).toBe(404);
    const answered = await Promise.all(writes.map(async ([path, body]) => [path, (await api.post(who, path, body)).status]));
    expect(answered).toEqual(writes.map(([path]) => [path, 404]));
  });
});

describe('welfare crime leaves no trace with EKU', () => {
  it('has no draft, whoever asks [R263]', async () => {
    const id = await escalatedCase(world, 5);
    expect((await api.post('managerSouth', `/api/cases/${id}/flags`, { flags: ['welfareCrime'] })).status).toBe(200);
    expect((await api.get('managerSouth', `/api/cases/${id}/eku`)).status).toBe(422);
  });
});

describe('when EKU’s site is away as the post should go', () => {
  it('nobody is asked to look, and it goes when the site is there again', async () => {
    const id = await escalatedCase(world, 6);
    const {
      choices: given,
      hash,
      stand,
    } = (await api.get('managerSouth', `/api/cases/${id}/eku`)).json as {
      choices: object;
      hash: string;
      stand: { round: number };
    };
    await api.post('managerSouth', `/api/cases/${id}/eku/approve`, { choices: given, hash, round: stand.round });
    await world.settle();
    world.local.faults.set({
      faults: [
        {
          kind: 'refuse',
          status: 403,
          code: 'accessDenied',
          path: `${decodeURIComponent(world.bot.app.places.listPath(ekuMattersList))}*`,
        },
      ],
    });
    await later(world, 6);
    world.local.faults.clear();
    const kinds = (await fileOf(world, id)).events.map(({ kind }) => kind);
    expect((await fileOf(world, id)).tasks.map(({ type }) => type)).not.toContain('checkEkuPost');
    expect(kinds).toContain('ekuNotTried');
    await later(world, 3);
    await world.settle();
    expect((await fileOf(world, id)).events.map(({ kind }) => kind)).toContain('ekuPosted');
  });
});

describe('when the pass ends right after the post', () => {
  it('nobody is asked to look: EKU’s site says where it stands, and it is booked from there', async () => {
    const id = await escalatedCase(world, 7);
    const { choices, hash } = await draft('managerSouth', id);
    expect((await api.post('managerSouth', `/api/cases/${id}/eku/approve`, { choices, hash })).status).toBe(200);
    await world.settle();
    const before = (await channel()).length;
    const path = `${decodeURIComponent(world.bot.app.places.listPath(casesList))}/items/${id}*`;
    world.local.faults.set({ faults: [{ kind: 'refuse', status: 403, code: 'accessDenied', method: 'PATCH', path }] });
    await later(world, 6);
    const posted = async () => (await fileOf(world, id)).events.filter(({ kind }) => kind === 'ekuPosted').length;
    expect([(await channel()).length, await posted()]).toEqual([before + 1, 0]);
    world.local.faults.clear();
    await later(world, 3);
    await world.settle();
    expect((await fileOf(world, id)).tasks.map(({ type }) => type)).not.toContain('checkEkuPost');
    expect([(await channel()).length, await posted()]).toEqual([before + 1, 1]);
  });
});
