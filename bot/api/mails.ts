// Mails in a case: made cases of their own, and put back.

import { splitBack } from '../../src/app/intake/split-back';
import { splitOff } from '../../src/app/intake/split-off';
import { caseNumber } from '../../src/core/casefile/case';
import { ok } from '../../src/core/result';
import { idIn } from './decisions';
import type { ApiRoute } from './reply';

export const mailRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/api/cases/:id/mails/:text/split',
    answer: async ({ app, actor, params }) => {
      const file = await splitOff(app, actor, { caseId: idIn(params), textKey: params['text'] ?? '' });
      return file.ok ? ok({ number: caseNumber(file.value.matter), id: file.value.matter.id }) : file;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/mails/:text/split-back',
    answer: async ({ app, actor, params }) => {
      const back = await splitBack(app, actor, { caseId: idIn(params), textKey: params['text'] ?? '' });
      return back.ok ? ok({ number: back.value.number, gone: back.value.gone }) : back;
    },
  },
];
