// Answers to tasks, as the page of a case hands them in: everything is looked at before anything is kept.

import { z } from 'zod';
import { checkLetters, checkWords, keptAhead, lettersToKeep } from '../../src/app/decisions/approved-letters';
import { keepingBoth } from '../../src/app/decisions/keep-text';
import { completed, handOn, heard, takeDecision } from '../../src/app/decisions/take-decision';
import { inCase } from '../../src/app/in-case';
import { keepReach } from '../../src/app/decisions/keep-reach';
import { personalGone } from '../../src/app/decisions/personal-there';
import { takeAnswer } from '../../src/app/intake/answer-after-end';
import { askedOfNumber, type EnteredNumber } from '../../src/app/records/number-elsewhere';
import { openFile, openToAnswer } from '../../src/app/show';
import { keepGiven } from '../../src/app/typed/given-answers';
import { giveAlong } from '../../src/app/typed/give-along';
import { caseId, enumOf, isKeyOf, personId, textHash, type Instant } from '../../src/core/brand';
import { grounds } from '../../src/core/casefile/ground';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { lengths } from '../../src/core/casefile/lengths';
import { keepReasons, type KeepReason } from '../../src/core/casefile/keep-reasons';
import { forwardAnswers } from '../../src/core/decide/answers';
import { harmNoteIn } from '../../src/core/decide/harm-test';
import { decide } from '../../src/core/engine/decide';
import { saysOtherwise } from '../../src/core/letters/needs-said';
import { letterState } from '../../src/core/engine/letter-state';
import { labels, type FindingType } from '../../src/core/privacy/finding';
import { no, ok, type Result } from '../../src/core/result';
import { letterTypes, type LetterType } from '../../src/core/processes/complaint/letters';
import { taskTypes, type TaskTypeId } from '../../src/core/processes/all';
import type { Language } from '../../src/core/text/say';
import { clockOf } from '../../src/core/time/plain-date';
import { toMilliseconds } from '../../src/core/time/instant';
import { letterWord } from '../../src/core/views/case-page/letter-rows';
import { readBody, type Asked } from './reply';
import { line, prose } from './text-shapes';

const letterName = z.enum(enumOf<LetterType>(letterTypes));
const written = z.object({ letter: letterName, subject: line(), body: prose() });
const read = z.object({ letter: letterName, textKey: z.string(), hash: z.string() });
const decision = z.object({
  outcome: z.string(),
  answers: z.record(z.string(), z.unknown()).default({}),
  letters: z.array(z.union([read, written])).default([]),
  texts: z
    .array(
      z.object({
        kind: z.enum(['replyDraft', 'followUpNote', 'sentElsewhere', 'passedOnTo', 'conflictNote']),
        subject: line(),
        body: prose(),
      }),
    )
    .default([]),
  /** Where a letter on paper goes; kept beside the person's name alone. */
  postal: prose(lengths.postal).optional(),
  /** Stretches of what goes to the provider that may point at somebody, each with the reason why it stays. */
  kept: z
    .array(
      z.object({
        start: z.number().int(),
        end: z.number().int(),
        type: z.enum(enumOf<FindingType>(labels)),
        reason: z.enum(enumOf<KeepReason>(keepReasons)),
      }),
    )
    .max(500)
    .default([]),
});
const giving = z.object({
  how: z.enum(['claimed', 'declined', 'reassigned']),
  to: z.string().nullable().default(null),
  reason: z.string().nullable().default(null),
  /** Whether what the giver has typed goes along to whoever gets the task; null where she was not asked. */
  along: z.boolean().nullable().default(null),
});

/** Everything is looked at before anything is kept, and what is kept is kept with the answer: a refused one leaves no text behind. */
export async function decideTask({ app, actor, params, body, ahead, language, seen }: Asked) {
  const named = taskIn(params);
  const answer = readBody(decision, body);
  if (named === null || !answer.ok) return answer.ok ? no('badRequest') : answer;
  const { outcome, answers, letters, texts, postal, kept: keptWords } = answer.value;
  if (named.type === 'approveEku' && outcome === 'approved') return no('outcomeNotAllowed'); // only with the hash of what was read: api/eku.ts
  const opened = await openToAnswer(app, actor, { id: named.caseId, ahead });
  if (!opened.ok) return opened;
  const { file } = opened.value;
  const at = { ...named, outcome, answers, by: actor, seen };
  const trial = letters.map(({ letter }) => ({ letter, textKey: '', hash: textHash('') }));
  const whole = await completed(app, file, { ...at, letters: trial });
  const tried = decide(file, whole, app.clock.now());
  if (!tried.ok) return heard(app, at, tried);
  if (tried.value.refusal !== undefined) return refusedAfter(await takeDecision(app, { ...at, letters: trial }));
  const keptTexts = keptAhead(inCase(app, file.matter), letters);
  const along = [...keptTexts.values()].map(({ call }) => call);
  const gone = await personalGone(app, file, { ...named, letters: trial, along });
  if (gone !== null) return heard(app, at, gone);
  const checked = await checkLetters(file, { letters, answers }, keptTexts);
  if (!checked.ok) return checked;
  const asked = await askedOfNumber(app, actor, { file, ...enteredIn(answers) });
  if (!asked.ok) return heard(app, at, asked);
  if (proposesOtherwise(named.type, { outcome, texts })) return no('saysOtherwise');
  const looked = await checkWords(app, file, { words: toProvider({ letters, texts }), answers, kept: keptWords });
  if (!looked.ok) return looked;
  if (named.type === 'triage' && postal !== undefined) await keepReach(app, file.matter, { postal });
  const beside = [...texts, ...groundNote(named.type, answers), ...harmNote(answers)];
  const given = keepGiven(app, { ...named, lies: file.matter.lies }, { by: actor, given: { outcome, answers, texts } });
  const { approved, first } = lettersToKeep(
    inCase(app, file.matter),
    { letters, beside },
    { caseId: named.caseId, by: actor.id },
  );
  const read = { ...opened.value, first: letters.length === 0 ? first : keepingBoth(first, given) };
  const taken = await takeAnswer(app, read, { ...at, letters: approved, kept: looked.value });
  if (!taken.ok) return taken;
  return ok({
    waiting: waitingOf(taken.value, { keys: approved.map(({ textKey }) => textKey), language, now: app.clock.now() }),
  });
}

