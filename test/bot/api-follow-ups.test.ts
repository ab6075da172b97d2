// *Uppföljning* over HTTP: a complaint nobody answered proposes a follow-up, somebody opens or declines it, it is made, reported and fetched as a paper, and the
// provider is told nothing of a visit that is not announced.

import mammoth from 'mammoth';
import { openByCalendar } from '../../src/app/matters/open-by-calendar';
import { keysOf } from '../../src/core/brand';
import { followUpLineShape, followUpsShape, type FollowUpRow } from '../../src/core/views/follow-ups-view';
import { followUpWheelShape } from '../../src/core/views/follow-up-wheel';
import { matterPage, type MatterPage } from '../../src/core/views/matter-page';
import { people, type PersonKey } from '../../src/local/people';
import { askedCase, whoHas } from '../support/answer-link';
import { apiOf, codeOf, type ApiAnswer } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { readPdf } from '../support/pdf';
import { sentMails } from '../support/story/tenant';

let world: BotWorld;
let caseKey = '';
let provider = '';
beforeAll(async () => {
  world = await startBotWorld();
  const plan = world.bot.app.profile.followUpCalendar?.plan ?? null;
  Object.assign(world.bot.app.profile, { followUpCalendar: { calendar: 'socialServices', from: '2026-01-01', plan } });
  provider = 'omsorgsteamet';
  caseKey = await askedCase(world, 1);
});
afterAll(() => world.stop());

const get = (who: PersonKey, path: string): Promise<ApiAnswer> => apiOf(world).get(who, path);
const rows = async (who: PersonKey = 'qualityController'): Promise<readonly FollowUpRow[]> =>
  followUpsShape.parse((await get(who, '/api/follow-ups/of/2026')).json).rows;
const page = async (id: string, who: PersonKey = 'qualityController'): Promise<MatterPage> =>
  matterPage.parse((await get(who, `/api/matters/${id}`)).json);

interface Given {
  readonly outcome: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly note?: string;
}
async function answer(who: PersonKey, id: string, [type, given]: readonly [string, Given]): Promise<string> {
  const round = (await page(id)).tasks.find((one) => one.type === type && one.isOpen)?.round ?? 0;
  const end = await apiOf(world).post(who, `/api/matters/${id}/tasks/${type}/${round}`, { answers: {}, note: '', ...given });
  await world.settle();
  return codeOf(end) ?? 'taken';
}

/** The ready text of an outcome with every hole filled in. */
async function ready(id: string, [type, outcome]: readonly [string, string], words: string): Promise<string> {
  const task = (await page(id)).tasks.find((one) => one.type === type && one.isOpen);
  return (task?.outcomes.find(({ code }) => code === outcome)?.draft ?? '').replaceAll(/\[Skriv här[^\]]*\]/gu, words);
}

it('is proposed by a provider that does not answer, with why as a code and nothing of the case, once [R291 R088]', async () => {
  expect(await rows()).toEqual([]);
  const path = `/api/cases/${caseKey}/tasks/providerReply/3/decision`;
  const asked = (await get(await whoHas(world, caseKey), `/api/cases/${caseKey}`)).json['tasks'] as {
    type: string;
    round: number;
  }[];
  const round = asked.find(({ type }) => type === 'providerReply')?.round ?? 3;
  const body = { outcome: 'noAnswer', answers: { reason: 'timeIsUp' } };
  const told = await apiOf(world).post(await whoHas(world, caseKey), path.replace('/3/', `/${round}/`), body);
  expect(told.status).toBe(200);
  await world.settle();
  await world.settle();
  const [one, ...more] = await rows();
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    line: { id: 'targeted' },
    provider: { id: provider },
    standing: { id: 'proposed' },
    why: 'Utföraren har inte svarat i tid',
  });
  const shown = JSON.stringify(await page(one?.id ?? ''));
  expect(shown).not.toMatch(/SYN-|origin":\{/u);
});

