// `npm run import` in the hands of somebody who means well and of somebody who does not: whatever the workbook or Microsoft 365 is like, a Swedish sentence
// says where and what to do next, nothing of what stands in the file is told, and nothing is lost.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeSheets from 'write-excel-file/node';
import { keysOf } from '../../src/core/brand';
import { casesList } from '../../src/graph/lists/cases';
import { allRows } from '../../src/graph/lists/list-calls';
import { columns, type ColumnId } from '../../tools/import/columns';
import { columnLetters } from '../../src/table/sheet';
import { runImport } from '../../tools/import/run';
import { envFor } from '../support/bot-env';
import { startBotWorld, type BotWorld } from '../support/bot-world';
import { asked, assessed, cameIn, followedUp, listOf, type Row } from '../support/open-cases';

let world: BotWorld;
let env: Record<string, string>;
jest.setTimeout(120_000);
beforeAll(async () => {
  world = await startBotWorld();
  env = envFor(world.local, Number(new URL(world.bot.url).port));
});
afterAll(() => world.stop());
afterEach(() => world.local$('faults', { faults: [] }));

interface Ran {
  readonly code: number;
  readonly said: string;
}

async function run(args: readonly string[], more: Record<string, string> = {}): Promise<Ran> {
  const lines: string[] = [];
  const code = await runImport(args, { ...env, ...more }, (line) => void lines.push(line));
  return { code, said: lines.join('\n') };
}
const cases = () => world.bot.app.graph.send(allRows(casesList, world.bot.app.places));

