// The lane to EKU: the draft, the preview, the approval; and what EKU's members see.

import { z } from 'zod';
import { answerEku, askUnit } from '../../src/app/eku/answer-eku';
import { approveEku, ekuDraft, ekuMatters, ekuPreview, type EkuDraft } from '../../src/app/eku/eku';
import type { App } from '../../src/app/app';
import { casesBehind } from '../../src/app/eku/eku-cases';
import { caseId, ekuId, enumOf, plainDate, textHash } from '../../src/core/brand';
import type { Card } from '../../src/core/cards/card';
import { ekuPreviewCard, ekuWithoutButtons } from '../../src/core/cards/eku-card';
import { fiveAnswers } from '../../src/core/cards/eku-words';
import { caseNumber } from '../../src/core/casefile/case';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { withdrawEku } from '../../src/app/eku/withdraw-eku';
import { withdrawals, type Withdrawal } from '../../src/core/casefile/withdrawal';
import { countedCases } from '../../src/core/eku/counted';
import { ekuFacts, proposedCriteria, type EkuFacts } from '../../src/core/eku/facts';
import { asksOfPost } from '../../src/core/eku/moves';
import { ekuNumber, partState, type EkuMatter } from '../../src/core/eku/matter';
import { ekuQuestions, type EkuQuestion } from '../../src/core/eku/summary';
import { postView } from '../../src/core/eku/post-view';
import { ekuStanding } from '../../src/core/plan/eku-post';
import { labels, type FindingType } from '../../src/core/privacy/finding';
import { screenWords } from '../../src/app/eku/own-words';
import { ekuStand } from '../../src/core/eku/stand';
import { ok } from '../../src/core/result';
import {
  criterionReasons,
  ekuStates,
  ekuWishes,
  remainingFaults,
  type CriterionReason,
  type EkuState,
  type EkuWish,
  type RemainingFault,
} from '../../src/core/routine/criteria';
import { ekuAsks, ekuOutcomes, type EkuAskId, type EkuOutcome } from '../../src/core/routine/eku-asks';
import { areaName, unitName } from '../../src/core/routine/profile';
import type { Language } from '../../src/core/text/say';
import { dayOf, readDate, yearOf } from '../../src/core/time/plain-date';
import { readBody, type ApiRoute, type Asked } from './reply';

const choices = z.object({
  reportedToProvider: z.enum(['yes', 'no']),
  feedback: z.enum(['full', 'part', 'none']),
  remaining: z.array(z.enum(enumOf<RemainingFault>(remainingFaults))),
  criteria: z.array(z.enum(enumOf<CriterionReason>(criterionReasons))),
  wishes: z.array(z.enum(enumOf<EkuWish>(ekuWishes))),
});
const finding = { start: z.number().int(), end: z.number().int(), type: z.enum(enumOf<FindingType>(labels)) };
const resolution = z.discriminatedUnion('how', [
  z.object({ ...finding, how: z.literal('masked') }),
  z.object({ ...finding, how: z.literal('removed') }),
  z.object({ ...finding, how: z.literal('replaced'), by: z.string().max(200) }),
  z.object({ ...finding, how: z.literal('kept'), reason: z.string().max(200) }),
]);
const longestNote = 2000;
const notes = z
  .partialRecord(
    z.enum(enumOf<EkuQuestion>(ekuQuestions)),
    z.object({ text: z.string().max(longestNote), resolutions: z.array(resolution).max(500) }),
  )
  .default({});
const wanted = z.object({ choices, notes });
const approval = wanted.extend({
  hash: z.string().transform(textHash),
  round: z.number().int().nullable().default(null),
});
const part = z.number().int().min(0).max(100);
const state = z.object({
  ...{ part, state: z.enum(enumOf<EkuState>(ekuStates)) },
  ending: z
    .object({
      outcome: z.enum(enumOf<EkuOutcome>(ekuOutcomes)),
      followUp: z
        .string()
        .refine((text) => readDate(text) !== undefined)
        .transform(plainDate)
        .nullable(),
    })
    .nullable()
    .default(null),
});
const question = z.object({ part, ask: z.enum(enumOf<EkuAskId>(ekuAsks)) });

