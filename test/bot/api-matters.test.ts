// The matters that a complaint's legal questions and people open, over HTTP: who has each, who reads it, and where no trace of it lies.

import { people, type PersonKey } from '../../src/local/people';
import { apiOf, codeOf, receivedCase, type Api } from '../support/api';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { openSite } from '../support/open-site';

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

interface Task {
  readonly type: string;
  readonly round: number;
  readonly isOpen: boolean;
  readonly may: { readonly answer: boolean };
  readonly outcomes: readonly { readonly code: string; readonly draft: string }[];
}

/** Everybody who gets to read it. */
async function readers(id: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const who of Object.keys(people) as PersonKey[])
    if ((await api.get(who, `/api/matters/${id}`)).status === 200) found.push(who);
  return found;
}

async function answers(who: PersonKey, id: string, [type, body]: readonly [string, object]): Promise<unknown> {
  const { json } = await api.get(who, `/api/matters/${id}`);
  const task = (json['tasks'] as readonly Task[]).find((one) => one.type === type && one.isOpen);
  const answer = await api.post(who, `/api/matters/${id}/tasks/${type}/${String(task?.round)}`, body);
  await world.settle();
  return answer.status === 200 ? 'taken' : codeOf(answer);
}

/** The ready text of the reader's one open task. */
async function draft(who: PersonKey, id: string): Promise<string> {
  const tasks = (await api.get(who, `/api/matters/${id}`)).json['tasks'] as readonly Task[];
  return tasks.find(({ isOpen }) => isOpen)?.outcomes[0]?.draft ?? '';
}

const titles = async (who: PersonKey): Promise<string> => JSON.stringify(await world.chat(who));

it('opens a deviation and a demand for correction with the manager, about the complaint’s provider [R141 R142 R182 R225]', async () => {
  const id = await receivedCase(world, 1);
  await api.post('registrar', `/api/cases/${id}/flags`, { flags: ['deviation', 'contractBreach'] });
  await world.settle();
  expect(await readers('deviation:1')).toEqual(['managerSouth', 'departmentHead']);
  expect(await readers('correction:2')).toEqual(['managerSouth', 'departmentHead', 'procurement']);
  const page = (await api.get('managerSouth', '/api/matters/correction:2')).json;
  expect(page['facts']).toEqual([
    { title: 'Vilken utförare gäller det?', value: 'Omsorgsteamet Söder AB' },
    { title: 'Avtal', value: expect.stringContaining('LOV') as unknown },
    { title: 'Följer upp avtalet', value: 'Enheten för kontrakt och uppföljning (EKU)' },
  ]);
  const chat = await titles('managerSouth');
  expect([chat.includes('Ta emot en avvikelse'), chat.includes('Bedöm tecken på avtalsbrott')]).toEqual([true, true]);
  // Of the open rows only *Statistik* counts that such came: unit and quarter, and nothing that leads to a case.
  const open = (await openSite(world.local)).replaceAll(/"Process":"(?:deviation|correction)"/g, '');
  expect(/deviation|contractBreach|correction/.exec(open)?.[0]).toBeUndefined();
});

it('demands correction with the procurement officer, and takes a sanction only where the contract allows one [R035 R036 R052 R171 R314]', async () => {
  const id = 'correction:2';
  const reads = (answer: object) =>
    answers('procurement', id, ['correctionContract', { outcome: 'ownContract', note: 'Krav 4.2.', answers: answer }]);
  expect(
    await answers('managerSouth', id, [
      'correctionReceive',
      { outcome: 'breach', note: 'Besök uteblir.', answers: { provider: 'okänd' } },
    ]),
  ).toBe('answerNotAllowed');
  expect(await answers('managerSouth', id, ['correctionReceive', { outcome: 'breach', note: 'Besök uteblir.' }])).toBe('taken');
  expect(await reads({ contractSanction: 'kanske' })).toBe('answerNotAllowed');
  expect(await reads({ contractSanction: 'notAllowed' })).toBe('taken');
  const demanded = { demandedDay: '2026-03-02', correctBy: '2026-03-20' };
  expect(
    await answers('managerSouth', id, [
      'correctionDemand',
      { outcome: 'demanded', note: await draft('managerSouth', id), answers: demanded },
    ]),
  ).toBe('answerMissing');
  const text = (await draft('managerSouth', id)).replace(/\[Skriv här[^\]]*\]/, 'Turerna ska planeras om.');
  expect(text).toMatch(/^Till Omsorgsteamet Söder AB\n\nBegäran om rättelse/);
  const named = { outcome: 'demanded', note: `${text} Ring Gunborg Hedlund, 070-123 45 67.`, answers: demanded };
  expect(await answers('managerSouth', id, ['correctionDemand', named])).toBe('containsPersonalData');
  expect(await answers('managerSouth', id, ['correctionDemand', { outcome: 'demanded', note: text, answers: demanded }])).toBe(
    'taken',
  );
  expect(await answers('managerSouth', id, ['correctionFollow', { outcome: 'notCorrected', note: 'Fyra besök uteblev.' }])).toBe(
    'taken',
  );
  const { json } = await api.get('procurement', `/api/matters/${id}`);
  const open = (json['tasks'] as readonly Task[]).filter(({ isOpen }) => isOpen);
  expect(open.map(({ type, outcomes }) => [type, outcomes.map(({ code }) => code)])).toEqual([
    ['correctionSanction', ['demandAgain', 'noSanction']],
  ]);
  const sanction = { outcome: 'sanctioned', note: 'Vite.', answers: { sanctionDay: '2026-03-02' } };
  expect(await answers('procurement', id, ['correctionSanction', sanction])).toBe('outcomeNotAllowed');
  expect(
    await answers('procurement', id, ['correctionSanction', { outcome: 'noSanction', note: 'Avtalet ger ingen rätt.' }]),
  ).toBe('taken');
});

