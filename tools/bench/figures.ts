// Every figure of the bench: its unit, and the most it may be, or the least. A figure without a goal is only told.

export const figures = {
  'intake.requests': { unit: 'requests', goal: 8 },
  'intake.units': { unit: 'units', goal: 20 },
  'intake.hostile.p99LoopDelay': { unit: 'ms', goal: 50 },
  'intake.hostile.slowest': { unit: 's', goal: 5 },
  'intake.mailsPerMinute': { unit: 'mails/min', goal: null },
  'triage.requests': { unit: 'requests', goal: 7 },
  'triage.units': { unit: 'units', goal: 25 },
  'wholeCase.requests': { unit: 'requests', goal: 90 },
  'wholeCase.units': { unit: 'units', goal: null },
  'commonCase.clicks': { unit: 'clicks', goal: 20 },
  'commonCase.managerCards': { unit: 'cards', goal: 2 },
  'draft.unitsPerWriterMinute': { unit: 'units/min', goal: 8 },
  'idle.unitsPerMinute': { unit: 'units/min', goal: 40 },
  'desk.unitsPerPersonAndDay': { unit: 'units', goal: 30 },
  'rough.pressesRefused': { unit: '%', goal: 5 },
  'rough.looksUnread': { unit: '%', goal: 5 },
  'rough.casesLeft': { unit: 'cases', goal: 0 },
  'pass.dueOfMany.ratio': { unit: 'ratio', goal: 1.2 },
  'cardAnswer.p50': { unit: 'ms', goal: null },
  'cardAnswer.p95': { unit: 'ms', goal: null },
  'cardAnswer.echoP95Ratio': { unit: 'ratio', goal: 6 },
  'myWork.p95': { unit: 'ms', goal: 50 },
  'myWork.work': { unit: 'ms', goal: 50 },
  'myWork.requests': { unit: 'requests', goal: null },
  'myWork.slowGraph.p95': { unit: 'ms', goal: 50 },
  'myWork.of200.p95': { unit: 'ms', goal: null },
  'cases.open10000': { unit: 's', goal: 5 },
  'cases.search.p95': { unit: 'ms', goal: 50 },
  'cases.search.work': { unit: 'ms', goal: 50 },
  'cases.search.requests': { unit: 'requests', goal: null },
  'cases.search.slowGraph.p95': { unit: 'ms', goal: 50 },
  'unit.p95': { unit: 'ms', goal: 50 },
  'unit.work': { unit: 'ms', goal: 50 },
  'unit.requests': { unit: 'requests', goal: null },
  'unit.slowGraph.p95': { unit: 'ms', goal: 50 },
  'compiled.halfYear': { unit: 's', goal: 10 },
  'compiled.requests': { unit: 'requests', goal: 60 },
  'planner.p95': { unit: 'ms', goal: 50 },
  'planner.work': { unit: 'ms', goal: 50 },
  'planner.requests': { unit: 'requests', goal: 4 },
  'archive.export1000': { unit: 's', goal: 120 },
  'archive.work1000': { unit: 's', goal: null },
  'archive.p99LoopDelay': { unit: 'ms', goal: 50 },
  'archive.longestHold': { unit: 'ms', goal: null },
  'archive.slowerPages': { unit: 'ratio', goal: 2 },
  'scale.quota1250.mailsPerMinute': { unit: 'mails/min', goal: 50, isLeast: true },
  'scale.quota3750.mailsPerMinute': { unit: 'mails/min', goal: 150, isLeast: true },
  'scale.quota.keptForPeople': { unit: '%', goal: 30, isLeast: true },
  'scale.dangerFirst': { unit: '%', goal: 25 },
  'scale.unitsPerMail': { unit: 'units', goal: 20 },
  'scale.mailsPerMinute': { unit: 'mails/min', goal: 200, isLeast: true },
  'scale.replicas3.ratio': { unit: 'ratio', goal: 2.7, isLeast: true },
  'scale.soak.heapSlope': { unit: 'MB/10,000', goal: 1 },
  'scale.soak.p99LoopDelay': { unit: 'ms', goal: 50 },
  'start.ready': { unit: 's', goal: 5 },
  'idle.rss': { unit: 'MB', goal: 350 },
  'tab.firstLoad.kB': { unit: 'kB', goal: 195 },
  'tab.page.Absence.kB': { unit: 'kB', goal: 75 },
  'tab.page.Archive.kB': { unit: 'kB', goal: 75 },
  'tab.page.CasePage.kB': { unit: 'kB', goal: 75 },
  'tab.page.Compilation.kB': { unit: 'kB', goal: 75 },
  'tab.page.Compilations.kB': { unit: 'kB', goal: 75 },
  'tab.page.Cases.kB': { unit: 'kB', goal: 75 },
  'tab.page.Disclosure.kB': { unit: 'kB', goal: 75 },
  'tab.page.EkuChannel.kB': { unit: 'kB', goal: 75 },
  'tab.page.EkuChannelSetup.kB': { unit: 'kB', goal: 75 },
  'tab.page.EkuDraft.kB': { unit: 'kB', goal: 75 },
  'tab.page.EkuMatters.kB': { unit: 'kB', goal: 75 },
  'tab.page.FollowUpLine.kB': { unit: 'kB', goal: 75 },
  'tab.page.FollowUps.kB': { unit: 'kB', goal: 75 },
  'tab.page.Health.kB': { unit: 'kB', goal: 75 },
  'tab.page.Disposal.kB': { unit: 'kB', goal: 75 },
  'tab.page.Log.kB': { unit: 'kB', goal: 75 },
  'tab.page.MatterPage.kB': { unit: 'kB', goal: 75 },
  'tab.page.Measures.kB': { unit: 'kB', goal: 75 },
  'tab.page.NewMatter.kB': { unit: 'kB', goal: 75 },
  'tab.page.OpenBeside.kB': { unit: 'kB', goal: 75 },
  'tab.page.ProviderPage.kB': { unit: 'kB', goal: 75 },
  'tab.page.Providers.kB': { unit: 'kB', goal: 75 },
  'tab.page.Register.kB': { unit: 'kB', goal: 75 },
  'tab.page.SetAside.kB': { unit: 'kB', goal: 75 },
  'tab.page.Settings.kB': { unit: 'kB', goal: 75 },
  'tab.page.Unit.kB': { unit: 'kB', goal: 75 },
  'tab.page.WriteDown.kB': { unit: 'kB', goal: 75 },
  'pane.firstLoad.kB': { unit: 'kB', goal: 120 },
  'pane.withSignIn.kB': { unit: 'kB', goal: 200 },
  'danger.recall': { unit: '%', goal: 95, isLeast: true },
  'danger.falsePerHundred': { unit: 'mails', goal: 5 },
} as const satisfies Record<string, { readonly unit: string; readonly goal: number | null; readonly isLeast?: true }>;

