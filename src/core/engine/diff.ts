// What is left to do: what should be true, less what is. Knows what has been done, and not the routine.

import type { MatterFile } from '../casefile/matter-file';
import type { WrittenDecision } from '../casefile/matter';
import type { NewEvent, ShownCard } from '../casefile/event';
import { isSameEvent } from '../casefile/same-event';
import type { NewTask, TaskPatch } from '../casefile/task';
import { stableJson } from '../text-hash';
import { toPerson } from '../casefile/recipient';
import { personId, type Instant } from '../brand';
import type { Action, WantedCard } from './action';
import { isBarred, stateOf } from './assessing';
import type { Desired } from './desired';
import { newLosses } from './left';
import { backForCard, isUnreachable } from './unreached';
import { isAbout } from './tags';
import { replaced, replacedBy, surplusCards, taskOf } from './replaced-cards';
import { isLapsed, isSame, shownBefore, shownCards } from './wanted-cards';

/** The actions that make a case what it should be; only the cure when the last decision was left half written, a role was lost, or something approved will never go. */
export function diff(wanted: Desired, file: MatterFile, now: Instant): readonly Action[] {
  const left = unwritten(file);
  if (left !== null) return [{ kind: 'settle', decision: left }];
  const lost = rolesLost(file, now);
  if (lost !== null) return [lost];
  const before = file.process.before(file, now);
  if (before !== null) return [before];
  return [
    ...weighing(wanted, file),
    ...openings(wanted, file),
    ...lapses(wanted, file),
    ...moves(wanted, file),
    ...file.process.beside(file, now),
    ...cardActions(wanted, file, now),
    ...wanted.letters.map((letter): Action => ({ kind: 'sendLetter', letter })),
    ...file.process.sends(file, now),
  ];
}

/**
 * What the last decision has not left behind yet: a crash may come after the case was changed and before its task and events were (decisions 7.5).
 * The task is written before the events, so missing events are the sign. Everything else waits until this is cured.
 */
export function unwritten(file: MatterFile): WrittenDecision | null {
  const decision = file.matter.lastDecision;
  if (decision === null) return null;
  const events = decision.events.filter((event) => !file.events.some((known) => isSameEvent(known, event)));
  return events.length === 0 ? null : { ...decision, events };
}

/** First it stands in the history who has lost which role, in one write with the case; whose the tasks are follows from that. */
function rolesLost(file: MatterFile, now: Instant): Action | null {
  const losses = newLosses(file);
  if (losses.length === 0) return null;
  const events = losses.map((data): NewEvent => ({ kind: 'roleLost', data, at: now, by: null }));
  const lastDecision = { task: '', patch: {}, events };
  const isNobodys = losses.some(({ isCaseworker }) => isCaseworker);
  return { kind: 'loseRole', change: isNobodys ? { caseworkerId: null, lastDecision } : { lastDecision } };
}

const openings = (wanted: Desired, file: MatterFile): readonly Action[] =>
  wanted.tasks.filter((task) => !file.tasks.some((known) => known.key === task.key)).map((task) => ({ kind: 'openTask', task }));

const lapses = (wanted: Desired, file: MatterFile): readonly Action[] =>
  file.tasks
    .filter((task) => task.state === 'open' && !wanted.tasks.some((other) => other.key === task.key))
    .map((task) => ({ kind: 'lapseTask', task }));

const moves = (wanted: Desired, file: MatterFile): readonly Action[] =>
  wanted.tasks.flatMap((now) => {
    const task = file.tasks.find((known) => known.key === now.key);
    if (task === undefined || (task.state === 'open' && stableJson(standsOf(task)) === stableJson(standsOf(now)))) return [];
    return [{ kind: 'moveTask', task, to: task.state === 'open' ? standsOf(now) : openAgain(now) } as const];
  });

/** Whose it is, and its day. */
const standsOf = ({ role, unit, ownerId, due }: NewTask) => ({ role, unit, ownerId, due });

const openAgain = (task: NewTask): TaskPatch => ({
  ...standsOf(task),
  state: 'open',
  opened: task.opened,
  answeredAt: null,
});

/** The case's own row and those of what is weighed, brought up to what the answers say. */
function weighing(wanted: Desired, file: MatterFile): readonly Action[] {
  const { holds, guarded, hasApart, hasReaders } = file.matter;
  const isKept = stableJson(wanted.signs) === stableJson({ holds, guarded, hasApart, hasReaders });
  const states = file.assessments.flatMap((assessment): readonly Action[] => {
    const state = stateOf(file, assessment);
    return state === assessment.state ? [] : [{ kind: 'keepState', assessment, state }];
  });
  return isKept ? states : [{ kind: 'keepSigns', signs: wanted.signs }, ...states];
}

