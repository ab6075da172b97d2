// A request for documents from the first case to the last copy, and a person's own data, over HTTP: who may see what, what must be answered first, and what is in the zip.

import { unzipSync } from 'fflate';
import { caseId } from '../../src/core/brand';
import { accessToCase } from '../../src/graph/lists/access-log';
import { logView } from '../../src/core/views/log-view';
import type { DisclosurePage, WeighedPage } from '../../src/core/views/disclosure-view';
import type { PersonKey } from '../../src/local/people';
import { forwardedComplaint } from '../support/bot-mails';
import { apiOf, codeOf, receivedCase, type Api } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { secret, secretComplaint } from '../support/masking/complaint';
import { leaksIn, readPdfs } from '../support/masking/leaks';
import { until } from '../support/until';

let world: BotWorld;
let api: Api;
let found: DisclosurePage;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
  await world.mail(secretComplaint);
  await world.settle();
  await receivedCase(world, 2);
  await api.post('registrar', '/api/matters', { process: 'documents', mark: 'one', words: 'Någon begär ut ett klagomål.' });
  await world.settle();
});
afterAll(() => world.stop());

const desk = '/api/matters/documents:1/found';
async function answers(who: PersonKey, id: string, [type, body]: readonly [string, object]): Promise<unknown> {
  const { json } = await api.get(who, `/api/matters/${id}`);
  const tasks = json['tasks'] as readonly { readonly type: string; readonly round: number; readonly isOpen: boolean }[];
  const round = tasks.find((one) => one.type === type && one.isOpen)?.round;
  const answer = await api.post(who, `/api/matters/${id}/tasks/${type}/${String(round)}`, body);
  await world.settle();
  return answer.status === 200 ? 'taken' : codeOf(answer);
}
async function bytesOf(who: PersonKey, path: string): Promise<{ readonly status: number; readonly bytes: Uint8Array }> {
  const { token } = await world.local$('sign-in/as', { personId: personIdOf(who) });
  const answer = await fetch(`${world.bot.url}${path}`, { headers: { Authorization: `Bearer ${String(token)}` } });
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
const page = async (path = desk): Promise<DisclosurePage> => (await api.get('registrar', path)).json as unknown as DisclosurePage;
const weigh = async (ref: string, path = desk): Promise<WeighedPage> =>
  (await api.get('registrar', `${path}/${ref}`)).json as unknown as WeighedPage;
const masking = ({ hash, proposals }: WeighedPage) => ({
  answer: 'masked',
  grounds: ['individual'],
  hash,
  marks: proposals.map(({ start, end }) => ({ start, end, ground: 'individual' })),
  shown: [],
});
/** Saves an answer, once more where the machine was too busy to draw the copy. */
async function saves(path: string, body: object): Promise<number> {
  let status = 503;
  await until(async () => {
    if (status === 503) ({ status } = await api.post('registrar', path, body));
    return status !== 503;
  });
  return status;
}
const refOf = (title: RegExp, all = found): string =>
  all.cases.flatMap(({ documents }) => documents).find((one) => title.test(one.title))?.ref ?? '';
const readings = async () => {
  const { graph, places } = world.bot.app;
  return (await graph.send(accessToCase(places, caseId('1')))).map(({ who, what }) => `${what.split(':')[0]} ${who}`);
};

it('takes a case by its number from somebody who may read it, and proposes a provision for each of its documents [R031 R161 L12]', async () => {
  expect(await answers('registrar', 'documents:1', ['documentsRegister', { outcome: 'keptInOrder' }])).toBe('taken');
  expect(codeOf(await api.post('registrar', desk, { number: 'SYN-2026-00999' }))).toBe('noSuchCase');
  expect((await api.post('registrar', desk, { number: 'SYN-2026-00001' })).status).toBe(200);
  expect((await api.post('registrar', desk, { number: '1' })).status).toBe(200);
  found = await page();
  expect(found.cases.map(({ number }) => number)).toEqual(['SYN-2026-00001']);
  const [one] = found.cases;
  expect(one?.documents.map(({ title }) => title)).toEqual([
    'Kom in som mejl',
    'Kom in som mejl, bilaga 1',
    'Kom in som mejl, bilaga 2',
    ...(one?.documents.slice(3, -1).map(({ title }) => title) ?? []),
    'Historik i SYN-2026-00001',
  ]);
  expect(one?.documents[0]?.proposed).toContain('OSL 26 kap. 1 §');
  expect(one?.documents[0]?.proposed).toContain('OSL 26 kap. 5 §');
  expect(await readings()).toContain(`found ${personIdOf('registrar')}`);
});

it.each(['ekuFirst', 'stranger', 'caseworkerNorth', 'managerNorth'] as const)(
  'is for %s as if there were no such request: each address answers the same [R089]',
  async (who) => {
    const ref = refOf(/mejl$/);
    const asked = await Promise.all([
      ...[desk, `${desk}/${ref}`, `${desk}/${ref}/copy`, `${desk}/${ref}/pages/0`, '/api/matters/documents:1/handed-out'].map(
        (path) => api.get(who, path),
      ),
      api.post(who, desk, { number: '1' }),
      api.post(who, `${desk}/${ref}`, { answer: 'whole', grounds: ['nothingSecret'] }),
    ]);
    expect(asked.map((one) => codeOf(one))).toEqual(asked.map(() => 'noSuchCase'));
  },
);

it('begins the word to whoever asked from what it is: handed out in part, or not at all, and each with the right to a decision', async () => {
  const { json } = await api.get('registrar', '/api/matters/documents:1');
  const tasks = json['tasks'] as readonly {
    readonly type: string;
    readonly outcomes?: readonly { readonly code: string; readonly draft: string }[];
  }[];
  const drafts = new Map(tasks.find(({ type }) => type === 'documentsTest')?.outcomes?.map(({ code, draft }) => [code, draft]));
  expect(drafts.get('partly')).toMatch(
    /^Hej!\n\nDu får här det du har begärt ut, utom det som är hemligt\..*\[Skriv här[^]*överklaga/,
  );
  expect(drafts.get('refused')).toMatch(/Den kan inte lämnas ut \[Skriv här[^]*överklaga/);
});

it('lets nobody say that it is handed out before each document is answered, and no masking pass with a place unanswered', async () => {
  const out = { outcome: 'handedOut', answers: { handedOutDay: '2026-03-02', handOverWay: 'paper', fee: 'none' } };
  expect(await answers('registrar', 'documents:1', ['documentsTest', out])).toBe('documentsLeft');
  const ref = refOf(/mejl$/);
  const mail = await weigh(ref);
  expect(mail.text).toContain(secret);
  const words = mail.proposals.map(({ start, end }) => mail.text.slice(start, end));
  expect(words.join(' ')).toMatch(/Hjördis Kvarnlid/);
  expect(words.join(' ')).toMatch(/070-123 45 67/);
  const whole = masking(mail);
  const refused = async (body: object) => codeOf(await api.post('registrar', `${desk}/${ref}`, body));
  expect(await refused({ ...whole, marks: whole.marks.slice(1) })).toBe('proposalsLeft');
  expect(await refused({ ...whole, hash: 'ett annat' })).toBe('textChanged');
  expect(await refused({ ...whole, marks: [], shown: mail.proposals.map(({ start, end }) => ({ start, end })) })).toBe(
    'nothingMasked',
  );
  expect(await refused({ ...whole, grounds: [] })).toBe('provisionMissing');
  expect(await refused({ ...whole, grounds: ['nothingSecret'] })).toBe('provisionMissing');
  expect(await refused({ answer: 'whole', grounds: ['individual'] })).toBe('provisionMissing');
  expect(await saves(`${desk}/${ref}`, whole)).toBe(200);
});

it('takes a case away and brings it back with what was answered of it', async () => {
  expect((await api.post('registrar', `${desk}/leave`, { caseId: '1' })).status).toBe(200);
  expect((await page()).cases).toEqual([]);
  expect(codeOf(await api.get('registrar', `${desk}/${refOf(/mejl$/)}`))).toBe('noSuchDocument');
  expect((await api.post('registrar', desk, { number: '1' })).status).toBe(200);
  expect((await page()).cases[0]?.documents[0]?.answer).toBe('masked');
});

it('makes the copy anew of words, of a Word file and of a picture, with nothing of them left [R325]', async () => {
  const [word1, picture] = [refOf(/bilaga 1$/), refOf(/bilaga 2$/)];
  expect(await saves(`${desk}/${word1}`, masking(await weigh(word1)))).toBe(200);
  const shown = await weigh(picture);
  expect([shown.form, shown.pages]).toEqual(['pictures', [{ width: 32, height: 8 }]]);
  const png = Buffer.from(String((await api.get('registrar', `${desk}/${picture}/pages/0`)).json['base64']), 'base64');
  expect([png.subarray(1, 4).toString(), png.includes('Gömdkanarie')]).toEqual(['PNG', false]);
  const area = { page: 0, x: 0.25, y: 0, width: 0.25, height: 1, ground: 'individual' };
  expect(
    codeOf(await api.post('registrar', `${desk}/${picture}`, { answer: 'masked', grounds: ['individual'], areas: [] })),
  ).toBe('nothingMasked');
  const masked = { answer: 'masked', grounds: ['individual'], areas: [area] };
  expect(await saves(`${desk}/${picture}`, masked)).toBe(200);
  const refs = [refOf(/mejl$/), word1, picture];
  const copies = await Promise.all(refs.map(async (ref) => (await bytesOf('registrar', `${desk}/${ref}/copy`)).bytes));
  const read = readPdfs(copies, 'pictures');
  const names = ['Hjördis', 'Kvarnlid', 'Ebba', 'Lindåker', '070-123 45 67', 'Gömdkanarie', 'SYN-2026-00001'];
  expect(copies.flatMap((bytes, n) => leaksIn(bytes, read[n]?.said ?? '', names))).toEqual([]);
  expect(read[0]?.said).toContain('i går kväll');
  expect(read[0]?.said).toContain('AH-2026-00001');
  const pixels = read[2]?.pages.flatMap(({ pictures }) => pictures)[0];
  expect([pixels?.data[12 * pixels.channels], (pixels?.data[0] ?? 0) > 200]).toEqual([0, true]);
});

it('says that it is handed out in part where something is masked, with a decision offered, and keeps what went and when [R031 R325]', async () => {
  for (const { ref, answer } of (await page()).cases.flatMap(({ documents }) => documents))
    if (answer === null) await saves(`${desk}/${ref}`, { answer: 'refused', grounds: ['individual'] });
  const out = { handedOutDay: '2026-03-02', handOverWay: 'paper', fee: 'none' };
  expect(await answers('registrar', 'documents:1', ['documentsTest', { outcome: 'handedOut', answers: out }])).toBe(
    'notAllHandedOut',
  );
  const { status, bytes } = await bytesOf('registrar', '/api/matters/documents:1/handed-out');
  expect(status).toBe(200);
  const files = unzipSync(bytes);
  expect(Object.keys(files).sort()).toEqual(
    ['00-forteckning.pdf', '1.1-kopia.pdf', '1.1.1-kopia.pdf', '1.1.2-kopia.pdf'].map(
      (name) => `AH-2026-00001/AH-2026-00001-${name}`,
    ),
  );
  const [index] = readPdfs([files['AH-2026-00001/AH-2026-00001-00-forteckning.pdf'] ?? new Uint8Array()]);
  expect(index?.said).toContain('Lämnas ut med maskning');
  expect(index?.said).toContain('OSL 26 kap. 1 §');
  expect(index?.said).not.toMatch(/Hjördis|Kvarnlid|Ebba|SYN-2026/);
  expect(await readings()).toContain(`handedOut ${personIdOf('registrar')}`);
  const log = logView.parse((await api.post('departmentHead', '/api/log', { by: 'case', number: 'SYN-2026-00001' })).json);
  const said = log.rows.map(({ what }) => what);
  expect(said).toContain('Handlingar, hämtade för att lämnas ut enligt begäran AH-2026-00001');
  expect(said.filter((what) => what.startsWith('Handlingar, för en begäran'))).toEqual([
    expect.stringMatching(/^Handlingar, för en begäran AH-2026-00001, \d\d gånger sedan /) as string,
  ]);
  expect((await page()).cases[0]?.documents[0]?.out).toBe('Hämtad för att lämnas ut måndag 2 mars');
  expect(codeOf(await api.post('registrar', `${desk}/leave`, { caseId: '1' }))).toBe('alreadyOut');
  const partly = { outcome: 'partly', answers: { ...out, offeredDay: '2026-03-02' }, note: 'Namn är maskade.' };
  expect(await answers('registrar', 'documents:1', ['documentsTest', partly])).toBe('taken');
  expect(await answers('registrar', 'documents:1', ['documentsOffered', { outcome: 'leavesIt' }])).toBe('taken');
  expect(codeOf(await api.post('registrar', desk, { number: '1' }))).toBe('deskClosed');
  expect((await page()).isOpen).toBe(false);
});

it('hands a party what she may see as a party, by that ground, and says so in the list that goes with it [R161 R325]', async () => {
  const asked = { process: 'documents', mark: 'party', words: 'En part begär insyn i sitt ärende.' };
  const id = String((await api.post('registrar', '/api/matters', asked)).json['id']);
  await world.settle();
  const path = `/api/matters/${id}/found`;
  expect((await api.post('registrar', path, { number: '1' })).status).toBe(200);
  const documents = (await page(path)).cases.flatMap((one) => one.documents);
  const [first, ...rest] = documents.map(({ ref }) => ref);
  const lets = (await weigh(first ?? '', path)).lets.map(({ code, word }) => `${code}: ${word}`);
  expect(lets.find((one) => one.startsWith('party'))).toMatch(/OSL 10 kap\. 3 §/);
  expect(lets.find((one) => one.startsWith('party'))).toMatch(/FL 10 §/);
  const seenByParty = { answer: 'whole', grounds: ['party'] };
  expect(codeOf(await api.post('registrar', `${path}/${first}`, { answer: 'refused', grounds: ['party'] }))).toBe(
    'provisionMissing',
  );
  expect((await api.post('registrar', `${path}/${first}`, seenByParty)).status).toBe(200);
  for (const ref of rest) await api.post('registrar', `${path}/${ref}`, { answer: 'refused', grounds: ['individual'] });
  expect((await page(path)).cases[0]?.documents[0]?.answer).toBe('whole');
  const { status, bytes } = await bytesOf('registrar', `/api/matters/${id}/handed-out`);
  expect(status).toBe(200);
  const files = Object.entries(unzipSync(bytes));
  expect(files.map(([name]) => name.split('/').at(-1)).sort()).toHaveLength(2);
  const [index] = readPdfs(files.flatMap(([name, file]) => (name.endsWith('00-forteckning.pdf') ? [file] : [])));
  expect(index?.said).toContain('OSL 10 kap. 3 §');
});

it('gives a person her own data within a month, or three with a reason, once somebody is sure who she is; what comes after is no part of it and moves no number [R325]', async () => {
  const { json } = await api.post('registrar', '/api/matters', {
    process: 'ownData',
    mark: 'two',
    words: 'En person vill ha sina uppgifter.',
  });
  await world.settle();
  const id = String(json['id']);
  const own = `/api/matters/${id}/found`;
  expect(codeOf(await api.get('registrar', `/api/matters/${id}/handed-out`))).toBe('identityFirst');
  expect(await answers('registrar', id, ['ownDataIdentity', { outcome: 'sure', answers: { identifiedBy: 'eId' } }])).toBe(
    'taken',
  );
  const tasks = (await api.get('registrar', `/api/matters/${id}`)).json['tasks'] as readonly {
    readonly because: string;
    readonly dueWord: string;
  }[];
  expect(tasks[0]?.because).toContain('GDPR art. 12');
  expect(tasks[0]?.dueWord).toContain('2 april');
  const extend = (day: string) =>
    answers('registrar', id, ['ownDataAnswer', { outcome: 'extended', answers: { extendedTo: day }, note: 'Många handlingar.' }]);
  expect(await extend('2026-06-03')).toBe('dayTooFar');
  expect(await extend('2026-06-02')).toBe('taken');
  expect(codeOf(await api.get('registrar', `/api/matters/${id}/handed-out`))).toBe('nothingFound');
  expect((await api.post('registrar', own, { number: '2' })).status).toBe(200);
  for (const { ref } of (await page(own)).cases.flatMap(({ documents }) => documents))
    await saves(`${own}/${ref}`, { answer: 'whole', grounds: ['ownData'] });
  const { bytes } = await bytesOf('registrar', `/api/matters/${id}/handed-out`);
  const names = Object.keys(unzipSync(bytes));
  expect(names.filter((name) => /00-(?:forteckning|information)\.pdf$/.test(name))).toHaveLength(2);
  expect(names.length).toBeGreaterThan(4);
  const before = (await page(own)).cases.flatMap(({ documents }) => documents);
  await world.mail(forwardedComplaint(7).replace('Subject: VB: Klagomål på hemtjänsten', 'Subject: SYN-2026-00002'));
  await world.settle();
  const after = (await page(own)).cases.flatMap(({ documents }) => documents);
  const late = after.filter(({ ref }) => before.every((one) => one.ref !== ref));
  expect(late.length).toBeGreaterThan(0);
  expect(late.map(({ answer, isLate }) => [answer, isLate])).toEqual(late.map(() => [null, true]));
  const numbersOf = (all: typeof after) => new Map(all.map(({ ref, place }) => [ref, place]));
  expect([...numbersOf(before)].every(([ref, place]) => numbersOf(after).get(ref) === place)).toBe(true);
  const again = Object.keys(unzipSync((await bytesOf('registrar', `/api/matters/${id}/handed-out`)).bytes));
  expect(again.sort()).toEqual([...names].sort());
  const out = { handedOutDay: '2026-03-02', handOverWay: 'safeMail' };
  expect(await answers('registrar', id, ['ownDataAnswer', { outcome: 'handedOut', answers: out }])).toBe('taken');
});
