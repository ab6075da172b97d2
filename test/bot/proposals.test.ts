// Targeted follow-ups that are proposed by what happens, over HTTP: criteria met, EKU's outcome, a provider that does not answer. Each is proposed once however many look
// and wherever they die, is opened or declined, and comes back only when something new has happened.

import { passById } from '../../src/app/pass/pass';
import { caseId } from '../../src/core/brand';
import { eventsOf } from '../../src/core/casefile/event';
import { everyRow } from '../../src/graph/lists/list-calls';
import { mattersLists } from '../../src/graph/lists/matters';
import { followUpLineShape, followUpsShape, type FollowUpRow } from '../../src/core/views/follow-ups-view';
import { matterPage, type MatterPage } from '../../src/core/views/matter-page';
import type { PersonKey } from '../../src/local/people';
import { askedCase, linkOf, post, whoHas } from '../support/answer-link';
import { apiOf, codeOf, escalatedCase, fileOf, later, type ApiAnswer } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { readyDraft } from '../support/eku-draft';
import { halfYears, openedCompilation } from '../support/invented-figures';
import { dyingOn } from '../support/mortal';
import { readPdf } from '../support/pdf';
import { replicaOf } from '../support/replicas';
import { sentMails } from '../support/story/tenant';

let world: BotWorld;
const provider = 'omsorgsteamet';
const causes = ['criteriaMet', 'ekuOutcome'] as const;
const why = {
  criteriaMet: 'Ett klagomål uppfyller kriterierna för att ta upp avtalet',
  ekuOutcome: 'EKU ser brister som ska följas upp',
  silentProvider: 'Utföraren har inte svarat i tid',
};

beforeAll(async () => {
  world = await startBotWorld();
  Object.assign(world.bot.app.profile, { followUpCalendar: null });
  await escalatedCase(world, 1);
  const ask = (path: string, body?: unknown) =>
    body === undefined ? get('managerSouth', path) : apiOf(world).post('managerSouth', path, body);
  const { choices, notes, hash, stand } = await readyDraft(ask);
  const approved = await ask('/api/cases/1/eku/approve', { choices, notes, hash, round: stand.round });
  if (approved.status !== 200) throw new Error(approved.text);
  await world.settle();
  await later(world, 6);
  await world.settle();
});
afterAll(() => world.stop());

const get = (who: PersonKey, path: string): Promise<ApiAnswer> => apiOf(world).get(who, path);
const follow = (from: string): void => {
  Object.assign(world.bot.app.profile, { followUpCalendar: { calendar: 'socialServices', from, plan: null } });
};
const targeted = async (): Promise<readonly FollowUpRow[]> =>
  followUpsShape
    .parse((await get('qualityController', '/api/follow-ups/of/2026')).json)
    .rows.filter(({ line }) => line.id === 'targeted');
const of = async (cause: keyof typeof why): Promise<readonly FollowUpRow[]> =>
  (await targeted()).filter((row) => row.why.startsWith(why[cause]));
const page = async (id: string, who: PersonKey = 'qualityController'): Promise<MatterPage> =>
  matterPage.parse((await get(who, `/api/matters/${id}`)).json);
const keys = async (): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const rows of world.bot.app.graph.pages(everyRow(mattersLists.open, world.bot.app.places)))
    found.push(...rows.flatMap(({ kept }) => (kept === null ? [] : [kept.key])));
  return found.filter((key) => key.includes('|targeted|'));
};
const told = async (id: string): Promise<readonly string[]> =>
  eventsOf((await fileOf(world, id)).events, 'followUpProposed').map(({ data }) => data.cause);
async function answer(id: string, type: string, body: object): Promise<string> {
  const round = (await page(id)).tasks.find((one) => one.type === type && one.isOpen)?.round ?? 0;
  const end = await apiOf(world).post('qualityController', `/api/matters/${id}/tasks/${type}/${round}`, {
    answers: {},
    note: '',
    ...body,
  });
  await world.settle();
  return codeOf(end) ?? 'taken';
}
async function silentCase(n: number): Promise<string> {
  const id = await askedCase(world, n);
  const who = await whoHas(world, id);
  const round = (await fileOf(world, id)).tasks.find(({ type, state }) => type === 'providerReply' && state === 'open')?.round;
  const path = `/api/cases/${id}/tasks/providerReply/${round ?? 0}/decision`;
  const done = await apiOf(world).post(who, path, { outcome: 'noAnswer', answers: { reason: 'timeIsUp' } });
  if (done.status !== 200) throw new Error(done.text);
  await world.settle();
  return id;
}