it('is declined with a reason that is kept, and nobody without a part in it reads any [R291 R091]', async () => {
  const [one] = await rows('procurement');
  const id = one?.id ?? '';
  expect(await answer('qualityController', id, ['visitWeigh', { outcome: 'declined', note: 'De har svarat nu.' }])).toBe(
    'reasonMissing',
  );
  const reason = { reason: 'causeGone' };
  expect(await answer('qualityController', id, ['visitWeigh', { outcome: 'declined', answers: reason }])).toBe('noteMissing');
  const whole = { outcome: 'declined', answers: reason, note: 'De har svarat nu.' };
  expect(await answer('qualityController', id, ['visitWeigh', whole])).toBe('taken');
  expect((await rows()).map(({ standing }) => standing.id)).toEqual(['notMade']);
  for (const who of ['caseworkerSouth', 'managerSouth', 'registrar', 'ekuFirst'] as const) {
    expect((await get(who, '/api/follow-ups/of/2026')).status).toBe(403);
    expect((await get(who, `/api/follow-ups/line/${provider}`)).status).toBe(403);
    expect((await get(who, '/api/follow-up-plan/pdf')).status).toBe(403);
  }
});

it('is opened by whoever has seen something, once however often it is sent, and not with a person in it [R090 R291]', async () => {
  const post = (words: string, mark: string) => apiOf(world).post('procurement', '/api/follow-ups', { provider, mark, words });
  const pointing = await post('Bemanningen räcker inte. Anna Ek på Lövgatan 14 fick ingen hjälp. Det är sent.', 'b');
  expect(codeOf(pointing)).toBe('containsPersonalData');
  expect(pointing.json['error']).toMatchObject({
    message: expect.stringMatching(
      /^”Anna” .*under ”Vad har ni sett\?.*i meningen ”Anna Ek på Lövgatan 14 fick ingen hjälp”\. Skriv om/u,
    ) as string,
  });
  expect(codeOf(await post(' ', 'c'))).toBe('noteMissing');
  const [first, again] = [
    await post('Bemanningen räcker inte på kvällarna.', 'a'),
    await post('Bemanningen räcker inte på kvällarna.', 'a'),
  ];
  await world.settle();
  expect(first.json).toEqual(again.json);
  expect((await rows()).filter(({ standing }) => standing.id === 'toPlan').map(({ id }) => id)).toEqual([first.json['id']]);
  expect(codeOf(await apiOf(world).post('managerSouth', '/api/follow-ups', { provider, mark: 'd', words: 'Ord.' }))).toBe(
    'notYourTask',
  );
});

it('is planned unannounced, and stands in nothing that the provider gets [R090 R291]', async () => {
  const id = (await rows()).find(({ standing }) => standing.id === 'toPlan')?.id ?? '';
  const planned = { outcome: 'planned', answers: { plannedDay: '2026-03-19', announced: 'no' }, note: 'Kvällstid.' };
  const longAgo = { ...planned, answers: { ...planned.answers, plannedDay: '1999-01-01' } };
  expect(await answer('qualityController', id, ['targetedPlan', longAgo])).toBe('dayNotAhead');
  expect(await answer('qualityController', id, ['targetedPlan', planned])).toBe('taken');
  const row = (await rows()).find((one) => one.id === id);
  expect(row).toMatchObject({ isUnannounced: true, due: '2026-03-19', standing: { id: 'planned' } });
  const other = await askedCase(world, 2);
  const form = await get(await whoHas(world, other), `/api/cases/${other}`);
  const mails = JSON.stringify(await sentMails(world.local));
  expect(mails).toContain('@');
  for (const told of [form.text, mails]) {
    expect(told).not.toContain(row?.number ?? 'UF-');
    expect(told).not.toMatch(/oanmäl|19 mars|2026-03-19/iu);
  }
});

