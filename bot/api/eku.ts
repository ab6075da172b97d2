// The lane to EKU: the draft, the preview, the approval; and what EKU's members see.

import { z } from 'zod';
import { answerEku, approveEku, ekuDraft, ekuMatters, ekuPreview } from '../../src/app/eku';
import { caseId, ekuId, enumOf, textHash } from '../../src/core/brand';
import { ekuCard } from '../../src/core/cards/eku-card';
import { ekuNumber } from '../../src/core/eku/matter';
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
import { readBody, type ApiRoute } from './reply';

const choices = z.object({
  reportedToProvider: z.enum(['yes', 'no']),
  feedback: z.enum(['full', 'part', 'none']),
  remaining: z.array(z.enum(enumOf<RemainingFault>(remainingFaults))),
  criteria: z.array(z.enum(enumOf<CriterionReason>(criterionReasons))),
  wishes: z.array(z.enum(enumOf<EkuWish>(ekuWishes))),
});

export const ekuRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/cases/:id/eku',
    answer: async ({ app, actor, params }) => {
      const draft = await ekuDraft(app, actor, caseId(params['id'] ?? ''));
      return draft.ok ? ok({ ...draft.value, card: ekuCard(draft.value.summary, 'EKU', 'approved').card }) : draft;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/eku/preview',
    answer: async ({ app, actor, params, body }) => {
      const chosen = readBody(choices, body);
      if (!chosen.ok) return chosen;
      const draft = await ekuPreview(app, actor, { caseId: caseId(params['id'] ?? ''), choices: chosen.value });
      return draft.ok ? ok({ ...draft.value, card: ekuCard(draft.value.summary, 'EKU', 'approved').card }) : draft;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/eku/approve',
    answer: async ({ app, actor, params, body }) => {
      const approval = readBody(z.object({ choices, hash: z.string().transform(textHash) }), body);
      return approval.ok ? approveEku(app, actor, { caseId: caseId(params['id'] ?? ''), ...approval.value }) : approval;
    },
  },
  {
    method: 'get',
    path: '/api/eku',
    answer: async ({ app, actor }) => {
      const matters = await ekuMatters(app, actor);
      return matters.ok
        ? ok(matters.value.map(({ id, summary, state, made }) => ({ number: ekuNumber({ id, made }), summary, state, made })))
        : matters;
    },
  },
  {
    method: 'post',
    path: '/api/eku/:id/state',
    answer: async ({ app, actor, params, body }) => {
      const state = readBody(z.object({ state: z.enum(enumOf<EkuState>(ekuStates)) }), body);
      return state.ok ? answerEku(app, actor, { ekuId: ekuId(params['id'] ?? ''), ...state.value }) : state;
    },
  },
];
