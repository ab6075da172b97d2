// Goes through a recorded matter again under a profile: what `plan` opens, sends and chases from look to look, and what `decide` makes of each answer when it
// came. Nothing leaves the program; the effects of an action are what the pass would have read the next time.

import { compared } from '../../src/core/order';
import { ekuId, isIn, personId, textHash, type Instant } from '../../src/core/brand';
import type { CaseFile } from '../../src/core/casefile/case-file';
import type { CaseEvent, Happenings, NewEvent, ShownCard } from '../../src/core/casefile/event';
import { writeRecipient } from '../../src/core/casefile/recipient';
import type { NewTask, Task, TaskPatch } from '../../src/core/casefile/task';
import { decide } from '../../src/core/engine/decide';
import type { Actor, Decision } from '../../src/core/engine/decision';
import type { Action, WantedCard } from '../../src/core/engine/action';
import { nextLook } from '../../src/core/engine/next-look';
import { plan } from '../../src/core/engine/plan';
import { unitIds, type Profile } from '../../src/core/routine/profile';
import type { LetterType } from '../../src/core/processes/complaint/letters';
import { addMinutes, never } from '../../src/core/time/instant';
import { fileFrom, keptTask, type Recorded, type RecordedAnswer } from './record';

export interface Replayed {
  readonly tasks: readonly NewTask[];
  /** Letters that went, with the moment each did. */
  readonly letters: readonly { readonly letter: LetterType; readonly at: Instant }[];
  /** Reminders and notices to superiors. */
  readonly chased: readonly {
    readonly card: 'reminder' | 'overdue';
    readonly task: NewTask;
    readonly to: string;
    readonly at: Instant;
  }[];
  /** Answers that could not be given: the task was not there, or the routine does not take it so. */
  readonly refused: readonly (RecordedAnswer & { readonly code: string })[];
  readonly file: CaseFile;
}

/** Days after the last answer that are still looked at, and looks after which a replay that never rests is given up. */
const daysAfter = 60;
const mostLooks = 2000;

/** The whole of a recorded matter under a profile. */
export function replay(recorded: Recorded, profile: Profile): Replayed {
  const answers = [...recorded.answers].sort((a, b) => compared(a.at, b.at));
  const horizon = addMinutes(answers.at(-1)?.at ?? recorded.arrived, daysAfter * 24 * 60);
  let so: Replayed = { tasks: [], letters: [], chased: [], refused: [], file: fileFrom(recorded, profile) };
  let now = recorded.arrived;
  for (let looks = 0; now <= horizon; looks += 1) {
    if (looks === mostLooks) throw new Error(`Ärende ${recorded.id} kommer aldrig till ro.`);
    so = atRest(so, now);
    while (answers[0] !== undefined && answers[0].at <= now) so = atRest(answered(so, answers.shift(), now), now);
    const next = nextLook(so.file, now);
    const due = answers[0]?.at ?? never;
    now = next < due ? next : due;
  }
  return so;
}

/** Passes until nothing is left to do. */
function atRest(before: Replayed, now: Instant): Replayed {
  let so = before;
  for (let passes = 0; passes < 50; passes += 1) {
    const actions = plan(so.file, now);
    if (actions.length === 0) return so;
    so = actions.reduce((at, action) => performed(at, action, now), so);
  }
  return so;
}