it('is moved with a reason, made from the template, reported without anybody in it, and received by another [R088 R091 R289 R322]', async () => {
  const id = (await rows()).find(({ isUnannounced }) => isUnannounced)?.id ?? '';
  const moved = { plannedDay: '2026-03-20', slipReason: 'ownStaff' };
  expect(await answer('qualityController', id, ['visitMake', { outcome: 'otherDay', answers: moved }])).toBe('taken');
  expect((await rows()).find((one) => one.id === id)).toMatchObject({
    standing: { id: 'slipped' },
    why: 'Vi har själva sett något. Vi har inte haft personal',
  });
  const note = await ready(id, ['visitMake', 'visited'], 'Det fungerar.');
  expect(note).toContain('Hur är bemanning, kompetens och tillgång till ledning?');
  const visited = { outcome: 'visited', answers: { visitedDay: '2026-03-02' } };
  expect(await answer('qualityController', id, ['visitMake', { ...visited, note: 'Kort: [Skriv här vad ni såg.]' }])).toBe(
    'answerMissing',
  );
  const tomorrow = { ...visited, answers: { visitedDay: '2026-03-03' } };
  expect(await answer('qualityController', id, ['visitMake', { ...tomorrow, note }])).toBe('dayNotYet');
  const ofSomebody = await ready(id, ['visitMake', 'visited'], 'Asta Bergkvist, 19121212-1212, väntade.');
  expect(await answer('qualityController', id, ['visitMake', { ...visited, note: ofSomebody }])).toBe('containsPersonalData');
  expect(await answer('qualityController', id, ['visitMake', { ...visited, note }])).toBe('taken');
  const reported = { outcome: 'reported', answers: { judged: 'minorFaults', reportedDay: '2026-03-02' } };
  const named = await ready(id, ['visitReport', 'reported'], 'Anna Ek på Lövgatan 14 väntade.');
  expect(await answer('qualityController', id, ['visitReport', { ...reported, note: named }])).toBe('containsPersonalData');
  const words = await ready(id, ['visitReport', 'reported'], 'Bemanningen på kvällen ses över.');
  expect(await answer('qualityController', id, ['visitReport', { ...reported, note: words }])).toBe('taken');
  expect(await answer('qualityController', id, ['visitReceive', { outcome: 'received' }])).toBe('notYourTask');
  expect(await answer('departmentHead', id, ['visitReceive', { outcome: 'returned', note: 'Skriv mer.' }])).toBe('taken');
  expect((await page(id)).tasks.filter(({ isOpen }) => isOpen).map(({ type }) => type)).toEqual(['visitReport']);
  expect(await answer('qualityController', id, ['visitReport', { ...reported, note: words }])).toBe('taken');
  expect(await answer('departmentHead', id, ['visitReceive', { outcome: 'received' }])).toBe('taken');
  expect((await rows()).find((one) => one.id === id)?.standing.id).toBe('done');
});

