// The ways of a process that is tables and nothing else: its fields, its notes, and that owner and decider are two.

import { isKeyOf, plainDate, type Instant, type PlainDate } from '../brand';
import type { MatterPatch } from '../casefile/matter';
import { enteredNumber } from '../casefile/registering';
import type { OwnFile } from '../casefile/own-file';
import type { OwnMatter } from '../casefile/own-matter';
import type { MatterFile, Process, Rounds } from '../casefile/matter-file';
import { eventsOf, type NewEvent } from '../casefile/event';
import type { Task } from '../casefile/task';
import { underProfile } from '../processes/owes-note';
import { fitsField, ruleOf, type FieldRule, type OutcomeRule, type OwnTables, commonStages, stageOf } from '../processes/process';
import { disposalMoments } from '../records/disposal-order';
import { no, ok, type Refusal, type Result } from '../result';
import { roles } from '../routine/roles';
import { addMonths, dayOf } from '../time/plain-date';
import { addWorkingDays } from '../time/working-days';
import { hasForeignLetter, lacksReason } from './decide';
import type { Answer, Changes, Decision, GiveAway } from './decision';
import { mayAnswer } from './may';
import type { Action } from './action';
import { actsAbove } from './stand-in';

/** A process from its tables. */
export const byTables = (tables: OwnTables): Process => ({
  ...tables,
  stages: { ...tables.stages, ...commonStages },
  guards: tables.level === 'protected',
  rounds: (file: OwnFile, condition) => (condition === linkLocked ? lockedLinks(file) : whenField(file, condition)),
  isReady: (file: OwnFile, type) => isAfter(file, type),
  ownDay: (file: OwnFile, type) => {
    const { dayFrom = '', dayBefore } = ruleOf(file, type);
    const set = file.matter.fields[dayFrom];
    if (set === undefined) return null;
    const latest = plainDate(set);
    return dayBefore === undefined
      ? { day: latest, isFixed: true }
      : { day: addWorkingDays(latest, -dayBefore), isFixed: true, latest };
  },
  ownRole: (file: OwnFile, { roleFrom = '' }) => {
    const role = file.matter.fields[roleFrom] ?? '';
    return isKeyOf(roles, role) && role !== 'caseworker' ? role : null;
  },
  alarmSince: (_file, { opened }) => opened,
  alarmBesides: () => [],
  isUndone: () => false,
  mark: () => '',
  drawnFrom: () => 0,
  before: goingBack,
  beside: () => [],
  sends: () => [],
  cards: () => [],
  moments: disposalMoments,
  outcome: (file, type, outcome) => {
    const rule = ruleOf(file, type).outcomes[outcome];
    return rule === undefined ? undefined : underProfile(file.profile, rule);
  },
  over: () => no('alreadyDecided'),
  notTheirs: () => no('notYourTask'),
  declares,
  refuses: (file: OwnFile, answer, now) => refuses(tables, file, { answer, today: dayOf(now) }),
  said: () => ok({ assessments: [], signs: {}, isStopped: false }),
  effect: (file: OwnFile, decision) => ok(withFields({ ...file.matter.fields, ...fieldsAsked(file, decision) })),
  keeps: () => null,
  rows: (_file, { task, decision }, now) => noteRows(task.key, decision, now),
});

/** A change of a matter's own fields: all of them as they then are. */
export const withFields = (fields: OwnMatter['fields']): MatterPatch & Pick<OwnMatter, 'fields'> => ({ fields });

/** What the complaint a matter was made of leaves in its `holds` when it has been taken back. */
export const recallToken = 'recalled';

/** The complaint it was made of is at *Mottagning* again: it ends, and its history stays. One that has ended before is left as it is. */
function goingBack(file: MatterFile, now: Instant): Action | null {
  const { holds: tokens, stage, round } = file.matter;
  if (!tokens.includes(recallToken) || !stageOf(file, stage).open) return null;
  const event: NewEvent = { kind: 'wentBack', data: {}, at: now, by: null };
  const lastDecision = { task: '', patch: {}, events: [event] };
  return { kind: 'goBack', change: { stage: 'wentBack', round: round + 1, holds: [], lastDecision } };
}

