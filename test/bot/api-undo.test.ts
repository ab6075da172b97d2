// *Ångra* gives back what was approved, with every answer as it was, and never moves a day (U2, U16).

import type { Sheet } from '../../src/core/views/case-page';
import type { PersonKey } from '../../src/local/people';
import { apiOf, fileOf, later, receivedCase } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let who: PersonKey;
jest.setTimeout(120_000);
beforeAll(async () => {
  world = await startBotWorld();
  await receivedCase(world, 1, { replyWish: 'email' });
  const { caseworkerId } = (await fileOf(world, '1')).case;
  who = caseworkerId === personIdOf('caseworkerSouth') ? 'caseworkerSouth' : 'caseworkerSouthSecond';
});
afterAll(() => world.stop());

const openOf = async (type: string) => (await fileOf(world, '1')).tasks.find((one) => one.type === type && one.state === 'open');
const answers = { disclosure: 'notAsked', legalFlags: [], topic: 'treatment', replyDue: '2026-03-12' };

it('gives the letter and the answers back by their keys, and leaves each last day where it was, also one that is past', async () => {
  const confirm = await openOf('confirmCaseworker');
  const path = `/api/cases/1/tasks/confirmCaseworker/${confirm?.round ?? 0}/decision`;
  await apiOf(world).post('managerSouth', path, {
    outcome: 'confirmed',
    answers: { caseworkerId: personIdOf(who) },
  });
  await world.settle();
  await later(world, 4 * 24 * 60);
  const before = await openOf('forwardToProvider');
  const letters = [
    { letter: 'toProvider', subject: 'Begäran', body: 'Hej! Personen fick vänta i tre timmar.' },
    { letter: 'notice', subject: 'Så går vi vidare', body: 'Hej! Nu har vi frågat dem.' },
  ];
  const sent = await apiOf(world).post(who, `/api/cases/1/tasks/forwardToProvider/${before?.round ?? 0}/decision`, {
    ...{ outcome: 'sent', answers, letters },
  });
  expect(sent.status).toBe(200);
  await world.settle();
  const [first] = sent.json['waiting'] as { key: string }[];
  expect((await apiOf(world).post(who, '/api/cases/1/undo', { textKey: first?.key })).status).toBe(200);
  await world.settle();
  const after = await openOf('forwardToProvider');
  expect(after).toMatchObject({ due: before?.due, opened: before?.opened });
  expect(after?.round).not.toBe(before?.round);
  expect((await fileOf(world, '1')).tasks.filter(({ type }) => type === 'confirmCaseworker')).toHaveLength(1);
  const page = (await apiOf(world).get(who, `/api/cases/1/tasks/forwardToProvider/${after?.round ?? 0}`)).json;
  const drafts = page['drafts'] as Record<string, { body: string; kept: unknown }>;
  expect(drafts['toProvider']).toMatchObject({ body: 'Hej! Personen fick vänta i tre timmar.', kept: null });
  expect(drafts['notice']).toMatchObject({ body: 'Hej! Nu har vi frågat dem.', kept: null });
  const { forward } = page['sheet'] as Sheet;
  expect(forward).toMatchObject({ disclosure: 'notAsked', topic: 'treatment', replyDue: '2026-03-12', isBack: true });
});

it('lets what was taken back be sent again, once', async () => {
  const task = await openOf('forwardToProvider');
  const drafts = (await apiOf(world).get(who, `/api/cases/1/tasks/forwardToProvider/${task?.round ?? 0}`)).json[
    'drafts'
  ] as Record<string, { subject: string; body: string }>;
  const letters = ['toProvider', 'notice'].map((letter) => {
    const { subject = '', body = '' } = drafts[letter] ?? {};
    return { letter, subject, body };
  });
  const path = `/api/cases/1/tasks/forwardToProvider/${task?.round ?? 0}/decision`;
  expect((await apiOf(world).post(who, path, { outcome: 'sent', answers, letters })).status).toBe(200);
  await world.settle();
  await later(world, 10);
  const { events } = await fileOf(world, '1');
  expect(events.filter(({ kind }) => kind === 'letterSent').length).toBeGreaterThanOrEqual(2);
  expect(events.filter(({ kind }) => kind === 'letterFailed')).toEqual([]);
});

describe('every answer that stood beside the letter', () => {
  const full = {
    disclosure: 'name',
    concerns: 'name',
    ground: 'guardian',
    groundNote: 'Systern är god man och har sagt ja.',
    legalFlags: ['deviation'],
    topic: 'treatment',
    replyDue: '2026-03-12',
    channel: 'own',
    sentDay: '2026-03-02',
  };
  const notice = [{ letter: 'notice', subject: 'Så går vi vidare', body: 'Hej! Nu har vi frågat dem.' }];
  const texts = [{ kind: 'sentElsewhere', subject: 'Begäran', body: 'Så här skrev jag till dem.' }];

  it('is given back to whoever answered, legal ticks and channel too, and to nobody else', async () => {
    await receivedCase(world, 2, { replyWish: 'email' });
    const { caseworkerId } = (await fileOf(world, '2')).case;
    const writer = caseworkerId === personIdOf('caseworkerSouth') ? 'caseworkerSouth' : 'caseworkerSouthSecond';
    const path = '/api/cases/2/tasks/forwardToProvider';
    const sent = await apiOf(world).post(writer, `${path}/2/decision`, {
      outcome: 'sent',
      answers: full,
      letters: notice,
      texts,
    });
    expect(sent.status).toBe(200);
    await world.settle();
    const [waits] = sent.json['waiting'] as { key: string }[];
    expect((await apiOf(world).post(writer, '/api/cases/2/undo', { textKey: waits?.key })).status).toBe(200);
    await world.settle();
    expect((await fileOf(world, '2')).case.stage).toBe('assessing');
    const back = await apiOf(world).get(writer, `${path}/4`);
    expect(back.json['given']).toEqual({ outcome: 'sent', answers: full, texts });
    for (const who of ['managerSouth', 'registrar'] as const) {
      const others = await apiOf(world).get(who, `${path}/4`);
      expect([others.status, others.json['given']]).toEqual([200, null]);
    }
    expect(
      (await apiOf(world).post('managerSouth', '/api/typed/given|2|forwardToProvider|2', { mark: null, window: 'w', typed: {} }))
        .status,
    ).toBe(400);
  });
});
