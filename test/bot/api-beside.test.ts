// What is opened beside a complaint, over HTTP: investigations on the form, what colleagues give to them, measures that live on, answers to authorities.

import { unzipSync } from 'fflate';
import { people, type PersonKey } from '../../src/local/people';
import { apiOf, later, receivedCase, type Api, type ApiAnswer } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openSite } from '../support/open-site';
import { readPdf } from '../support/pdf';

let world: BotWorld;
let api: Api;
let id = '';
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  id = await receivedCase(world, 1);
  // A colleague who helps: the manager opens the case to her.
  await api.post('managerSouth', `/api/cases/${id}/readers`, { readers: [people.caseworkerSouth.id], isLimited: false });
});
afterAll(() => world.stop());

interface Section {
  readonly id: string;
  readonly before: string;
}
interface Task {
  readonly type: string;
  readonly round: number;
  readonly isOpen: boolean;
  readonly owner: string;
  readonly dueWord: string;
  readonly may: { readonly answer: boolean };
  readonly colleagues: readonly { readonly id: string }[];
  readonly outcomes: readonly { readonly code: string; readonly sections: readonly Section[] }[];
}

const codeOf = ({ status, json }: ApiAnswer): unknown =>
  status === 200 ? 'taken' : (json['error'] as { readonly code?: string } | undefined)?.code;
const opens = async (who: PersonKey, process: string, body: object) => {
  const answer = await api.post(who, `/api/beside/${id}`, { process, mark: `${process}-${JSON.stringify(body)}`, ...body });
  await world.settle();
  return answer;
};
const page = async (who: PersonKey, key: string) => (await api.get(who, `/api/matters/${key}`)).json;
const openTask = async (who: PersonKey, key: string): Promise<Task | undefined> =>
  ((await page(who, key))['tasks'] as readonly Task[] | undefined)?.find(({ isOpen }) => isOpen);
async function answers(who: PersonKey, key: string, body: object): Promise<unknown> {
  const task = await openTask(who, key);
  const answer = await api.post(who, `/api/matters/${key}/tasks/${task?.type ?? 'none'}/${String(task?.round ?? 0)}`, body);
  await world.settle();
  return codeOf(answer);
}
async function readers(key: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const who of Object.keys(people) as PersonKey[])
    if ((await api.get(who, `/api/matters/${key}`)).status === 200) found.push(who);
  return found;
}

const measure = {
  answers: { what: 'Turlistan gås igenom varje fredag', aim: 'prevent', doBy: '2026-03-06', effectDay: '2026-04-10' },
  keeper: people.caseworkerSouth.id,
};

it('plans a measure with owner, day, aim and a day for its effect, and nothing about a person [R002 R008 R208]', async () => {
  const named = { ...measure, answers: { ...measure.answers, what: 'Gunborg Hedlund ringer 070-123 45 67' } };
  expect(codeOf(await opens('managerSouth', 'measure', named))).toBe('containsPersonalData');
  const late = { ...measure, answers: { ...measure.answers, doBy: '2026-02-27' } };
  expect(codeOf(await opens('managerSouth', 'measure', late))).toBe('dayNotAhead');
  expect(codeOf(await opens('managerSouth', 'measure', { ...measure, answers: { ...measure.answers, aim: 'glad' } }))).toBe(
    'answerNotAllowed',
  );
  const early = { ...measure, answers: { ...measure.answers, effectDay: '2026-03-05' } };
  expect(codeOf(await opens('managerSouth', 'measure', early))).toBe('daysOutOfOrder');
  expect(codeOf(await opens('managerSouth', 'measure', { ...measure, keeper: people.registrar.id }))).toBe('answerNotAllowed');
  expect(codeOf(await opens('registrar', 'measure', measure))).toBe('notYourTask');
  const opened = await opens('managerSouth', 'measure', measure);
  expect(opened.json).toMatchObject({ id: 'measure:1', number: 'AT-2026-00001' });
  expect((await opens('managerSouth', 'measure', measure)).json).toEqual(opened.json);
  expect(await openTask('caseworkerSouth', 'measure:1')).toMatchObject({ type: 'measureDo', may: { answer: true } });
  expect(JSON.stringify((await api.get('caseworkerSouth', '/api/my-work')).json)).toContain('"caseId":"measure:1"');
  expect(await readers('measure:1')).toEqual(['caseworkerSouth', 'managerSouth', 'departmentHead', 'qualityController']);
});