function performed(so: Replayed, action: Action, now: Instant): Replayed {
  if (isBeside(action)) return besides(so, action, now);
  const { file } = so;
  const to = (change: Partial<CaseFile>): Replayed => ({ ...so, file: { ...file, ...change } });
  switch (action.kind) {
    case 'openTask':
      return { ...to({ tasks: [...file.tasks, keptTask(action.task)] }), tasks: [...so.tasks, action.task] };
    case 'lapseTask':
      return to({ tasks: patched(file, action.task.key, { state: 'lapsed', answeredAt: now }) });
    case 'moveTask':
      return to({ tasks: patched(file, action.task.key, action.to) });
    case 'settle':
      return to({
        tasks: patched(file, action.decision.task, action.decision.patch),
        events: withEvents(file, action.decision.events),
      });
    case 'loseRole':
    case 'fallBack':
      return to({ matter: { ...file.matter, ...action.change }, events: withEvents(file, action.change.lastDecision.events) });
    case 'keepSigns':
      return to({ matter: { ...file.matter, ...action.signs } });
    case 'noteAnswer':
    case 'openMatter':
    case 'recallMatter':
      return to({ events: withEvents(file, [action.event]) });
    case 'sendCard':
      return cardSent(so, action.card, now);
    case 'updateCard':
      return to({ events: withEvents(file, [cardMoved(action, now)]) });
    case 'sendLetter':
    case 'sendAutomatic':
      return sent(so, action.letter, now);
  }
}

/** The effects outside tasks, cards and letters. */
const besideKinds = [
  ...(['postEku', 'signBrief', 'emptyPart', 'answerAsk', 'moveContent', 'fileTexts', 'clearContent', 'makeFindable'] as const),
  ...(['keepState', 'goBack', 'openPart', 'joinWords', 'leaveWords', 'protectToo'] as const),
] as const;
type Beside = Extract<Action, { readonly kind: (typeof besideKinds)[number] }>;
const isBeside = (action: Action): action is Beside => isIn(besideKinds, action.kind);

function besides(so: Replayed, action: Beside, now: Instant): Replayed {
  const { file } = so;
  const to = (change: Partial<CaseFile>): Replayed => ({ ...so, file: { ...file, ...change } });
  switch (action.kind) {
    case 'postEku':
      return to({ matter: { ...file.matter, ekuId: ekuId('1') }, events: withEvents(file, [posted(action.approved, now)]) });
    case 'signBrief':
      return to({ events: withEvents(file, [signed(action.approved, now)]) });
    case 'moveContent':
      return to({ matter: { ...file.matter, lies: action.to }, events: withEvents(file, ofContent(action, now)) });
    case 'fileTexts':
    case 'clearContent':
    case 'makeFindable':
      return to({ events: withEvents(file, ofContent(action, now)) });
    case 'openPart':
    case 'joinWords':
    case 'leaveWords':
    case 'protectToo':
    case 'goBack':
    case 'keepState':
    case 'emptyPart':
    case 'answerAsk':
      return so;
  }
}

/** What the history says of content that is moved, filed or weeded: there is none of it here. */
function ofContent(
  action: Extract<Action, { kind: 'moveContent' | 'fileTexts' | 'clearContent' | 'makeFindable' }>,
  at: Instant,
): readonly NewEvent[] {
  if (action.kind === 'moveContent') return [{ kind: 'contentMoving', data: { to: action.to }, at, by: null }];
  if (action.kind === 'clearContent') return [{ kind: 'contentCleared', data: { documents: 0 }, at, by: null }];
  if (action.kind === 'makeFindable') return [{ kind: action.is ? 'findableMade' : 'findableGone', data: {}, at, by: null }];
  if (action.end === null) return [{ kind: 'lettersFiled', data: { textKeys: action.letters }, at, by: null }];
  return [
    { kind: 'draftsWeeded', data: { drafts: 0, documents: 0 }, at, by: null },
    { kind: 'draftsGone', data: {}, at, by: null },
  ];
}

const cardMoved = ({ card, shown: before }: Extract<Action, { kind: 'updateCard' }>, now: Instant): NewEvent => ({
  ...shown(card, now),
  data: { cards: [moved(before, card)] },
});

const cardSent = (so: Replayed, card: WantedCard, now: Instant): Replayed => ({
  ...so,
  file: { ...so.file, events: withEvents(so.file, [shown(card, now)]) },
  chased: [...so.chased, ...chaseOf(card, now)],
});