function cardActions(wanted: Desired, file: MatterFile, now: Instant): readonly Action[] {
  const all = shownCards(file);
  const cards = wanted.cards.filter(({ to }) => to.kind !== 'person' || !isBarred(file, to.id));
  const surplus = surplusCards(all);
  const shown = all.filter((one) => !isBarred(file, one.holder) && !surplus.includes(one) && !isOpenAgain(one, cards));
  const before = shownBefore(file, file.process.drawnFrom(file));
  const stale = cards.flatMap((card) =>
    shown
      .filter((one) => isSame(one, card) && (one.state !== card.state || ('task' in card.about && before.includes(one))))
      .map((one): Action => ({ kind: 'updateCard', shown: one, card })),
  );
  const missing = cards.filter(
    (card) => !shown.some((one) => isSame(one, card)) && !isUnreachable(file, card, now) && card.about.card !== 'eku',
  );
  const left = shown.flatMap((one) => movedAway(one, cards));
  const closed = all.filter(({ holder }) => isBarred(file, holder)).flatMap((one) => shutOut(one, file));
  const late = cards.flatMap((card) => backFor(file, card, shown));
  const emptied = surplus.flatMap((one) => emptiedCard(file, one));
  const notes = before.filter((one) => !cards.some((card) => isSame(one, card))).flatMap((one) => drawnAgain(file, one));
  return [
    ...missing.map((card): Action => ({ kind: 'sendCard', card })),
    ...late,
    ...stale,
    ...left,
    ...closed,
    ...emptied,
    ...notes,
  ];
}

/** What is left in a chat of a card says no more than a card of the matter may say now. */
function drawnAgain(file: MatterFile, one: ShownCard): readonly Action[] {
  const task = taskOf(file, one);
  if (task === undefined || one.holder === '') return [];
  if (one.state === replaced) return [{ kind: 'updateCard', shown: one, card: replacedBy(one, task) }];
  return one.state === 'moved' ? [{ kind: 'updateCard', shown: one, card: movedNote(one, task) }] : [];
}

/** It says that nobody needs to do anything, and somebody does again: she gets a new one, and this one is replaced by it. */
const isOpenAgain = (one: ShownCard, cards: readonly WantedCard[]): boolean =>
  isLapsed(one.state) && cards.some((card) => isSame(one, card) && !isLapsed(card.state));

/** One that was sent twice leaves only the later. */
function emptiedCard(file: MatterFile, one: ShownCard): readonly Action[] {
  const task = taskOf(file, one);
  if (one.state === replaced || one.state === 'moved' || task === undefined || isBarred(file, one.holder)) return [];
  return [{ kind: 'updateCard', shown: one, card: replacedBy(one, task) }];
}

/** A card that reached some holders of its role goes to the others when they can be reached. */
function backFor(file: MatterFile, card: WantedCard, shown: readonly ShownCard[]): readonly Action[] {
  const known = shown.filter((one) => isSame(one, card));
  const only =
    known.length === 0
      ? []
      : backForCard(
          file,
          card,
          known.map(({ holder }) => holder),
        );
  return only.length === 0 ? [] : [{ kind: 'sendCard', card, only }];
}

/** In the chat of somebody who is kept out no button is left, and nothing of the case. */
function shutOut(one: ShownCard, file: MatterFile): readonly Action[] {
  const task = file.tasks.find((known) => isAbout(one.tag, known));
  return one.state === 'moved' || task === undefined ? [] : [{ kind: 'updateCard', shown: one, card: movedNote(one, task) }];
}

const movedNote = (one: ShownCard, task: NewTask): WantedCard => ({
  tag: one.tag,
  to: toPerson(personId(one.holder)),
  state: 'moved',
  about: { card: 'moved', task },
});

/** A card about a thing that is now somebody else's says so. */
function movedAway(one: ShownCard, cards: readonly WantedCard[]): readonly Action[] {
  if (one.holder === '' || one.state === 'moved' || cards.some((card) => isSame(one, card))) return [];
  const now = cards.find((card) => card.tag === one.tag);
  if (now === undefined || !('task' in now.about)) return [];
  return [{ kind: 'updateCard', shown: one, card: movedNote(one, now.about.task) }];
}