/** The number in the register that an answer gives; only some tasks ask for one. */
const enteredIn = ({ registryNumber, isSameNumber }: Readonly<Record<string, unknown>>): EnteredNumber => ({
  number: typeof registryNumber === 'string' && registryNumber.trim() !== '' ? registryNumber : null,
  isSame: isSameNumber === true,
});

/** Whether the answer proposed at the follow-up says the other thing of the needs than the follow-up does. */
const proposesOtherwise = (type: TaskTypeId, { outcome, texts }: Pick<z.infer<typeof decision>, 'outcome' | 'texts'>) =>
  type === 'individualFollowUp' &&
  texts.some(({ kind, body }) => kind === 'replyDraft' && saysOtherwise(body, outcome === 'needsMet'));

/** Who said yes or weighed it, in words: in the protected site, shown with the case to those who may read it. */
function groundNote(type: TaskTypeId, answers: Readonly<Record<string, unknown>>) {
  const given = type === 'forwardToProvider' ? forwardAnswers.safeParse(answers).data : undefined;
  const isNoted = given !== undefined && grounds[given.ground].note;
  return isNoted ? [{ kind: 'groundNote', subject: '', body: given.groundNote }] : [];
}

/** Why nobody is harmed by what a relative is told: kept as that is. */
const harmNote = (answers: Readonly<Record<string, unknown>>) =>
  answers['harmTest'] === 'noHarm' && harmNoteIn(answers) !== ''
    ? [{ kind: 'harmNote', subject: '', body: harmNoteIn(answers) }]
    : [];

/** Everything that goes to the provider, by mail or another way. */
const toProvider = ({ letters, texts }: Pick<z.infer<typeof decision>, 'letters' | 'texts'>) => [
  ...letters.flatMap((one) => ('body' in one && letterTypes[one.letter].to === 'provider' ? [one] : [])),
  ...texts.filter(({ kind }) => kind === 'sentElsewhere'),
];

/** What was said of a legal question is written, and the rest refused. */
const refusedAfter = (end: Result<CaseFile>): Result<never> => (end.ok ? no('waitsForAssessment') : end);

interface Approved {
  readonly keys: readonly string[];
  readonly language: Language;
  readonly now: Instant;
}

/** The letters of this answer that can still be taken back, and for how many seconds. */
const waitingOf = (file: CaseFile, { keys, language, now }: Approved) =>
  letterState(file)
    .waiting.filter(({ textKey }) => keys.includes(textKey))
    .map(({ textKey, sendAfter, isByHand = false }) => ({
      key: textKey,
      isByHand,
      title: letterWord({ file, language }, textKey),
      until: clockOf(sendAfter),
      seconds: Math.max(0, Math.round((toMilliseconds(sendAfter) - toMilliseconds(now)) / 1000)),
    }));

/** Hands a task on, with what was typed for it. */
export async function giveTask({ app, actor, params, body }: Asked) {
  const named = taskIn(params);
  const give = readBody(giving, body);
  if (named === null || !give.ok) return give.ok ? no('badRequest') : give;
  const { how, to, reason, along } = give.value;
  const opened = await openFile(app, actor, named.caseId);
  if (!opened.ok) return opened;
  const given = { ...named, how, to: to === null ? null : personId(to), reason, by: actor };
  await giveAlong(app, opened.value, { ...given, along });
  const after = await handOn(app, given);
  return after.ok ? ok({}) : after;
}

/** The case an address names. */
export const idIn = (params: Asked['params']) => caseId(params['id'] ?? '');

/** The task an address names; null for what is none. */
export function taskIn(params: Asked['params']) {
  const { type = '', round = '' } = params;
  return isKeyOf(taskTypes, type) ? { caseId: idIn(params), type, round: Number(round) } : null;
}