it('shows them in the case and in a list of the unit, to those who answer for it [R236]', async () => {
  const beside = (await api.get('caseworkerSouth', `/api/beside/${id}`)).json;
  expect(beside['rows']).toMatchObject([
    { number: 'AT-2026-00001', what: measure.answers.what, owner: 'Karin Lindqvist', isOpen: true },
  ]);
  const list = (await api.get('managerSouth', '/api/measures')).json;
  expect(list['rows']).toMatchObject([{ id: 'measure:1', unit: 'Enhet Söder' }]);
  expect((await api.get('managerNorth', '/api/measures')).json['rows']).toEqual([]);
  expect((await api.get('caseworkerSouth', '/api/measures')).status).toBe(403);
  expect((await api.get('ekuFirst', '/api/measures')).status).not.toBe(200);
});

it('follows the effect up on its day, and keeps what the unit learned [L01 R008 R208 R236]', async () => {
  const done = { outcome: 'done', answers: { doneDay: '2026-03-02' } };
  expect(await answers('caseworkerSouth', 'measure:1', done)).toBe('taken');
  expect(await openTask('caseworkerSouth', 'measure:1')).toMatchObject({ type: 'measureFollowUp' });
  const learned = { outcome: 'hadEffect', note: 'Inga uteblivna besök på en månad.' };
  const named = { ...learned, answers: { learned: 'Ring Gunborg Hedlund på 070-123 45 67' } };
  expect(await answers('caseworkerSouth', 'measure:1', named)).toBe('containsPersonalData');
  const whole = { ...learned, answers: { learned: 'En gemensam genomgång räcker' } };
  expect(await answers('caseworkerSouth', 'measure:1', whole)).toBe('taken');
  const [row] = (await api.get('managerSouth', '/api/measures')).json['rows'] as readonly { readonly facts: unknown }[];
  expect(row).toMatchObject({ stage: 'Har hjälpt', isOpen: false });
  expect(JSON.stringify(row?.facts)).toContain('En gemensam genomgång räcker');
});

it('asks a colleague by a day for what she knows, and shows her the question and not the complaint [R067]', async () => {
  const asked = { answers: { askedRole: 'procurement', giveBy: '2026-03-05' }, words: 'Vad säger avtalet om tider?' };
  expect(codeOf(await opens('caseworkerSouth', 'contribution', { ...asked, words: '' }))).toBe('noteMissing');
  const key = String((await opens('caseworkerSouth', 'contribution', asked)).json['id']);
  expect(await readers(key)).toEqual(['caseworkerSouth', 'managerSouth', 'procurement']);
  expect((await api.get('procurement', `/api/cases/${id}`)).status).toBe(404);
  expect(await openTask('procurement', key)).toMatchObject({
    type: 'contribute',
    dueWord: expect.stringMatching(/5 mars/) as unknown,
  });
  expect(await answers('procurement', key, { outcome: 'given', note: 'Avtalet kräver besök inom en timme.' })).toBe('taken');
  expect(JSON.stringify((await page('caseworkerSouth', key))['texts'])).toContain('inom en timme');
});

it('hands a question on to a colleague who holds the same role [R067]', async () => {
  const asked = {
    answers: { askedRole: 'caseworker', giveBy: '2026-03-05' },
    words: 'Vad minns du?',
    keeper: people.caseworkerSouth.id,
  };
  const key = String((await opens('managerSouth', 'contribution', asked)).json['id']);
  const task = await openTask('caseworkerSouth', key);
  const [to] = task?.colleagues ?? [];
  const give = { how: 'reassigned', to: to?.id, reason: 'knowsTheCase' };
  expect(
    codeOf(await api.post('caseworkerSouth', `/api/matters/${key}/tasks/contribute/${String(task?.round)}/give`, give)),
  ).toBe('taken');
  await world.settle();
  expect((await openTask('managerSouth', key))?.owner).not.toBe('Karin Lindqvist');
});

