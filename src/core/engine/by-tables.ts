// The ways of a process that is tables and nothing else: its fields, its notes, who may read it, and that owner and decider are two.

import { plainDate, type Instant } from '../brand';
import type { MatterPatch } from '../casefile/matter';
import type { OwnFile } from '../casefile/own-file';
import type { OwnMatter } from '../casefile/own-matter';
import type { MatterFile, Process, Rounds } from '../casefile/matter-file';
import type { NewEvent } from '../casefile/event';
import type { Task } from '../casefile/task';
import { commonStages, fitsField, ruleOf, stageOf, type OutcomeRule, type OwnTables } from '../processes/process';
import { no, ok, type Refusal, type Result } from '../result';
import { roleIn } from '../routine/profile';
import { roles } from '../routine/roles';
import { hasForeignLetter, lacksReason } from './decide';
import type { Action } from './action';
import type { Actor, Answer, Changes, Decision, GiveAway } from './decision';
import { hasTask, mayAnswer } from './may';
import { actsAbove } from './stand-in';
import { holds } from './still-holds';

/** A process from its tables. */
export const byTables = (tables: OwnTables): Process => ({
  ...tables,
  stages: { ...tables.stages, ...commonStages },
  guards: tables.level === 'protected',
  rounds: (file: OwnFile, condition) => whenField(file, condition),
  isReady: isAfter,
  ownDay: (file: OwnFile, type) => {
    const day = file.matter.fields[ruleOf(file, type).dayFrom ?? ''];
    return day === undefined ? null : { day: plainDate(day), isFixed: true };
  },
  alarmSince: (_file, { opened }) => opened,
  alarmBesides: () => [],
  isUndone: () => false,
  mark: () => '',
  before: goingBack,
  beside: () => [],
  sends: () => [],
  cards: () => [],
  moments: () => [],
  mayRead: (actor, file) => hasTask(actor, file) || reads(tables, actor, file),
  outcome: (file, type, outcome) => ruleOf(file, type).outcomes[outcome],
  over: () => no('alreadyDecided'),
  notTheirs: () => no('notYourTask'),
  declares,
  refuses: (file: OwnFile, answer) => refuses(tables, file, answer),
  said: () => ok({ assessments: [], signs: {}, isStopped: false }),
  effect: (file: OwnFile, decision) => ok(withFields({ ...file.matter.fields, ...fieldsAsked(file, decision) })),
  keeps: () => null,
  rows: (_file, { task, decision }, now) => noteRows(task.key, decision, now),
});

const withFields = (fields: OwnMatter['fields']): MatterPatch & Pick<OwnMatter, 'fields'> => ({ fields });

const reads = ({ readers }: OwnTables, actor: Actor, { profile, matter }: MatterFile): boolean =>
  readers.some((role) => holds(actor, roleIn(profile, role), matter.unit));

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

/** `ivo=yes`: as long as the field says so, once. */
function whenField({ matter: { fields } }: OwnFile, condition: string): Rounds {
  const [field = '', value] = condition.split('=');
  return fields[field] === value ? 1 : null;
}

/** Whether everything that must be answered before it in this round is. */
function isAfter(file: MatterFile, type: string): boolean {
  const { after = [] } = ruleOf(file, type);
  return after.every((before) =>
    file.tasks.some((task) => task.type === before && task.round === file.matter.round && task.state === 'done'),
  );
}

function refuses({ fields }: OwnTables, file: OwnFile, { task, rule, decision }: Answer): Refusal | null {
  if (!mayAnswer(decision.by, task, file) || isSamePerson(file, decision)) return no('notYourTask');
  if (task.state !== 'open') return no('alreadyDecided');
  if (rule === undefined || !mayBeGiven(file, rule)) return no('outcomeNotAllowed');
  if (lacksReason(rule, decision)) return no('reasonMissing');
  if (hasForeignLetter(rule, decision)) return no('answerNotAllowed');
  if (rule.note === 'required' && decision.noteKey === undefined) return no('noteMissing');
  return missing(asked(file, fields, rule), decision);
}

/** Whether what was answered before leaves the outcome open. */
export const mayBeGiven = ({ matter: { fields } }: OwnFile, { needs = {} }: Pick<OutcomeRule, 'needs'>): boolean =>
  Object.entries(needs).every(([field, value]) => fields[field] === value);

/** Whether it was she who answered the task that must be another's. */
export function isSamePerson(file: MatterFile, { type, by }: Pick<Decision, 'type' | 'by'>): boolean {
  const { otherThan } = ruleOf(file, type);
  const last = file.tasks.findLast((task) => task.type === otherThan && task.state === 'done');
  return last?.answeredBy === by.id;
}

type Fields = OwnTables['fields'];

/** What is asked with an outcome: not a provider that is known, unless another is given. */
const asked = ({ matter }: OwnFile, fields: Fields, { asks = [] }: OutcomeRule) =>
  asks.map((name) => ({
    name,
    rule: fields[name],
    isKnown: fields[name]?.kind === 'provider' && matter.fields[name] !== undefined,
  }));

function missing(fields: ReturnType<typeof asked>, { answers }: Decision): Refusal | null {
  for (const { name, rule, isKnown } of fields) {
    const given = answers[name];
    if (given === undefined || given === '') {
      if (!isKnown) return no('answerMissing');
    } else if (typeof given !== 'string' || !fitsField(rule, given)) {
      return no(rule?.kind === 'day' ? 'dateNotAllowed' : 'answerNotAllowed');
    }
  }
  return null;
}

const fieldsAsked = (file: MatterFile, { type, outcome, answers }: Decision): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (ruleOf(file, type).outcomes[outcome]?.asks ?? []).flatMap((field) => {
      const given = answers[field];
      return typeof given === 'string' && given !== '' ? [[field, given] as const] : [];
    }),
  );

const noteRows = (task: string, { noteKey, by }: Decision, now: Instant): readonly NewEvent[] =>
  noteKey === undefined ? [] : [{ kind: 'noteWritten', data: { task, textKey: noteKey }, at: now, by: by.id }];
