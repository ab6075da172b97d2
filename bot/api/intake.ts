// What was said aloud, drafts from the chat, and *Manuell hantering*.

import { z } from 'zod';
import type { App } from '../../src/app/app';
import { draft } from '../../src/app/intake/drafts';
import { completeOpen, openNotes, rememberOpen } from '../../src/app/intake/open-notes';
import { rescue } from '../../src/app/intake/rescue';
import { lookAtSetAside } from '../../src/app/intake/set-aside-original';
import { linkSetAside } from '../../src/app/intake/link-set-aside';
import { caseAnew } from '../../src/app/rows/anew';
import { goOnWithout, mayGoOn } from '../../src/app/rows/go-on';
import { restoreRow } from '../../src/app/rows/restore';
import { rowOfKey } from '../../src/app/rows/damaged';
import { isAboutRow } from '../../src/core/intake/set-aside-reasons';
import { recordedNone, recordNoCase, setAsideCount, setAsideRows, type WaitingRow } from '../../src/app/intake/set-aside-rows';
import { takeInWritten } from '../../src/app/intake/write-down';
import { enumOf, type Instant } from '../../src/core/brand';
import type { Actor } from '../../src/core/engine/decision';
import { mayTakeBack } from '../../src/core/decide/take-back';
import { withNames } from '../../src/app/done-before';
import { sayProblem } from '../../src/core/text/problem';
import { say, type Language } from '../../src/core/text/say';
import { exitedCases } from '../../src/app/intake/recorded-cases';
import { lostWhys, type LostWhy } from '../../src/core/casefile/lost';
import { caseKinds, caseNumber, replyWishes, type CaseKind, type ReplyWish } from '../../src/core/casefile/case';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { channels, type Channel } from '../../src/core/casefile/channel';
import { stepsIn } from '../../src/core/routine/oral-steps';
import { scanLimits, scansIn } from '../../src/core/intake/scan';
import { lengths, mostWords } from '../../src/core/casefile/lengths';
import { mayRead } from '../../src/core/access/access';
import { no, ok, type Result } from '../../src/core/result';
import { dueDay } from '../../src/core/engine/due';
import { readInstant } from '../../src/core/time/instant';
import { addDays, dayOf, momentAt, readDate } from '../../src/core/time/plain-date';
import type { SetAsideRow } from '../../src/graph/lists/set-aside';
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
  draftId: line().nullable().default(null),
  formId: z.uuid().nullable().default(null),
});

