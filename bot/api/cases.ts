// One's own work, a case with its person, and answers to tasks.

import { z } from 'zod';
import { checkLetters, keepLetters } from '../../src/app/decisions/approved-letters';
import { takeBackCase } from '../../src/app/decisions/take-back';
import { undo } from '../../src/app/eku/eku';
import { keepText } from '../../src/app/decisions/keep-text';
import { keptFile } from '../../src/app/intake/kept-files';
import { splitOff } from '../../src/app/intake/split-off';
import { myWork, openFile, showCase } from '../../src/app/show';
import { giveAlong } from '../../src/app/typed/keep-typed';
import { givenBefore, keepGiven } from '../../src/app/typed/given-answers';
import { takeAnswer } from '../../src/app/intake/answer-after-end';
import { completed, handOn, heard, raiseQuestions, sayDanger, takeDecision } from '../../src/app/decisions/take-decision';
import { caseId, enumOf, isKeyOf, personId, textHash, type Instant } from '../../src/core/brand';
import { caseNumber } from '../../src/core/casefile/case';
import { lengths } from '../../src/core/casefile/lengths';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { taskKey } from '../../src/core/casefile/task';
import { decide } from '../../src/core/decide/decide';
import { letterState } from '../../src/core/plan/letter-state';
import { no, ok, type Result } from '../../src/core/result';
import { legalFlags, type LegalFlag } from '../../src/core/routine/flags';
import { letterTypes, type LetterType } from '../../src/core/routine/letters';
import { taskTypes } from '../../src/core/routine/task-types';
import type { Language } from '../../src/core/text/say';
import { toMilliseconds } from '../../src/core/time/instant';
import { caseContentView, casePageView } from '../../src/core/views/case-page-view';
import { letterWord } from '../../src/core/views/case-page/letter-rows';
import { myWorkRows } from '../../src/core/views/my-work';
import { readingOf } from './case-reading';
import { draftedLetters, letterChoices, letterDraft, letterDrafts } from './letter-drafts';
import { readBody, type ApiRoute, type Asked } from './reply';
import { line, prose } from './text-shapes';
import { typedForTask } from './typed';

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
});
const giving = z.object({
  how: z.enum(['claimed', 'declined', 'reassigned']),
  to: z.string().nullable().default(null),
  reason: z.string().nullable().default(null),
  /** Whether what the giver has typed goes along to whoever gets the task. */
  along: z.boolean().default(false),
});
const flagging = z.object({
  flags: z.array(z.enum(enumOf<LegalFlag>(legalFlags))).min(1),
  conflictAbout: z.string().min(1).nullable().default(null),
  conflictReason: prose(lengths.reason).nullable().default(null),
});
const undone = z.union([z.literal('eku'), z.literal('danger'), z.object({ textKey: z.string() })]);