it('has measures beside it, and its report and the plan leave as Word and as a tagged PDF [R281 R285 R299 R321 R322 L02 L16]', async () => {
  const id = (await rows()).find(({ isUnannounced }) => isUnannounced)?.id ?? '';
  const answers = { what: 'Kvällsbemanningen utökas', aim: 'remedy', doBy: '2026-03-10', effectDay: '2026-04-10' };
  const made = await apiOf(world).post('qualityController', `/api/beside/${id}`, { process: 'measure', mark: 'm', answers });
  expect(codeOf(made)).toBeUndefined();
  await world.settle();
  expect((await page(String(made.json['id']))).tasks.map(({ type, owner }) => [type, owner])).toEqual([
    ['measureDo', 'Kvalitetskontroller'],
  ]);
  const bytes = async (path: string): Promise<Buffer> => {
    const { token } = await world.local$('sign-in/as', { personId: people.departmentHead.id });
    const got = await fetch(`${world.bot.url}${path}`, { headers: { Authorization: `Bearer ${String(token)}` } });
    expect(got.status).toBe(200);
    return Buffer.from(await got.arrayBuffer());
  };
  const words = async (path: string): Promise<readonly string[]> => {
    const pdf = readPdf(await bytes(`${path}/pdf`));
    expect(pdf.isTagged).toBe(true);
    return [(await mammoth.extractRawText({ buffer: await bytes(`${path}/word`) })).value, pdf.text.replaceAll(/\s+/gu, ' ')];
  };
  for (const text of await words(`/api/follow-ups/report/${id}`)) {
    expect(text).toContain('Bemanningen på kvällen ses över.');
    expect(text).toContain('Kvällsbemanningen utökas');
    expect(text).toContain('Mindre brister, som åtgärdas');
    expect(text).not.toMatch(/\?\s*:/u);
    for (const key of keysOf(people)) expect(text).not.toContain(`${people[key].givenName} ${people[key].surname}`);
  }
  for (const text of await words('/api/follow-up-plan')) {
    for (const said of [
      '1 januari 2026 till 31 december 2028',
      'Redovisas för',
      'Nämndens beslut',
      'KS 2025/412',
      'SN 2026/18',
      '5 kap. 3 §',
      'Fördjupad uppföljning',
      'vart 3:e år',
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/u);
  }
});

it('has everything of a provider in one line of time, for those who follow it up [R209 R073 R282]', async () => {
  const line = followUpLineShape.parse((await get('qualityController', `/api/follow-ups/line/${provider}`)).json);
  const kinds = new Set(line.items.map(({ kind }) => kind));
  for (const kind of ['Klagomål', 'Uppföljning', 'Åtgärd']) expect(kinds).toContain(kind);
  expect(line.items.map(({ day }) => day)).toEqual(line.items.map(({ day }) => day).toSorted((a, b) => b.localeCompare(a)));
  const procurement = followUpLineShape.parse((await get('procurement', `/api/follow-ups/line/${provider}`)).json);
  expect(procurement.items.filter(({ kind }) => kind === 'Klagomål')).toEqual([]);
  expect(codeOf(await get('qualityController', '/api/follow-ups/line/nobody'))).toBe('noSuchProvider');
});

it('goes to the depth in parts, hears every unit by a short form, and ends with the board [R074 R292 R294 R295 R296 R323]', async () => {
  const { app } = world.bot;
  const only = (await app.providers()).filter(({ id }) => id === provider);
  const late = { ...app, providers: () => Promise.resolve(only), contracts: () => Promise.resolve([]) };
  Object.assign(app.profile, { followUpCalendar: { calendar: 'socialServices', from: '2023-03-01', plan: null } });
  await openByCalendar(late);
  await world.settle();
  const year = () => ['2026', '2025', '2024', '2023'].map((one) => get('qualityController', `/api/follow-ups/of/${one}`));
  const all = (await Promise.all(year())).flatMap(({ json }) => followUpsShape.parse(json).rows);
  const deep = all.find(({ line }) => line.id === 'inDepth')?.id ?? '';
  const done = (type: string, given: Given, who: PersonKey = 'qualityController') => answer(who, deep, [type, given]);
  expect(await done('visitPlan', { outcome: 'planned', answers: { plannedDay: '2026-03-24' } })).toBe('taken');
  const open = async (): Promise<readonly string[]> =>
    (await page(deep)).tasks.flatMap(({ type, isOpen }) => (isOpen ? [type] : [])).toSorted();
  expect(await open()).toEqual(['caseworkersHear', 'individualsHear', 'managementAsk', 'staffAsk', 'visitMake']);
  const grades = { goalsMet: 'mostly', contactWorks: 'well', plansKept: 'partly', peopleHeard: 'notSeen' };
  const work = (await get('managerSouth', '/api/my-work')).json as unknown as {
    readonly caseId: string;
    readonly type: string | null;
    readonly about: string;
  }[];
  expect(work.find(({ type }) => type === 'experienceGive')?.about).toBe(
    'Enhetens erfarenhet av en utförare · Omsorgsteamet Söder AB',
  );
  const asked = work.find(({ type }) => type === 'experienceGive')?.caseId ?? '';
  const form = await apiOf(world).post('managerSouth', `/api/matters/${asked}/tasks/experienceGive/1`, {
    outcome: 'given',
    answers: grades,
  });
  const counted = followUpLineShape.parse((await get('qualityController', `/api/follow-ups/line/${provider}`)).json).experience;
  expect(codeOf(form) ?? counted.flatMap(({ answers }) => answers.map(({ name }) => name))).toEqual([
    'För det mesta',
    'Ja, genomgående',
    'Ibland',
    'Kan inte bedöma',
  ]);
  const filled = async (type: string, outcome: string): Promise<Given> => ({
    outcome,
    note: await ready(deep, [type, outcome], 'Det är bra.'),
  });
  expect(await done('visitMake', { ...(await filled('visitMake', 'visited')), answers: { visitedDay: '2026-03-02' } })).toBe(
    'taken',
  );
  expect(await done('managementAsk', await filled('managementAsk', 'answered'))).toBe('taken');
  expect(await done('staffAsk', await filled('staffAsk', 'answered'))).toBe('taken');
  const named = 'Asta Bergkvist på Storgatan 3 är nöjd.';
  expect(await done('caseworkersHear', { outcome: 'compiled', note: named })).toBe('containsPersonalData');
  expect(await done('caseworkersHear', { outcome: 'compiled', note: 'De flesta är nöjda.' })).toBe('taken');
  const told = { outcome: 'heard', answers: { viewsWay: 'talk' }, note: named };
  expect(await done('individualsHear', told)).toBe('containsPersonalData');
  expect(await open()).toEqual(['individualsHear']);
  expect(
    await done('individualsHear', { outcome: 'heard', answers: { viewsWay: 'talk' }, note: 'De vill ha samma personal.' }),
  ).toBe('taken');
  expect(await open()).toEqual(['visitReport']);
  const report = { ...(await filled('visitReport', 'reported')), answers: { judged: 'noFaults', reportedDay: '2026-03-02' } };
  expect(await done('visitReport', report)).toBe('taken');
  expect(await done('visitReceive', { outcome: 'received' }, 'departmentHead')).toBe('outcomeNotAllowed');
  expect(await done('visitReceive', { outcome: 'toBoard', answers: { meetingDay: '2026-04-15' } }, 'departmentHead')).toBe(
    'taken',
  );
  expect(await done('visitToBoard', { outcome: 'presented', answers: { boardDay: '2026-03-02' } })).toBe('taken');
  expect((await page(deep)).isOpen).toBe(false);
});

it('opens on the year as the server has it, and says of every provider what is expected of it, what is opened, what is missing and why [R288]', async () => {
  const { app } = world.bot;
  expect(followUpsShape.parse((await get('qualityController', '/api/follow-ups/of/now')).json).year).toBe('2026');
  const { year, rows: all } = followUpWheelShape.parse((await get('qualityController', '/api/follow-ups/wheel/now')).json);
  expect(year).toBe('2026');
  const told = new Set(all.map((one) => one.provider?.id ?? ''));
  expect((await app.providers()).filter(({ id }) => !told.has(id))).toEqual([]);
  const unopened = all.filter(({ matter, line }) => matter === null && line !== null);
  expect(new Set(unopened.map(({ standing, month }) => `${standing.id} ${(month?.id ?? '') <= '2026-03'}`))).toEqual(
    new Set(['missing true', 'expected false']),
  );
  expect(unopened.filter(({ why }) => why === '')).toEqual([]);
  const opened = all.filter(({ matter }) => matter !== null);
  const listed = new Map((await rows()).map(({ id, standing }) => [id, standing.id] as const));
  expect(opened.length).toBeGreaterThan(0);
  expect(opened.map(({ matter, standing }) => [matter?.id, standing.id])).toEqual(
    opened.map(({ matter }) => [matter?.id, listed.get(matter?.id ?? '')]),
  );
  const theirs = app.profile.followUpCalendar;
  Object.assign(app.profile, { followUpCalendar: null });
  expect((await get('qualityController', '/api/follow-ups/wheel/2026')).json).toMatchObject({ from: null });
  Object.assign(app.profile, { followUpCalendar: theirs });
  for (const who of ['caseworkerSouth', 'registrar', 'ekuFirst'] as const)
    expect((await get(who, '/api/follow-ups/wheel/2026')).status).toBe(403);
});
