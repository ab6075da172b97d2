// Every card the product can show, by name, with invented values: what a golden file keeps.

import {
  droppedMessage,
  findMessage,
  keptMessage,
  myWorkMessage,
  newCaseMessage,
  statusMessage,
  withSentence,
} from '../../bot/talk/card-messages';
import { pagesAt } from '../../bot/pages';
import { marked } from '../../bot/send/practice';
import { guideFor } from '../../bot/talk/guide';
import { helpMessage, placesFor } from '../../bot/talk/help';
import type { MatterId } from '../../src/core/brand';
import { isKeyOf, keysOf, providerId } from '../../src/core/brand';
import { dayCard, firstOf, pastDayCard, type ShownDay } from '../../src/core/cards/day-card';
import { onDay } from '../../src/core/cards/on-day';
import { waitingRowsCard } from '../../src/core/cards/waiting-rows-card';
import { putBackCard } from '../../src/core/cards/put-back-card';
import { cardFor, type CardContext } from '../../src/core/cards/card-for';
import type { RegisteredName } from '../../src/core/casefile/provider';
import type { NewTask, Task } from '../../src/core/casefile/task';
import type { Desk } from '../../src/core/desk/desk';
import type { DeskLine } from '../../src/core/desk/line';
import type { CardSubject } from '../../src/core/engine/action';
import { stages } from '../../src/core/processes/complaint/stages';
import { processes, taskType, type ComplaintTaskId, type TaskTypeId } from '../../src/core/processes/all';
import type { Role } from '../../src/core/routine/roles';
import { say, type Language } from '../../src/core/text/say';
import { aProvider, aTask, at, caseworker, day, events, profile, someone } from '../support/builders';
import type { Draw } from './draw';
import { datedScenes, newTaskOf, otherCase, protectedScene, scenes, unregisteredScene, type Scene } from './case-files';
import { ekuCards } from './eku-cards';
import { ownCards } from './own-cards';

const waitingRows = (['empty', 'noSuchCase', 'senderUnproven', 'hostile', 'rowGone', 'encrypted'] as const).map((reason, n) => ({
  id: String(n + 1),
  reason,
}));

const pages = pagesAt('https://trappan.ekbacka.example');
const mailbox = 'synpunkter@ekbacka.example';
const clock = { now: () => scenes.triage.now };

const names: Readonly<Record<string, string>> = {
  [caseworker.id]: 'Karin Lindqvist',
  [someone('colleague')]: 'Lena Dahl',
  [someone('manager')]: 'Eva Sandell',
};

const contextAt = ({ now }: Pick<Scene, 'now'>, language: Language): CardContext => ({
  ...{ now, language, reader: caseworker.id, tabUrl: (id: MatterId) => pages.caseUrl(id) },
  providers: [aProvider, { ...aProvider, id: providerId('lyktan'), name: 'Lyktan Omsorg AB' as RegisteredName }],
  caseworkers: [
    { id: caseworker.id, initials: 'KL' },
    { id: someone('colleague'), initials: 'LD' },
  ],
  nameOf: (id) => names[id],
});

const drawn =
  (scene: Scene, subject: CardSubject): Draw =>
  (language) =>
    cardFor(subject, scene.file, contextAt(scene, language)).card;

const over = (task: NewTask, state: 'done' | 'lapsed', scene: Scene): NewTask => ({
  ...task,
  state,
  ...(state === 'done' ? { outcome: firstOutcome(task.type), answeredBy: caseworker.id, answeredAt: scene.now } : {}),
});
const firstOutcome = (type: TaskTypeId): string | null => Object.keys(taskType(type).outcomes)[0] ?? null;

/** The case where the answer has taken it. */
const afterwards = (type: ComplaintTaskId, scene: Scene): Scene => {
  const to = taskType(type).outcomes[firstOutcome(type) ?? '']?.to;
  const stage = to !== undefined && isKeyOf(stages, to) ? to : scene.file.matter.stage;
  return { ...scene, file: { ...scene.file, matter: { ...scene.file.matter, stage } } };
};

const ofTask = (type: ComplaintTaskId): readonly (readonly [string, Draw])[] => {
  const scene = scenes[type];
  const task = newTaskOf(type, scene);
  return [
    [`task-${type}-open`, drawn(scene, { card: 'task', task })],
    [`task-${type}-done`, drawn(afterwards(type, scene), { card: 'task', task: over(task, 'done', scene) })],
  ];
};

const forward = scenes.forwardToProvider;
const forwardTask = newTaskOf('forwardToProvider', forward);
const hidden = protectedScene(forward);
const hiddenTask = newTaskOf('forwardToProvider', hidden);
const on = (scene: Scene, moment: string): Scene => ({ ...scene, now: at(moment) });

