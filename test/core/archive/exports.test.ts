// Files for other systems: nothing in a cell that a spreadsheet would take for a formula, the system's own words for our codes, no person in what people wrote, and
// what a profile may not say.

import { csv, harmless } from '../../../src/core/archive/csv';
import { exportRow } from '../../../src/core/archive/export-row';
import { exportFields } from '../../../src/core/routine/exchange-fields';
import { columnsOut, exportsSchema, readyExports, type Export } from '../../../src/core/routine/exports';
import type { KeptText } from '../../../src/core/casefile/personal';
import type { Records } from '../../../src/core/records/document';
import { textHash } from '../../../src/core/brand';
import { anEndedCase, hostile, invented } from '../../support/archive/invented';
import { aMatter, at } from '../../support/builders';

const every = exportsSchema.parse([
  { id: 'allt', system: 'Allt', format: 'csv', columns: Object.keys(exportFields).map((field) => ({ title: field, field })) },
])[0] as Export;
const words = async (own: Records, columns: Export['columns'] = every.columns): Promise<Readonly<Record<string, string>>> => {
  const cells = await exportRow(columnsOut({ columns }), own, (text) => Promise.resolve(text.replaceAll('Asta', '[NAMN]')));
  return Object.fromEntries(columns.map(({ title }, n) => [title, cells[n] ?? '']));
};
const text = (own: Partial<KeptText>): KeptText => ({
  key: 'k|investigationWrite|1',
  caseId: anEndedCase().matter.id,
  kind: 'investigationWrite',
  subject: '',
  body: '',
  hash: textHash('h'),
  at: at('2026-03-06'),
  by: null,
  mail: null,
  ...own,
});

it.each([
  '=1+1',
  '+46',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r\n=1',
  ' =1',
  '\u00a0=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '|calc',
  '\ufeff=1',
  '\u0000=1',
])('a cell that begins as %j is no formula', (cell) => {
  expect(harmless(cell)).toMatch(/^'/);
  expect(csv([[cell]], ';')).toMatch(/^\ufeff"'/);
});

it('leaves other words as they are, and holds quotation marks, separators and lines inside a cell', () => {
  expect(harmless('Åsa – "nej"; a=b')).toBe('Åsa – "nej"; a=b');
  expect(
    csv(
      [
        ['a"b', 'c;d'],
        ['e\nf', ''],
      ],
      ';',
    ),
  ).toBe('\ufeff"a""b";"c;d"\r\n"e\nf";""\r\n');
  expect(csv([[hostile]], ';').split('"').length % 2).toBe(1);
});

it('says category, analysis, measures and follow-up, with persons masked in what people wrote [R042]', async () => {
  const investigation = aMatter('investigation', 'approved').matter;
  const measure = aMatter('measure', 'hadEffect', {
    fields: { what: 'Asta får samma personal', effectDay: '2026-05-01' },
  }).matter;
  const beside = [
    { matter: investigation, texts: [text({ body: 'Asta fick vänta. Rutinen följdes inte.' })] },
    { matter: measure, texts: [] },
  ];
  const row = await words({ ...invented(), beside });
  expect(row).toMatchObject({
    number: 'SYN-2026-00012',
    registryNumber: 'SN 2026/0123',
    received: '2026-03-02',
    category: 'Utförandet av insatsen',
    topic: 'Uteblivna insatser',
    unit: 'Enhet Söder',
    provider: 'Norrsken Hemtjänst AB',
    closedAs: expect.stringMatching(/\S/) as unknown,
  });
  expect(row['analysis']).toBe('[NAMN] fick vänta. Rutinen följdes inte.');
  expect(row['measures']).toContain('[NAMN] får samma personal');
  expect(row['followUp']).toContain('2026-05-01');
  expect(JSON.stringify(row)).not.toContain('Asta');
  expect(Object.values(row).filter((cell) => /^(?:kind|topic|topicGroup|channel|closedAs|service|export)\./.test(cell))).toEqual(
    [],
  );
});

it('says of a protected case its number, its days and how it ended, and no more', async () => {
  const row = await words(invented(undefined, anEndedCase({ protection: 'protected' })));
  expect([row['provider'], row['topic'], row['category'], row['service'], row['analysis'], row['measures']]).toEqual([
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
});

it('takes the system’s own word for a code where the profile has one [D15]', async () => {
  const [own] = exportsSchema.parse([
    {
      id: 'eget',
      system: 'Eget',
      format: 'csv',
      columns: [
        { title: 'Typ', field: 'kind', words: { complaint: 'KL' } },
        { title: 'Kanal', field: 'channel', words: { phone: 'TEL' } },
      ],
    },
  ]);
  expect(await words(invented(), own?.columns)).toEqual({ Typ: 'KL', Kanal: 'Mejl' });
});

describe('a profile', () => {
  it('has the ready ones by name, none of them held against a real file [R042 D15]', () => {
    const all = exportsSchema.parse([...readyExports]);
    expect(all.map(({ id, tried }) => [id, tried])).toEqual(
      ['ils-webb', 'e-dok', 'infracontrol', 'artvise', 'tyck-till', 'e-tjanst'].map((id) => [id, false]),
    );
  });

  it.each([
    [['okänt']],
    [['e-dok', 'e-dok']],
    [[{ id: 'x', system: 'X', format: 'csv', columns: [] }]],
    [[{ id: 'x', system: 'X', format: 'csv', columns: [{ title: 'Namn', field: 'complainant' }] }]],
    [[{ id: 'x', system: 'X', format: 'pdf', columns: [{ title: 'Nr', field: 'number' }] }]],
  ])('may not say %j', (given) => {
    expect(exportsSchema.safeParse(given).success).toBe(false);
  });
});
