// A case with its person, and answers to tasks.

import { z } from 'zod';
import { namedPerson } from '../../src/app/decisions/about-person';
import { foundFor } from '../../src/app/decisions/provider-words';
import { openCaseTo } from '../../src/app/decisions/open-to';
import { takeBackCase } from '../../src/app/decisions/take-back';
import { undo } from '../../src/app/eku/eku';
import { keptFile } from '../../src/app/intake/kept-files';
import { becameOf } from '../../src/app/matters/links';
import { markedReading, openMarked } from '../../src/app/marked-reading';
import { observeAhead } from '../../src/app/pass/observe';
import { fetchBundle } from '../../src/app/records/fetch-bundle';
import { openFile, showCase } from '../../src/app/show';
import { givenBefore } from '../../src/app/typed/given-answers';
import { raiseQuestions, sayDanger } from '../../src/app/decisions/take-decision';
import { enumOf } from '../../src/core/brand';
import { caseNumber } from '../../src/core/casefile/case';
import { lengths } from '../../src/core/casefile/lengths';
import { toldAnswers } from '../../src/core/decide/answers';
import { no, ok } from '../../src/core/result';
import { legalFlags, type LegalFlag } from '../../src/core/processes/complaint/flags';
import { caseContentFor, casePageView } from '../../src/core/views/case-page-view';
import { hasTask } from '../../src/core/views/visible-to';
import { readingOf } from './case-reading';
import { draftedLetters, letterChoices, letterDraft, letterDrafts } from './letter-drafts';
import { signerOf } from './signer';
import { decideTask, giveTask, idIn, taskIn } from './decisions';
import { mailInWords } from './mail-in-words';
import { readBody, type ApiRoute, type Asked } from './reply';
import { prose } from './text-shapes';
import { overtakenIn } from './overtaken';
import { typedForTask } from './typed';

const screening = toldAnswers.extend({ text: prose() });
const flagging = z.object({
  flags: z.array(z.enum(enumOf<LegalFlag>(legalFlags))).min(1),
  conflictAbout: namedPerson.nullable().default(null),
  conflictReason: prose(lengths.reason).nullable().default(null),
});
const opening = z.object({ readers: z.array(namedPerson).max(100), isLimited: z.boolean() });
const undone = z.union([z.literal('eku'), z.literal('danger'), z.object({ textKey: z.string() })]);

