// What *Statistik* holds of a complaint: one row when *Mottagning* is done, another when it ends. Codes and months, and no number; where a few words would lead to
// somebody, wide ones stand in their place (decisions 1.3).

import { isIn, type PlainDate, type ProviderId, type UnitId } from '../brand';
import type { AboutValue } from '../casefile/about';
import type { Case, CaseKind } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { Channel } from '../casefile/channel';
import { eventsOf } from '../casefile/event';
import type { ContractForm, ServiceId } from '../casefile/provider';
import { promisedDay } from '../engine/due';
import { letterState, sentAt } from '../engine/letter-state';
import { letterOfText } from '../processes/complaint/addressed';
import type { ClosedAs } from '../processes/complaint/closings';
import type { CountedProcess } from './counted';
import { topics, type TopicGroup, type TopicId } from '../processes/complaint/criteria';
import type { ExitId } from '../processes/complaint/exits';
import { hashText, stableJson } from '../text-hash';
import { dayOf, daysBetween, yearOf } from '../time/plain-date';
import { visibility } from '../views/visibility';

export const figureKinds = { received: {}, closed: {} } as const satisfies Record<string, object>;
export type FigureKind = keyof typeof figureKinds;

export interface Figure {
  readonly what: FigureKind;
  readonly process: CountedProcess;
  /** `2026-03`; of what must be wide its quarter, `2026-Q1`. */
  readonly period: string;
  readonly unit: UnitId | null;
  /** Of a complaint alone, and how it came. */
  readonly kind: CaseKind | null;
  readonly channel: Channel | null;
  readonly exit: ExitId | null;
  readonly provider: ProviderId | null;
  readonly service: ServiceId | null;
  readonly contractForm: ContractForm | null;
  readonly topic: TopicId | null;
  readonly topicGroup: TopicGroup | null;
  /** How serious *Bedömning* found it; null while nobody has said, and in rows written before it was counted. */
  readonly seriousness: AboutValue<'seriousness'> | null;
  readonly closedAs: ClosedAs | null;
  /** The stage a matter beside the complaints ended in; null of a complaint. */
  readonly end: string | null;
  readonly needsMet: boolean | null;
  /** Whether its contract follower was told. */
  readonly escalated: boolean;
  /** Days from when it came until it was received, or ended. */
  readonly days: number;
  /** Whether the person had her answer by the routine's day; null when none was to be given, or none is known. */
  readonly inTime: boolean | null;
}

/** A row that says when, of what and by whom it was counted, and nothing more: what else is known is written over it. */
export const bareFigure = ({ what, process, period, unit }: Pick<Figure, 'what' | 'process' | 'period' | 'unit'>): Figure => ({
  what,
  process,
  period,
  unit,
  kind: null,
  channel: null,
  exit: null,
  provider: null,
  service: null,
  contractForm: null,
  topic: null,
  topicGroup: null,
  seriousness: null,
  closedAs: null,
  end: null,
  needsMet: null,
  escalated: false,
  days: 0,
  inTime: null,
});

/** The rows that should stand there now: none before *Mottagning*, none of what nobody wrote, and no ending of what was opened again. */
export function figuresOf(file: CaseFile): readonly Figure[] {
  const received = receivedOn(file);
  if (received === null || file.matter.closedAs === 'notACase') return [];
  const ended = endedOn(file);
  return [
    figureAt(file, { what: 'received', day: received }),
    ...(ended === null ? [] : [figureAt(file, { what: 'closed', day: ended })]),
  ];
}

/** What a row says, as a hash: it is written anew when this is another. */
export const hashOf = (figure: Figure): string => hashText(stableJson(figure)).slice(0, 16);

/** The day *Mottagning* was done; null while it is not, or when the case has come back to it. */
function receivedOn({ matter, tasks }: CaseFile): PlainDate | null {
  if (matter.stage === 'received') return null;
  const done = tasks.findLast(({ type, state }) => type === 'triage' && state === 'done');
  return done === undefined || done.answeredAt === null ? null : dayOf(done.answeredAt);
}

/** The day the last answer but those of what outlives it was given, or the pass saw that the matter it became is there. */
export function endedOn({ matter, tasks, events, process }: CaseFile): PlainDate | null {
  if (matter.stage !== 'closed' || matter.closedAs === null) return null;
  const became = isIn(['became', 'sameCase'], matter.closedAs) ? eventsOf(events, 'became').at(-1) : undefined;
  if (became !== undefined) return dayOf(became.at);
  const ending = tasks.filter(
    ({ type, state, outcome }) => state === 'done' && outcome !== null && process.tasks[type]?.outcomes[outcome]?.to === 'closed',
  );
  const last = ending
    .map(({ answeredAt }) => answeredAt ?? matter.arrived)
    .sort()
    .at(-1);
  return last === undefined ? null : dayOf(last);
}

function figureAt(file: CaseFile, { what, day }: { readonly what: FigureKind; readonly day: PlainDate }): Figure {
  const { matter, provider } = file;
  // What is weighed beside a case changes nothing here: a row that did would tell of it.
  const isWide = visibility({ ...file, matter: { ...matter, guarded: false } }) === 'protected';
  const isEnd = what === 'closed';
  const named = isWide ? null : provider;
  return {
    what,
    process: 'complaint',
    period: isWide ? quarterOf(day) : monthOf(isEnd ? day : dayOf(matter.received)),
    unit: matter.unit,
    kind: matter.kind,
    channel: matter.channel,
    exit: matter.exit,
    provider: named?.id ?? null,
    service: named?.service ?? null,
    contractForm: named?.contractForm ?? null,
    topic: isWide ? null : matter.topic,
    topicGroup: groupOf(matter),
    seriousness: isWide ? null : (matter.about.seriousness ?? null),
    closedAs: isEnd ? matter.closedAs : null,
    end: null,
    needsMet: isEnd ? matter.needsMet : null,
    escalated: isEnd && (eventsOf(file.events, 'ekuPosted').length > 0 || eventsOf(file.events, 'briefSigned').length > 0),
    days: Math.max(0, daysBetween(dayOf(matter.received), day)),
    inTime: isEnd ? wasInTime(file) : null,
  };
}

export const monthOf = (day: PlainDate): string => day.slice(0, 7);
export const quarterOf = (day: PlainDate): string => `${yearOf(day)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
const groupOf = ({ topic }: Pick<Case, 'topic'>): TopicGroup | null => (topic === null ? null : topics[topic].group);

/** By the last answer that went, or was said. */
function wasInTime(file: CaseFile): boolean | null {
  const day = answeredOn(file);
  return day === null ? null : day <= promisedDay(file.profile, file.matter.received);
}

function answeredOn(file: CaseFile): PlainDate | null {
  const told = eventsOf(file.events, 'letterTold').findLast(({ data }) => letterOfText(file, data.textKey) === 'reply');
  if (told !== undefined) return told.data.day;
  const { undone } = letterState(file);
  const approved = eventsOf(file.events, 'letterApproved').findLast(
    ({ data }) => data.letter === 'reply' && !undone.includes(data.textKey),
  );
  const sent = approved === undefined ? null : sentAt(file, approved.data.textKey);
  return sent === null ? null : dayOf(sent);
}