it('are made once by a replica that dies after each of its writes, of criteria that are met and of what EKU found [R088 R255 R291]', async () => {
  const step = (state: string, more: object = {}) =>
    apiOf(world).post('ekuFirst', '/api/eku/1/state', { part: 0, state, ...more });
  expect((await step('received')).status).toBe(200);
  expect((await step('finished', { ending: { outcome: 'contractMeasure', followUp: null } })).status).toBe(200);
  await world.settle();
  expect([await keys(), await told('1')]).toEqual([[], []]);
  follow('2026-01-01');
  expect(await dyingOn(world.bot.app, (app) => passById(app, caseId('1')))).toBeGreaterThan(3);
  await world.settle();
  expect([...(await keys())].sort()).toEqual(causes.map((cause) => `followUp|2026-03|targeted|${provider}|${cause}`));
  expect([...(await told('1'))].sort()).toEqual(causes);
  for (const cause of causes) {
    const [one, ...more] = await of(cause);
    expect([one?.standing.id, one?.provider?.id, more]).toEqual(['proposed', provider, []]);
    const shown = await page(one?.id ?? '');
    expect(shown.facts).toContainEqual({ title: 'Vad ger anledning till den?', value: why[cause] });
    expect(shown.tasks.map(({ type, isOpen }) => [type, isOpen])).toEqual([['visitWeigh', true]]);
    expect([shown.followed, shown.origin, /SYN-|EKU-2026/u.test(JSON.stringify(shown))]).toEqual([provider, null, false]);
  }
});

it('show beside themselves the cases that their reader may open, and no other [R291]', async () => {
  const cases = async (who: PersonKey): Promise<readonly string[]> =>
    followUpLineShape
      .parse((await get(who, `/api/follow-ups/line/${provider}`)).json)
      .items.flatMap(({ kind, to }) => (kind === 'Klagomål' && to !== null ? [to] : []));
  const listed = async (who: PersonKey): Promise<readonly string[]> =>
    ((await apiOf(world).post(who, '/api/cases', { which: 'open' })).json['rows'] as { readonly id: string }[]).map(
      ({ id }) => id,
    );
  expect(await cases('qualityController')).toEqual(['1']);
  expect(await cases('procurement')).toEqual([]);
  expect(await listed('procurement')).not.toContain('1');
  expect((await get('procurement', '/api/cases/1')).status).toBe(404);
  expect((await get('qualityController', '/api/cases/1')).status).toBe(200);
});

it('become a matter with an owner and a day when they are accepted [R088 R090 R291]', async () => {
  const id = (await of('criteriaMet'))[0]?.id ?? '';
  expect(await answer(id, 'visitWeigh', { outcome: 'opened' })).toBe('taken');
  const [open] = (await page(id)).tasks.filter(({ isOpen }) => isOpen);
  expect([open?.type, open?.owner]).toEqual(['targetedPlan', 'Kvalitetskontroller']);
  expect(open?.dueWord).toMatch(/mars|april/u);
  expect((await of('criteriaMet'))[0]).toMatchObject({ standing: { id: 'toPlan' }, due: expect.stringMatching(/^2026-0[34]-/u) });
});

it('do not come back when they are declined, however often the case is looked at [R291]', async () => {
  const id = (await of('ekuOutcome'))[0]?.id ?? '';
  const declined = { outcome: 'declined', answers: { reason: 'dialogueEnough' }, note: 'Vi har talat med dem.' };
  expect(await answer(id, 'visitWeigh', declined)).toBe('taken');
  await later(world, 24 * 60);
  await passById(world.bot.app, caseId('1'));
  await world.settle();
  expect((await of('ekuOutcome')).map(({ standing }) => standing.id)).toEqual(['notMade']);
});

