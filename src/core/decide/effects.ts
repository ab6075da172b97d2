// What each answer changes in the case, beside its stage. One row a task type; a type that is not here changes nothing else.

import type { z } from 'zod';
import { aboutIn, isByStaff } from '../casefile/about';
import type { CasePatch } from '../casefile/case';
import { childViews, grounds } from '../casefile/ground';
import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type CaseEvent } from '../casefile/event';
import { no, ok, type Result } from '../result';
import { signsAfter } from '../processes/complaint/signs';
import { checkNewDay } from './new-day';
import { outcomesOf } from '../processes/complaint/outcomes-of';
import { isBarred } from '../engine/assessing';
import { notStarted } from '../routine/not-started';
import { unitIds } from '../routine/profile';
import type { TaskTypeId } from '../processes/all';
import { dueDay } from '../engine/due';
import { dayOf } from '../time/plain-date';
import { isWorkingDay } from '../time/working-days';
import type { Instant } from '../brand';
import { checkSentDay, goesOwnWay, mayGoByMail } from './own-way';
import { exitIn, exitNamed, exitOf, exits } from '../processes/complaint/exits';
import { topics } from '../processes/complaint/criteria';
import { stages } from '../processes/complaint/stages';
import { isIn, isKeyOf, providerId } from '../brand';
import { wayToAnswer } from '../casefile/case';
import {
  confirmAnswers,
  fixedAnswers,
  followUpAnswers,
  forwardAnswers,
  nextStepAnswers,
  partsAnswers,
  saysChild,
  saysDanger,
  skippedAnswers,
  triageAnswers,
} from './answers';
import { cameOn } from './came-on';
import { faultOf } from './fault-of';
import { answeredRegister, receivedRegister, registeredAtEnd } from './register';
import { checkHarmTest } from './harm-test';
import { handOverContent } from './hand-over-content';
import { reopened } from './reopen';
import type { Decision } from '../engine/decision';
import { checkTelling } from './telling';

type Effect = (file: CaseFile, decision: Decision, now: Instant) => Result<CasePatch>;

/** The patch an answer makes, or why it cannot be taken. */
export const effectOf: Effect = (file, decision, now) => {
  const effect = (effects[decision.type] ?? nothing)(file, decision, now);
  const tested = effect.ok ? checkHarmTest(file, decision) : effect;
  const about = tested.ok ? aboutGiven(file, decision) : tested;
  return effect.ok && about.ok ? ok({ ...effect.value, ...about.value }) : about;
};

/** What the two sheets ask about what came: kept beside what was answered before. */
function aboutGiven({ matter }: CaseFile, { type, answers }: Decision): Result<CasePatch> {
  const given = isIn(['triage', 'forwardToProvider', 'investigateOwn'], type) ? aboutIn(answers) : {};
  if (given === null) return no('answerNotAllowed');
  return ok(Object.keys(given).length === 0 ? {} : { about: { ...matter.about, ...given } });
}

const nothing: Effect = () => ok({});

const effects: Partial<Record<TaskTypeId, Effect>> = {
  triage: (file, decision, now) => {
    const received = decision.outcome === 'notACase' ? left(file, decision, now) : triaged(file, decision, now);
    const entered = received.ok ? receivedRegister(file, decision, received.value) : received;
    return received.ok && entered.ok ? ok({ ...received.value, ...entered.value }) : entered;
  },
  passOn: () => ok({ closedAs: 'passedOn' }),
  tellPerson: (file, decision, now) =>
    decision.outcome === 'sent' && wayToAnswer(file.matter) === 'none' ? no('noReceiver') : checkTelling(file, decision, now),
  giveAnswer: checkTelling,
  delayNotice: checkNewDay,
  recordFixed: (_file, decision) =>
    read(fixedAnswers, decision, ({ fixedBy, topic, providerId }) => ok({ fixedBy, topic, providerId, closedAs: 'fixedOnSpot' })),
  dangerNow: () => ok({ danger: 'handled' }),
  readAlarm: (file, { outcome, round }) => {
    const signs = signsAfter(file, round);
    return ok(outcome === 'inDanger' ? { danger: 'yes', signs } : { signs });
  },
  mailAfterEnd: (file, { outcome }, now) => (outcome === 'reopened' ? reopened(file, now) : ok({})),
  decideOutcome: decided,
  confirmCaseworker: appointed,
  replaceCaseworker: appointed,
  forwardToProvider: (file, decision, now) =>
    decision.outcome === 'skipped'
      ? read(skippedAnswers, decision, ({ topic }) => ok({ topic, legalAsked: true }))
      : forwarded(file, decision, now),
  investigateOwn: (_file, decision) => read(skippedAnswers, decision, ({ topic }) => ok({ topic, legalAsked: true })),
  providerReply: (_file, decision) => read(partsAnswers, decision, ({ parts }) => ok({ providerParts: parts })),
  individualFollowUp: (_file, decision) =>
    read(
      followUpAnswers,
      { ...decision, answers: { needsMet: decision.outcome === 'needsMet', ...decision.answers } },
      ({ parts }) => ok({ needsMet: decision.outcome === 'needsMet', providerParts: parts, nextStep: null, nextStepDay: null }),
    ),
  confirmEku: (file, { by, round }) => (approverOf(file, round) === by.id ? no('notYourTask') : ok({})),
  answerEku: oneOfThese,
  assessFlag: oneOfThese,
  assessLate: oneOfThese,
  registerCase: answeredRegister,
  moveContentOut: handOverContent,
  closeFile: (file, decision) => {
    const { closedAs, exit } = file.matter;
    const said = registeredAtEnd(file, decision);
    return said.ok ? ok({ ...said.value, closedAs: closedAs ?? (exit === null ? 'answered' : exitOf(exit).closedAs) }) : said;
  },
};

