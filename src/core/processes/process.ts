// The shape of a process's tables: its stages, its tasks and where each outcome leads. The engine knows this shape, and no process by name.

import type { ByLink } from './by-link';
import type { DraftId } from './drafts';
import type { FollowUpId } from '../routine/follow-ups';
import { lengths } from '../casefile/lengths';
import type { NamedRole, Role } from '../routine/roles';
import type { StatuteId } from '../routine/statutes';
import { readDate } from '../time/plain-date';

/** Where the rows of a process lie: coded lists, the protected site, or a site with a grant of its own (decisions 1.1). */
export const places = { open: {}, protected: {}, restricted: {} } as const satisfies Record<string, object>;
export type Place = keyof typeof places;

/**
 * A value of a matter's own, asked with an outcome: a day (`ahead`: today or later; `been`: today or earlier, for it says what has been done; `notBefore`: another field's day; `withinMonths`: not later than so many months after it came), one of some codes, one of the register's providers, by id, a whole number (`most`: 9,999 where it is not said; `partOf`: never more than another field's), or a
 * line of words that says nothing of any person: it is looked through before it is taken (`is`: what else it must be to be taken; of a `complaint` the number, of one its writer may read, or words where it lies elsewhere). `said`: its codes are another table's, and have their words there.
 */
export type FieldRule =
  | {
      readonly kind: 'day';
      readonly ahead?: true;
      readonly been?: true;
      readonly notBefore?: string;
      readonly withinMonths?: number;
    }
  | { readonly kind: 'code'; readonly of: readonly string[]; readonly said?: 'followUp' | 'role' | 'duty' }
  | { readonly kind: 'provider' }
  | { readonly kind: 'count'; readonly most?: number; readonly partOf?: string }
  | { readonly kind: 'words'; readonly is?: 'registryNumber' | 'complaint' };

/** Whether a value can be one of that field; none of a field that the process does not have. */
export function fitsField(rule: FieldRule | undefined, value: string): boolean {
  if (rule?.kind === 'count') return /^(?:0|[1-9]\d{0,3})$/.test(value) && Number(value) <= (rule.most ?? 9_999);
  if (rule?.kind === 'words') return value.trim() !== '' && value.length <= lengths.line && !value.includes('\n');
  if (rule === undefined || rule.kind === 'provider') return rule !== undefined && /^\S{1,60}$/u.test(value);
  return rule.kind === 'day' ? readDate(value) !== undefined : rule.of.includes(value);
}

/** The forms that an outcome may be written on. */
export type FormId = 'investigation' | 'compilation';

/** What may wait until something is weighed. Nothing that goes to the person is among them. */
export const heldThings = { toProvider: {} } as const satisfies Record<string, object>;
export type Held = keyof typeof heldThings;

/** What a length is counted in; hours end on the day they run out. */
export type Counted = 'hours' | 'calendar' | 'working' | 'weeks' | 'months';

export interface DeadlineRule {
  /** The moment the days are counted from; `sent`: the day the request left one's hand, which may be before its task came. */
  readonly from: 'received' | 'opened' | 'sent';
  /** The length, in what it is counted in. */
  readonly days: number;
  readonly counted: Counted;
  /**
   * Where the task's day falls when the counted one is free: a promise of the routine is kept the last working day `before` it, what a statute
   * gives goes on to the next one `after` it (lag 1930:173 § 2), and what an authority or danger sets `stays`. Days counted as working days never are.
   */
  readonly falls?: 'before' | 'after' | 'stays' | undefined;
  /** As long, and from the same start, as another deadline that a profile has tuned. */
  readonly follows?: string;
  /** Not later than so many working days before (negative) another deadline of the case. */
  readonly notAfter?: readonly [deadline: string, workingDays: number];
  /** Working days before the due day on which the owner is reminded. */
  readonly remind: readonly number[];
  /** Who hears at once when it has run out; absent: as the task's own row says. */
  readonly breach?: readonly Role[] | undefined;
  /** Hours after which it is late, where it is to be done at once. */
  readonly targetHours?: number | undefined;
  /** The routine's own words, where it gives no number. */
  readonly says?: string | undefined;
  readonly because: StatuteId;
}

/** Where a matter stands, and whether it still runs. */
export interface StageRule {
  readonly open: boolean;
  /** A matter that goes there ends. */
  readonly isEnd?: true;
  /** Where a pass takes it by itself; no task is needed for that. */
  readonly passesTo?: string;
}