export const ekuRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/cases/:id/eku', answer: showDraft },
  {
    method: 'post',
    path: '/api/cases/:id/eku/preview',
    answer: async ({ app, actor, params, body, language }) => {
      const chosen = readBody(wanted, body);
      if (!chosen.ok) return chosen;
      const draft = await ekuPreview(app, actor, { caseId: caseId(params['id'] ?? ''), ...chosen.value });
      return draft.ok ? ok(shownDraft(app, draft.value, language)) : draft;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/eku/screen',
    answer: ({ app, actor, params, body }) => {
      const given = readBody(z.object({ text: z.string().max(longestNote) }), body);
      if (!given.ok) return Promise.resolve(given);
      return screenWords(app, actor, { caseId: caseId(params['id'] ?? ''), ...given.value });
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/eku/approve',
    answer: async ({ app, actor, params, body }) => {
      const given = readBody(approval, body);
      if (!given.ok) return given;
      const file = await approveEku(app, actor, { caseId: caseId(params['id'] ?? ''), ...given.value });
      return file.ok ? ok({ stand: ekuStand(file.value, actor, app.clock.now()) }) : file;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/eku/withdraw',
    answer: async ({ app, actor, params, body }) => {
      const given = readBody(z.object({ reason: z.enum(enumOf<Withdrawal>(withdrawals)) }), body);
      if (!given.ok) return given;
      const file = await withdrawEku(app, actor, { caseId: caseId(params['id'] ?? ''), ...given.value });
      return file.ok ? ok({}) : file;
    },
  },
  {
    method: 'get',
    path: '/api/eku',
    answer: async ({ app, actor, language }) => {
      const matters = await ekuMatters(app, actor);
      return matters.ok ? ok(matters.value.map((matter) => shownMatter(matter, language))) : matters;
    },
  },
  {
    method: 'post',
    path: '/api/eku/:id/state',
    answer: async ({ app, actor, params, body, language }) => {
      const given = readBody(state, body);
      if (!given.ok) return given;
      const matter = await answerEku(app, actor, { ekuId: ekuId(params['id'] ?? ''), ...given.value });
      return matter.ok ? ok(shownMatter(matter.value, language)) : matter;
    },
  },
  {
    method: 'post',
    path: '/api/eku/:id/ask',
    answer: async ({ app, actor, params, body, language }) => {
      const given = readBody(question, body);
      if (!given.ok) return given;
      const matter = await askUnit(app, actor, { ekuId: ekuId(params['id'] ?? ''), ...given.value });
      return matter.ok ? ok(shownMatter(matter.value, language)) : matter;
    },
  },
];

/** The draft with what it rests on: the facts of the criteria, the cases behind them, and how far it has come. */
async function showDraft({ app, actor, params, language }: Asked) {
  const draft = await ekuDraft(app, actor, caseId(params['id'] ?? ''));
  if (!draft.ok) return draft;
  const { file, history } = draft.value;
  const now = app.clock.now();
  return ok({
    ...shownDraft(app, draft.value, language),
    number: caseNumber(file.case),
    ...standingCard(file),
    stand: ekuStand(file, actor, now),
    facts: shownFacts(file, ekuFacts(file, history, now)),
    cases: await casesBehind(app, actor, countedCases(file, history, now)),
  });
}

/** The counts, with units and areas by name, and the reasons they bear out. */
const shownFacts = ({ profile }: CaseFile, facts: EkuFacts) => ({
  ...facts,
  proposed: proposedCriteria(facts),
  units: facts.units.map(({ unit }) => unitName(profile, unit)),
  areas: facts.areas.map((area) => areaName(profile, area)),
});

/** The choices, the very card they make, and the hash an approval of it must carry. */
const shownDraft = (app: App, { choices: chosen, notes: written, summary, hash }: EkuDraft, language: Language) => ({
  ...{ choices: chosen, notes: written, summary, hash },
  counted: summary.kind === 'full' ? fiveAnswers(summary, language).slice(2) : null,
  card: ekuPreviewCard(summary, yearOf(dayOf(app.clock.now()))),
});

/** What stands in the channel now, with what EKU asked and how it ended. */
const standingCard = (file: CaseFile): { readonly card?: Card } => {
  const standing = ekuStanding(file);
  return file.eku === null || standing === null ? {} : { card: ekuWithoutButtons(file.eku, standing.place.part, 'sv') };
};

/** A matter as EKU's page lists it: each post as it stands in the channel, the steps that can be taken now, and what can be asked. */
const shownMatter = (matter: EkuMatter, language: Language) => ({
  ...{ id: matter.id, number: ekuNumber(matter), state: matter.state, day: dayOf(matter.made) },
  provider: matter.parts[0]?.summary.provider ?? '',
  parts: matter.parts.map((one, at) => {
    const post = postView(matter, at);
    const now = partState(matter, at);
    return {
      ...{ part: at, day: dayOf(one.at), state: now, next: ekuStates[now].next },
      asks: post.kind === 'standing' ? asksOfPost(post) : [],
      card: ekuWithoutButtons(matter, at, language),
    };
  }),
});