function appointed(file: CaseFile, decision: Decision): Result<CasePatch> {
  return read(confirmAnswers, decision, ({ caseworkerId }) =>
    isBarred(file, caseworkerId) ? no('answerNotAllowed') : ok({ caseworkerId }),
  );
}

/** Of a type's outcomes only those that this task has. */
function oneOfThese(file: CaseFile, { type, round, outcome }: Decision, now: Instant): Result<CasePatch> {
  return outcomesOf(file, { type, round }, now).some(([one]) => one === outcome) ? ok({}) : no('outcomeNotAllowed');
}

/** Who approved the post of a round: she is not the second pair of eyes as well. */
const approverOf = (file: CaseFile, round: number): CaseEvent['by'] =>
  eventsOf(file.events, 'ekuApproved').findLast(({ data }) => data.round === round)?.by ?? null;

/** The other way a case goes, by its reason; what ends in the same moment is closed as what it was. */
function leaving({ profile }: CaseFile, reason: unknown, now: Instant): CasePatch {
  if (typeof reason !== 'string' || !isKeyOf(exits, reason)) return {};
  const { to, closedAs } = exitIn(profile, reason);
  const way = { exit: reason, exitOn: dayOf(now) };
  return stages[to].open ? way : { ...way, closedAs };
}

/** A case that is ours after all. */
export const staying = {
  exit: null,
  exitOn: null,
  fixedBy: null,
  closedAs: null,
} as const satisfies CasePatch;

/** Pressable without the rest: what was answered of danger and of the day is taken all the same. */
function left(file: CaseFile, decision: Decision, now: Instant): Result<CasePatch> {
  const { answers } = decision;
  const { danger, childConcern } = file.matter;
  const topic = topicOf(answers);
  if (!topic.ok) return topic;
  if (answers['reason'] === 'sameCase' && !isCaseId(answers['sameAs'])) return no('noSuchCase');
  const way = {
    ...leaving(file, answers['reason'], now),
    ...unitOf(file, answers),
    ...becoming(answers),
    ...topic.value,
    danger: saysDanger(answers) ? 'yes' : danger,
    childConcern: childConcern || saysChild(answers),
  } as const;
  const came = cameOn(file, decision);
  if (!came.ok && came.problem.code !== 'answerMissing') return came;
  return ok(came.ok ? { ...way, ...came.value } : way);
}

/** Whether the case it is the same as is named; that it is there, and may be read, the shell has seen (`app/kin/same`). */
const isCaseId = (given: unknown): boolean => typeof given === 'string' && /^\d{1,9}$/.test(given);

/** What a matter of its own is made with: the provider where it is named, and what kind of message it is. */
function becoming({ reason, providerId: given }: Decision['answers']): CasePatch {
  const way = exitNamed(reason);
  if (way?.to !== 'becoming') return {};
  const provider = typeof given === 'string' && given !== '' && given !== 'none' ? { providerId: providerId(given) } : {};
  return way.kind === undefined ? provider : { ...provider, kind: way.kind };
}

