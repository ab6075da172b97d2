// A button on a card: what it does, and the card its presser sees afterwards. A refusal is the card again with a sentence on top, never an error.

import { withNames } from '../../src/app/done-before';
import { openFile } from '../../src/app/show';
import { answerEku, askUnit, openMatter } from '../../src/app/eku/answer-eku';
import { undo } from '../../src/app/eku/eku';
import type { App } from '../../src/app/app';
import { dropDraft, restoreDraft, type DraftEnd } from '../../src/app/intake/drop-draft';
import { giveAlong } from '../../src/app/typed/give-along';
import { handOnOwn } from '../../src/app/matters/answer-matter';
import { openOwn } from '../../src/app/matters/show-matter';
import { caseId, type EkuId, type MatterId } from '../../src/core/brand';
import type { OwnFile } from '../../src/core/casefile/own-file';
import { processIn } from '../../src/core/casefile/own-matter';
import { cardContext } from '../../src/app/pass/card-context';
import type { ObservedAhead } from '../../src/app/pass/observe';
import { handOn, takeDecision } from '../../src/app/decisions/take-decision';
import { askedOnCard } from '../../src/app/records/number-elsewhere';
import type { CardMessage } from '../../src/app/messenger';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { cardOutcome } from '../../src/core/cards/card-outcome';
import { cardFor } from '../../src/core/cards/card-for';
import { ekuCard } from '../../src/core/cards/eku-card';
import type { Actor } from '../../src/core/engine/decision';
import type { EkuMatter } from '../../src/core/eku/matter';
import { taskTag } from '../../src/core/engine/tags';
import { shownCards } from '../../src/core/engine/wanted-cards';
import { postView } from '../../src/core/eku/post-view';
import type { Problem } from '../../src/core/problem';
import type { Result } from '../../src/core/result';
import { sayProblem } from '../../src/core/text/problem';
import { say, type Language } from '../../src/core/text/say';
import { allOf } from './my-work';
import { droppedMessage, keptMessage, myWorkMessage, withSentence } from './card-messages';
import type { AboutTask, Press } from './press';

/**
 * What the presser is shown: a card in place of the old one, or only a sentence when no card can be shown.
 * `stale` is what the pressed message itself should become, for everybody, when it should no longer have been there.
 */
export type Shown =
  | { readonly message: CardMessage; readonly stale?: CardMessage; readonly isRefused?: true }
  | { readonly sentence: string };

export interface Pressed {
  readonly press: Press;
  /** The message the button stood on, when the client says which. */
  readonly messageId?: string | null | undefined;
  readonly by: Actor;
  readonly language: Language;
  /** The case as it was read while it was asked who pressed. */
  readonly ahead?: ObservedAhead | undefined;
}

/** Carries out a press. Throws when the world fails; then nothing is known to have happened. */
export async function actOn(app: App, { press, by, language, messageId, ahead }: Pressed): Promise<Shown> {
  switch (press.verb) {
    case 'decide': {
      const { type, round, answers } = press;
      const outcome = cardOutcome(type, press.outcome, answers);
      const asked = await askedOnCard(app, by, press);
      if (!asked.ok) return taskAfter(app, { press, by, language }, asked);
      const observed = await ahead?.observed().catch(() => undefined); // what cannot be read now is read, and told, where it is decided
      const seen = observed === undefined ? undefined : { observed };
      const done = await takeDecision(app, { caseId: press.caseId, type, round, outcome, answers, letters: [], by }, seen);
      return taskAfter(app, { press, by, language }, done);
    }
    case 'giveAway':
      return giveOn(app, press, { by, language });
    case 'refresh':
    case 'dayTask': {
      if (processIn(press.caseId) !== null) return ownAfter(app, { press, by, language }, await openOwn(app, by, press.caseId));
      const opened = await openFile(app, by, caseId(press.caseId));
      const emptied = opened.ok ? await surplus(app, opened.value, { press, by, messageId }) : undefined;
      return emptied ?? taskAfter(app, { press, by, language }, opened);
    }
    case 'myWork':
      return { message: myWorkMessage(app, await allOf(app, by), language) };
    case 'ekuAnswer':
      return postAfter(app, { press, by, language }, await answerEku(app, by, press));
    case 'ekuAsk':
      return postAfter(app, { press, by, language }, await askUnit(app, by, press));
    case 'undo': {
      const opened = await openFile(app, by, caseId(press.caseId));
      if (!opened.ok) return refused(opened.problem, language);
      const undone = await undo(app, by, { caseId: press.caseId, what: press.what });
      if (undone.ok) return { sentence: say(language, press.what === 'danger' ? 'bot.notSafe' : 'bot.undone') };
      return notUndone(app, { press, by, language, messageId }, undone.problem);
    }
    case 'dropDraft':
      return draftAfter(press.draftId, await dropDraft(app, press.draftId, by), language);
    case 'restoreDraft':
      return draftAfter(press.draftId, await restoreDraft(app, press.draftId, by), language);
    case 'day':
    case 'open':
    case 'openCase':
    case 'openDraft':
    case 'openPlace':
      return { sentence: say(language, 'bot.notUnderstood') };
  }
}

