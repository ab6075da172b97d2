// What was said aloud, drafts from the chat, and *Manuell hantering*.

import { z } from 'zod';
import { rescue, setAsideRows } from '../../src/app/rescue';
import { draft, takeInWritten } from '../../src/app/write-down';
import { enumOf } from '../../src/core/brand';
import { caseNumber, replyWishes, type ReplyWish } from '../../src/core/casefile/case';
import { channels, type Channel } from '../../src/core/casefile/channel';
import { ok } from '../../src/core/result';
import { readInstant } from '../../src/core/time/instant';
import { readBody, type ApiRoute } from './reply';

const written = z.object({
  words: z.string().min(1).max(50_000),
  subject: z.string().max(300).default(''),
  complainantName: z.string().max(200).nullable().default(null),
  address: z.email().nullable().default(null),
  phone: z.string().max(50).nullable().default(null),
  replyWish: z.enum(enumOf<ReplyWish>(replyWishes)),
  channel: z.enum(enumOf<Channel>(channels)),
  received: z.string(),
});

export const intakeRoutes: readonly ApiRoute[] = [
  {
    method: 'post',
    path: '/api/write-down',
    answer: async ({ app, actor, body }) => {
      const note = readBody(written, body);
      if (!note.ok) return note;
      const file = await takeInWritten(
        app,
        { ...note.value, received: readInstant(note.value.received) ?? app.clock.now() },
        actor,
      );
      return file.ok ? ok({ number: caseNumber(file.value.case) }) : file;
    },
  },
  { method: 'get', path: '/api/drafts/:id', answer: ({ app, actor, params }) => draft(app, params['id'] ?? '', actor) },
  { method: 'get', path: '/api/set-aside', answer: ({ app, actor }) => setAsideRows(app, actor) },
  {
    method: 'post',
    path: '/api/set-aside/:id/rescue',
    answer: async ({ app, actor, params }) => {
      const file = await rescue(app, params['id'] ?? '', actor);
      return file.ok ? ok({ number: caseNumber(file.value.case) }) : file;
    },
  },
];
