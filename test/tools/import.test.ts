// `npm run import` against a local Microsoft 365 with the bot beside it: what it says, what it writes, and that it does nothing twice.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { dayOf } from '../../src/core/time/plain-date';
import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
import { apartPersonalList, personalList } from '../../src/graph/lists/personal';
import { people } from '../../src/local/people';
import { runImport } from '../../tools/import/run';
import { apiOf, fileOf } from '../support/api';
import { envFor } from '../support/bot-env';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { sentMails } from '../support/story/tenant';
import { asked, assessed, cameIn, followedUp, listOf, type Row } from '../support/open-cases';

let world: BotWorld;
let env: Record<string, string>;
beforeEach(async () => {
  world = await startBotWorld();
  env = envFor(world.local, Number(new URL(world.bot.url).port));
});
afterEach(() => world.stop());

interface Ran {
  readonly code: number;
  readonly said: string;
}

async function run(...args: readonly string[]): Promise<Ran> {
  const lines: string[] = [];
  const code = await runImport(args, env, (line) => void lines.push(line));
  return { code, said: lines.join('\n') };
}
const written = async (rows: readonly Row[]): Promise<Ran> => run(await listOf(rows), '--write');

const graph = () => world.bot.app.graph;
const places = () => world.bot.app.places;
const cases = () => graph().send(allRows(casesList, places()));
const personal = async () => [
  ...(await graph().send(allRows(personalList, places()))),
  ...(await graph().send(allRows(apartPersonalList, places()))),
];
const files = async (): Promise<readonly CaseFile[]> => Promise.all((await cases()).map(({ id }) => fileOf(world, id)));
const openTasks = (file: CaseFile | undefined): readonly string[] =>
  (file?.tasks ?? [])
    .filter(({ state }) => state === 'open')
    .map(({ type }) => type)
    .filter((type) => type !== 'weighPattern');

it('says what would be put where, and writes nothing', async () => {
  const file = await listOf([cameIn('1'), assessed('2'), asked('3'), followedUp('4'), cameIn('5', { isDanger: 'Ja' })]);
  const { code, said } = await run(file);
  expect(code).toBe(0);
  expect(said).toContain('5 ärenden att lägga in:');
  expect(said).toContain('Inkommet: 2 (rad 2, 6)');
  expect(said).toContain('Beslutas: 1 (rad 5)');
  expect(said).toMatch(/Larmar genast.*: 1 \(rad 6\)/);
  expect(said).toContain('Inget är inlagt. Kör igen med --write');
  expect(said).not.toMatch(/Gerda|Blomgren|070|Ekvägen|hemtjänst/i);
  expect([await cases(), await personal()]).toEqual([[], []]);
});

it('puts each where it stands, with the day it came, and only the protected lists hold whose it is [R192]', async () => {
  const rows = [
    cameIn('1', { provider: 'OTS', unit: 'Enhet Söder' }),
    assessed('2', { registryNumber: 'SN 2026/0123' }),
    asked('3'),
    asked('4', { stage: 'Individuppföljning', answerBy: '', hasAnswered: 'Ja' }),
    followedUp('5'),
  ];
  const ran = await written(rows);
  expect(ran.code).toBe(0);
  expect(ran.said).not.toMatch(/Gerda|Blomgren|070|Ekvägen/);
  await world.settle();
  const found = await files();
  expect(found.map(({ matter }) => [matter.stage, matter.round, dayOf(matter.received), matter.unit, matter.providerId])).toEqual(
    [
      ['received', 1, '2026-02-25', null, null],
      ['assessing', 2, '2026-02-25', 'soder', 'omsorgsteamet'],
      ['withProvider', 3, '2026-02-25', 'soder', 'omsorgsteamet'],
      ['followingUp', 4, '2026-02-25', 'soder', 'omsorgsteamet'],
      ['deciding', 5, '2026-02-25', 'soder', 'omsorgsteamet'],
    ],
  );
  expect(found[0]?.matter.suggestion).toMatchObject({ providerId: 'omsorgsteamet', unit: 'soder' });
  expect(found.slice(1).map(({ matter }) => matter.caseworkerId)).toEqual(Array(4).fill(people.caseworkerSouth.id));
  expect(found.map(({ matter }) => matter.registryNumber)).toEqual([null, 'SN 2026/0123', null, null, null]);
  expect(found.map(openTasks)).toEqual([
    ['triage'],
    ['forwardToProvider'],
    ['providerReply'],
    ['individualFollowUp'],
    ['decideOutcome'],
  ]);
  const due = found[4]?.tasks.find(({ type }) => type === 'decideOutcome')?.due;
  expect(due).toBe('2026-03-11');
  expect((await personal()).map(({ complainant, phone }) => [complainant.name, phone])).toEqual(
    Array(5).fill(['Gerda Blomgren', '070-111 22 33']),
  );
  expect(JSON.stringify(found.map(({ matter, events, tasks }) => [matter, events, tasks]))).not.toMatch(/Gerda|070-111|Ekvägen/);
});