/** A task is handed on, with what was typed for it. */
async function giveOn(
  app: App,
  press: Extract<Press, { verb: 'giveAway' }>,
  { by, language }: Omit<Pressed, 'press'>,
): Promise<Shown> {
  const { caseId: id, type, round, how, to, reason } = press;
  const given = { type, round, how, to, reason, by };
  const isOwn = processIn(id) !== null;
  const opened = isOwn ? await openOwn(app, by, id) : await openFile(app, by, caseId(id));
  if (opened.ok) await giveAlong(app, opened.value, { ...given, caseId: opened.value.matter.id, along: null });
  if (isOwn) return ownAfter(app, { press, by, language }, await handOnOwn(app, { ...given, id }));
  return taskAfter(app, { press, by, language }, await handOn(app, { ...given, caseId: id }));
}

/** What became of words that were kept, in place of the card that asked; the message becomes it too. */
function draftAfter(draftId: string, end: DraftEnd, language: Language): Shown {
  if (end !== 'dropped' && end !== 'kept') return { sentence: say(language, `bot.draft.${end}`) };
  const message = end === 'dropped' ? droppedMessage(draftId, language) : keptMessage({ draftId, urgentIn: null }, language);
  return { message, stale: message };
}

const refused = (problem: Problem, language: Language): Shown => ({ sentence: sayProblem(language, problem) });

/** What could not be undone: why, on top of the card it was pressed on as that now stands. */
async function notUndone(
  app: App,
  { press, by, language, messageId }: Pressed & { readonly press: { readonly caseId: MatterId } },
  problem: Problem,
): Promise<Shown> {
  const sentence = sayProblem(language, await withNames(app, problem, by.id));
  const opened = await openFile(app, by, caseId(press.caseId));
  if (!opened.ok || typeof messageId !== 'string') return { sentence };
  const shown = shownCards(opened.value).find(({ holder, activityId }) => holder === by.id && activityId === messageId);
  const task = opened.value.tasks.find((one) => taskTag(one) === shown?.tag);
  const message = task && (await taskMessage(app, opened.value, { press: task, by, isRefused: false }));
  return message === undefined ? { sentence } : { message: withSentence(message, sentence), stale: message };
}

/** The post as it now stands, with the sentence of a refusal on top. */
async function postAfter(
  app: App,
  { press, by, language }: Pressed & { readonly press: { readonly ekuId: EkuId; readonly part: number } },
  end: Result<EkuMatter>,
): Promise<Shown> {
  const matter = end.ok ? end.value : end.problem.before && (await openMatter(app, by, press.ekuId));
  if (matter === undefined || matter === null) return refused(end.ok ? { code: 'noSuchCase' } : end.problem, language);
  const message = ekuCard(postView(matter, press.part));
  return { message: end.ok ? message : withSentence(message, sayProblem(language, end.problem)) };
}