/** What makes a task exist: a stage of the matter (`where` one of its fields has one of those values), or something that is true beside the stages. */
export type Opens<S extends string = string> =
  | { readonly stage: readonly S[]; readonly where?: readonly [field: string, values: readonly string[]] }
  | { readonly when: string };

/** Stages that a matter of every process beside the complaint may have: it went back to the complaint it was made of. */
export const commonStages = { wentBack: { open: false, isEnd: true } } as const satisfies Record<string, StageRule>;

export interface OutcomeRule<S extends string = string> {
  /** The stage the matter goes to; absent: it stays. */
  readonly to?: S;
  /** The stage it goes to instead where the profile asks for a note in the individual's file (owes-note). */
  readonly toNote?: S;
  /** Where a reason leads, when each leads somewhere of its own. */
  readonly toBy?: Readonly<Record<string, { readonly to: S }>>;
  /** A coded reason must be given with it (`reason.<code>` in text/). */
  readonly reasons?: readonly string[];
  /** Takes nothing of what is filled in on the card. */
  readonly bare?: true;
  /** A letter that must have been read and approved with it. */
  readonly letters?: readonly string[];
  /** Nothing is left to do after it, though the case ended before. */
  readonly putsAway?: true;
  /** A letter that may go with it. */
  readonly mayHave?: readonly string[];
  /** It cannot be given while that waits for an assessment (decisions 8.9). */
  readonly stoppedBy?: Held;
  /** Reasons one of which must be given when the individual's needs are not met (decisions 8.7). */
  readonly unmetReasons?: readonly string[];
  /** Fields of the matter that are answered with it; a provider that is known already need not be said again. */
  readonly asks?: readonly string[];
  /** Fields that must have been answered so before: it cannot be given otherwise. */
  readonly needs?: Readonly<Record<string, string>>;
  /** What somebody writes with it, kept where the matter's texts are. */
  readonly note?: 'required' | 'may';
  /** What was found is handed out with it: all of it as it is, or any of it as it was answered. */
  readonly handsOut?: 'whole' | 'any';
  /** The ready text it begins from, which has places to fill in. */
  readonly draft?: DraftId;
  /** What is written has the parts of a form: the investigation's, as the profile has them (D14), or the compilation's. */
  readonly sections?: FormId;
  /** What is written leaves the unit: it is not taken as long as the screening finds somebody in it. */
  readonly clean?: true;
  /** The mail the task is about becomes a case of its own. */
  readonly splitsOff?: true;
}

/** `S`: stages of its process; `D`: rows of the deadlines. */
export interface TaskType<S extends string = string, D extends string = string> {
  readonly role: Role | NamedRole;
  /** Who has it in a matter that no unit has; absent: the head of department. */
  readonly withoutUnit?: Role | NamedRole;
  readonly opens: Opens<S>;
  readonly deadline: D;
  /** `card`: coded choices on the card itself; `page`: there is prose to read, the card has one button, *Läs och besluta*. */
  readonly answeredOn: 'card' | 'page';
  readonly outcomes: Readonly<Record<string, OutcomeRule<S>>>;
  /** Who hears of it when it is overdue; absent: the role's superior. */
  readonly overdueTo?: readonly Role[];
  /** Whether its owner may decline it (to the superior) or hand it to a colleague. */
  readonly mayBeGivenAway: boolean;
  /** Who complained, and in which words, is what it is answered by: it cannot be while that is gone. */
  readonly readsPersonal?: true;
  /** Kept in the protected place, with its cards and its history: nobody else sees that it exists. */
  readonly isApart?: true;
  /** It weighs anew what was lost of the protected place: its round is the number of what is missing. */
  readonly weighsAnew?: true;
  /** Told at once to a chain of people, each after the profile's minutes, until somebody has taken it (decisions 8.6). */
  readonly isAlarm?: true;
  /** An authority or a law set its day: told by a message of its own and at once, also where people have one *Min dag* (decisions 4). */
  readonly isUrgent?: true;
  /** Tasks that must be answered before it comes: those of them that this matter has. */
  readonly after?: readonly string[];
  /** What is answered and leads nowhere else is not asked again when the matter comes back to its stage. */
  readonly asksOnce?: true;
  /** Whoever answered that task may not answer this one: owner and decider are two. */
  readonly otherThan?: string;
  /** The field that holds its day, as an authority or somebody of ours has set it; `dayBefore`: so many working days before that day, and never after it. */
  readonly dayFrom?: string;
  readonly dayBefore?: number;
  /** The field that says which role has it, when whoever opened the matter chose one. */
  readonly roleFrom?: string;
  /** A provider may answer it itself through a link (decisions 7.7). */
  readonly byLink?: ByLink<S>;
  readonly because: StatuteId;
}

