// Days counted without a line of the product: numbers since 1970, red days by the package date-holidays, Stockholm's day by Intl. What the tables say of days
// is written here once more, by hand, from the routine and the law.

import Holidays from 'date-holidays';

export type Roll = 'before' | 'after' | 'stays';
export type Unit = 'hours' | 'calendar' | 'working' | 'weeks' | 'months';

/** A clock as the paper has it: from what, how long, in what, where a free day falls, and what it must leave time for. */
export interface PaperClock {
  readonly from: 'received' | 'opened' | 'sent';
  readonly length: number;
  readonly unit: Unit;
  readonly roll: Roll;
  readonly leaves?: readonly [other: string, workingDays: number];
}

type Row = readonly [from: PaperClock['from'], length: number, unit: Unit, roll: Roll, leaves?: PaperClock['leaves']];
function of([from, length, unit, roll, leaves]: Row, ids: string): Readonly<Record<string, PaperClock>> {
  const clock = { from, length, unit, roll, ...(leaves === undefined ? {} : { leaves }) };
  return Object.fromEntries(ids.split(' ').map((id) => [id, clock]));
}

/** Every clock of every process. */
export const paperClocks: Readonly<Record<string, PaperClock>> = {
  ...of(
    ['opened', 0, 'calendar', 'stays'],
    'atOnce registerToday appealRegister documentsRegister documentsTest documentsHandOut lexSarahReceive lexSarahRemedy lexMariaReceive welfareCrimeReceive officialCrimeReceive providerNoticeRegister',
  ),
  ...of(
    ['opened', 1, 'working', 'stays'],
    'triage assignment firstContact readMail returnRelink tellPerson assessment moveContent giveAnswer lexSarahNotify lexMariaNotify deviationReceive welfareCrimeHandOver officialCrimeReport ivoNoticeSend redirectPass redirectTell inspectorateReceive boardHandOver documentsDecide appealHandBack',
  ),
  ...of(
    ['opened', 2, 'working', 'stays'],
    'ekuApproval closing correctionReceive providerNoticeAcknowledge investigationApprove investigationTell investigationNote appealDismiss inspectorateApprove objectionAnswer ownDataIdentity',
  ),
  ...of(
    ['opened', 3, 'working', 'stays'],
    'ekuAnswer welfareCrimeSecrecy correctionContract correctionDemand ivoNoticeDecide complimentPass anonymousPass',
  ),
  ...of(
    ['opened', 5, 'working', 'stays'],
    'lexSarahDecide lexMariaDecide deviationMeasures officialCrimeExamine providerNoticePosition ivoNoticeExamine changeReason changeHelp inspectorateAnswer boardReceipt returnMissing compilationApprove',
  ),
  ...of(
    ['opened', 10, 'working', 'stays'],
    'welfareCrimeExamine providerNoticeFollowUp changeFollowUp complimentUse anonymousUse visitWeigh visitReceive disposalConfirm',
  ),
  ...of(['opened', 20, 'working', 'stays'], 'visitPlan visitReport experienceGive returnCompare compilationTell'),
  ...of(['opened', 15, 'working', 'stays'], 'compilationWrite'),
  ...of(['opened', 1, 'working', 'before'], 'inspectorateSend'),
  ...of(['received', 2, 'working', 'before'], 'boardSecrecy'),
  ...of(['opened', 3, 'working', 'before'], 'contribute'),
  ...of(['opened', 5, 'working', 'before'], 'investigationWrite'),
  ...of(['received', 14, 'calendar', 'before'], 'investigate delayNotice'),
  ...of(['opened', 14, 'calendar', 'before'], 'deviationInvestigate measureDo'),
  ...of(['opened', 30, 'calendar', 'before'], 'deviationFollowUp measureFollowUp disposalReview'),
  ...of(['received', 30, 'calendar', 'before'], 'lexSarahInvestigate lexMariaInvestigate'),
  ...of(['opened', 90, 'calendar', 'before'], 'visitMake surveyIn'),
  ...of(['opened', 60, 'calendar', 'before'], 'visitToBoard'),
  /** 72 hours are no working days (regulation 1182/71 art. 3.4). */
  ...of(['opened', 3, 'calendar', 'before'], 'incident'),
  /** A week by statute (FL 46 §): a free last day goes on to the next working day (lag 1930:173 § 2). */
  ...of(['received', 7, 'calendar', 'after'], 'appealHandOver'),
  /** One month by the regulation (GDPR art. 12.3); a free last day goes on (regulation 1182/71 art. 3.4). */
  ...of(['received', 1, 'months', 'after'], 'ownDataAnswer'),
  ...of(['opened', 14, 'calendar', 'after'], 'correctionFollow'),
  ...of(['opened', 31, 'calendar', 'after'], 'returnAwait'),
  ...of(['opened', 21, 'calendar', 'after'], 'documentsOffered'),
  ...of(['sent', 7, 'working', 'stays', ['investigate', -4]], 'providerReply'),
  ...of(['opened', 2, 'working', 'stays', ['investigate', -2]], 'followUp'),
  ...of(['opened', 2, 'working', 'stays', ['appealHandOver', -2]], 'appealTest'),
  ...of(['opened', 2, 'working', 'stays', ['appealHandOver', -1]], 'appealReconsider'),
};

/** A day that somebody has set: an authority, or one of ours. Its task is due so many working days before it, and never on a free day. */
export interface PaperSetDay {
  readonly process: string;
  readonly stage: string;
  readonly field: string;
  readonly workingDaysBefore: number;
  readonly roll: Roll;
}