/** What it is about, where that must be said of the way it goes. */
function topicOf({ reason, topic }: Decision['answers']): Result<CasePatch> {
  if (exitNamed(reason)?.asksTopic !== true) return ok({});
  return typeof topic === 'string' && isKeyOf(topics, topic) ? ok({ topic }) : no('topicMissing');
}

/** The unit that goes on with it, where one does and is named. */
function unitOf({ profile }: CaseFile, { reason, responsibility }: Decision['answers']): CasePatch {
  const unit = unitIds(profile).find((id) => id === responsibility);
  return exitNamed(reason)?.byUnit === true && unit !== undefined ? { unit } : {};
}

const triaged = (file: CaseFile, decision: Decision, now: Instant): Result<CasePatch> =>
  read(triageAnswers, decision, (answers) => {
    const isOurs = answers.responsibility !== 'notOurs';
    if (isOurs && !unitIds(file.profile).includes(answers.responsibility)) return no('answerNotAllowed');
    if (isOurs !== (decision.outcome === 'accepted') || exitNamed(decision.answers['reason']) !== null)
      return no('outcomeNotAllowed');
    const later = notStarted(file.profile, answers.responsibility, dayOf(now));
    if (later !== null) return { ok: false, problem: { code: 'unitNotStarted', notStarted: later } };
    const came = cameOn(file, decision);
    if (!came.ok) return came;
    return ok({
      ...came.value,
      ...(isOurs ? {} : leaving(file, 'wrongReceiver', now)),
      danger: saysDanger(answers) ? 'yes' : file.matter.danger,
      childConcern: file.matter.childConcern || saysChild(answers),
      signs: signsAfter(file, firstEvent),
      unit: isOurs ? answers.responsibility : null,
      providerId: answers.providerId,
      replyWish: answers.replyWish,
      protection: answers.protection,
      kind: answers.kind ?? file.matter.kind,
      topic: answers.topic ?? file.matter.topic,
      caseworkerId: isOurs ? (answers.caseworkerId ?? null) : null,
    });
  });

/** The place of the mail that *Mottagning* has read. */
const firstEvent = 1;

/** Needs that are not met go on with a step and its day; whatever else is decided leaves none behind (decisions 8.7). */
function decided(file: CaseFile, decision: Decision, now: Instant): Result<CasePatch> {
  if (decision.outcome !== 'goesOn') return ok(decision.outcome === 'toEku' ? {} : { nextStep: null, nextStepDay: null });
  if (file.matter.needsMet !== false) return no('outcomeNotAllowed');
  return read(nextStepAnswers, decision, ({ nextStep, nextStepDay }) =>
    nextStepDay <= dayOf(now) || !isWorkingDay(nextStepDay) ? no('dateNotAllowed') : ok({ nextStep, nextStepDay }),
  );
}

/** The provider's last day is the caseworker's choice: a working day from tomorrow to the day the investigation must be done (R198). */
const forwarded = (file: CaseFile, decision: Decision, now: Instant): Result<CasePatch> =>
  read(forwardAnswers, decision, ({ disclosure, concerns, topic, replyDue, ...weighed }) => {
    const { ground } = weighed;
    const tells = concerns === 'name';
    if (tells !== grounds[ground].tells || isIn(childViews[weighed.childView].bars, ground)) return no('groundMissing');
    const about = { ...file.matter.about, ...aboutIn(decision.answers) };
    if (disclosure === 'name' && isByStaff({ about })) return no('staffNotNamed');
    if (ground === 'consent' && about.consent === 'notGiven') return no('groundMissing');
    if (grounds[ground].note && weighed.groundNote.trim() === '') return no('answerMissing');
    if (!goesOwnWay(file, decision) && !mayGoByMail(file)) return no('channelNotAllowed');
    const sent = checkSentDay(file, decision, now);
    if (!sent.ok) return sent;
    const last = dueDay(file.profile, 'investigate', { received: file.matter.received, opened: now });
    const isTooLate = replyDue > last && last > dayOf(now);
    if (replyDue <= dayOf(now) || isTooLate || !isWorkingDay(replyDue))
      return no('dateNotAllowed', last > dayOf(now) ? last : undefined);
    return ok({ disclosure, ground, topic, providerReplyDue: replyDue, legalAsked: true });
  });

function read<T>(schema: z.ZodType<T>, decision: Decision, use: (answers: T) => Result<CasePatch>): Result<CasePatch> {
  const parsed = schema.safeParse(decision.answers);
  return parsed.success ? use(parsed.data) : no(faultOf(parsed.error, decision.answers));
}
