// What was answered of a complaint, put right on its page; and that taken back.

import { z } from 'zod';
import { amendCase, amendReach, undoAmendment } from '../../src/app/decisions/amend';
import { enumOf } from '../../src/core/brand';
import { lengths } from '../../src/core/casefile/lengths';
import { mayRead } from '../../src/core/access/access';
import { undoUntil } from '../../src/core/decide/undo-amend';
import { amendments } from '../../src/core/processes/complaint/amendments';
import { amendable, type AmendField } from '../../src/core/processes/complaint/amendable';
import { ok } from '../../src/core/result';
import { clockOf } from '../../src/core/time/plain-date';
import { idIn } from './decisions';
import { readBody, type ApiRoute } from './reply';
import { line, prose } from './text-shapes';

const amending = z.object({
  reason: z.string().max(40).default(''),
  changes: z.partialRecord(z.enum(enumOf<AmendField>(amendable)), line()),
  /** Where the person is reached, learned since; kept beside the person's name alone. */
  reach: z.object({ postal: prose(lengths.postal).optional(), phone: line(lengths.phone).optional() }).optional(),
});

export const amendRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/api/cases/:id/amend',
    answer: async ({ app, actor, params, body, seen }) => {
      const given = readBody(amending, body);
      if (!given.ok) return given;
      const { reach, ...amendment } = given.value;
      const at = { ...amendment, by: actor, seen, caseId: idIn(params) };
      if (reach !== undefined) {
        const kept = await amendReach(app, { ...at, reach });
        if (!kept.ok || Object.keys(at.changes).length === 0) return kept;
      }
      const after = await amendCase(app, { ...at, isReachNoted: reach !== undefined });
      if (!after.ok) return after;
      const last = amendments(after.value).at(-1);
      return ok({
        undoUntil: last === undefined ? null : clockOf(undoUntil(after.value, last)),
        mayRead: mayRead(actor, after.value),
      });
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/amend/undo',
    answer: async ({ app, actor, params }) => {
      const after = await undoAmendment(app, actor, idIn(params));
      return after.ok ? ok({}) : after;
    },
  },
];