it('keeps what each was, a complaint where nothing is said, and refuses a word it does not know with the words it does', async () => {
  const rows = [
    cameIn('1', { kind: 'Synpunkt' }),
    cameIn('2', { kind: 'Beröm' }),
    cameIn('3'),
    cameIn('4', { kind: 'Klagomål' }),
  ];
  const { code } = await written(rows);
  expect(code).toBe(0);
  await world.settle();
  expect((await files()).map(({ matter }) => matter.kind)).toEqual(['comment', 'compliment', 'complaint', 'complaint']);
  const wrong = await run(await listOf([cameIn('5', { kind: 'Gnäll' })]), '--write');
  expect(wrong.code).not.toBe(0);
  expect(wrong.said).toMatch(/Slag/);
  for (const word of ['Klagomål', 'Synpunkt', 'Beröm']) expect(wrong.said).toContain(word);
  expect(wrong.said).not.toMatch(/Gerda|Blomgren|070/);
  expect(await cases()).toHaveLength(4);
});

it('sends nothing to anybody outside for what was answered before, and says in the history what was', async () => {
  await written([asked('1', { address: 'gerda.blomgren@example.com', replyWish: 'Mejl' }), followedUp('2')]);
  await world.settle();
  expect(await sentMails(world.local)).toEqual([]);
  const history = (await apiOf(world).get('caseworkerSouth', '/api/cases/2')).text;
  expect(history).toContain('Ärendet fanns redan');
  expect(history).toContain('Invänta utförarens svar: Inget svar. Före Trappan');
});

it('counts from the day it came: what is late is told at once, and a new day that was told stands [R192]', async () => {
  const late = { received: '2026-02-09' };
  const { said } = await written([assessed('1', late), followedUp('2', { ...late, toldDay: '2026-03-10' })]);
  expect(said).toContain('Svarstiden har gått, ett besked om ny dag blir en uppgift: 1 (rad 2)');
  await world.settle();
  const found = await files();
  expect(found.map((file) => openTasks(file).includes('delayNotice'))).toEqual([true, false]);
  expect(found[1]?.tasks.find(({ type }) => type === 'decideOutcome')?.due).toBe('2026-03-10');
  expect(
    found.flatMap(({ events }) => events.map(({ kind }) => kind)).filter((kind) => kind === 'edited' || kind === 'putBack'),
  ).toEqual([]);
});

it('takes one whose needs are not met on to EKU: what was done before is a step of the stair', async () => {
  await written([followedUp('1')]);
  await world.settle();
  const { post } = apiOf(world);
  const taken = await post('managerSouth', '/api/cases/1/tasks/decideOutcome/5/decision', { outcome: 'toEku', answers: {} });
  expect(taken.status).toBe(200);
  expect((await fileOf(world, '1')).matter.stage).toBe('escalating');
});

it('does nothing twice, and adds what was added to the list since', async () => {
  await written([assessed('A1'), assessed('A2')]);
  const again = await written([assessed('a1'), assessed('A2'), assessed('A3')]);
  expect(again.said).toContain('Finns redan, läggs inte in igen: 2 (rad 2, 3)');
  expect(await cases()).toHaveLength(3);
  const other = await written([assessed('A1', { received: '2026-02-20' })]);
  expect(other.said).toMatch(/Rad 2: numret finns på SYN-2026-00001, som kom en annan dag/);
  expect(await cases()).toHaveLength(3);
});

it('refuses a number of the register that another case has already, and says which', async () => {
  const registryNumber = 'SN 2026/0123';
  await written([assessed('1', { registryNumber })]);
  const { code, said } = await written([assessed('1', { registryNumber }), assessed('2', { registryNumber: 'sn 2026/0123' })]);
  expect([code, said]).toEqual([1, expect.stringContaining('Rad 3, Diarienummer: är samma som på rad 2.')]);
  const other = await written([assessed('2', { registryNumber })]);
  expect([other.code, other.said]).toEqual([1, expect.stringContaining('Rad 2, Diarienummer: finns redan på SYN-2026-00001.')]);
  expect(await cases()).toHaveLength(1);
  expect((await written([assessed('1', { registryNumber })])).code).toBe(0);
});

it.each(['Personuppgifter', 'Händelser', 'Bevakning'])('goes on where it was cut short before %s', async (list) => {
  const rows = [assessed('1'), assessed('2')];
  await world.local$('faults', { faults: [{ kind: 'refuse', status: 403, method: 'POST', path: itemsOf(list), times: 1 }] });
  const cut = await written(rows);
  expect([cut.code, cut.said.split('\n').at(-1)]).toEqual([
    1,
    expect.stringMatching(/^Rad 2 blev inte inlagd\. .*kör samma kommando igen/),
  ]);
  await world.local$('faults', { faults: [] });
  const again = await written(rows);
  expect(again.code).toBe(0);
  await world.settle();
  const found = await files();
  expect(found.map(openTasks)).toEqual([['forwardToProvider'], ['forwardToProvider']]);
  expect(found.map(({ events }) => events.filter(({ kind }) => kind === 'received').length)).toEqual([1, 1]);
  expect(await personal()).toHaveLength(2);
});

