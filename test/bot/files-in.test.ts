// A file of another system over HTTP: every row is said before anything is written, each new one goes the ordinary road with danger first, and nothing is taken in twice.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeBook from 'write-excel-file/node';
import { takeInSome } from '../../src/app/intake/file-in';
import { fileInLooked, fileInStep, fileInSystems, type FileInLooked, type FileInRow } from '../../src/core/views/file-in-view';
import { casePage } from '../../src/core/views/case-page';
import { cameFrom } from '../../src/core/archive/came-from';
import { deliveryById } from '../../src/graph/lists/deliveries';
import { eventsOf } from '../../src/core/casefile/event';
import { plainDate } from '../../src/core/brand';
import { momentAt } from '../../src/core/time/plain-date';
import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
import { apartPersonalList, personalList } from '../../src/graph/lists/personal';
import { originalPath, readFile } from '../../src/graph/originals';
import type { PersonKey } from '../../src/local/people';
import { runImport } from '../../tools/import/run';
import { envFor } from '../support/bot-env';
import { apiOf, codeOf, fileOf, later, type Api } from '../support/api';
import { personIdOf, startBotWorld, type BotWorld } from '../support/bot-world';
import { dyingAnywhere } from '../support/mortal';
import { replicaOf } from '../support/replicas';
import { until } from '../support/until';

/** A reader of others: restify brings it. */
const { parse } = createRequire(require.resolve('restify'))('csv/sync') as {
  readonly parse: (bytes: Buffer, options: object) => unknown;
};

let world: BotWorld;
let api: Api;
beforeAll(async () => {
  world = await startBotWorld();
  api = apiOf(world);
});
afterAll(() => world.stop());

const heads = ['Id', 'Inkom', 'Kanal', 'Typ', 'Område', 'Rubrik', 'Beskrivning', 'Namn', 'E-post', 'Telefon', 'Vilket boende?'];
const ordinary = [
  'IC-101',
  '27 februari 2026 kl. 14.05',
  'Formulär',
  'Klagomål',
  'Söder',
  'Ingen kom',
  'Personalen från Omsorgsteamet kom inte på två dagar.\nJag vill ha svar.',
  'Åsa Öberg-Påhittad',
  'asa@example.net',
  '070-000 00 00',
  'Ängens hus; våning 2',
];
const speaksOfDanger = [
  'IC-102',
  '2026-02-28',
  'app',
  '',
  '',
  '',
  '=HYPERLINK("http://ond.example")\nHan ligger på golvet och andas knappt. Det är akut, ring 112!',
  'Bo Fyrtio-Påhittad',
  'ingen adress',
  '',
  '',
];
const isProtected = ['IC-103', '28/2-2026', '', '', '', '', 'Jag har skyddad identitet och fick fel medicin.', '', '', '', ''];
const wrong = ['IC-104', '03/04/2026', '', '', '', '', 'Maten är kall.', '', '', '', ''];
const twice = ['ic-101', '2026-02-27', '', '', '', '', 'En rad till.', '', '', '', ''];
const personal = ['19121212-1212', '2026-02-26', 'Telefon', 'Synpunkt', '', '', 'Bra personal, men sent.', '', '', '', ''];
const all = [ordinary, speaksOfDanger, isProtected, wrong, twice, personal];

const lined = (rows: readonly (readonly string[])[], mark = ';'): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark)).join('\r\n');
/** As older Windows has it. */
const inWindows = (text: string): Buffer => Buffer.from(text, 'latin1');
const inWide = (text: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

async function sent(who: PersonKey, path: string, { line, bytes }: { readonly line: object; readonly bytes: Uint8Array }) {
  const { token } = await world.local$('sign-in/as', { personId: personIdOf(who) });
  const response = await fetch(`${world.bot.url}${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${String(token)}` },
    body: Buffer.concat([Buffer.from(`${JSON.stringify(line)}\n`), bytes]),
  });
  return { status: response.status, json: (await response.json()) as Readonly<Record<string, unknown>> };
}
const looked = async (bytes: Uint8Array, system = 'infracontrol'): Promise<FileInLooked> =>
  fileInLooked.parse((await sent('registrar', '/api/files-in/look', { line: { system }, bytes })).json);
async function takenIn(bytes: Uint8Array, system = 'infracontrol'): Promise<readonly FileInRow[]> {
  const rows: FileInRow[] = [];
  for (let from: number | null = 0; from !== null;) {
    const step = await sent('registrar', '/api/files-in', { line: { system, from }, bytes });
    const read = fileInStep.parse(step.json);
    if ('problem' in read) throw new Error(read.problem);
    rows.push(...read.rows);
    from = read.next;
  }
  return rows;
}

