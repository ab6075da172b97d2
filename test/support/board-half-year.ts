// A half-year of four hundred invented cases to the papers of the board: rows of six half-years, told as they were fixed one by one, measures beside them, and an analysis
// written by one and approved by another. The story reads the papers; `npm run pictures -- board` looks at them.

import { openCompilations } from '../../src/app/report/open-compilations';
import { fixFigures } from '../../src/app/report/fix-figures';
import { madeOrFound } from '../../src/app/matters/made';
import { unitId } from '../../src/core/brand';
import { newOwnMatter } from '../../src/core/casefile/own-matter';
import { monthsIn } from '../../src/core/report/period';
import { bareFigure, type Figure } from '../../src/core/report/figures';
import { versionOf } from '../../src/core/routine/profile';
import { instant } from '../../src/core/brand';
import { createFigure } from '../../src/graph/lists/statistics';
import { apiOf } from './api';
import type { BotWorld } from './bot-world';
import { inventedFigures } from './figures';

/** How many came in each month of the half-years, the oldest first; the last is the one that is compiled. */
const cameEachMonth: Readonly<Record<string, readonly number[]>> = {
  '2023-01': [50, 48, 52, 51, 49, 50],
  '2023-07': [53, 55, 52, 54, 53, 51],
  '2024-01': [48, 47, 50, 46, 49, 48],
  '2024-07': [50, 52, 51, 50, 49, 54],
  '2025-01': [49, 50, 48, 51, 47, 49],
  '2025-07': [66, 67, 67, 66, 67, 67],
};

/** The analysis as its writer hands it in, section by section. */
export const analysis = {
  whatCame:
    'Det kom fler synpunkter och klagomål än tidigare halvår. Ökningen är störst i hemtjänsten. En del av den beror på att vi sedan i somras tar emot klagomål också i växeln.',
  patterns:
    'Sena och uteblivna besök är det vanligaste ämnet i båda enheterna. Det återkommer vid byte av schema, och det gäller flera utförare.',
  praised: 'Flera berömmer att samma personer kommer. Där fast kontakt finns kommer få klagomål på bemötande.',
  judged:
    'Vi bedömer att bristerna i planering är återkommande och att de kan bli allvarliga för dem som behöver hjälp med medicin. Svarstiderna har hållits.\n\nUtredningarna visar ingen skillnad mellan enheterna.',
  measuresDone: 'Rutinen för schemabyte är omskriven och genomgången med utförarna. Antalet uteblivna besök följs varje vecka.',
  measuresPlanned: 'Fast omsorgskontakt införs hos de utförare som saknar det. Det följs upp i april 2026.',
  usedFor: 'Verksamhetsplan 2026, utbildningsplanen och uppföljningen av avtalen i hemtjänsten.',
} as const;

/** Every compilation of the half-year is open, and what the board gets has been written, approved by another, and can be fetched; answers its id. */
export async function boardHalfYear(world: BotWorld): Promise<string> {
  const { app } = world.bot;
  Object.assign(app.profile, { reporting: { ...reporting } });
  await writeAll(world);
  for (const from of Object.keys(cameEachMonth)) await fixFigures(app, [{ from, months: 6 }]);
  for (const [n, fields] of measures.entries()) await made(world, n, fields);
  await openCompilations(app);
  await world.settle();
  const id = await idOf(world, 'Information till nämnden');
  const api = apiOf(world);
  const answer = (who: 'qualityController' | 'director', task: string, body: object) =>
    api.post(who, `/api/matters/${id}/tasks/${task}`, body);
  for (const answered of [
    () => answer('qualityController', 'compilationWrite/1', { outcome: 'written', sections: analysis }),
    () => answer('director', 'compilationApprove/2', { outcome: 'approved' }),
  ]) {
    const { status, text } = await answered();
    if (status !== 200) throw new Error(text);
    await world.settle();
  }
  return id;
}

const reporting = {
  from: '2024-01-01',
  fixedAfterDays: 14,
  calendar: [
    { kind: 'boardInformation', months: 6 },
    { kind: 'unitReport', months: 6 },
    { kind: 'providerMeeting', months: 6 },
    { kind: 'providersReport', months: 12 },
  ],
} as const;

/** The id of the one of that name, as the list has it. */
export async function idOf(world: BotWorld, name: string, about?: string): Promise<string> {
  const { json } = await apiOf(world).get('director', '/api/compilations');
  const rows = json['rows'] as readonly { readonly id: string; readonly name: string; readonly about: string }[];
  const found = rows.find((row) => row.name === name && (about === undefined || row.about === about));
  if (found === undefined) throw new Error(`no compilation is called ${name}`);
  return found.id;
}

/** Beside the complaints, every month: anonymous comments, praise that was written down, requests for documents. */
const beside = (period: string): readonly Figure[] =>
  (['anonymousComment', 'anonymousComment', 'compliment', 'compliment', 'documents'] as const).flatMap((process) =>
    ['soder', 'norr'].map((unit) => bareFigure({ what: 'received', process, period, unit: unitId(unit) })),
  );

async function writeAll({ bot: { app } }: BotWorld): Promise<void> {
  const figures = Object.entries(cameEachMonth).flatMap(([from, counts], half) =>
    monthsIn({ from, months: 6 }).flatMap((month, n) => [
      ...inventedFigures({ seed: half * 10 + n + 1, months: [month], perMonth: counts[n] ?? 0 }),
      ...beside(month),
    ]),
  );
  const written = await app.graph.all(figures.map((figure, n) => createFigure(app.places, { ...figure, key: `half-${n}` })));
  for (const one of written) if (!one.ok) throw one.failure;
}

const measures = [
  {
    stage: 'hadEffect',
    what: 'Ny rutin för schemabyte',
    doneDay: '2025-08-20',
    effectDay: '2025-11-20',
    learned: 'Färre uteblivna besök.',
  },
  {
    stage: 'followingUp',
    what: 'Utförarna rapporterar uteblivna besök varje vecka',
    doneDay: '2025-10-01',
    effectDay: '2026-04-01',
    reflectedDay: '2025-10-15',
    reflection: 'Vi ringer runt före åtta.',
  },
  { stage: 'planned', what: 'Fast omsorgskontakt hos alla utförare', doBy: '2026-02-15', effectDay: '2026-04-15' },
  {
    stage: 'noEffect',
    what: 'Påminnelse i månadsbrevet',
    doneDay: '2025-09-01',
    effectDay: '2025-12-01',
    learned: 'Brevet når inte dem som planerar.',
  },
] as const;

async function made({ bot: { app } }: BotWorld, n: number, { stage, ...fields }: (typeof measures)[number]): Promise<void> {
  const draft = newOwnMatter(
    {
      key: `half-year-measure-${n}`,
      process: 'measure',
      origin: null,
      openedBy: null,
      unit: unitId('soder'),
      stage,
      profileVersion: versionOf(app.profile),
      fields: { aim: 'prevent', ...fields },
    },
    { received: instant('2025-07-20T08:00:00.000Z'), now: app.clock.now() },
  );
  await madeOrFound(app, draft);
}