/** The task goes to the one above, as when it is declined for any other reason. */
function declares(
  file: MatterFile,
  { task, give }: { readonly task: Task; readonly give: GiveAway },
  now: Instant,
): Result<Changes> {
  const above = actsAbove(file, task.role);
  if (above === null || !mayAnswer(give.by, task, file)) return no(above === null ? 'nobodyLeft' : 'notYourTask');
  const patch = { role: above, unit: roles[above].within === 'unit' ? file.matter.unit : null, ownerId: null };
  const data = { task: task.key, how: 'declined', reason: 'conflictOfInterest' } as const;
  return ok({
    matter: { lastDecision: { task: task.key, patch, events: [{ kind: 'gaveAway', data, at: now, by: give.by.id }] } },
  });
}

/** The condition of a task that asks for another link. */
const linkLocked = 'answerLinkLocked';

/** A round for each link that wrong codes have shut, until there is another. */
function lockedLinks({ events, process, matter }: OwnFile): Rounds {
  if (!stageOf({ process }, matter.stage).open) return null;
  const last = eventsOf(events, 'linkMade').at(-1)?.seq ?? 0;
  return eventsOf(events, 'answerLinkLocked').flatMap(({ seq }) => (seq > last ? [seq] : []));
}

/** `ivo=yes`: as long as the field says so, once. */
function whenField({ matter: { fields } }: OwnFile, condition: string): Rounds {
  const [field = '', value] = condition.split('=');
  return fields[field] === value ? 1 : null;
}

/** Whether this matter has that task now, and everything that must be answered before it is. */
function isAfter(file: OwnFile, type: string): boolean {
  const { after = [], asksOnce } = ruleOf(file, type);
  if (!isOfThis(file, type) || (asksOnce === true && isSettled(file, type))) return false;
  return after.every(
    (before) =>
      !isOfThis(file, before) ||
      isSettled(file, before) ||
      file.tasks.some((task) => task.type === before && task.round === file.matter.round && task.state === 'done'),
  );
}

/** Whether a task belongs to a matter with these fields. */
function isOfThis(file: OwnFile, type: string): boolean {
  const { opens } = ruleOf(file, type);
  if (!('stage' in opens) || opens.where === undefined) return true;
  const [field, values] = opens.where;
  return values.includes(file.matter.fields[field] ?? '');
}

/** Answered for good: its last answer led nowhere else. */
function isSettled(file: OwnFile, type: string): boolean {
  const rule = ruleOf(file, type);
  const last = file.tasks.findLast((task) => task.type === type && task.state === 'done');
  return rule.asksOnce === true && last !== undefined && rule.outcomes[last.outcome ?? '']?.to === undefined;
}

interface Given {
  readonly answer: Answer;
  readonly today: PlainDate;
}

function refuses({ fields }: OwnTables, file: OwnFile, { answer, today }: Given): Refusal | null {
  const { task, rule, decision } = answer;
  if (!mayAnswer(decision.by, task, file)) return no('notYourTask');
  if (task.state !== 'open') return no('alreadyDecided');
  if (rule === undefined || !mayBeGiven(file, rule)) return no('outcomeNotAllowed');
  if (lacksReason(rule, decision)) return no('reasonMissing');
  if (hasForeignLetter(rule, decision)) return no('answerNotAllowed');
  if (rule.note === 'required' && decision.noteKey === undefined) return no('noteMissing');
  const lacking = missing(asked(file, fields, rule), decision.answers, {
    today,
    received: dayOf(file.matter.received),
    profile: file.profile,
  });
  return lacking ?? outOfOrder(fields, { ...file.matter.fields, ...decision.answers }, rule.asks ?? []);
}