const graph = () => world.bot.app.graph;
const places = () => world.bot.app.places;
const cases = () => graph().send(allRows(casesList, places()));
const people = async () => [
  ...(await graph().send(allRows(personalList, places()))),
  ...(await graph().send(allRows(apartPersonalList, places()))),
];
const file = inWindows(lined([heads, ...all]));

it.each(['managerSouth', 'departmentHead', 'ekuFirst', 'stranger', 'caseworkerSouth'] as const)(
  'is nothing for %s [R089]',
  async (who) => {
    expect(codeOf(await api.get(who, '/api/files-in'))).toBe('notYourTask');
    for (const [path, line] of [
      ['/api/files-in/look', { system: 'infracontrol' }],
      ['/api/files-in', { system: 'infracontrol', from: 0 }],
    ] as const)
      expect(codeOf(await sent(who, path, { line, bytes: file }))).toBe('notYourTask');
    expect(await cases()).toEqual([]);
  },
);

it('names the systems of the profile, each not held against a real file, and what must stand on the first row', async () => {
  const { systems } = fileInSystems.parse((await api.get('registrar', '/api/files-in')).json);
  expect(systems.map(({ id, note }) => [id, note])).toEqual(
    ['ils-webb', 'e-dok', 'infracontrol', 'artvise', 'tyck-till', 'e-tjanst'].map((id) => [id, 'Prövad mot riktig fil: nej']),
  );
  expect(systems.find(({ id }) => id === 'infracontrol')?.columns).toContain('Id, Inkom, Beskrivning');
});

it('says every row before anything is written: what was understood, what is wrong, what to do, and nothing of what it says', async () => {
  const { rows, summary, left } = await looked(file);
  expect(summary).toEqual([
    'Nya: 4. Redan inlästa: 0. Går inte att läsa in: 2.',
    'Kan vara fara: 1. De läses in först, och larmar genast.',
  ]);
  expect(left).toBe(4);
  expect(rows.map(({ row, end, understood }) => [row, end, understood.replace(/\d+ tecken/, 'n tecken')])).toEqual([
    [2, 'Läses in', 'Inkom 2026-02-27 14:05. Formulär. Klagomål. n tecken.'],
    [3, 'Läses in', 'Inkom 2026-02-28. Formulär. Klagomål. n tecken.'],
    [4, 'Läses in', 'Inkom 2026-02-28. Formulär. Klagomål. n tecken.'],
    [5, 'Går inte att läsa in som den står', ''],
    [6, 'Går inte att läsa in som den står', ''],
    [7, 'Läses in', 'Inkom 2026-02-26. Telefon. Synpunkt. n tecken.'],
  ]);
  const said = rows.map((row) => row.said.join(' '));
  expect(said[1]).toMatch(/^Kan vara fara\. .*E-post är ingen e-postadress\. .*Kanal har ett ord som inte är känt\./);
  expect(said[2]).toContain('Blir ett skyddat ärende.');
  expect(said[3]).toBe('Inkom kan läsas på två sätt. Skriv dagen som 2026-03-02.');
  expect(said[4]).toBe('Id är samma som på en rad ovanför. Ge raden ett eget nummer, eller ta bort den.');
  expect([rows[5]?.reference, said[5]]).toEqual(['', expect.stringContaining('Id kan vara någons personnummer')]);
  expect(JSON.stringify(rows)).not.toMatch(/Påhittad|example|medicin|1912/);
  expect([await cases(), await people()]).toEqual([[], []]);
});

it.each([
  ['whose day can be read in two ways', 'IC-105', '03/04/2026'],
  ['without a number', '', '2026-02-28'],
])('says of a row %s that it may be about danger and alarms nobody, before all else', async (_why, id, day) => {
  const row = [id, day, '', '', '', '', 'Personalen slog min far. Han blöder och andas knappt.', '', '', '', ''];
  const { rows, summary, left } = await looked(inWindows(lined([heads, row])));
  expect(summary[1]).toBe(
    'Kan vara fara, men går inte att läsa in: 1. Ingen larmas om dem. Läs dem nu i filen, och skriv ner dem på sidan Skriv ner.',
  );
  expect([left, summary.length, rows[0]?.isWrong]).toEqual([0, 2, true]);
  expect(rows[0]?.said[0]).toBe('Kan vara fara, och ingen larmas. Läs raden nu, och skriv ner klagomålet på sidan Skriv ner.');
  expect(JSON.stringify(rows)).not.toMatch(/blöder|slog/);
});

