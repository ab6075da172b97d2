// A legal question said yes to: what is weighed beside the case from now on, and what its own row says of it. The same said twice is weighed once.

import type { Instant } from '../brand';
import type { Barred, NewAssessment } from '../casefile/assessment';
import type { CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import { stateOf, waitsFor, wantedSigns } from '../engine/assessing';
import { missingWeighed } from '../engine/missing';
import { isManyEnough } from '../engine/stand-in';
import { no, ok, type Result } from '../result';
import { dueDay } from '../engine/due';
import { flagRule, isAboutStaff, type LegalFlag } from '../processes/complaint/flags';
import { type Held } from '../processes/process';
import { hashText } from '../text-hash';
import type { Actor, Changes } from '../engine/decision';
import { isOfCase } from './barred';
import { may } from '../access/access';

export interface Raising {
  readonly flags: readonly LegalFlag[];
  /** Who is said to have a conflict of interest; needed for that flag alone. */
  readonly about: Barred | null;
  /** Who alone handles the unit's cases, where it is known: a question about its staff may be about her. */
  readonly alone?: Barred | null;
  readonly by: Actor;
  /** Why somebody is said to have one. */
  readonly why?: string | null;
  /** What came is itself a report of that: nobody weighs first whether it is one, it goes to whoever receives such reports. */
  readonly report?: LegalFlag | null;
}

export interface Raised {
  readonly assessments: readonly NewAssessment[];
  readonly signs: CasePatch;
}

/** What has to be written; `answerMissing` when it is not said who has the conflict of interest, `nobodyLeft` when nobody is left to act or weigh it. */
export function raise(file: CaseFile, raising: Raising, now: Instant): Result<Raised> {
  const { flags, about } = raising;
  if (flags.includes('conflictOfInterest') && about === null) return no('answerMissing');
  const said = weighed(file, raising, now);
  const alone = maybeAbout(file, raising);
  const asked = alone === null ? null : weighed(said.after, { flags: ['conflictOfInterest'], about: alone, by: raising.by }, now);
  const whole = asked !== null && isManyEnough(file, asked.after) ? asked : said;
  const { assessments } = whole.after;
  if (!isManyEnough(file, whole.after)) return no('nobodyLeft');
  return ok({ assessments: assessments.slice(file.assessments.length), signs: wantedSigns(whole.after, now) });
}

interface With {
  readonly after: Omit<CaseFile, 'assessments'> & { readonly assessments: readonly NewAssessment[] };
}

/** The file with what is weighed of it from now on, behind what was. */
function weighed(file: With['after'], raising: Raising, now: Instant): With {
  const fresh = raising.flags.filter((flag) => !isRaised(file, flag, raising.about));
  const last = Math.max(0, ...file.assessments.map(({ n }) => n), ...missingWeighed(file));
  const assessments = fresh.map((flag, index) => assessment(file, { flag, n: last + 1 + index, raising }, now));
  return { after: { ...file, assessments: [...file.assessments, ...assessments] } };
}

/** The one whom a new question about staff may be about: nobody who asks it herself, and nobody where somebody else is named with it. */
function maybeAbout(file: CaseFile, { flags, about, alone = null, by }: Raising): Barred | null {
  const fresh = flags.filter((flag) => !isRaised(file, flag, about));
  return about === null && isAboutStaff(fresh) && alone?.person !== by.id ? alone : null;
}

/** A question raised by itself, without an answer to a task. */
export function raiseFlags(file: CaseFile, raising: Raising, now: Instant): Result<Changes> {
  if (!may(raising.by, 'raise', file)) return no('noSuchCase');
  if (!isAboutCase(file, raising)) return no('notOfCase');
  const raised = raise(file, raising, now);
  if (!raised.ok) return raised;
  const { assessments, signs } = raised.value;
  return ok({ matter: { ...signs, lastDecision: { task: '', patch: {}, events: [] } }, assessments });
}

/** Whether the one it is said about can have to do with the case; what is said of nobody can. */
export const isAboutCase = (file: CaseFile, { flags, about }: Pick<Raising, 'flags' | 'about'>): boolean =>
  about === null || !flags.includes('conflictOfInterest') || isOfCase(file, about);

/** Of the flags of an answer those that make `what` wait: not weighed yet, or weighed still. */
export function stops(file: CaseFile, at: { readonly flags: readonly LegalFlag[]; readonly what: Held }, now: Instant): boolean {
  const weighed = waitsFor(file, at.what, now).map(({ flag }) => flag);
  return at.flags.some((flag) => flagRule(flag).waits === at.what && (!isRaised(file, flag, null) || weighed.includes(flag)));
}

const isRaised = (file: With['after'], flag: LegalFlag, about: Barred | null): boolean =>
  file.assessments.some(
    (one) =>
      one.flag === flag &&
      (flag !== 'conflictOfInterest' || (one.barred?.person === about?.person && stateOf(file, one) !== 'nothing')),
  );

interface Making {
  readonly flag: LegalFlag;
  readonly n: number;
  readonly raising: Raising;
}

function assessment(file: With['after'], { flag, n, raising }: Making, now: Instant): NewAssessment {
  const { assessor, waits, ceiling, guards, hidesFromEku } = flagRule(flag);
  const { by, about, report = null } = raising;
  const barred = flag === 'conflictOfInterest' ? about : null;
  const isOwn = barred?.person === by.id;
  const named = assessor === null || flag === report ? null : file.profile.flags[assessor];
  return {
    caseId: file.matter.id,
    n,
    flag,
    token: hashText(`${file.matter.intakeKey}|${n}`).slice(0, 12),
    role: barred === null ? named : isOwn ? null : barred.to,
    waits: flag === report ? null : waits,
    until:
      flag !== report && ceiling === 'endOfNextWorkingDay'
        ? dueDay(file.profile, 'assessment', { received: now, opened: now })
        : null,
    guards,
    hidesFromEku,
    barred,
    why: barred === null || isOwn ? null : (raising.why ?? null),
    raisedBy: by.id,
    raisedAt: now,
    state: isOwn || (named === null && barred === null) ? 'stands' : 'open',
  };
}
