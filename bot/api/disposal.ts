// *Gallring* over HTTP: what has ended, what is chosen for it, confirmed by another, and taken back while it can be.

import { z } from 'zod';
import { chooseDisposal, confirmDisposal, mostAtOnce, undoDisposals, type Ends } from '../../src/app/disposal/choose';
import { reviewYear, type Reviewed } from '../../src/app/disposal/review';
import { employeesOf } from '../../src/app/desk/absences';
import { mayDispose } from '../../src/core/access/disposal';
import { caseId, enumOf, plainDate, type PersonId } from '../../src/core/brand';
import { shownNumber } from '../../src/core/casefile/case';
import { addMinutes } from '../../src/core/time/instant';
import { disposalMinutes } from '../../src/core/records/disposal-order';
import { disposalChoices, type DisposalChoice } from '../../src/core/records/disposal-choices';
import { no, ok, type Result } from '../../src/core/result';
import type { InformationPlan } from '../../src/core/routine/information-plan';
import { unitName } from '../../src/core/routine/profile';
import { sayDay } from '../../src/core/text/day';
import { sayProblem } from '../../src/core/text/problem';
import { say } from '../../src/core/text/say';
import { dayOf, readDate, yearOf } from '../../src/core/time/plain-date';
import type { DisposalEnds, DisposalRowView, DisposalView } from '../../src/core/views/disposal-view';
import { choicesIn, chosenWords, goneWords, proposalWords } from '../../src/core/views/disposal-words';
import { planWords } from '../../src/core/views/plan-words';
import { readBody, type ApiRoute, type Asked } from './reply';

/** `due`: the year whose cases the plan lets go first now. */
const year = z.union([z.literal('due'), z.string().regex(/^20\d\d$/)]);
const ids = z
  .array(
    z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(caseId),
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

/** The years back that can be asked for: the product is younger than that. */
const yearsBack = 20;

export const disposalRoutes: readonly ApiRoute[] = [
  { method: 'get', path: '/api/disposal/:year', takesLong: true, answer: show },
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
  if (!mayDispose(actor, 'see')) return no('notYourTask');
  const now = app.clock.now();
  const asked = readBody(year, params['year']);
  if (!asked.ok) return asked;
  const newest = yearOf(dayOf(now));
  const of = asked.value === 'due' ? String(newest - yearsKept(app.profile.informationPlan)) : asked.value;
  const review = await reviewYear(app, actor, of);
  if (!review.ok) return review;
  const people = new Map((await employeesOf(app)).map(({ id, name }) => [id, name] as const));
  const told = { language, now, nameOf: (id: PersonId) => people.get(id) ?? '–' };
  const view: DisposalView = {
    years: Array.from({ length: yearsBack }, (_none, n) => String(newest - n)),
    year: of,
    plan: planWords(app.profile.informationPlan, language),
    rows: review.value.cases.map((one) => rowOf({ app, actor }, one, told)),
    gone: review.value.gone.map((row) => ({ id: row.caseId, number: row.number, says: goneWords(row, told) })),
    isCut: review.value.isCut,
    mayChoose: mayDispose(actor, 'choose'),
    choices: choicesIn(language),
    most: mostAtOnce,
  };
  return ok(view);
}

/** None where complaints are retained, or nobody has said it. */
const yearsKept = (plan: InformationPlan | null): number => {
  const kept = plan?.classes.complaint ?? null;
  return kept === null || kept === 'forever' ? 0 : kept.years;
};

function rowOf(
  { app, actor }: Pick<Asked, 'app' | 'actor'>,
  { matter, ended, proposal, chosen, ordered }: Reviewed,
  told: Parameters<typeof goneWords>[1],
): DisposalRowView {
  const { language, now } = told;
  const mayUndo = ordered !== null && addMinutes(ordered, disposalMinutes) > now;
  const waits = chosen?.choice === 'dispose' && ordered === null;
  return {
    id: matter.id,
    number: shownNumber(matter),
    unit: matter.unit === null ? say(language, 'disposal.unit.none') : unitName(app.profile, matter.unit),
    ended: ended === null ? say(language, 'disposal.ended.unknown') : sayDay(language, ended, dayOf(now)),
    proposal: proposalWords(proposal, told),
    is: proposal.is,
    chosen: chosen === null ? null : chosenWords(chosen, { ...told, ordered }),
    mayConfirm: waits && mayDispose(actor, 'confirm') && chosen.chosenBy !== actor.id,
    mayUndo: mayUndo && (mayDispose(actor, 'confirm') || mayDispose(actor, 'choose')),
    mayOpen: !matter.hasReaders,
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
