// A person's answer into SharePoint: decided on what stands there now, written under the case's version, and the case's pass started.

import { caseId, type CaseId, type PersonId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { taskKey } from '../../core/casefile/task';
import { decide } from '../../core/engine/decide';
import { raiseDanger, raiseSaid, saysHarm } from '../../core/decide/raise-danger';
import type { Actor, Decision, GiveAway } from '../../core/engine/decision';
import { giveAway } from '../../core/engine/give-away';
import { withUnit } from '../../core/decide/unit-by-contract';
import { meant } from '../../core/decide/what-is-it';
import { raiseFlags } from '../../core/decide/raise-flags';
import { isAboutStaff, type LegalFlag } from '../../core/processes/complaint/flags';
import type { Result } from '../../core/result';
import type { App } from '../app';
import { notTheSame } from '../kin/same';
import type { Observed } from '../pass/observe';
import { change, changeSeen, type Judge } from './change';
import { noSuchPerson, notOffered } from './choices';
import { colleaguesOf } from './colleagues';
import { rosterOf } from '../recipients';
import { aboutPerson, onlyCaseworker, withAbout } from './about-person';
import type { Keeping } from './keep-text';
import { personalGone } from './personal-there';
import { proposeCaseworker } from './propose-caseworker';
import { registerWith } from '../providers/register-with';

/** What comes with an answer. */
export interface Beside {
  /** What the answer names and is kept with it. */
  readonly first?: Keeping | undefined;
  /** The case as it was read a moment ago by whoever answers. */
  readonly observed?: Observed<CaseFile>;
  /** Whether `personalGone` was asked then. */
  readonly hasPersonal?: true;
}

/** Answers a task. Resolves with the file as it then stands, or a problem; throws `GraphFailure` when Graph is away. `observed` and `first`: as `changeSeen` has them. */
export async function takeDecision(
  app: App,
  given: Decision,
  { first, observed, hasPersonal }: Beside = {},
): Promise<Result<CaseFile>> {
  const decision = meant(given);
  const judge: Judge = async (file, now) => {
    const decided = decide(file, await completed(app, file, decision), now);
    if (!decided.ok) return decided;
    const isKnown = hasPersonal === true && file === observed?.file;
    const gone = isKnown ? null : await personalGone(app, file, decision);
    return (await notTheSame(app, file, decision)) ?? (await notOffered(app, file, decision)) ?? gone ?? decided;
  };
  const taken = await changeSeen(app, { id: caseId(decision.caseId), seen: observed, first }, judge);
  return taken.ok ? taken : heard(app, decision, taken);
}

/** A refused answer that says that somebody is in danger, or a child, is heard all the same: *Fara just nu* or *Orosanmälan* opens, and nothing ends. */
export async function heard<Refused extends Result<unknown>>(
  app: App,
  decision: Pick<Decision, 'caseId' | 'answers' | 'by'>,
  refused: Refused,
): Promise<Refused> {
  if (saysHarm(decision)) await change(app, caseId(decision.caseId), (file, now) => raiseSaid(file, decision, now));
  return refused;
}

/** Somebody says that a person is in danger. */
export const sayDanger = (app: App, id: CaseId, by: Actor): Promise<Result<CaseFile>> =>
  change(app, id, (file, now) => raiseDanger(file, by, now));

/** The decision with what only the directory knows: who is proposed as caseworker, and the roles of whoever it is about. */
export const completed = async (app: App, file: CaseFile, decision: Decision): Promise<Decision> =>
  proposeCaseworker(
    app,
    file,
    await withAbout(app, file, withUnit(meant(decision), await registerWith(app, [decision.answers['providerId']]))),
  );

/** Raises legal questions by themselves, without an answer to a task. */
export const raiseQuestions = (
  app: App,
  by: Actor,
  at: {
    readonly caseId: CaseId;
    readonly flags: readonly LegalFlag[];
    readonly about: PersonId | null;
    readonly why?: string | null;
  },
): Promise<Result<CaseFile>> =>
  change(app, at.caseId, async (file, now) => {
    const about = at.about === null ? null : await aboutPerson(app, file, { by: by.id, person: at.about });
    const alone = about === null && isAboutStaff(at.flags) ? await onlyCaseworker(app, file, by.id) : null;
    return raiseFlags(file, { flags: at.flags, about, alone, by, why: at.why ?? null }, now);
  });

/** Hands a task on; to a colleague only when it is one of those who may have it. */
export const handOn = (app: App, give: GiveAway): Promise<Result<CaseFile>> =>
  change(app, caseId(give.caseId), async (file, now) => {
    const given = giveAway(file, give, now);
    return given.ok && !(await mayReceive(app, file, give)) ? noSuchPerson : given;
  });

async function mayReceive(app: App, file: CaseFile, give: GiveAway): Promise<boolean> {
  const task = file.tasks.find((one) => one.key === taskKey(give));
  if (give.how !== 'reassigned' || task === undefined) return true;
  await rosterOf(app, 'now');
  return (await colleaguesOf(app, { file, task, actor: give.by })).some(({ id }) => id === give.to);
}