const posted = ({ round }: Happenings['ekuApproved'], at: Instant): NewEvent => ({
  kind: 'ekuPosted',
  data: { round, ekuId: ekuId('1'), part: 0 },
  at,
  by: null,
});

const signed = ({ round, hash }: Happenings['ekuApproved'], at: Instant): NewEvent => ({
  kind: 'briefSigned',
  data: { round, hash },
  at,
  by: null,
});

const patched = ({ tasks }: CaseFile, key: string, patch: TaskPatch): readonly Task[] =>
  tasks.map((task) => (task.key === key ? { ...task, ...patch } : task));

function withEvents({ events, matter }: CaseFile, more: readonly NewEvent[]): readonly CaseEvent[] {
  const last = events.at(-1)?.seq ?? 0;
  return [...events, ...more.map((event, index) => ({ ...event, caseId: matter.id, seq: last + 1 + index }))];
}

function sent(
  so: Replayed,
  { letter, textKey }: { readonly letter: LetterType; readonly textKey: string },
  now: Instant,
): Replayed {
  const event: NewEvent = { kind: 'letterSent', data: { textKey }, at: now, by: null };
  return { ...so, file: { ...so.file, events: withEvents(so.file, [event]) }, letters: [...so.letters, { letter, at: now }] };
}

const shown = (card: WantedCard, at: Instant) => ({ kind: 'shown', data: { cards: [placed(card)] }, at, by: null }) as const;

/** In a chat of whoever it is meant for: a role's card lies with one who stands for all of them. */
const placed = ({ tag, to, state }: WantedCard): ShownCard => ({
  tag,
  to: writeRecipient(to),
  holder: to.kind === 'person' ? to.id : writeRecipient(to),
  state,
  conversationId: writeRecipient(to),
  activityId: tag,
});

const moved = (one: ShownCard, { state }: WantedCard): ShownCard => ({ ...one, state });

function chaseOf({ about, to }: WantedCard, at: Instant): Replayed['chased'] {
  return about.card === 'reminder' || about.card === 'overdue'
    ? [{ card: about.card, task: about.task, to: writeRecipient(to), at }]
    : [];
}

/** The answer as whoever has the task now gives it. */
function answered(so: Replayed, answer: RecordedAnswer | undefined, now: Instant): Replayed {
  if (answer === undefined) return so;
  const { file } = so;
  const task = file.tasks.findLast(({ type, state }) => type === answer.type && state === 'open');
  if (task === undefined) return { ...so, refused: [...so.refused, { ...answer, code: 'noSuchTask' }] };
  const taken = decide(file, decisionOf(file, task, answer), now);
  if (!taken.ok) return { ...so, refused: [...so.refused, { ...answer, code: taken.problem.code }] };
  return { ...so, file: { ...file, matter: Object.assign({}, file.matter, taken.value.matter) } };
}

const decisionOf = ({ matter, profile }: CaseFile, task: Task, { outcome, answers, letters, at }: RecordedAnswer): Decision => ({
  caseId: matter.id,
  type: task.type,
  round: task.round,
  outcome,
  answers: inPlace(answers, unitIds(profile)),
  letters: letters.map((letter) => ({ letter, textKey: `${matter.id}|${letter}|${at}`, hash: textHash(letter) })),
  by: holderOf(task),
});

/** A unit that this organisation does not have is its first. */
function inPlace(answers: RecordedAnswer['answers'], units: readonly string[]): RecordedAnswer['answers'] {
  const { responsibility } = answers;
  const isElsewhere = typeof responsibility === 'string' && responsibility !== 'notOurs' && !isIn(units, responsibility);
  return isElsewhere ? { ...answers, responsibility: units[0] } : answers;
}

/** Somebody who holds the task's role where it is, by name where it has one. */
const holderOf = ({ role, unit, ownerId }: Task): Actor => ({
  id: ownerId ?? personId(`${role}:${unit ?? ''}`),
  grants: [{ role, unit }],
});
