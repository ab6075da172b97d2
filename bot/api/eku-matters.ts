// What EKU's members see in the tab and what they may say there: how far a matter has come, how it ended, and questions from a list.

import { z } from 'zod';
import { answerEku, askUnit, remarkToUnit, screenAsEku } from '../../src/app/eku/answer-eku';
import { ekuMatters } from '../../src/app/eku/eku';
import { ekuMonths } from '../../src/app/eku/eku-months';
import { ekuId, enumOf, plainDate } from '../../src/core/brand';
import { ekuWithoutButtons } from '../../src/core/cards/eku-card';
import { subjectOf } from '../../src/core/cards/eku-words';
import { ekuNumber, partState, type EkuMatter } from '../../src/core/eku/matter';
import { asksOfPost } from '../../src/core/eku/moves';
import { postView } from '../../src/core/eku/post-view';
import { ok } from '../../src/core/result';
import { ekuStates, type EkuState } from '../../src/core/processes/complaint/criteria';
import { ekuActivities, ekuAsks, ekuOutcomes, type EkuActivityId, type EkuAskId, type EkuOutcome } from '../../src/core/eku/asks';
import { ekuMonthsView } from '../../src/core/views/eku-months';
import type { Language } from '../../src/core/text/say';
import { dayOf, readDate } from '../../src/core/time/plain-date';
import { ownWords, words } from './eku-shapes';
import { readBody, type ApiRoute } from './reply';

const part = z.number().int().min(0).max(100);
const day = z
  .string()
  .refine((text) => readDate(text) !== undefined)
  .transform(plainDate);
const state = z.object({
  ...{ part, state: z.enum(enumOf<EkuState>(ekuStates)) },
  activity: z
    .object({ kind: z.enum(enumOf<EkuActivityId>(ekuActivities)), day })
    .nullable()
    .default(null),
  ending: z
    .object({
      outcome: z.enum(enumOf<EkuOutcome>(ekuOutcomes)),
      followUp: day.nullable(),
    })
    .nullable()
    .default(null),
});
const question = z.object({ part, ask: z.enum(enumOf<EkuAskId>(ekuAsks)) });

export const ekuMatterRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/eku',
    answer: async ({ app, actor, language }) => {
      const matters = await ekuMatters(app, actor);
      return matters.ok ? ok(matters.value.map((matter) => shownMatter(matter, language))) : matters;
    },
  },
  {
    method: 'get',
    path: '/api/eku/months',
    answer: async ({ app, actor, language }) => {
      const { monthlyState: isAsked, smallNumber } = app.profile.eku;
      const told = await ekuMonths(app, actor);
      return told.ok ? ok({ isAsked, months: ekuMonthsView(told.value, smallNumber, language) }) : told;
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
  {
    method: 'post',
    path: '/api/eku/screen',
    leavesDay: true,
    answer: ({ app, actor, body }) => {
      const given = readBody(words, body);
      return given.ok ? screenAsEku(app, actor, given.value.text) : Promise.resolve(given);
    },
  },
  {
    method: 'post',
    path: '/api/eku/:id/remark',
    answer: async ({ app, actor, params, body, language }) => {
      const given = readBody(z.object({ part, words: ownWords }), body);
      if (!given.ok) return given;
      const matter = await remarkToUnit(app, actor, { ekuId: ekuId(params['id'] ?? ''), ...given.value });
      return matter.ok ? ok(shownMatter(matter.value, language)) : matter;
    },
  },
];

/** A matter as EKU's page lists it: each post as it stands in the channel, the steps that can be taken now, and what can be asked. */
const shownMatter = (matter: EkuMatter, language: Language) => ({
  ...{ id: matter.id, number: ekuNumber(matter), state: matter.state, day: dayOf(matter.made) },
  provider: matter.parts[0] === undefined ? '' : subjectOf(matter.parts[0].summary, language),
  parts: matter.parts.map((one, at) => {
    const post = postView(matter, at);
    const now = partState(matter, at);
    return {
      ...{ part: at, day: dayOf(one.at), state: now, next: ekuStates[now].next },
      asks: post.kind === 'standing' ? asksOfPost(post) : [],
      mayWrite: post.kind === 'standing',
      card: ekuWithoutButtons(matter, at, language),
    };
  }),
});
