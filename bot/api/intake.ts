// Drafts from the chat, and *Manuell hantering*.

import { z } from 'zod';
import { draft } from '../../src/app/intake/drafts';
import { rescue } from '../../src/app/intake/rescue';
import { lookAtSetAside } from '../../src/app/intake/set-aside-original';
import { linkSetAside } from '../../src/app/intake/link-set-aside';
import { caseAnew } from '../../src/app/rows/anew';
import { goOnWithout, mayGoOn } from '../../src/app/rows/go-on';
import { restoreRow } from '../../src/app/rows/restore';
import { rowOfKey } from '../../src/app/rows/damaged';
import { isAboutRow } from '../../src/core/intake/set-aside-reasons';
import { recordedNone, recordNoCase, setAsideCount, setAsideRows, type WaitingRow } from '../../src/app/intake/set-aside-rows';
import { enumOf, type Instant } from '../../src/core/brand';
import type { Actor } from '../../src/core/engine/decision';
import { mayTakeBack } from '../../src/core/decide/take-back';
import { withNames } from '../../src/app/done-before';
import { sayProblem } from '../../src/core/text/problem';
import { say, type Language } from '../../src/core/text/say';
import { exitedCases } from '../../src/app/intake/recorded-cases';
import { lostWhys, type LostWhy } from '../../src/core/casefile/lost';
import { caseNumber } from '../../src/core/casefile/case';
import type { CaseFile } from '../../src/core/casefile/case-file';
import { mayRead } from '../../src/core/access/access';
import { ok } from '../../src/core/result';
import { dayOf } from '../../src/core/time/plain-date';
import type { SetAsideRow } from '../../src/graph/lists/set-aside';
import { readBody, type ApiRoute } from './reply';
import { line } from './text-shapes';

export const intakeRoutes: readonly ApiRoute[] = [
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