export type FigureId = keyof typeof figures;

export interface Figure {
  readonly figure: FigureId;
  /** null: not measured, which never is good. */
  readonly value: number | null;
  readonly unit: string;
  readonly goal: number | null;
  readonly ok: boolean;
}

/** A measured value beside its goal. Three digits are as exact as any of them is. */
export function figure(id: FigureId, value: number | null): Figure {
  const { unit, goal } = figures[id];
  const rounded = value === null ? null : Number(value.toPrecision(value >= 100 ? 4 : 3));
  return {
    figure: id,
    value: rounded,
    unit,
    goal,
    ok: rounded !== null && (goal === null || (isLeast(id) ? rounded >= goal : rounded <= goal)),
  };
}

/** A goal that is to be reached, not stayed below. */
export const isLeast = (id: FigureId): boolean => 'isLeast' in figures[id];

/** The line a machine reads. */
export const lineOf = ({ figure: id, value, unit, goal, ok }: Figure): string =>
  JSON.stringify({ figure: id, value, unit, goal, ok });

/** What is to be measured: all, or those whose name begins as one of the words (`intake`, `idle.rss`). */
export const chosen = (only: readonly string[]): readonly FigureId[] =>
  Object.keys(figures)
    .filter(isFigure)
    .filter((id) => only.length === 0 || only.some((word) => id === word || id.startsWith(`${word}.`)));

const isFigure = (id: string): id is FigureId => id in figures;

/** The middle of several values; the mean of the two in the middle when they are even in number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}