/** The task's card as it now stands; after a refusal with the sentence on top, and without a card for those who may not read the case. */
async function taskAfter(
  app: App,
  { press, by, language }: Pressed & { readonly press: AboutTask },
  end: Result<CaseFile>,
): Promise<Shown> {
  const opened = end.ok ? end : await openFile(app, by, caseId(press.caseId));
  // whatever there is, or is not, the same is said
  if (!opened.ok)
    return refused(end.ok || opened.problem.code === 'caseRowGone' ? opened.problem : { code: 'notYourTask' }, language);
  const message = await taskMessage(app, opened.value, { press, by, isRefused: !end.ok });
  if (message === undefined) return refused({ code: 'noSuchTask' }, language);
  if (end.ok) return { message };
  const told = withSentence(
    message,
    lacksColleague(press, end.problem)
      ? say(language, 'card.chooseColleague')
      : sayProblem(language, await withNames(app, end.problem, by.id)),
    end.problem.code,
  );
  return end.problem.code === 'alreadyDecided'
    ? { message: told, stale: message, isRefused: true }
    : { message: told, isRefused: true };
}

/** Handed to a colleague who was not chosen: the sentence says so, and the panel stands open (U22). */
const lacksColleague = (press: AboutTask & { readonly verb?: string; readonly to?: unknown }, { code }: Problem): boolean =>
  press.verb === 'giveAway' && press.to === null && code === 'answerMissing';

/** A message nobody knows of, where another about the same task is known: sent twice around a crash. It leaves no button behind. */
async function surplus(
  app: App,
  file: CaseFile,
  { press, by, messageId }: { readonly press: AboutTask; readonly by: Actor; readonly messageId: string | null | undefined },
): Promise<Shown | undefined> {
  const task = file.tasks.find(({ type, round, state }) => type === press.type && round === press.round && state === 'open');
  if (task === undefined || typeof messageId !== 'string') return undefined;
  const own = shownCards(file).filter(({ holder }) => holder === by.id);
  if (own.some(({ activityId }) => activityId === messageId) || own.every(({ tag }) => tag !== taskTag(task))) return undefined;
  const message = cardFor({ card: 'replaced', task }, file, await cardContext(app, { file, reader: by.id }));
  return { message, stale: message };
}

/** The card of a matter beside the complaints as it now stands; a sentence for those who may not read it. */
async function ownAfter(
  app: App,
  { press, by, language }: Pressed & { readonly press: AboutTask },
  end: Result<OwnFile>,
): Promise<Shown> {
  const opened = end.ok ? end : await openOwn(app, by, press.caseId);
  if (!opened.ok) return refused({ code: 'notYourTask' }, language);
  const file = opened.value;
  const task = file.tasks.find(({ type, round }) => type === press.type && round === press.round);
  if (task === undefined) return refused({ code: 'noSuchTask' }, language);
  const message = cardFor({ card: 'task', task }, file, await cardContext(app, { file, reader: by.id }));
  return end.ok
    ? { message }
    : { message: withSentence(message, sayProblem(language, await withNames(app, end.problem, by.id))), isRefused: true };
}

/** What was filled in, where the press carries it: a refused answer is not to be filled in again. */
interface Answering {
  readonly given: Readonly<Record<string, string>>;
}

async function taskMessage(
  app: App,
  file: CaseFile,
  {
    press,
    by,
    isRefused,
  }: { readonly press: AboutTask & Partial<Answering & Handing>; readonly by: Actor; readonly isRefused: boolean },
): Promise<CardMessage | undefined> {
  const task = file.tasks.find(({ type, round }) => type === press.type && round === press.round);
  if (task === undefined) return undefined;
  const context = await cardContext(app, { file, reader: by.id });
  return cardFor({ card: 'task', task }, file, isRefused ? { ...context, given: filledIn(press) } : context);
}

/** As the card's own inputs are called. */
function filledIn({ given, how, to, reason }: Partial<Answering & Handing>): Readonly<Record<string, string>> | undefined {
  if (how === undefined) return given;
  return {
    how,
    ...(reason === undefined || reason === null ? {} : { giveAwayReason: reason }),
    ...(to === undefined || to === null ? {} : { to }),
  };
}

interface Handing {
  readonly how: string;
  readonly to: string | null;
  readonly reason: string | null;
}