it('takes each in on the ordinary road, danger first, with its source, its number there, and its row as it came [R099]', async () => {
  const rows = await takenIn(file);
  expect(rows.map(({ row, number }) => [row, number])).toEqual([
    [3, 'SYN-2026-00001'],
    [2, 'SYN-2026-00002'],
    [4, 'SYN-2026-00003'],
    [5, ''],
    [6, ''],
    [7, 'SYN-2026-00004'],
  ]);
  world.bot.loop.nudge();
  await world.settle();
  const [danger, plain, shielded, called] = await Promise.all(['1', '2', '3', '4'].map((id) => fileOf(world, id)));
  expect([danger, plain, shielded, called].map((one) => one?.matter.stage)).toEqual(Array.from({ length: 4 }, () => 'received'));
  expect(danger?.matter.signs).not.toEqual([]);
  expect(danger?.tasks.map(({ type, state }) => [type, state])).toContainEqual(['triage', 'open']);
  expect([plain?.matter.received, plain?.matter.channel, plain?.matter.suggestion.providerId]).toEqual([
    momentAt(plainDate('2026-02-27'), '14:05'),
    'form',
    'omsorgsteamet',
  ]);
  expect([shielded?.matter.protection, called?.matter.kind, called?.matter.channel]).toEqual(['protected', 'comment', 'phone']);
  expect([plain, called].map((one) => one && cameFrom(one))).toEqual([
    { system: 'infracontrol', reference: 'IC-101' },
    { system: 'infracontrol', reference: null },
  ]);
  const page = casePage.parse((await api.get('registrar', '/api/cases/2')).json);
  expect(page.history.map(({ text }) => text).join('\n')).toContain('Inläst ur en fil från Infracontrol, där det heter IC-101');
  const own = (await people()).find(({ intakeKey }) => intakeKey === plain?.matter.intakeKey);
  expect(own?.words).toBe(
    'Personalen från Omsorgsteamet kom inte på två dagar.\nJag vill ha svar.\n\nOmråde: Söder\n\nVilket boende?: Ängens hus; våning 2',
  );
  expect([own?.complainant, own?.phone]).toEqual([{ name: 'Åsa Öberg-Påhittad', address: 'asa@example.net' }, '070-000 00 00']);
  const path = originalPath(plain?.matter.intakeKey ?? '');
  const kept = Buffer.from(await readFile(graph(), places(), { path, limit: 10_000 })).toString();
  expect(kept.split('\r\n').slice(0, 2)).toEqual(['Id: IC-101', 'Inkom: 27 februari 2026 kl. 14.05']);
  expect(JSON.stringify(world.logged)).not.toMatch(/Påhittad|example\.net|IC-10/);
});

it('takes nothing in twice: the same file, in other letters and with other marks, as a workbook, or with a row more', async () => {
  const before = (await cases()).length;
  const moved = [heads, ...all.toReversed()];
  for (const bytes of [file, inWide(lined(moved, '\t')), Buffer.from(`\ufeff${lined(moved, ',')}`)]) {
    expect((await looked(bytes)).left).toBe(0);
    expect((await takenIn(bytes)).filter(({ end }) => end === 'Redan inläst. Läses inte in igen.')).toHaveLength(4);
  }
  const more = ['IC-105', '2026-03-01', '', '', '', '', 'Hissen är trasig.', '', '', '', ''];
  const cells = [heads, ...all, more].map((row) => row.map((value) => ({ type: String, value })));
  const book = new Uint8Array(await writeBook(cells).toBuffer());
  expect((await takenIn(book)).filter(({ end }) => end === 'Inläst').map(({ row }) => row)).toEqual([8]);
  expect(await cases()).toHaveLength(before + 1);
});

it('refuses what is no such file with a sentence that says what to do', async () => {
  const line = { system: 'infracontrol' };
  const said = async (bytes: Uint8Array): Promise<unknown> =>
    (await sent('registrar', '/api/files-in/look', { line, bytes })).json['problem'];
  expect(await said(Buffer.from('Namn;Ort\r\nÅsa;Ekbacka\r\n'))).toContain(
    'Filen saknar rubriker på första raden: Id, Inkom, Beskrivning.',
  );
  expect(await said(Buffer.from('Id;Inkom;Beskrivning;Id\r\n1;2;3;4'))).toContain('En rubrik står på två kolumner: Id.');
  expect(await said(Buffer.from('Id;Inkom;Beskrivning\r\n;;\r\n'))).toContain('Filen har inga rader');
  const long = `Id;Inkom;Beskrivning\r\n${'1;2;3\r\n'.repeat(1001)}`;
  expect(await said(Buffer.from(long))).toContain('fler än 1000 rader');
  for (const bytes of [
    Buffer.from('PK\u0003\u0004 inget blad'),
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
    Buffer.from('Id;"Inkom'),
  ])
    expect(codeOf(await sent('registrar', '/api/files-in/look', { line, bytes }))).toBe('fileNotRead');
  expect(codeOf(await sent('registrar', '/api/files-in/look', { line: { system: 'nowhere' }, bytes: file }))).toBe(
    'noSuchExport',
  );
});

