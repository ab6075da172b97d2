// *Ångra* gives back what was approved, with every answer as it was, and never moves a day (U2, U16).

import type { Sheet } from '../../src/core/views/case-page';
import type { PersonKey } from '../../src/local/people';
import { apiOf, caseworkerOf, fileOf, later, receivedCase } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';

let world: BotWorld;
let who: PersonKey;
beforeAll(async () => {
  world = await startBotWorld();
  await receivedCase(world, 1, { replyWish: 'email' });
  who = await caseworkerOf(world, '1');
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
    const writer = await caseworkerOf(world, '2');
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
    expect((await fileOf(world, '2')).matter.stage).toBe('assessing');
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

describe('what somebody else has done already', () => {
  const notice = [{ letter: 'notice', subject: 'Så går vi vidare', body: 'Hej! Nu har vi frågat dem.' }];
  const own = { ...answers, channel: 'own', sentDay: '2026-03-02' };
  let writer: PersonKey;
  let key: string;
  const undo = (by: PersonKey) => apiOf(world).post(by, '/api/cases/3/undo', { textKey: key });

  it('is refused by the page with who, when and what holds now, and by the same person done once', async () => {
    await receivedCase(world, 3, { replyWish: 'email' });
    writer = await caseworkerOf(world, '3');
    const path = '/api/cases/3/tasks/forwardToProvider/2/decision';
    const body = {
      outcome: 'sent',
      answers: own,
      letters: notice,
      texts: [{ kind: 'sentElsewhere', subject: 'B', body: 'Så.' }],
    };
    const sent = await apiOf(world).post(writer, path, body);
    key = String((sent.json['waiting'] as { key: string }[])[0]?.key);
    await world.settle();
    expect((await undo('managerSouth')).status).toBe(200);
    expect((await undo('managerSouth')).status).toBe(200);
    const late = await undo(writer);
    expect(late.status).toBe(409);
    expect(late.json['error']).toMatchObject({
      code: 'undone',
      message: expect.stringMatching(/^Eva Sandell ångrade brevet \d\d:\d\d, .*Nu: Bedöms\.$/) as string,
      before: { deed: 'letterUndone', who: 'Eva Sandell', stands: 'Bedöms' },
    });
    const again = await apiOf(world).post('managerSouth', path, body);
    expect([again.status, again.text]).toEqual([403, expect.stringContaining('notYourTask')]);
    expect((await apiOf(world).post(writer, path, body)).text).toContain('Eva Sandell ångrade svaret på uppgiften');
  });

  it('is refused by the card, which is the card as it now stands', async () => {
    const card = (await world.chat(writer)).findLast(({ card: drawn }) =>
      JSON.stringify(drawn).includes('"t":"forwardToProvider"'),
    );
    const seen = await world.tell(
      world.activityFrom(writer, {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: card?.id,
        value: { action: { type: 'Action.Execute', verb: 'undo', data: { c: '3', k: key } }, trigger: 'manual' },
      }),
    );
    expect(seen.text).toContain('Eva Sandell ångrade brevet');
    expect(seen.text).toContain('AdaptiveCard');
  });

  it('is told to nobody who may not read the case, and stands in no log', async () => {
    expect((await undo('stranger')).status).toBe(404);
    expect(JSON.stringify(world.logged)).not.toContain('Eva Sandell');
  });
});