it('investigates on the form’s sections, gives it back with what was written, has it approved and the individual told [R081 R231 R232 R309]', async () => {
  const asked = { answers: { investigateBy: '2026-03-09' }, words: 'Gör en bedömning.', keeper: people.caseworkerSouth.id };
  const key = String((await opens('managerSouth', 'investigation', asked)).json['id']);
  const write = await openTask('caseworkerSouth', key);
  const form = write?.outcomes.find(({ code }) => code === 'written')?.sections ?? [];
  expect(form.map((one) => one.id)).toContain('actionPlan');
  const event = 'Besöket uteblev två kvällar.';
  const half = { outcome: 'written', sections: { event } };
  expect(await answers('caseworkerSouth', key, half)).toBe('noteMissing');
  const whole = {
    ...half,
    sections: { event, assessment: 'Brist i planeringen.', actionPlan: 'Ny turlista, samordnaren, 20 mars.' },
  };
  expect(await answers('caseworkerSouth', key, whole)).toBe('taken');
  expect(await answers('managerSouth', key, { outcome: 'returned', note: 'Varför hände det?' })).toBe('taken');
  const again = await openTask('caseworkerSouth', key);
  expect(again?.outcomes[0]?.sections.find((one) => one.id === 'event')?.before).toBe(event);
  expect(await answers('caseworkerSouth', key, whole)).toBe('taken');
  expect(await answers('managerSouth', key, { outcome: 'approved' })).toBe('taken');
  expect(await answers('caseworkerSouth', key, { outcome: 'told', answers: { toldDay: '2026-03-02' } })).toBe('taken');
  expect((await page('managerSouth', key))['stage']).toBe('Godkänd, och den enskilde har fått veta');
  const texts = JSON.stringify((await page('managerSouth', key))['texts']);
  expect(texts).toContain('Vad har hänt?\\nBesöket uteblev två kvällar.');
});

async function bundle(who: PersonKey): Promise<Readonly<Record<string, Uint8Array>>> {
  const { token } = await world.local$('sign-in/as', { personId: people[who].id });
  const headers = { Authorization: `Bearer ${String(token)}` };
  const answer = await fetch(`${world.bot.url}/api/cases/${id}/bundle`, { headers });
  return unzipSync(new Uint8Array(await answer.arrayBuffer()));
}
const investigationIn = (files: Readonly<Record<string, Uint8Array>>): string =>
  readPdf(Object.entries(files).find(([name]) => name.endsWith('-utredning.pdf'))?.[1]).text.replaceAll(/\s+/g, ' ');

it('stands in the file that the registrar fetches [R309 R324]', async () => {
  const files = await bundle('registrar');
  expect(Object.keys(files).filter((name) => /-(utredning|atgard)\.pdf$/.test(name))).toHaveLength(2);
  expect(investigationIn(files)).not.toContain('Hör ihop med');
});

it('names on the form what the complaint belongs together with, by number, and only to whom that may be opened', async () => {
  const other = await receivedCase(world, 2, { responsibility: 'norr', providerId: 'hemlykta' });
  const tied = await api.post('registrar', `/api/cases/${id}/ties`, { with: 'SYN-2026-00002', leads: true });
  expect([other, tied.status]).toEqual(['2', 200]);
  await world.settle();
  expect(investigationIn(await bundle('registrar'))).toContain('Hör ihop med: SYN-2026-00002');
  const south = investigationIn(await bundle('managerSouth'));
  expect(south).toContain('Besöket uteblev två kvällar.');
  expect(south).not.toMatch(/Hör ihop med|00002/);
});

it('leaves out of the file what was taken back and not written again, and has it when it is handed in again [R309]', async () => {
  const asked = { answers: { investigateBy: '2026-03-09' }, words: 'Se över larmen.', keeper: people.caseworkerSouth.id };
  const key = String((await opens('managerSouth', 'investigation', asked)).json['id']);
  const { type, round } = (await openTask('caseworkerSouth', key))!;
  const whole = { event: 'Larmet satt på fel person.', assessment: 'Ingen brist.', actionPlan: 'Inget mer.' };
  const inFile = async (): Promise<boolean> =>
    Object.entries(await bundle('registrar'))
      .filter(([name]) => name.endsWith('.pdf'))
      .some(([, bytes]) => readPdf(bytes).text.replaceAll(/\s+/g, ' ').includes('Larmet satt på fel person.'));
  expect(await answers('caseworkerSouth', key, { outcome: 'written', sections: whole })).toBe('taken');
  expect(await inFile()).toBe(true);
  expect(codeOf(await api.post('caseworkerSouth', `/api/matters/${key}/tasks/${type}/${String(round)}/undo`))).toBe('taken');
  await world.settle();
  expect(await inFile()).toBe(false);
  expect(await answers('caseworkerSouth', key, { outcome: 'written', sections: whole })).toBe('taken');
  expect(await inFile()).toBe(true);
});