/** Every letter of a process: to whom, whether a person must read it first, and how long it can be undone. */
export interface LetterRule {
  readonly to: 'complainant' | 'provider' | 'forwarder';
  readonly readBy: string | null;
  readonly holdMinutes: number;
  readonly byHand?: true;
  /** It says that another has gone: it goes after that one, or not at all. */
  readonly tellsOf?: string;
}

export interface Tables {
  readonly stages: Readonly<Record<string, StageRule>>;
  readonly tasks: Readonly<Record<string, TaskType>>;
  readonly letters: Readonly<Record<string, LetterRule>>;
}

/** A process that is tables and nothing else: what the engine's own ways can carry (engine/by-tables.ts). */
export interface OwnTables extends Tables {
  readonly place: Place;
  /** What its numbers begin with, `LS`. */
  readonly number: string;
  /** `protected`: cards show number and day only. */
  readonly level: 'normal' | 'protected';
  /** Where a matter begins: opened by a complaint's legal question that stands, by a person, by the calendar, or by a person beside a matter that she reads; a line of the calendar that is `handedIn` is not planned first, and one with a cause is proposed. */
  readonly begins: {
    readonly byFlag?: string;
    readonly byPerson?: string;
    readonly byClock?: string;
    readonly beside?: string;
    readonly byCause?: string;
    readonly handedIn?: string;
  };
  /** The lines of the calendar of follow-ups that open one for each period and whoever is followed up; `units`: and one for each unit. */
  readonly calendar?: { readonly lines: readonly FollowUpId[]; readonly units?: true };
  /** What may be opened beside it; absent: all that can be. Beside what must leave no trace nothing is. */
  readonly besides?: readonly string[];
  /** Fields that are answered when it is opened beside another, and whether something is written then. */
  readonly asksFirst?: readonly string[];
  readonly words?: 'required' | 'may';
  /** Whoever opens it beside another may name the one of the unit's caseworkers who has it. */
  readonly namesKeeper?: true;
  /** Whoever opened it reads on. */
  readonly openerReads?: true;
  /** The legal question that opens it. */
  readonly flag?: string;
  /** Documents of cases are found and weighed in it: for anybody who asks, or for the person they are about (GDPR art. 15). */
  readonly finds?: 'documents' | 'ownData';
  /** Those who may write down a new one; absent: everybody of the board who is not in EKU. */
  readonly openedBy?: readonly (Role | NamedRole)[];
  /** Those who may read every matter of it, beside whoever has a task. */
  readonly readers: readonly (Role | NamedRole)[];
  readonly fields: Readonly<Record<string, FieldRule>>;
  /** Days of its own; every other it takes from the complaint's. */
  readonly deadlines: Readonly<Record<string, DeadlineRule>>;
}

/** A task's row; throws for one that its process does not have. */
export function ruleOf({ process: { tasks } }: { readonly process: Pick<Tables, 'tasks'> }, type: string): TaskType {
  const rule = tasks[type];
  if (rule === undefined) throw new Error(`no task is called ${type}`);
  return rule;
}

/** A stage's row; throws for one that its process does not have. */
export function stageOf({ process: { stages } }: { readonly process: Pick<Tables, 'stages'> }, stage: string): StageRule {
  const rule = stages[stage];
  if (rule === undefined) throw new Error(`no stage is called ${stage}`);
  return rule;
}

/** A letter's row; throws for one that its process does not have. */
export function letterOf({ process: { letters } }: { readonly process: Pick<Tables, 'letters'> }, letter: string): LetterRule {
  const rule = letters[letter];
  if (rule === undefined) throw new Error(`no letter is called ${letter}`);
  return rule;
}

/** What a wait must stop for a letter not to go: whatever goes to the provider; never what goes to a person. */
export const heldWith = ({ to }: Pick<LetterRule, 'to'>): Held | null => (to === 'provider' ? 'toProvider' : null);