it('hears danger, and keeps a protected identity protected from the start', async () => {
  const rows = [
    assessed('1', { words: 'Pappa har inte fått sitt insulin. Han svarar inte. Någon måste dit nu!' }),
    assessed('2', { isProtected: 'Ja' }),
    assessed('3', { words: 'Hon har skyddad identitet och hemtjänsten kom inte.' }),
  ];
  const { said } = await written(rows);
  expect(said).toMatch(/Blir skyddade ärenden: 2 \(rad 3, 4\)/);
  await world.settle();
  const found = await files();
  expect(openTasks(found[0])).toContain('readAlarm');
  expect(found.map(({ matter }) => matter.protection)).toEqual(['normal', 'protected', 'protected']);
});

describe('faults', () => {
  it.each<readonly [string, Row, string]>([
    ['a stage that is none', assessed('1', { stage: 'Hos EKU' }), 'Rad 2, Läge: står inte bland värdena.'],
    ['a day that is none', assessed('1', { received: 'i våras' }), 'Rad 2, Inkom: är ingen dag.'],
    ['a day to come', assessed('1', { received: '2026-03-03' }), 'Rad 2, Inkom: är en dag som inte har varit.'],
    ['a number that is a person’s', assessed('19121212-1212'), 'Rad 2, Nummer i er lista: ser ut som ett personnummer'],
    ['somebody who is no caseworker there', assessed('1', { unit: 'Enhet Norr' }), 'är inte med i enhetens grupp'],
    ['a provider nobody knows', assessed('1', { provider: 'Bergströms' }), 'Rad 2, Utförare: finns inte i registret'],
    ['an address that is none', assessed('1', { address: 'gerda' }), 'Rad 2, E-post: är ingen e-postadress.'],
    ['what belongs to a later stage', assessed('1', { isNeedMet: 'Ja' }), 'hör till ett senare läge'],
    ['what must be known', asked('1', { sentOn: '' }), 'Rad 2, Skickat till utföraren: är tom, men behövs i det läget.'],
    ['legal questions that are left', asked('1', { isLegalClear: 'Nej' }), 'Ändra Läge till Bedöms'],
    ['a number that is no register’s', assessed('1', { registryNumber: 'Gerda Blomgren' }), 'ser inte ut som ett diarienummer'],
    ['a provider that is none, and was asked', asked('1', { provider: 'Ingen' }), 'är Ingen, men någon har fått frågan'],
  ])('%s', async (_what, row, says) => {
    const { code, said } = await written([row, cameIn('9')]);
    expect(code).toBe(1);
    expect(said).toContain(says);
    expect(said).not.toMatch(/gerda|blomgren|bergström|19121212/i);
    expect(said.split('\n').filter((line) => line.startsWith('Rad '))).toHaveLength(
      said.split('\n').filter((line) => line.startsWith('     Gör så här: ')).length,
    );
    expect(await cases()).toEqual([]);
  });

  it('two rows of one number, a heading that is missing, and what is no workbook', async () => {
    expect((await written([cameIn('7'), cameIn('7')])).said).toContain('Rad 3, Nummer i er lista: är samma som på rad 2.');
    const renamed = await run(await listOf([cameIn('1')], { unit: 'Avdelning' }));
    expect(renamed.said).toContain('Rad 1, Enhet: saknas på första raden.');
    expect((await run('package.json')).said).toContain('Spara den i Excel som en arbetsbok');
    expect((await run('finns-inte.xlsx')).said).toContain('Filen finns inte');
    expect((await run()).said).toContain('npm run import -- --template FIL.xlsx');
  });
});

it('writes an empty list with the columns, the values of this municipality, and what to do', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'trappan-import-')), 'mall.xlsx');
  expect((await run('--template', path)).code).toBe(0);
  const sheets = await readSheets(path);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Ärenden', 'Värden', 'Så här fyller du i']);
  expect(sheets[0]?.data).toHaveLength(1);
  expect(JSON.stringify(sheets[1]?.data)).toMatch(/Enhet Söder.*Hemlykta Hemtjänst AB/s);
  expect((await run(path)).said).toContain('0 ärenden att lägga in');
});

/** Where a row of the list is made. */
function itemsOf(title: string): string {
  const path = places().listPath({ title, site: title === 'Händelser' ? 'cases' : 'protected' });
  return `*/lists/${path.split('/').at(-1) ?? ''}/items`;
}