it('leaves nothing of it in the open place', async () => {
  expect(/Turlistan|uteblev två|inom en timme/.exec(await openSite(world.local))?.[0]).toBeUndefined();
});

it('notes what the individual considers wrong, and keeps both views [L06]', async () => {
  const said = { answers: { saidDay: '2026-03-02' }, words: 'Jag har aldrig sagt nej till hjälp.' };
  const key = String((await opens('registrar', 'objection', said)).json['id']);
  const beside = { outcome: 'standsBeside', note: 'Anteckningen stämmer med samtalet.' };
  expect(await answers('managerSouth', key, { ...beside, note: '' })).toBe('noteMissing');
  expect(await answers('managerSouth', key, beside)).toBe('taken');
  const texts = JSON.stringify((await page('managerSouth', key))['texts']);
  expect([texts.includes('aldrig sagt nej'), texts.includes('stämmer med samtalet')]).toEqual([true, true]);
});

it('answers an inspectorate within its own day, read by somebody else than its writer, linked to the complaint [R049 R261 R316]', async () => {
  const key = String((await opens('registrar', 'inspectorate', { words: 'IVO lämnar över ett klagomål.' })).json['id']);
  expect((await page('departmentHead', key))['origin']).toMatchObject({ id });
  const asks = { authority: 'ivo', authorityAsks: 'passedOnComplaint', answerBy: '2026-03-20' };
  expect(await answers('departmentHead', key, { outcome: 'mustAnswer', answers: { ...asks, answerBy: '2026-02-01' } })).toBe(
    'dayNotAhead',
  );
  expect(await answers('departmentHead', key, { outcome: 'mustAnswer', answers: asks })).toBe('taken');
  expect((await openTask('managerSouth', key))?.dueWord).toMatch(/17 mars/);
  expect(await answers('managerSouth', key, { outcome: 'drafted', note: 'Vi har avhjälpt bristen.' })).toBe('taken');
  expect(await answers('managerSouth', key, { outcome: 'approved' })).toBe('notYourTask');
  expect(await answers('departmentHead', key, { outcome: 'approved' })).toBe('taken');
  expect(await answers('managerSouth', key, { outcome: 'sent', answers: { answeredDay: '2026-03-02' } })).toBe('taken');
  expect((await page('managerSouth', key))['stage']).toBe('Besvarat');
  const rows = (await api.get('managerSouth', `/api/beside/${id}`)).json['rows'] as readonly { readonly process: string }[];
  expect(rows.map(({ process }) => process)).toContain('inspectorate');
});

it('tells the superior of a measure that is overdue [R002 R208]', async () => {
  const planned = await opens('managerSouth', 'measure', {
    ...measure,
    answers: { ...measure.answers, what: 'Ny rutin för larm' },
  });
  await later(world, 8 * 24 * 60);
  await world.settle();
  const told = (await world.chat('managerSouth')).map((message) => JSON.stringify(message));
  expect(told.filter((one) => one.includes(String(planned.json['number'])) && one.includes('Försenad'))).toHaveLength(1);
});

it('a measure beside another matter is made of no case that came: nothing is there to read through it', async () => {
  const report = { process: 'deviation', mark: 'a', unit: 'soder', words: 'Larmet hördes inte.' };
  const matter = String((await api.post('managerSouth', '/api/matters', report)).json['id']);
  const planning = { ...measure.answers, what: 'Larmen provas', doBy: '2026-11-02', effectDay: '2026-12-01' };
  const beside = { process: 'measure', mark: 'b', ...measure, answers: planning };
  const planned = String((await api.post('managerSouth', `/api/beside/${matter}`, beside)).json['id']);
  expect((await api.get('managerSouth', `/api/matters/${planned}/came`)).json).toEqual({ number: '', content: null });
  const longer = { outcome: 'moreTime', note: 'Larmen är slut.', answers: { doBy: '2026-11-10', effectDay: '2026-11-03' } };
  await world.settle();
  expect(await answers('caseworkerSouth', planned, longer)).toBe('daysOutOfOrder');
});