/** Whether what was answered before leaves the outcome open. */
export const mayBeGiven = (
  { matter: { fields } }: { readonly matter: Pick<OwnMatter, 'fields'> },
  { needs = {} }: Pick<OutcomeRule, 'needs'>,
): boolean => Object.entries(needs).every(([field, value]) => fields[field] === value);

type Fields = OwnTables['fields'];

/** What is asked with an outcome: not a provider that is known, unless another is given. */
const asked = ({ matter }: OwnFile, fields: Fields, { asks = [] }: OutcomeRule) =>
  asks.map((name) => ({
    name,
    rule: fields[name],
    isKnown: fields[name]?.kind === 'provider' && matter.fields[name] !== undefined,
  }));

function missing(fields: ReturnType<typeof asked>, answers: Decision['answers'], seen: Seen): Refusal | null {
  for (const { name, rule, isKnown } of fields) {
    const given = answers[name];
    if (given === undefined || given === '') {
      if (!isKnown) return no('answerMissing');
    } else {
      const refusal = misfit(rule, given, seen);
      if (refusal !== null) return refusal;
    }
  }
  return null;
}

/** Why a value cannot be taken for a field; null when it can. */
export function misfit(rule: FieldRule | undefined, given: unknown, { today, received, profile }: Seen): Refusal | null {
  const fits = typeof given === 'string' && fitsField(rule, given);
  if (rule?.kind === 'day') {
    if (!fits) return no('dayNotRead');
    if (rule.ahead === true && given < today) return no('dayNotAhead');
    if (rule.been === true && given > today) return no('dayNotYet');
    const isTooFar = rule.withinMonths !== undefined && received !== undefined && given > addMonths(received, rule.withinMonths);
    return isTooFar ? no('dayTooFar') : null;
  }
  if (!fits) return no(rule?.kind === 'count' ? 'countNotRead' : 'answerNotAllowed');
  const read =
    rule?.kind === 'words' && rule.is === 'registryNumber' ? enteredNumber(given, profile.registration.example) : ok(given);
  return read.ok ? null : read;
}

/** What an answer is held against. */
interface Seen extends Pick<MatterFile, 'profile'> {
  readonly today: PlainDate;
  /** The day the matter came; absent for one that is not yet. */
  readonly received?: PlainDate;
}

/** Whether a number that is a part of another is larger than that one. */
function isMore(fields: Fields, values: Decision['answers'], name: string): boolean {
  const rule = fields[name];
  const whole = rule?.kind === 'count' && rule.partOf !== undefined ? values[rule.partOf] : undefined;
  return typeof whole === 'string' && Number(values[name]) > Number(whole);
}

/** Why the days and numbers that are asked cannot be taken beside those they are never before; null when they can. */
export function outOfOrder(fields: Fields, values: Decision['answers'], names: readonly string[]): Refusal | null {
  const isBefore = (name: string): boolean => {
    const rule = fields[name];
    const [day, other] = [
      values[name],
      rule?.kind === 'day' && rule.notBefore !== undefined ? values[rule.notBefore] : undefined,
    ];
    return typeof day === 'string' && typeof other === 'string' && day < other;
  };
  if (names.some((name) => isMore(fields, values, name))) return no('countNotRead');
  return names.some(isBefore) ? no('daysOutOfOrder') : null;
}

const fieldsAsked = (file: MatterFile, { type, outcome, answers }: Decision): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (ruleOf(file, type).outcomes[outcome]?.asks ?? []).flatMap((field) => {
      const given = answers[field];
      return typeof given === 'string' && given !== '' ? [[field, given.trim()] as const] : [];
    }),
  );

const noteRows = (task: string, { noteKey, by }: Decision, now: Instant): readonly NewEvent[] =>
  noteKey === undefined ? [] : [{ kind: 'noteWritten', data: { task, textKey: noteKey }, at: now, by: by.id }];