/** In Swedish, where it is, what to do; no word of the rows, and nothing in the lists. */
async function refused({ code, said }: Ran, ...says: readonly string[]): Promise<void> {
  expect(code).toBe(1);
  for (const one of says) expect(said).toContain(one);
  expect(said).not.toMatch(/gerda|blomgren|ekvägen|070-111|error|undefined|null|NaN|\[object/i);
  expect(said).toMatch(/Gör så här|[Kk]ör |Kontrollera|Dela /);
  await world.local$('faults', { faults: [] });
  expect(await cases()).toEqual([]);
}

const placeOf = (id: ColumnId, row: number): string => `${columnLetters(keysOf(columns).indexOf(id) + 1)}${row}`;

/** The workbook with its sheet's XML changed, as other programs than ours write it. */
async function changed(rows: readonly Row[], change: (xml: string) => string): Promise<string> {
  const path = await listOf(rows);
  const files = unzipSync(readFileSync(path));
  const name = 'xl/worksheets/sheet1.xml';
  const before = strFromU8(files[name] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, zipSync({ ...files, [name]: strToU8(after) }));
  return path;
}

/** A cell as it stands in the file, in the place of what stood there. */
const cell =
  (place: string, attributes: string, inside: string) =>
  (xml: string): string =>
    xml.replace(
      new RegExp(`<c r="${place}"([^>]*?)(?:/>|>.*?</c>)`),
      (_all, kept: string) => `<c r="${place}"${/ s="\d+"/.exec(kept)?.[0] ?? ''} ${attributes}>${inside}</c>`,
    );

const written = async (columnsOf: Row[], headings = {}): Promise<Ran> => run([await listOf(columnsOf, headings), '--write']);

describe('a cell that is not what it looks like', () => {
  it('a day that no calendar has', async () =>
    refused(
      await run([await changed([cameIn('1')], cell(placeOf('received', 2), '', '<v>99999999999</v>')), '--write']),
      'Rad 2, Inkom: är ingen dag.',
    ));

  it('a number where Excel has taken the zero', async () =>
    refused(
      await run([await changed([cameIn('1')], cell(placeOf('phone', 2), '', '<v>701112233</v>')), '--write']),
      'Rad 2, Telefon: är skrivet som ett tal',
    ));

  it('an error of Excel’s, in a cell that might have been empty', async () =>
    refused(
      await run([await changed([cameIn('1')], cell(placeOf('name', 2), 't="e"', '<v>#N/A</v>')), '--write']),
      'Rad 2, Namn: visar ett fel i Excel.',
    ));

  it('a formula nobody has counted', async () =>
    refused(
      await run([await changed([cameIn('1')], cell(placeOf('name', 2), '', '<f>A1</f>')), '--write']),
      'Rad 2, Namn: har en formel som inte är uträknad.',
    ));

  it('cells that are one: the second row would be somebody without a name', async () => {
    const merge = `<mergeCells count="1"><mergeCell ref="${placeOf('name', 2)}:${placeOf('name', 3)}"/></mergeCells>`;
    await refused(
      await run([
        await changed([cameIn('1'), cameIn('2', { name: '' })], (xml) => xml.replace('</sheetData>', `</sheetData>${merge}`)),
        '--write',
      ]),
      'Rad 2, Namn: är sammanfogad med andra celler',
    );
  });

  it.each<readonly [string, Row, string]>([
    ['a name where the number goes', cameIn('1', { registryNumber: 'Gerda Blomgren' }), 'Rad 2, Diarienummer: ser inte ut'],
    ['a name for a caseworker', assessed('1', { caseworker: 'Gerda Blomgren' }), 'Rad 2, Handläggarens e-post: är inte med'],
    ['a name for a provider', assessed('1', { provider: 'Gerda Blomgren' }), 'Rad 2, Utförare: finns inte i registret'],
    ['a name for a stage', cameIn('1', { stage: 'Gerda Blomgren' }), 'Rad 2, Läge: står inte bland värdena.'],
    ['a day as it is said', cameIn('1', { received: '25/2 2026' }), 'Skriv den som 2026-03-02.'],
    ['a day of another century', cameIn('1', { received: '1926-02-25' }), 'är mer än tre år sedan.'],
    ['a promised day before it came', assessed('1', { toldDay: '2026-02-01' }), 'Ny dag som lovats: ligger före Inkom.'],
    ['a promised day that never comes', assessed('1', { toldDay: '2062-03-01' }), 'Ny dag som lovats: är mer än ett år bort.'],
    ['an answer that is never awaited', asked('1', { answerBy: '2062-03-05' }), 'svarar senast: är mer än ett år bort.'],
    ['asked before it came', asked('1', { sentOn: '2026-02-20' }), 'Skickat till utföraren: ligger före Inkom'],
    ['an answer before the question', asked('1', { answerBy: '2026-02-25' }), 'ligger före dagen ni frågade.'],
    ['a yes that is none', followedUp('1', { isNeedMet: 'Kanske' }), 'Behoven är tillgodosedda: står inte bland värdena.'],
    ['a mail that goes nowhere', assessed('1', { replyWish: 'Mejl', address: '' }), 'är tom, men svaret ska gå som mejl.'],
  ])('%s', async (_what, row, says) => refused(await written([row]), says));

  it('one that is wrong is told once', async () => {
    const { said } = await written([asked('1', { sentOn: 'i våras' })]);
    expect(said.match(/Skickat till utföraren: är ingen dag/g)).toHaveLength(1);
  });
});

describe('a workbook that is not the template’s', () => {
  it('no heading of ours is one sentence, not twenty-five', async () => {
    const headings = Object.fromEntries(keysOf(columns).map((id) => [id, `x${id}`]));
    const ran = await written([cameIn('1')], headings);
    await refused(ran, 'har inga av mallens rubriker på första raden.');
    expect(ran.said.match(/^Rad /gm)).toHaveLength(1);
  });

  it('two columns of one heading', async () =>
    refused(
      await written([cameIn('1')], { subject: 'Namn' }),
      'Rubrik: saknas på första raden.',
      'Namn: är rubrik på två kolumner.',
    ));

  it('says which columns it does not read, and not what they are called', async () => {
    const letters = columnLetters(keysOf(columns).length + 1);
    const more = (row: number, text: string) => (xml: string) =>
      xml.replace(
        new RegExp(`(<row r="${row}".*?)</row>`, 's'),
        `$1<c r="${letters}${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
      );
    const path = await changed([cameIn('1')], (xml) => more(2, 'Gerda')(more(1, 'Gerda Blomgren')(xml)));
    const { code, said } = await run([path]);
    expect([code, said]).toEqual([
      0,
      expect.stringContaining(`Kolumner som inte läses, för att rubriken inte är mallens: ${letters}.`),
    ]);
    expect(said).not.toMatch(/gerda/i);
  });

  it('reads the sheet called Ärenden wherever it stands', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'trappan-import-')), 'lista.xlsx');
    const ids = keysOf(columns);
    const text = (value: string) => ({ type: String, value });
    const row = cameIn('1', { received: '2026-02-25' });
    const data = [ids.map((id) => text(columns[id].heading)), ids.map((id) => text(String(row[id] ?? '')))];
    await writeSheets([
      { sheet: 'Anteckningar', data: [[text('Gerda Blomgren')]] },
      { sheet: 'Ärenden', data },
    ]).toFile(path);
    expect(await run([path])).toEqual({ code: 0, said: expect.stringContaining('1 ärenden att lägga in') });
  });

  it('more than a thousand rows; rows that are empty are none', async () => {
    const many = Array.from({ length: 1001 }, (_none, n) => cameIn(String(n)));
    await refused(await run([await listOf(many), '--write']), 'har fler än 1000 rader.', 'Dela den, en fil för varje enhet.');
    const gaps = [
      cameIn('1'),
      ...Array.from({ length: 1100 }, () => Object.fromEntries(keysOf(columns).map((id) => [id, ' ']))),
      cameIn('2'),
    ];
    expect((await run([await listOf(gaps)])).said).toContain('Inkommet: 2 (rad 2, 1103)');
  });

  it.each([
    ['a text', Buffer.from('Nummer;Läge\n1;Inkommet')],
    ['a workbook with a password', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)])],
    ['half a workbook', null],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_what, bytes) => {
    const path = await listOf([cameIn('1')]);
    const whole = readFileSync(path);
    writeFileSync(path, bytes ?? whole.subarray(0, whole.length / 2));
    await refused(await run([path, '--write']), 'Filen: går inte att läsa.', 'utan lösenord');
  });
});

describe('the template', () => {
  it('is never written over somebody’s list, and says where it cannot be written', async () => {
    const path = await listOf([cameIn('1')]);
    const before = readFileSync(path);
    const { code, said } = await run(['--template', path]);
    expect([code, said]).toEqual([1, expect.stringContaining('Det ligger redan en fil där, och den är orörd.')]);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect((await run(['--template', join(tmpdir(), 'finns-inte', 'mall.xlsx')])).said).toContain('Kontrollera att mappen finns');
    const fresh = join(mkdtempSync(join(tmpdir(), 'trappan-import-')), 'mall.xlsx');
    expect(await run(['--template', fresh])).toEqual({ code: 0, said: expect.stringContaining('Mallen är skriven.') });
    expect((await run([fresh])).said).toContain('0 ärenden att lägga in.');
  });
});

describe('a Microsoft 365 that is not as it should be', () => {
  const fault = (more: object) => world.local$('faults', { faults: [more] });

  it.each<readonly [string, object, string]>([
    ['gives no right', { kind: 'refuse', status: 403, path: '/sites/*' }, 'Appen får inte göra det i Microsoft 365'],
    [
      'has too much to do',
      { kind: 'throttle', retryAfter: 600, path: '/sites/*' },
      'Vänta några minuter, och kör samma kommando igen',
    ],
    ['is away', { kind: 'badGateway', path: '/sites/*' }, 'Microsoft 365 svarade inte.'],
  ])('%s', async (_what, one, says) => {
    await fault(one);
    await refused(await run([await listOf([cameIn('1')]), '--write']), says);
  });

  it('has no lists yet, or does not know the app', async () => {
    await refused(
      await run([await listOf([cameIn('1')])], { SITE_CASES: env['SITE_EKU'] ?? '', SITE_EKU: env['SITE_CASES'] ?? '' }),
      'Kör npm run provision först.',
    );
    await refused(await run([await listOf([cameIn('1')])], { CLIENT_SECRET: 'fel' }), 'kunde inte logga in. Kör npm run doctor');
  });
});