/** An answer whose letter still waits: for five minutes it can be undone. */
const waitingLetter: Scene = {
  ...forward,
  file: {
    ...forward.file,
    events: [
      ...forward.file.events,
      {
        ...{ caseId: forward.file.matter.id, seq: 2, kind: 'letterApproved', at: forward.now, by: caseworker.id },
        data: { letter: 'toProvider', textKey: '12|toProvider|1', hash: 'h' as never, sendAfter: at('2026-03-02 10:05') },
      },
    ],
  },
};

/** The request came back: its task is open again. */
const cameBack: Scene = {
  ...forward,
  file: {
    ...forward.file,
    events: events(
      ...waitingLetter.file.events,
      {
        kind: 'decided',
        data: { task: '12|forwardToProvider|1', type: 'forwardToProvider', outcome: 'sent', reason: null },
        at: forward.now,
        by: caseworker.id,
      },
      { kind: 'letterFailed', data: { textKey: '12|toProvider|1', why: 'bounced' }, at: forward.now, by: null },
    ),
  },
};

/** A task that a colleague has handed over. */
const givenTask: NewTask = { ...forwardTask, ownerId: someone('colleague') };
const handedOver: Scene = {
  ...forward,
  file: {
    ...forward.file,
    events: [
      ...forward.file.events,
      {
        caseId: forward.file.matter.id,
        seq: 2,
        kind: 'gaveAway',
        at: forward.now,
        by: caseworker.id,
        data: { task: givenTask.key, how: 'reassigned', reason: 'noTime', to: someone('colleague') },
      },
    ],
  },
};
const proposed: Scene = { ...forward, file: { ...forward.file, tasks: [aTask({ type: 'confirmCaseworker', round: 2 })] } };

const ofOneTask: Readonly<Record<string, Draw>> = {
  'task-closeFile-unregistered': drawn(unregisteredScene, { card: 'task', task: newTaskOf('closeFile', unregisteredScene) }),
  'task-triage-day': drawn(datedScenes.unsure, { card: 'task', task: newTaskOf('triage', datedScenes.unsure) }),
  'task-triage-day-protected': drawn(protectedScene(datedScenes.unsure), {
    card: 'task',
    task: newTaskOf('triage', datedScenes.unsure),
  }),
  'task-late': drawn(datedScenes.late, { card: 'task', task: newTaskOf('forwardToProvider', datedScenes.late) }),
  'task-came-back': drawn(cameBack, { card: 'task', task: forwardTask }),
  'task-lapsed': drawn(forward, { card: 'task', task: over(forwardTask, 'lapsed', forward) }),
  'task-overdue': drawn(on(forward, '2026-03-05 09:00'), { card: 'task', task: forwardTask }),
  'task-last-day': drawn(on(forward, '2026-03-03 09:00'), { card: 'task', task: forwardTask }),
  'task-unclaimed': drawn(forward, { card: 'task', task: { ...forwardTask, ownerId: null } }),
  'task-undo': drawn(waitingLetter, { card: 'task', task: over(forwardTask, 'done', waitingLetter) }),
  'protected-open': drawn(hidden, { card: 'task', task: hiddenTask }),
  'protected-done': drawn(hidden, { card: 'task', task: over(hiddenTask, 'done', hidden) }),
  'protected-triage': drawn(protectedScene(scenes.triage), { card: 'task', task: newTaskOf('triage', scenes.triage) }),
  'protected-reminder': drawn(hidden, { card: 'reminder', task: hiddenTask }),
  'protected-moved': drawn(hidden, { card: 'moved', task: hiddenTask }),
  reminder: drawn(on(scenes.providerReply, '2026-03-06 08:00'), {
    card: 'reminder',
    task: newTaskOf('providerReply', scenes.providerReply),
  }),
  'reminder-last-day': drawn(on(forward, '2026-03-03 08:00'), { card: 'reminder', task: forwardTask }),
  'reminder-past': drawn(on(forward, '2026-03-04 08:00'), { card: 'reminder', task: forwardTask }),
  overdue: drawn(on(forward, '2026-03-04 08:00'), { card: 'overdue', task: forwardTask, role: 'unitManager' }),
  moved: drawn(forward, { card: 'moved', task: forwardTask }),
  'moved-to-colleague': drawn(handedOver, { card: 'moved', task: givenTask }),
  'task-from-colleague': drawn(handedOver, { card: 'task', task: givenTask }),
  'task-proposed': drawn(proposed, { card: 'task', task: forwardTask }),
  replaced: drawn(forward, { card: 'replaced', task: forwardTask }),
};

const myTask = (task: Task, kase = forward.file.matter) => ({ task, kase });
const mine = [
  myTask(aTask({ type: 'forwardToProvider', due: day('2026-03-03') })),
  myTask(aTask({ type: 'providerReply', caseId: otherCase.id, due: day('2026-02-27') }), otherCase),
  myTask(aTask({ type: 'individualFollowUp', due: day('2026-03-12') })),
];
const many = Array.from({ length: 12 }, (_, at_) =>
  myTask(aTask({ type: 'closeFile', due: day(`2026-03-${String(at_ + 10)}`) }), otherCase),
);

