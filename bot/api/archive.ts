// *Arkiv* over HTTP: what may be exported, asked for and begun; the deliveries with their receipts; and a package or a file to hand over.

import { z } from 'zod';
import { lookAtBatch, orderBatch, orderCase, type Batch } from '../../src/app/archive/order';
import { fetchFile, fetchPackage, listDeliveries, showDelivery } from '../../src/app/archive/read-deliveries';
import { unitId } from '../../src/core/brand';
import { ok } from '../../src/core/result';
import { archiveView, lookedSentence, receiptView } from '../../src/core/views/archive-view';
import { idIn } from './decisions';
import { readBody, type ApiRoute, type Asked } from './reply';

const batch: z.ZodType<Batch> = z.object({
  to: z.string().max(40),
  unit: z
    .string()
    .max(60)
    .transform((text) => unitId(text))
    .nullable(),
  year: z.string().regex(/^20\d\d$/),
});

const reader = ({ app, language }: Asked) => ({ profile: app.profile, language, now: app.clock.now() });

export const archiveRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/archive',
    answer: async (asked) => {
      const found = await listDeliveries(asked.app, asked.actor);
      return found.ok ? ok(archiveView(found.value, reader(asked))) : found;
    },
  },
  {
    method: 'post',
    path: '/api/archive/look',
    leavesDay: true,
    onlyReads: true,
    answer: async ({ app, actor, body, language }) => {
      const given = readBody(batch, body);
      if (!given.ok) return given;
      const looked = await lookAtBatch(app, actor, given.value);
      return looked.ok ? ok({ sentence: lookedSentence(looked.value, language), count: looked.value.cases.length }) : looked;
    },
  },
  {
    method: 'post',
    path: '/api/archive',
    leavesDay: true,
    answer: async ({ app, actor, body }) => {
      const given = readBody(batch, body);
      if (!given.ok) return given;
      const begun = await orderBatch(app, actor, given.value);
      return begun.ok ? ok({ deliveries: begun.value }) : begun;
    },
  },
  {
    method: 'post',
    path: '/api/cases/:id/archive',
    leavesDay: true,
    answer: async ({ app, actor, params }) => {
      const begun = await orderCase(app, actor, idIn(params));
      return begun.ok ? ok({ deliveries: [begun.value] }) : begun;
    },
  },
  {
    method: 'get',
    path: '/api/archive/:delivery',
    answer: async (asked) => {
      const found = await showDelivery(asked.app, asked.actor, asked.params['delivery'] ?? '');
      return found.ok ? ok(receiptView(found.value.delivery, found.value, reader(asked))) : found;
    },
  },
  {
    method: 'get',
    path: '/api/archive/:delivery/file',
    takesLong: true,
    sends: 'application/octet-stream',
    answer: ({ app, actor, params }) => fetchFile(app, actor, params['delivery'] ?? ''),
  },
  {
    method: 'get',
    path: '/api/archive/:delivery/cases/:case',
    takesLong: true,
    sends: 'application/zip',
    answer: ({ app, actor, params }) =>
      fetchPackage(app, actor, { delivery: params['delivery'] ?? '', case: params['case'] ?? '' }),
  },
];