export const caseRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/cases/:id', answer: caseAnswer },
  { method: 'get', path: '/api/cases/:id/tasks/:type/:round', answer: taskAnswer },
  {
    method: 'get',
    path: '/api/cases/:id/content',
    answer: async ({ app, actor, params, language }) => {
      const shown = await shownTo({ app, actor, params }, 'content');
      return shown.ok
        ? ok(caseContentFor({ ...shown.value, drafts: null }, { ...shown.value, actor, language, now: app.clock.now() }))
        : shown;
    },
  },
  {
    method: 'get',
    path: '/api/cases/:id/files/:key/:n',
    takesLong: true,
    answer: async ({ app, actor, params }) => {
      const asked = { caseId: idIn(params), key: params['key'] ?? '', n: Number(params['n']) };
      const kept = await keptFile(app, actor, asked);
      return kept.ok ? ok({ base64: Buffer.from(kept.value.bytes).toString('base64') }) : kept;
    },
  },
  {
    method: 'get',
    path: '/api/cases/:id/mails/:key/shown',
    takesLong: true,
    answer: async ({ app, actor, params, language }) => {
      const kept = await keptFile(app, actor, { caseId: idIn(params), key: params['key'] ?? '', n: 0 });
      return kept.ok ? ok(await mailInWords(app, kept.value.bytes, language)) : kept;
    },
  },
  {
    method: 'get',
    path: '/api/cases/:id/bundle',
    takesLong: true,
    sends: 'application/zip',
    answer: ({ app, actor, params }) => fetchBundle(app, actor, idIn(params)),
  },
  {
    method: 'post',
    path: '/api/cases/:id/texts/:text/open',
    leavesDay: true,
    answer: ({ app, actor, params }) => openMarked(app, actor, { caseId: idIn(params), textKey: params['text'] ?? '' }),
  },
  {
    method: 'post',
    path: '/api/cases/:id/danger',
    answer: async ({ app, actor, params }) => {
      const after = await sayDanger(app, idIn(params), actor);
      return after.ok ? ok({}) : after;
    },
  },
  { method: 'post', path: '/api/cases/:id/letters/:letter', leavesDay: true, onlyReads: true, answer: drawLetter },
  { method: 'post', path: '/api/cases/:id/letters/:letter/screen', leavesDay: true, onlyReads: true, answer: screenLetter },
  {
    method: 'post',
    path: '/api/cases/:id/take-back',
    answer: async ({ app, actor, params }) => {
      const file = await takeBackCase(app, idIn(params), actor);
      return file.ok ? ok({ number: caseNumber(file.value.matter), id: file.value.matter.id }) : file;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/readers',
    answer: async ({ app, actor, params, body }) => {
      const given = readBody(opening, body);
      if (!given.ok) return given;
      const after = await openCaseTo(app, actor, { caseId: idIn(params), ...given.value });
      return after.ok ? ok({}) : after;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/tasks/:type/:round/decision',
    ahead: (app, { id = '' }) => observeAhead(app, id),
    answer: decideTask,
  },
  { method: 'post', path: '/api/cases/:id/tasks/:type/:round/give-away', answer: giveTask },
  {
    method: 'post',
    path: '/api/cases/:id/flags',
    answer: async ({ app, actor, params, body }) => {
      const raised = readBody(flagging, body);
      if (!raised.ok) return raised;
      const { flags, conflictAbout, conflictReason } = raised.value;
      const asked = { caseId: idIn(params), flags, about: conflictAbout, why: conflictReason };
      const after = await raiseQuestions(app, actor, asked);
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

/** The case with a provider's words as this reader gets them. */
async function shownTo({ app, actor, params }: Pick<Asked, 'app' | 'actor' | 'params'>, what: 'case' | 'content' = 'case') {
  const shown = await showCase(app, actor, { caseId: idIn(params), what });
  return shown.ok ? ok(await markedReading(app, actor, shown.value)) : shown;
}

async function caseAnswer({ app, actor, params, language }: Asked) {
  const shown = await shownTo({ app, actor, params });
  if (!shown.ok) return shown;
  const [reading, signer, became] = await Promise.all([
    readingOf(app, shown.value, { actor, language }),
    signerOf(app, shown.value.file, actor),
    becameOf(app, actor, shown.value.file),
  ]);
  const drafts = letterDrafts(shown.value, { now: reading.now, signer });
  return ok(casePageView(reading, { ...shown.value, drafts, became }));
}

/** The case as its page shows it with one of its tasks, and what the reader has typed there before. */
async function taskAnswer(asked: Asked) {
  const { app, actor, params, language } = asked;
  const named = taskIn(params);
  const shown = await shownTo({ app, actor, params });
  if (!shown.ok) return shown;
  const { file } = shown.value;
  if (named === null || !hasTask(actor, file, { task: named, now: app.clock.now() })) return no('noSuchTask');
  const [reading, signer, typed, given, overtaken] = await Promise.all([
    readingOf(app, shown.value, { actor, language }),
    signerOf(app, shown.value.file, actor),
    typedForTask(app, actor, { file, type: named.type, round: named.round, language }),
    givenBefore(app, actor, { file, type: named.type, round: named.round }),
    overtakenIn(app, shown.value, { task: named, actor, language }),
  ]);
  const drafts = letterDrafts(shown.value, { now: reading.now, signer });
  return ok({
    ...casePageView(reading, { ...shown.value, drafts, given, overtaken }),
    typed,
  });
}

/** A letter as other choices would make it, to be read before it is approved. */
async function drawLetter({ app, actor, params, body }: Asked) {
  const letter = z.enum(draftedLetters).safeParse(params['letter']);
  const choices = readBody(letterChoices, body);
  if (!letter.success || !choices.ok) return choices.ok ? no('badRequest') : choices;
  const shown = await showCase(app, actor, { caseId: idIn(params) });
  if (!shown.ok) return shown;
  const drawing = { now: app.clock.now(), signer: await signerOf(app, shown.value.file, actor) };
  const draft = letterDraft(shown.value, { letter: letter.data, choices: choices.value }, drawing);
  return draft === null ? no('noReceiver') : ok(draft);
}

/** What may point at somebody in words to the provider while they are written, by what their writer may open herself. Nothing is kept. */
async function screenLetter({ app, actor, params, body }: Asked) {
  const asked = readBody(screening, body);
  if (!asked.ok) return asked;
  if (params['letter'] !== 'toProvider') return no('badRequest');
  const opened = await openFile(app, actor, idIn(params));
  if (!opened.ok) return opened;
  if (!app.limits.allow('screening', actor.id)) return no('tooMany');
  const { text, ...told } = asked.value;
  const found = await foundFor(app, opened.value, { body: text, answered: told, isFinal: false });
  return found.ok ? ok({ findings: found.value }) : found;
}