export const caseRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/me', answer: ({ who, actor }) => Promise.resolve(ok({ ...who, grants: actor.grants })) },
  {
    method: 'get',
    path: '/api/my-work',
    answer: async ({ app, actor, language }) => {
      const tasks = await myWork(app, actor);
      return ok(myWorkRows({ tasks, providers: await app.providers(), now: app.clock.now() }, language));
    },
  },
  { method: 'get', path: '/api/cases/:id', answer: caseAnswer },
  { method: 'get', path: '/api/cases/:id/tasks/:type/:round', answer: taskAnswer },
  {
    method: 'get',
    path: '/api/cases/:id/content',
    answer: async ({ app, actor, params, language }) => {
      const shown = await showCase(app, actor, idIn(params));
      return shown.ok
        ? ok(caseContentView({ ...shown.value, drafts: null }, { ...shown.value, language, now: app.clock.now() }))
        : shown;
    },
  },
  {
    method: 'get',
    path: '/api/cases/:id/files/:key/:n',
    answer: async ({ app, actor, params }) => {
      const asked = { caseId: idIn(params), key: params['key'] ?? '', n: Number(params['n']) };
      const kept = await keptFile(app, actor, asked);
      return kept.ok ? ok({ base64: Buffer.from(kept.value.bytes).toString('base64') }) : kept;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/mails/:text/split',
    answer: async ({ app, actor, params }) => {
      const file = await splitOff(app, actor, { caseId: idIn(params), textKey: params['text'] ?? '' });
      return file.ok ? ok({ number: caseNumber(file.value.case), id: file.value.case.id }) : file;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/danger',
    answer: async ({ app, actor, params }) => {
      const after = await sayDanger(app, idIn(params), actor);
      return after.ok ? ok({}) : after;
    },
  },
  { method: 'post', path: '/api/cases/:id/letters/:letter', answer: drawLetter },
  {
    method: 'post',
    path: '/api/cases/:id/take-back',
    answer: async ({ app, actor, params }) => {
      const file = await takeBackCase(app, idIn(params), actor);
      return file.ok ? ok({ number: caseNumber(file.value.case), id: file.value.case.id }) : file;
    },
  },
  { method: 'post', path: '/api/cases/:id/tasks/:type/:round/decision', answer: decideTask },
  { method: 'post', path: '/api/cases/:id/tasks/:type/:round/give-away', answer: giveTask },
  {
    method: 'post',
    path: '/api/cases/:id/flags',
    answer: async ({ app, actor, params, body }) => {
      const raised = readBody(flagging, body);
      if (!raised.ok) return raised;
      const { flags, conflictAbout, conflictReason } = raised.value;
      const about = conflictAbout === null ? null : personId(conflictAbout);
      const after = await raiseQuestions(app, actor, { caseId: idIn(params), flags, about, why: conflictReason });
      return after.ok ? ok({}) : after;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/undo',
    answer: async ({ app, actor, params, body }) => {
      const what = readBody(undone, body);
      if (!what.ok) return what;
      const opened = await openFile(app, actor, idIn(params));
      if (!opened.ok) return opened;
      const after = await undo(app, actor, { caseId: idIn(params), what: what.value });
      return after.ok ? ok({}) : after;
    },
  },
];

async function caseAnswer({ app, actor, params, language }: Asked) {
  const shown = await showCase(app, actor, idIn(params));
  if (!shown.ok) return shown;
  const reading = await readingOf(app, shown.value, { actor, language });
  return ok(casePageView(reading, { ...shown.value, drafts: letterDrafts(shown.value, reading.now) }));
}

/** The case as its page shows it with one of its tasks, and what the reader has typed there before. */
async function taskAnswer(asked: Asked) {
  const { app, actor, params, language } = asked;
  const named = task(params);
  const shown = await showCase(app, actor, idIn(params));
  if (!shown.ok) return shown;
  const { file } = shown.value;
  const [reading, typed, given] = await Promise.all([
    readingOf(app, shown.value, { actor, language }),
    named === null ? null : typedForTask(app, actor, { file, type: named.type, round: named.round, language }),
    named === null ? null : givenBefore(app, actor, { file, type: named.type, round: named.round }),
  ]);
  return ok({ ...casePageView(reading, { ...shown.value, drafts: letterDrafts(shown.value, reading.now), given }), typed });
}

/** A letter as other choices would make it, to be read before it is approved. */
async function drawLetter({ app, actor, params, body }: Asked) {
  const letter = z.enum(draftedLetters).safeParse(params['letter']);
  const choices = readBody(letterChoices, body);
  if (!letter.success || !choices.ok) return choices.ok ? no('badRequest') : choices;
  const shown = await showCase(app, actor, idIn(params));
  if (!shown.ok) return shown;
  const draft = letterDraft(shown.value, { letter: letter.data, choices: choices.value }, app.clock.now());
  return draft === null ? no('noReceiver') : ok(draft);
}

/** Everything is looked at before anything is kept: a refused answer leaves no text behind. */
async function decideTask({ app, actor, params, body, language }: Asked) {
  const named = task(params);
  const answer = readBody(decision, body);
  if (named === null || !answer.ok) return answer.ok ? no('badRequest') : answer;
  const { outcome, answers, letters, texts } = answer.value;
  if (named.type === 'approveEku' && outcome === 'approved') return no('outcomeNotAllowed'); // only with the hash of what was read: api/eku.ts
  const opened = await openFile(app, actor, named.caseId);
  if (!opened.ok) return opened;
  const at = { ...named, outcome, answers, by: actor };
  const trial = letters.map(({ letter }) => ({ letter, textKey: '', hash: textHash('') }));
  const whole = await completed(app, opened.value, { ...at, letters: trial });
  const tried = decide(opened.value, whole, app.clock.now());
  if (!tried.ok) return heard(app, at, tried);
  if (tried.value.refusal !== undefined) return refusedAfter(await takeDecision(app, { ...at, letters: trial }));
  const checked = await checkLetters(app, opened.value, { letters, disclosure: answers['disclosure'] });
  if (!checked.ok) return checked;
  for (const text of texts) await keepText(app, { ...text, caseId: named.caseId, by: actor.id });
  const kept = await keepLetters(app, letters, { caseId: named.caseId, by: actor.id });
  if (kept.length > 0) await keepGiven(app, named, { by: actor, given: { outcome, answers, texts } });
  const taken = await takeAnswer(app, opened.value, { ...at, letters: kept });
  if (!taken.ok) return taken;
  return ok({ waiting: waitingOf(taken.value, { keys: kept.map(({ textKey }) => textKey), language, now: app.clock.now() }) });
}

/** What was said of a legal question is written, and the rest refused. */
const refusedAfter = (end: Result<CaseFile>): Result<never> => (end.ok ? no('waitsForAssessment') : end);

interface Approved {
  readonly keys: readonly string[];
  readonly language: Language;
  readonly now: Instant;
}

/** The letters of this answer that can still be taken back, and for how many seconds. */
const waitingOf = (file: CaseFile, { keys, language, now }: Approved) =>
  letterState(file.events)
    .waiting.filter(({ textKey }) => keys.includes(textKey))
    .map(({ textKey, sendAfter }) => ({
      key: textKey,
      title: letterWord({ file, language }, textKey),
      seconds: Math.max(0, Math.round((toMilliseconds(sendAfter) - toMilliseconds(now)) / 1000)),
    }));

async function giveTask({ app, actor, params, body }: Asked) {
  const named = task(params);
  const give = readBody(giving, body);
  if (named === null || !give.ok) return give.ok ? no('badRequest') : give;
  const { how, to, reason, along } = give.value;
  const opened = await openFile(app, actor, named.caseId);
  if (!opened.ok) return opened;
  if (along && how !== 'claimed') await giveAlong(app, actor.id, taskKey(named));
  const after = await handOn(app, { ...named, how, to: to === null ? null : personId(to), reason, by: actor });
  return after.ok ? ok({}) : after;
}

const idIn = (params: Asked['params']) => caseId(params['id'] ?? '');

function task(params: Asked['params']) {
  const { type = '', round = '' } = params;
  return isKeyOf(taskTypes, type) ? { caseId: idIn(params), type, round: Number(round) } : null;
}