export const intakeRoutes: readonly ApiRoute[] = [
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
  { method: 'post', path: '/api/write-down', answer: handIn, takesMuch: 2 * scanLimits.all },
  { method: 'get', path: '/api/drafts/:id', answer: ({ app, actor, params }) => draft(app, params['id'] ?? '', actor) },
  {
    method: 'get',
    path: '/api/set-aside',
    answer: async ({ app, actor }) => {
      const rows = await setAsideRows(app, actor);
      return rows.ok ? ok(rows.value.map(shownRow)) : rows;
    },
  },
  {
    method: 'get',
    path: '/api/set-aside/count',
    answer: async ({ app, actor }) => ok((await setAsideCount(app, actor)) ?? { count: 0, late: 0 }),
  },
  {
    method: 'get',
    path: '/api/set-aside/:id/original',
    takesLong: true,
    answer: ({ app, actor, params }) => lookAtSetAside(app, params['id'] ?? '', actor),
  },
  {
    method: 'post',
    path: '/api/set-aside/:id/rescue',
    answer: async ({ app, actor, params, language }) => {
      const rescued = await rescue(app, params['id'] ?? '', actor);
      if (!rescued.ok) return rescued;
      const { file, before } = rescued.value;
      const said = before === null ? null : sayProblem(language, await withNames(app, before, actor.id));
      return ok({ number: caseNumber(file.matter), id: file.matter.id, said });
    },
  },
  {
    method: 'post',
    path: '/api/set-aside/:id/restore',
    answer: async ({ app, actor, params }) => {
      const row = await restoreRow(app, params['id'] ?? '', actor);
      return row.ok ? ok({ state: row.value.state }) : row;
    },
  },
  {
    method: 'post',
    path: '/api/set-aside/:id/go-on',
    answer: async ({ app, actor, params, body }) => {
      const given = readBody(z.object({ why: z.enum(enumOf<LostWhy>(lostWhys)) }), body);
      if (!given.ok) return given;
      const row = await goOnWithout(app, { rowId: params['id'] ?? '', ...given.value }, actor);
      return row.ok ? ok({ state: row.value.state }) : row;
    },
  },
  {
    method: 'post',
    path: '/api/set-aside/:id/anew',
    takesLong: true,
    answer: async ({ app, actor, params, body }) => {
      const given = readBody(z.object({ why: z.enum(enumOf<LostWhy>(lostWhys)) }), body);
      if (!given.ok) return given;
      const file = await caseAnew(app, { rowId: params['id'] ?? '', ...given.value }, actor);
      return file.ok ? ok({ number: caseNumber(file.value.matter), id: file.value.matter.id }) : file;
    },
  },
  {
    method: 'get',
    path: '/api/set-aside/recorded',
    answer: async ({ app, actor, language }) => {
      const rows = await recordedNone(app, actor);
      if (!rows.ok) return rows;
      const cases = (await exitedCases(app)).filter((file) => mayRead(actor, file));
      const exited = cases.map((file) => exitedRow(file, { actor, language, now: app.clock.now() }));
      return ok([...exited, ...rows.value.map(recordedRow)]);
    },
  },
  {
    method: 'post',
    path: '/api/set-aside/:id/link',
    answer: async ({ app, actor, params }) => {
      const file = await linkSetAside(app, params['id'] ?? '', actor);
      return file.ok ? ok({ number: caseNumber(file.value.matter), id: file.value.matter.id }) : file;
    },
  },
  {
    method: 'post',
    path: '/api/set-aside/:id/no-case',
    answer: async ({ app, actor, params, body }) => {
      const given = readBody(z.object({ reason: line() }), body);
      if (!given.ok) return given;
      const row = await recordNoCase(app, { rowId: params['id'] ?? '', ...given.value }, actor);
      return row.ok ? ok({ state: row.value.state }) : row;
    },
  },
];

async function handIn({ app, actor, body }: Asked): Promise<Result<unknown>> {
  const note = readBody(written, body);
  if (!note.ok) return note;
  const { received: day, draftId, formId, isOpen, files, ...rest } = note.value;
  const received = momentOf(day, app.clock.now());
  if (received === null) return no('receivedNotPossible');
  if (dayOf(received) < addDays(dayOf(app.clock.now()), -mostDaysBack)) return no('receivedTooOld');
  const scans = scansIn(files.map(({ name, base64 }) => ({ name, bytes: Buffer.from(base64, 'base64') })));
  if (!scans.ok) return scans;
  const file = await takeInWritten(app, { ...rest, received }, { draftId, formId, by: actor, scans: scans.value });
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

/** Codes and days only: keys and places stay here. */
const shownRow = ({ id, reason, arrived, waited, due, isLate, number, intakeKey, named, isCaseLost }: WaitingRow) => ({
  id,
  reason,
  arrived,
  day: dayOf(arrived),
  waited,
  due,
  isLate,
  number,
  row: isAboutRow(reason) ? { place: rowOfKey(intakeKey), mayGoOn: mayGoOn({ intakeKey, reason, named }), isCaseLost } : null,
});

/** Why it is no case: a kind of machine, or the reason a person gave. */
const recordedRow = ({ id, arrived, answer }: SetAsideRow) => ({ id, day: dayOf(arrived), why: answer, case: null });

/** A case that went another way: its number, why, how far it has come, and whether it can still be taken back. */
function exitedRow(file: CaseFile, { actor, language, now }: { actor: Actor; language: Language; now: Instant }) {
  const one = file.matter;
  return {
    id: one.id,
    day: one.exitOn,
    why: one.exit,
    case: {
      number: caseNumber(one),
      stage: say(language, `stage.${one.stage}`),
      mayTakeBack: mayTakeBack(actor, file, now),
    },
  };
}