it('are one when two replicas look at once, and come back in the same month when it is silent in another case [R291]', async () => {
  Object.assign(world.bot.app.profile, { followUpCalendar: null });
  const first = await silentCase(2);
  follow('2026-01-01');
  const [one, other] = ['one', 'other'].map((name) => replicaOf(world.bot.app, { name }).app);
  if (one === undefined || other === undefined) throw new Error('two replicas');
  await Promise.all([passById(one, caseId(first)), passById(other, caseId(first))]);
  await world.settle();
  expect((await of('silentProvider')).map(({ standing }) => standing.id)).toEqual(['proposed']);
  expect(await told(first)).toEqual(['silentProvider']);
  const second = await silentCase(3);
  expect([await told(second), (await of('silentProvider')).length]).toEqual([['silentProvider'], 1]);
  const declined = { outcome: 'declined', answers: { reason: 'causeGone' }, note: 'De har svarat nu.' };
  expect(await answer((await of('silentProvider'))[0]?.id ?? '', 'visitWeigh', declined)).toBe('taken');
  await later(world, 1);
  const third = await silentCase(4);
  expect(await told(third)).toEqual(['silentProvider']);
  expect((await of('silentProvider')).map(({ standing }) => standing.id)).toEqual(['proposed', 'notMade']);
});

it('stay out of everything their provider gets, or could be sent, when the visit is not announced [R090 R291]', async () => {
  const { app } = world.bot;
  const id = (await of('criteriaMet'))[0]?.id ?? '';
  const planned = { plannedDay: '2026-03-27', announced: 'no' };
  expect(await answer(id, 'targetedPlan', { outcome: 'planned', answers: planned, note: 'Vi går dit på kvällspasset.' })).toBe(
    'taken',
  );
  const [row] = await of('criteriaMet');
  const known = [row?.number ?? '', '2026-03-27', '27 mars', '27/3', 'kvällspasset', id];
  const told = (text: string): readonly string[] =>
    [...known, 'oanmäl', 'riktad uppföljning'].filter((word) =>
      text.toLocaleLowerCase('sv').includes(word.toLocaleLowerCase('sv')),
    );
  expect(told(JSON.stringify([row, await page(id)])).length).toBeGreaterThan(4);
  Object.assign(app.profile, { providerAnswers: 'link', reporting: halfYears });
  await openedCompilation(world);
  const asked = await askedCase(world, 5);
  const { path, code } = await linkOf(world, asked);
  const { rows } = (await get('qualityController', '/api/compilations')).json as {
    readonly rows: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  };
  const sheet = rows.find(({ name, about }) => name.startsWith('Underlag') && about.startsWith('Omsorgsteamet'))?.id ?? '';
  const bytes = async (from: string): Promise<Buffer> => {
    const { token } = await world.local$('sign-in/as', { personId: personIdOf('qualityController') });
    const got = await fetch(`${world.bot.url}${from}`, { headers: { Authorization: `Bearer ${String(token)}` } });
    expect(got.status).toBe(200);
    return Buffer.from(await got.arrayBuffer());
  };
  const form = await post(world, path, { step: 'open', code });
  expect([form.status, form.text.includes('<form')]).toEqual([200, true]);
  const reached: Readonly<Record<string, string>> = {
    link: await (await fetch(`${world.bot.url}${path}`)).text(),
    form: form.text,
    mails: JSON.stringify(await sentMails(world.local)),
    letters: (await get(await whoHas(world, asked), `/api/cases/${asked}`)).text,
    sheet: (await get('qualityController', `/api/compilations/${sheet}`)).text,
    printed: readPdf(await bytes(`/api/compilations/${sheet}/pdf`)).text,
    figures: (await get('qualityController', '/api/told-figures')).text,
    eku: (await get('ekuFirst', '/api/eku')).text,
    channel: JSON.stringify(await world.local$(`teams/channel?personId=${personIdOf('ekuFirst')}`)),
    public: await (await fetch(`${world.bot.url}/om`)).text(),
    contracts: (await get('procurement', `/api/providers/${provider}/contracts`)).text,
    returns: (await get('procurement', `/api/providers/${provider}/returns`)).text,
  };
  expect(Object.entries(reached).filter(([, text]) => text.length < 20)).toEqual([]);
  expect(Object.entries(reached).flatMap(([where, text]) => told(text).map((word) => `${where}: ${word}`))).toEqual([]);
});
