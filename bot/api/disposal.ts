// *Gallring* over HTTP: what has ended, what is chosen for it, confirmed by another, and taken back while it can be.

import { z } from 'zod';
import { chooseDisposal, confirmDisposal, mostAtOnce, undoDisposals, type Ends } from '../../src/app/disposal/choose';
import { dueYear } from '../../src/app/disposal/due-year';
import { reviewYear, yearsBack, type Reviewed } from '../../src/app/disposal/review';
import { shownAs } from '../../src/app/disposal/shown-as';
import { employeesOf } from '../../src/app/desk/absences';
import { disposalKinds, mayDisposeOf, readsKind, type DisposalAct } from '../../src/core/access/disposal';
import { enumOf, matterId, plainDate, type PersonId } from '../../src/core/brand';
import { isOwnId } from '../../src/core/casefile/own-matter';
import { addMinutes } from '../../src/core/time/instant';
import { disposalMinutes } from '../../src/core/records/disposal-order';
import { disposalChoices, type DisposalChoice } from '../../src/core/records/disposal-choices';
import { retentionOf, type DisposalKind } from '../../src/core/records/process-retention';
import { no, ok, type Result } from '../../src/core/result';
import type { InformationPlan } from '../../src/core/routine/information-plan';
import { unitName } from '../../src/core/routine/profile';
import { sayDay } from '../../src/core/text/day';
import { sayProblem } from '../../src/core/text/problem';
import { say, type Language } from '../../src/core/text/say';
import { dayOf, readDate, yearOf } from '../../src/core/time/plain-date';
import type { DisposalEnds, DisposalRowView, DisposalView } from '../../src/core/views/disposal-view';
import { choicesIn, chosenWords, goneWords, proposalWords } from '../../src/core/views/disposal-words';
import { planWords } from '../../src/core/views/plan-words';
import { readBody, type ApiRoute, type Asked } from './reply';

/** `due`: the earliest year with something to choose or to confirm; where nothing waits, the one the plan lets go first. */
const year = z.union([z.literal('due'), z.string().regex(/^20\d\d$/)]);
const ids = z
  .array(
    z
      .string()
      .refine((text) => /^\d{1,9}$/.test(text) || isOwnId(text))
      .transform(matterId),
  )
  .min(1)
  .max(mostAtOnce);
const day = z
  .string()
  .refine((text) => readDate(text) !== undefined)
  .transform(plainDate);
const choosing = z.object({
  ids,
  choice: z.enum(enumOf<DisposalChoice>(disposalChoices)),
  ground: z.string().max(40),
  until: day.nullable().default(null),
});

export const disposalRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/disposal/:kind/:year', takesLong: true, answer: show },
  {
    method: 'post',
    path: '/api/disposal/choose',
    leavesDay: true,
    answer: async (asked) => {
      const given = readBody(choosing, asked.body);
      return given.ok ? endsOf(asked, await chooseDisposal(asked.app, asked.actor, given.value)) : given;
    },
  },
  { method: 'post', path: '/api/disposal/confirm', leavesDay: true, answer: (asked) => each(asked, confirmDisposal) },
  { method: 'post', path: '/api/disposal/undo', leavesDay: true, answer: (asked) => each(asked, undoDisposals) },
];

async function each(asked: Asked, work: typeof confirmDisposal) {
  const given = readBody(z.object({ ids }), asked.body);
  return given.ok ? endsOf(asked, await work(asked.app, asked.actor, given.value.ids)) : given;
}

async function show({ app, actor, params, language }: Asked) {
  const { profile } = app;
  const kinds = disposalKinds(actor, 'see', profile);
  const kind = kinds.find((one) => one === params['kind']);
  if (kind === undefined) return no('notYourTask');
  const now = app.clock.now();
  const asked = readBody(year, params['year']);
  if (!asked.ok) return asked;
  const newest = yearOf(dayOf(now));
  const due = asked.value === 'due' ? await dueYear(app, actor, kind) : asked.value;
  const of = due ?? String(newest - yearsKept(profile.informationPlan, kind));
  const review = await reviewYear(app, actor, { kind, year: of });
  if (!review.ok) return review;
  const people = new Map((await employeesOf(app)).map(({ id, name }) => [id, name] as const));
  const told = { language, now, kind, nameOf: (id: PersonId) => people.get(id) ?? '–' };
  const view: DisposalView = {
    kinds: kinds.map((id) => ({
      id,
      name: id === 'complaint' ? say(language, 'disposal.kind.complaint') : say(language, `process.${id}`),
    })),
    kind,
    years: Array.from({ length: yearsBack }, (_none, n) => String(newest - n)),
    year: of,
    plan: planOf(profile.informationPlan, kind, language),
    rows: review.value.cases.map((one) => rowOf({ app, actor }, one, told)),
    gone: review.value.gone.map((row) => ({ id: row.caseId, number: row.number, says: goneWords(row, told) })),
    isCut: review.value.isCut,
    mayChoose: mayDisposeOf(actor, 'choose', { kind, profile }),
    choices: choicesIn(language),
    most: mostAtOnce,
  };
  return ok(view);
}

/** What the plan says of a kind; null where there is no plan. */
function planOf(plan: InformationPlan | null, kind: DisposalKind, language: Language): string | null {
  const retention = retentionOf(kind);
  return plan !== null && retention === null ? say(language, 'disposal.noClass') : planWords(plan, language, retention);
}

/** None where it is retained, or nobody has said it. */
const yearsKept = (plan: InformationPlan | null, kind: DisposalKind): number => {
  const retention = retentionOf(kind);
  const kept = retention === null ? null : (plan?.classes[retention] ?? null);
  return kept === null || kept === 'forever' ? 0 : kept.years;
};

function rowOf(
  { app, actor }: Pick<Asked, 'app' | 'actor'>,
  { matter, ended, proposal, chosen, ordered }: Reviewed,
  told: Parameters<typeof goneWords>[1] & { readonly kind: DisposalKind },
): DisposalRowView {
  const { language, now, kind } = told;
  const may = (act: DisposalAct): boolean => mayDisposeOf(actor, act, { kind, profile: app.profile });
  const mayUndo = ordered !== null && addMinutes(ordered, disposalMinutes) > now;
  const waits = chosen?.choice === 'dispose' && ordered === null;
  return {
    id: matter.id,
    number: shownAs(matter),
    unit: matter.unit === null ? say(language, 'disposal.unit.none') : unitName(app.profile, matter.unit),
    ended: ended === null ? say(language, 'disposal.ended.unknown') : sayDay(language, ended, dayOf(now)),
    proposal: proposalWords(proposal, told),
    is: proposal.is,
    chosen: chosen === null ? null : chosenWords(chosen, { ...told, ordered }),
    mayConfirm: waits && may('confirm') && chosen.chosenBy !== actor.id,
    mayUndo: mayUndo && (may('confirm') || may('choose')),
    mayOpen: !matter.hasReaders && readsKind(actor, { kind, profile: app.profile }),
  };
}

/** How many were done, and why the others were not. */
function endsOf({ language }: Asked, ends: Result<Ends>): Result<DisposalEnds> {
  if (!ends.ok) return ends;
  const refused = [...ends.value].flatMap(([id, problem]) =>
    problem === null ? [] : [{ id, why: sayProblem(language, problem) }],
  );
  return ok({ done: ends.value.size - refused.length, refused });
}