it('tells whoever follows up the contract of signs of breach, by the form of the contract and with nothing about a person [R051 R172 R224 R315 D09]', async () => {
  const told = { process: 'correction', mark: 'avtal-1', unit: 'soder', words: 'Personalen byts för ofta.' };
  const id = String((await api.post('managerSouth', '/api/matters', told)).json['id']);
  await world.settle();
  const step = (type: string, body: object) => answers('managerSouth', id, [type, body]);
  const breach = { outcome: 'othersContract', note: 'Krav på kontinuitet.', answers: { provider: 'omsorgsteamet' } };
  expect(await step('correctionReceive', breach)).toBe('taken');
  const text = await draft('managerSouth', id);
  expect(text).toMatch(
    /^Till Enheten för kontrakt och uppföljning \(EKU\)\n\nMeddelande om tecken på brister i avtalets efterlevnad\n\nUtförare: Omsorgsteamet Söder AB/,
  );
  const sent = {
    outcome: 'told',
    note: text.replace(/\[Skriv här[^\]]*\]/, 'Tolv olika personer på en vecka.'),
    answers: { toldDay: '2026-03-02' },
  };
  expect(await step('correctionTell', { ...sent, note: `${sent.note} Det gäller Gunborg Hedlund.` })).toBe(
    'containsPersonalData',
  );
  expect(await step('correctionTell', sent)).toBe('taken');
  const page = (await api.get('managerSouth', `/api/matters/${id}`)).json;
  expect(page['stage']).toBe('Den som följer upp avtalet har fått veta');
});

it('carries a deviation from the complaint to measures that have had effect, by the manager [R022 R047 R050 R141 R182]', async () => {
  const step = (type: string, body: object) => answers('managerSouth', 'deviation:1', [type, body]);
  expect(await step('deviationReceive', { outcome: 'taken' })).toBe('taken');
  expect(await step('deviationInvestigate', { outcome: 'investigated', note: 'Larmet gick inte fram.' })).toBe('taken');
  const planned = { outcome: 'planned', note: 'Larmet byts.', answers: { followUpDay: '2026-04-02' } };
  expect(await step('deviationMeasures', planned)).toBe('taken');
  expect(await step('deviationFollowUp', { outcome: 'noEffect', note: 'Det hände igen.' })).toBe('taken');
  expect(await step('deviationMeasures', { ...planned, note: 'Ny leverantör.' })).toBe('taken');
  expect(await step('deviationFollowUp', { outcome: 'hadEffect', note: 'Inget på en månad.' })).toBe('taken');
  expect((await api.get('managerSouth', '/api/matters/deviation:1')).json['stage']).toBe('Rättat till');
});

it('takes an answer that is said once more as the one it was, and another in its place as too late [I04]', async () => {
  const told = { process: 'deviation', mark: 'igen-1', unit: 'soder', words: 'Larmet gick inte fram.' };
  const id = String((await api.post('managerSouth', '/api/matters', told)).json['id']);
  await world.settle();
  const tasks = async () => (await api.get('managerSouth', `/api/matters/${id}`)).json['tasks'] as readonly Task[];
  const says = async (type: string, body: object, who: PersonKey = 'managerSouth'): Promise<unknown> => {
    const round = String((await tasks()).find((one) => one.type === type)?.round);
    const answer = await api.post(who, `/api/matters/${id}/tasks/${type}/${round}`, body);
    await world.settle();
    return answer.status === 200 ? 'taken' : codeOf(answer);
  };
  const stands = async () => {
    const { json } = await api.get('managerSouth', `/api/matters/${id}`);
    return [json['stage'], json['history'], json['notes'], json['facts']];
  };
  expect(await says('deviationReceive', { outcome: 'taken' })).toBe('taken');
  expect(await says('deviationInvestigate', { outcome: 'investigated', note: 'Batteriet var slut.' })).toBe('taken');
  const planned = { outcome: 'planned', note: 'Larmet byts.', answers: { followUpDay: '2026-04-02' } };
  expect(await says('deviationMeasures', planned)).toBe('taken');
  const before = await stands();
  expect(await says('deviationMeasures', planned)).toBe('taken');
  expect(await stands()).toEqual(before);
  for (const another of [
    { ...planned, note: 'Larmet lagas.' },
    { ...planned, answers: { followUpDay: '2026-05-04' } },
    { ...planned, outcome: 'none' },
  ])
    expect(await says('deviationMeasures', another)).not.toBe('taken');
  expect(await says('deviationMeasures', planned, 'departmentHead')).not.toBe('taken');
  expect(await stands()).toEqual(before);
});