const lateElsewhere: DeskLine = {
  key: '13|overdue',
  to: someone('manager'),
  kind: 'overdue',
  caseId: otherCase.id,
  type: 'providerReply',
  round: 1,
  due: day('2026-02-27'),
  number: 'SYN-2026-00013',
  isShut: false,
  at: at('2026-03-02 08:00'),
};
const onDesk = (of: readonly (typeof mine)[number][], more: Partial<Desk> = {}): ShownDay => {
  const desk = { tasks: of.map(({ task }) => task), lines: [], waiting: 0, ...more };
  const matterOf = (id: string) => of.find(({ task }) => task.caseId === id)?.kase ?? null;
  const rows = firstOf(desk, clock.now()).map((entry) => ({
    entry,
    matter: entry.kind === 'task' ? matterOf(entry.task.caseId) : null,
  }));
  return { desk, rows };
};
const dayOfHers = (shown: ShownDay) => (language: Language) => dayCard(shown, { now: clock.now(), language }).card;

const ofDay = {
  day: dayOfHers(onDesk(mine)),
  'day-many': dayOfHers(onDesk(many, { waiting: 4 })),
  'day-none': dayOfHers(onDesk([])),
  'day-superior': dayOfHers(onDesk([], { lines: [lateElsewhere] })),
  'day-past': (language) => pastDayCard(language).card,
  'day-task': (language) =>
    onDay(cardFor({ card: 'task', task: forwardTask }, forward.file, contextAt(forward, language)).card, language),
} satisfies Readonly<Record<string, Draw>>;

const nobodyYet = { hasRole: false, mayRescue: false, keepsRegister: false, leadsUnit: false };
const everybody = { hasRole: true, mayRescue: true, keepsRegister: true, leadsUnit: true };
const statusFile = { ...forward.file, tasks: [aTask({ type: 'forwardToProvider', due: day('2026-03-03') })] };
const guided = (held: readonly Role[]) => (language: Language) =>
  guideFor({ profile }, { id: caseworker.id, grants: held.map((role) => ({ role, unit: null })) }, language).card;
const onPractice = (draw: Draw) => (language: Language) => marked(draw(language)) as ReturnType<Draw>;

const ofChat: Readonly<Record<string, Draw>> = {
  guide: guided(['caseworker']),
  'guide-two-roles': guided(['unitManager', 'caseworker']),
  'guide-no-role': guided([]),
  /** Whatever is shown in a practice says so first. */
  'practice-task': onPractice(ofDay['day-task']),
  'practice-day': onPractice(ofDay.day),
  help: (language) => helpMessage({ mailbox, places: placesFor(everybody), first: null }, language).card,
  'help-polite': (language) => helpMessage({ mailbox, places: placesFor(nobodyYet), first: 'bot.polite' }, language).card,
  find: (language) => findMessage({ isTyped: true }, language).card,
  'find-how': (language) => findMessage({ isTyped: false }, language).card,
  'dropped-words': (language) => droppedMessage('draft-1', language).card,
  'new-case': (language) => newCaseMessage(pages, language).card,
  'kept-words': (language) => keptMessage({ draftId: 'draft-1', urgentIn: null }, language).card,
  'kept-words-urgent': (language) => keptMessage({ draftId: 'draft-1', urgentIn: 15 }, language).card,
  status: (language) => statusMessage({ clock }, statusFile, language).card,
  'status-protected': (language) => statusMessage({ clock }, { ...statusFile, matter: hidden.file.matter }, language).card,
  'my-work': (language) => myWorkMessage({ clock }, { tasks: mine, waiting: null }, language).card,
  'my-work-many': (language) => myWorkMessage({ clock }, { tasks: many, waiting: { count: 4, late: 1 } }, language).card,
  'my-work-none': (language) => myWorkMessage({ clock }, { tasks: [], waiting: null }, language).card,
  'my-work-waiting': (language) => myWorkMessage({ clock }, { tasks: [], waiting: { count: 2, late: 0 } }, language).card,
  'waiting-rows-one': (language) =>
    waitingRowsCard({ telling: 'lastDay', owner: say(language, 'role.registrar'), rows: waitingRows.slice(0, 1) }, language).card,
  'waiting-rows-many': (language) =>
    waitingRowsCard({ telling: 'overdue', owner: say(language, 'role.registrar'), rows: waitingRows }, language).card,
  'put-back': (language) =>
    putBackCard('SYN-2026-00012', { reasons: ['personNotChosen', 'dayNotMoved', 'notThere'], isPartKept: true }, language).card,
  refused: (language) =>
    withSentence(
      cardFor({ card: 'task', task: forwardTask }, forward.file, contextAt(forward, language)),
      say(language, 'problem.changedMeanwhile'),
    ).card,
};

/** Name → the card in a language. */
export const cards: Readonly<Record<string, Draw>> = {
  ...Object.fromEntries(keysOf(processes.complaint.tasks).flatMap(ofTask)),
  ...ofOneTask,
  ...ofChat,
  ...ofDay,
  ...ekuCards,
  ...ownCards,
};
