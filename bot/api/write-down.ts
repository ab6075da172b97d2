// What an employee writes down of what she has heard or been given on paper: handed in whole, or saved at once and completed later.

import { z } from 'zod';
import type { App } from '../../src/app/app';
import { completeOpen, openNotes, rememberOpen } from '../../src/app/intake/open-notes';
import { takeInWritten } from '../../src/app/intake/write-down';
import { enumOf, type Instant } from '../../src/core/brand';
import { aboutIn } from '../../src/core/casefile/about';
import { caseKinds, caseNumber, replyWishes, type CaseKind, type ReplyWish } from '../../src/core/casefile/case';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { channels, type Channel } from '../../src/core/casefile/channel';
import { lengths, mostWords } from '../../src/core/casefile/lengths';
import { dueDay } from '../../src/core/engine/due';
import { fileLimits } from '../../src/core/intake/file-limits';
import { scansIn } from '../../src/core/intake/scan';
import { heardFields } from '../../src/core/processes/complaint/sheets';
import { no, ok, type Result } from '../../src/core/result';
import { stepsIn } from '../../src/core/routine/oral-steps';
import { readInstant } from '../../src/core/time/instant';
import { addDays, dayOf, momentAt, readDate } from '../../src/core/time/plain-date';
import { readBody, type ApiRoute, type Asked } from './reply';
import { line, prose } from './text-shapes';

const optional = (longest?: number) =>
  line(longest)
    .nullable()
    .default(null)
    .transform((text) => (text === null || text.trim() === '' ? null : text.trim()));

/** Lines of an address; empty is none. */
const several = (longest: number) =>
  prose(longest)
    .nullable()
    .default(null)
    .transform((text) => (text === null || text.trim() === '' ? null : text.trim()));

/** Who she is and how she wants to hear. */
const who = z.object({
  complainantName: optional(),
  address: optional().pipe(z.email().nullable()),
  phone: optional(lengths.phone),
  postal: several(lengths.postal),
  kind: z.enum(enumOf<CaseKind>(caseKinds)).default('complaint'),
  replyWish: z.enum(enumOf<ReplyWish>(replyWishes)),
});

const restOfNote = who.extend({ more: prose(mostWords).default('') });

const written = who.extend({
  words: prose(mostWords),
  subject: line().default(''),
  danger: z.enum(['no', 'yes']).default('no'),
  /** *Spara nu, resten sen*: its writer may complete it. */
  isOpen: z.boolean().default(false),
  channel: z.enum(enumOf<Channel>(channels)),
  /** A day, or a moment. */
  received: line(40),
  /** A letter or form, scanned or photographed. */
  files: z
    .array(z.object({ name: line(), base64: z.base64() }))
    .max(100)
    .default([]),
  /** What the writer has heard beside the words; only what such a writer can know. */
  about: z.partialRecord(z.enum(heardFields), line()).default({}),
  draftId: line().nullable().default(null),
  formId: z.uuid().nullable().default(null),
});

export const writeDownRoutes: readonly ApiRoute[] = [
  {
    method: 'get',
    path: '/api/write-down',
    answer: async ({ app, actor }) => {
      const { clock, profile } = app;
      const notes = await openNotes(app, actor);
      return ok({ today: dayOf(clock.now()), owner: profile.firstOwner, steps: stepsIn(profile), notes });
    },
  },
  {
    method: 'post',
    path: '/api/write-down/:form/rest',
    answer: async ({ app, actor, params, body }) => {
      const given = readBody(restOfNote, body);
      if (!given.ok) return given;
      const file = await completeOpen(app, actor, { formId: params['form'] ?? '', rest: given.value });
      return file.ok ? ok(receipt(app, file.value)) : file;
    },
  },
  /** Twice what may come of scans: letters of base64, and the words beside them. */
  { method: 'post', path: '/api/write-down', answer: handIn, takesMuch: 2 * fileLimits.scans.all },
];

async function handIn({ app, actor, body }: Asked): Promise<Result<unknown>> {
  const note = readBody(written, body);
  if (!note.ok) return note;
  const { received: day, draftId, formId, isOpen, files, about: heard, ...rest } = note.value;
  const about = aboutIn(heard);
  if (about === null) return no('answerNotAllowed');
  const received = momentOf(day, app.clock.now());
  if (received === null) return no('receivedNotPossible');
  if (dayOf(received) < addDays(dayOf(app.clock.now()), -mostDaysBack)) return no('receivedTooOld');
  const scans = scansIn(files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') })));
  if (!scans.ok) return scans;
  const file = await takeInWritten(app, { ...rest, received, about }, { draftId, formId, by: actor, scans: scans.value });
  if (file.ok && isOpen && formId !== null && draftId === null) await rememberOpen(app, actor, formId);
  return file.ok ? ok(receipt(app, file.value)) : file;
}

/** Nothing is written down later than so: further back a year is mistyped. */
const mostDaysBack = 366;

/** Today is now, an earlier day its noon; null for what has not been yet and for what is no day. */
function momentOf(text: string, now: Instant): Instant | null {
  const day = readDate(text);
  if (day === undefined) {
    const moment = readInstant(text);
    return moment === undefined || moment > now ? null : moment;
  }
  if (day > dayOf(now)) return null;
  return day === dayOf(now) ? now : momentAt(day, '12:00');
}

/** What became of it and when the next step is taken: a receipt, not a way in (decisions 3). */
const receipt = (app: App, { matter: kase }: CaseFile) => ({
  number: caseNumber(kase),
  owner: app.profile.firstOwner,
  due: dueDay(app.profile, 'triage', { received: kase.received, opened: kase.arrived }),
});