it('carries what a complaint tells of harm in care to the nurse’s decision and IVO, without the complaint’s caseworkers [R022 R050 R085 R259]', async () => {
  const id = await receivedCase(world, 2);
  await api.post('registrar', `/api/cases/${id}/flags`, { flags: ['lexMaria'] });
  await world.settle();
  const tasks = (await api.get('mas', `/api/cases/${id}`)).json['tasks'] as readonly Task[];
  const weighed = tasks.find(({ type }) => type === 'assessFlag');
  const address = `/api/cases/${id}/tasks/assessFlag/${String(weighed?.round)}/decision`;
  expect((await api.post('mas', address, { outcome: 'taken' })).status).toBe(200);
  await world.settle();
  const found = [1, 2, 3, 4, 5].map((n) => `lexMaria:${String(n)}`);
  const open = await Promise.all(found.map(async (key) => (await api.get('mas', `/api/matters/${key}`)).status === 200));
  const key = found[open.indexOf(true)] ?? '';
  expect(await readers(key)).toEqual(['mas', 'director']);
  const step = (who: PersonKey, type: string, body: object) => answers(who, key, [type, body]);
  expect(await step('mas', 'lexMariaInvestigate', { outcome: 'investigated', note: 'Fel dos två gånger.' })).toBe('taken');
  expect(await step('mas', 'lexMariaDecide', { outcome: 'serious', note: 'Kunde ha skadat.' })).toBe('taken');
  const notified = { outcome: 'notified', answers: { notifiedDay: '2026-03-02' } };
  expect(await step('mas', 'lexMariaNotify', notified)).toBe('taken');
  expect(await step('director', 'lexMariaBoard', { outcome: 'boardTold', answers: { boardDay: '2026-03-02' } })).toBe('taken');
  expect((await api.get('mas', `/api/matters/${key}`)).json['stage']).toBe('Beslutat');
});

it('keeps signs of welfare crime with the head of department, whoever wrote them [R023 R037 R055 R181 R263 L18 I08]', async () => {
  const words = 'Fakturan gäller besök som aldrig gjordes hos Omsorgsteamet.';
  const told = await api.post('procurement', '/api/matters', { process: 'welfareCrime', mark: 'sida-1', words });
  await world.settle();
  expect(told.json['id']).toBe('welfareCrime:1');
  expect(await readers('welfareCrime:1')).toEqual(['departmentHead']);
  // Whatever lay elsewhere beside it would be a trace.
  const beside = '/api/beside/welfareCrime%3A1';
  expect((await api.get('departmentHead', beside)).json['kinds']).toEqual([]);
  const measure = { process: 'measure', mark: 'm', answers: { what: 'Avtalet ses över', aim: 'prevent', doBy: '2026-03-06' } };
  const planned = await api.post('departmentHead', beside, {
    ...measure,
    answers: { ...measure.answers, effectDay: '2026-04-10' },
  });
  expect(planned.json['error']).toMatchObject({ code: 'notYourTask' });
  const chat = await titles('departmentHead');
  expect([chat.includes('Skyddat ärende'), /välfärdsbrott|Välfärdsbrott/.test(chat)]).toEqual([true, false]);
  const id = 'welfareCrime:1';
  expect(await answers('departmentHead', id, ['welfareCrimeReceive', { outcome: 'taken' }])).toBe('taken');
  expect(
    await answers('departmentHead', id, ['welfareCrimeExamine', { outcome: 'suspected', note: 'Turlistan stämmer inte.' }]),
  ).toBe('taken');
  const tasks = (await api.get('departmentHead', `/api/matters/${id}`)).json['tasks'] as readonly Task[];
  expect(tasks.filter(({ isOpen }) => isOpen).map(({ type }) => type)).toEqual(['welfareCrimeSecrecy']);
  const secrecy = { outcome: 'mayNotLeave', note: 'OSL 26 kap. 1 §.', answers: { secrecyDay: '2026-03-02' } };
  expect(await answers('departmentHead', id, ['welfareCrimeSecrecy', secrecy])).toBe('taken');
  expect((await api.get('departmentHead', `/api/matters/${id}`)).json['stage']).toBe('Stannar här på grund av sekretess');
  expect(/welfareCrime|Fakturan gäller|Turlistan/.exec(await openSite(world.local))?.[0]).toBeUndefined();
  expect(JSON.stringify(await world.local$('channel'))).not.toMatch(/Fakturan|välfärdsbrott/);
});

it('lets nobody of EKU open or read one [R089 I01]', async () => {
  const kinds = await api.get('ekuFirst', '/api/matters');
  const asked = await api.post('ekuFirst', '/api/matters', { process: 'deviation', mark: 'x', words: 'x' });
  expect([kinds.json['kinds'] ?? [], asked.status]).toEqual([[], asked.status]);
  expect(asked.status).not.toBe(200);
});