it('gives the outcome back under the number of the system, read by another reader, and knows its own rows when they come once more [D15]', async () => {
  const decision = { outcome: 'notACase', answers: { reason: 'testMail' } };
  expect((await api.post('registrar', '/api/cases/2/tasks/triage/1/decision', decision)).status).toBe(200);
  await world.settle();
  const asked = { to: 'infracontrol', unit: null, year: '2026' };
  const [id] = (await api.post('registrar', '/api/archive', asked)).json['deliveries'] as readonly string[];
  await until(async () => (await graph().send(deliveryById(places(), id ?? ''))).state === 'done');
  const { token } = await world.local$('sign-in/as', { personId: personIdOf('registrar') });
  const answer = await fetch(`${world.bot.url}/api/archive/${id}/file`, {
    headers: { Authorization: `Bearer ${String(token)}` },
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const [row] = parse(Buffer.from(bytes), { bom: true, delimiter: ';', columns: true }) as readonly Record<string, string>[];
  expect(row).toMatchObject({ Ärendenummer: 'SYN-2026-00002', Id: 'IC-101', Inkom: '2026-02-27', Kanal: 'Formulär' });
  expect(Object.keys(row ?? {})).not.toContain('Beskrivning');
  const count = (await cases()).length;
  const titled = Buffer.from(Buffer.from(bytes).toString().replace('"Klar"', '"Klar";"Beskrivning"'));
  expect((await takenIn(titled)).map(({ end, number }) => [end, number])).toEqual([
    ['Ett ärende som Trappan har lämnat ut. Läses inte in.', 'SYN-2026-00002'],
  ]);
  expect(await cases()).toHaveLength(count);
});

it('is the same from the command line: what each row would become, rows that are wrong left, and no word of theirs said', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trappan-fil-'));
  const path = join(folder, 'utdrag.csv');
  const own = (id: string, name: string): readonly string[] => [
    id,
    '2026-03-01',
    '',
    '',
    '',
    '',
    'Städningen uteblev.',
    name,
    '',
    '',
    '',
  ];
  writeFileSync(path, inWindows(lined([heads, own('IC-301', 'Ulla Påhittad'), own('', 'Nils Påhittad')])));
  const env = envFor(world.local, Number(new URL(world.bot.url).port));
  const run = async (...more: readonly string[]) => {
    const lines: string[] = [];
    const code = await runImport([path, '--from', 'infracontrol', ...more], env, (line) => void lines.push(line));
    return { code, said: lines.join('\n') };
  };
  const before = (await cases()).length;
  const tried = await run();
  expect([tried.code, (await cases()).length]).toEqual([1, before]);
  expect(tried.said).toContain('Prövad mot riktig fil: nej');
  expect(tried.said).toContain('Rad 3: Går inte att läsa in som den står.\n     Id är tom. Fyll i den i systemet eller i filen');
  const written = await run('--write');
  expect([written.code, (await cases()).length]).toEqual([1, before + 1]);
  expect((await run('--write')).said).toContain('Redan inläst. Läses inte in igen.');
  expect(await cases()).toHaveLength(before + 1);
  expect(`${tried.said}${written.said}`).not.toMatch(/Påhittad|Städningen/);
  expect(await runImport([path, '--from', 'okänt'], env, () => undefined)).toBe(1);
  rmSync(folder, { recursive: true });
});

it('cut short after any of its changes it goes on when it is pressed once more: one case, whole', async () => {
  const { app } = world.bot;
  let n = 200;
  const own = (): Buffer =>
    Buffer.from(lined([heads, [`IC-${n}`, '2026-03-01', '', '', '', '', `Ingen kom, gång ${n}.`, `Eva Nr${n}`, '', '', '']]));
  const died = await dyingAnywhere(app, {
    begin: () => {
      n += 1;
      return Promise.resolve();
    },
    work: (mortal) => takeInSome(mortal, null, { system: 'infracontrol', bytes: own(), from: 0 }),
    then: async () => {
      const before = (await cases()).length;
      const next = replicaOf(app, { name: 'next' });
      const step = await takeInSome(next.app, null, { system: 'infracontrol', bytes: own(), from: 0 });
      if (!step.ok) throw new Error('refused');
      const [row] = step.value.rows;
      const kase = (await cases()).find((one) => one.id === String(Number(row?.number?.slice(-5))));
      expect((await cases()).length - before).toBeLessThanOrEqual(1);
      world.bot.loop.nudge();
      await later(world, 1);
      const whole = await fileOf(world, kase?.id ?? '');
      expect(eventsOf(whole.events, 'received')).toHaveLength(1);
      expect(whole.tasks.filter(({ type }) => type === 'triage')).toHaveLength(1);
      expect((await people()).filter(({ intakeKey }) => intakeKey === whole.matter.intakeKey)).toHaveLength(1);
    },
  });
  expect(died).toBeGreaterThanOrEqual(5);
});