type SetRow = readonly [process: string, stage: string, field: string, workingDaysBefore: number, roll: Roll];
const set = ([process, stage, field, workingDaysBefore, roll]: SetRow): PaperSetDay => ({
  process,
  stage,
  field,
  workingDaysBefore,
  roll,
});

/** Task → the day it has. */
export const paperSetDays: Readonly<Record<string, PaperSetDay>> = {
  inspectorateAnswer: set(['inspectorate', 'investigating', 'answerBy', 3, 'before']),
  inspectorateApprove: set(['inspectorate', 'approving', 'answerBy', 1, 'before']),
  inspectorateSend: set(['inspectorate', 'sending', 'answerBy', 0, 'before']),
  investigationWrite: set(['investigation', 'investigating', 'investigateBy', 0, 'before']),
  contribute: set(['contribution', 'asked', 'giveBy', 0, 'before']),
  measureDo: set(['measure', 'planned', 'doBy', 0, 'before']),
  measureFollowUp: set(['measure', 'followingUp', 'effectDay', 0, 'before']),
  deviationFollowUp: set(['deviation', 'followingUp', 'followUpDay', 0, 'before']),
  visitMake: set(['followUp', 'doing', 'plannedDay', 0, 'before']),
  meetingHold: set(['followUp', 'doing', 'plannedDay', 0, 'before']),
  expertAttend: set(['followUp', 'doing', 'plannedDay', 0, 'before']),
  managementAsk: set(['followUp', 'doing', 'plannedDay', 0, 'before']),
  staffAsk: set(['followUp', 'doing', 'plannedDay', 0, 'before']),
  caseworkersHear: set(['followUp', 'doing', 'plannedDay', 0, 'before']),
  individualsHear: set(['followUp', 'doing', 'plannedDay', 0, 'before']),
  visitToBoard: set(['followUp', 'boarding', 'meetingDay', 0, 'before']),
  /** Whether a provider has done it is seen when its day is over. */
  correctionFollow: set(['correction', 'awaiting', 'correctBy', 0, 'after']),
  returnAwait: set(['providerReturn', 'waiting', 'handInBy', 0, 'after']),
  ownDataAnswer: set(['ownData', 'collecting', 'extendedTo', 0, 'after']),
  ownDataDecide: set(['ownData', 'deciding', 'extendedTo', 0, 'after']),
};

const dayMs = 86_400_000;
export const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);
export const textOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

const [firstYear, lastYear] = [2023, 2037];
const almanac = new Holidays('SE', { types: ['public', 'bank'] });
const red: ReadonlySet<number> = new Set(
  Array.from({ length: lastYear - firstYear + 1 }, (_, n) =>
    almanac.getHolidays(firstYear + n).map(({ date }) => numberOf(date.slice(0, 10))),
  ).flat(),
);

/** 1970-01-01 was a Thursday. */
const isFree = (day: number): boolean => (day + 3) % 7 > 4 || red.has(day);
const next = (day: number): number => (isFree(day) ? next(day + 1) : day);
const last = (day: number): number => (isFree(day) ? last(day - 1) : day);

function working(from: number, count: number): number {
  if (count === 0) return from;
  return count > 0 ? working(next(from + 1), count - 1) : working(last(from - 1), count + 1);
}

const inStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const stockholmDay = (moment: string | number): number => numberOf(inStockholm.format(new Date(moment)));

export interface PaperStarts {
  readonly received: string;
  readonly opened: string;
  readonly sent?: string;
}

function counted({ from, length, unit }: PaperClock, starts: PaperStarts): number {
  const moment = starts[from] ?? starts.opened;
  const start = stockholmDay(moment);
  if (unit === 'hours') return stockholmDay(Date.parse(moment) + length * 3_600_000);
  if (unit === 'working') return length === 0 ? next(start) : working(start, length);
  if (unit === 'months') return monthsOn(start, length);
  return start + length * (unit === 'weeks' ? 7 : 1);
}

/** As `Date` counts months, taken back where it ran into the next: 31 January and a month is the last of February. */
function monthsOn(day: number, more: number): number {
  const from = new Date(day * dayMs);
  const to = new Date(day * dayMs);
  to.setUTCMonth(to.getUTCMonth() + more);
  if (to.getUTCDate() !== from.getUTCDate()) to.setUTCDate(0);
  return Math.round(to.getTime() / dayMs);
}

function rolled(day: number, roll: Roll, opened: number): number {
  if (roll === 'after') return next(day);
  return roll === 'before' && last(day) >= opened ? last(day) : day;
}

/** The day a clock's task is due, as the paper has it. */
export function paperDue(clock: PaperClock, starts: PaperStarts, clocks = paperClocks): string {
  const opened = stockholmDay(starts.opened);
  const own = counted(clock, starts);
  if (clock.leaves === undefined) return textOf(rolled(own, clock.roll, opened));
  const [other, days] = clock.leaves;
  const cap = clocks[other];
  if (cap === undefined) throw new Error(other);
  const latest = Math.min(own, working(counted(cap, starts), days));
  return textOf(rolled(Math.max(latest, working(opened, 1)), clock.roll, opened));
}

/** The day a task is due for which somebody has set one. */
export const paperSetDue = ({ workingDaysBefore, roll }: PaperSetDay, day: string, opened: string): string =>
  textOf(rolled(working(numberOf(day), -workingDaysBefore), roll, stockholmDay(opened)));

/** Every day of ten years. */
export const tenYears: readonly string[] = Array.from({ length: numberOf('2035-01-01') - numberOf('2025-01-01') }, (_, n) =>
  textOf(numberOf('2025-01-01') + n),
);
