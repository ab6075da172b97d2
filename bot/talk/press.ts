// What a pressed button carries, as our cards make it: a verb and keys, and the answers filled in beside them. Anything else is no press of ours.

import { z } from 'zod';
import {
  caseId,
  ekuId,
  enumOf,
  matterId,
  personId,
  plainDate,
  type CaseId,
  type EkuId,
  type MatterId,
  type PersonId,
} from '../../src/core/brand';
import { ekuStates, type EkuState } from '../../src/core/processes/complaint/criteria';
import type { EkuAnswer } from '../../src/core/eku/moves';
import { ekuActivities, ekuAsks, ekuOutcomes, type EkuActivityId, type EkuAskId, type EkuOutcome } from '../../src/core/eku/asks';
import { readDate } from '../../src/core/time/plain-date';
import { taskType, taskTypes, type TaskTypeId } from '../../src/core/processes/all';
import { isKeyOf } from '../../src/core/brand';
import { fromDay } from '../../src/core/cards/on-day';
import type { Envelope } from '../door/envelope';
import { placePaths, type PlaceId } from '../pages';

export interface AboutTask {
  readonly caseId: MatterId;
  readonly type: TaskTypeId;
  readonly round: number;
}

export type Press =
  | ({
      readonly verb: 'decide';
      readonly outcome: string;
      readonly answers: Readonly<Record<string, string>>;
      /** The same with what was left empty, or cleared. */
      readonly given: Readonly<Record<string, string>>;
    } & AboutTask)
  | ({
      readonly verb: 'giveAway';
      readonly how: 'claimed' | 'declined' | 'reassigned';
      readonly to: PersonId | null;
      readonly reason: string | null;
    } & AboutTask)
  | ({ readonly verb: 'refresh' } & AboutTask)
  /** A task of *Min dag*, opened in place of it. */
  | ({ readonly verb: 'dayTask' } & AboutTask)
  | ({ readonly verb: 'open' } & AboutTask)
  | { readonly verb: 'openCase'; readonly caseId: CaseId }
  | { readonly verb: 'openDraft'; readonly draftId: string }
  | { readonly verb: 'openPlace'; readonly place: PlaceId }
  /** Words that were kept are no complaint, and the press that says so is taken back. */
  | { readonly verb: 'dropDraft' | 'restoreDraft'; readonly draftId: string }
  | { readonly verb: 'myWork' }
  | { readonly verb: 'day' }
  | ({ readonly verb: 'ekuAnswer'; readonly ekuId: EkuId } & EkuAnswer)
  | { readonly verb: 'ekuAsk'; readonly ekuId: EkuId; readonly part: number; readonly ask: EkuAskId }
  | { readonly verb: 'undo'; readonly caseId: CaseId; readonly what: { readonly textKey: string } | 'eku' | 'danger' };

const id = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .pipe(z.string().regex(/^\d{1,9}$/));
const theCase = id.transform(caseId);
/** A case's id, or another matter's key. */
const theMatter = z.union([id, z.string().regex(/^[A-Za-z]{1,40}:\d{1,9}$/)]).transform(matterId);
const type = z.string().refine((text): text is TaskTypeId => isKeyOf(taskTypes, text));
const about = { c: theMatter, t: type, r: z.coerce.number().int().min(0).max(10_000) };
const short = z.string().max(200);
const perhaps = short.nullish().transform((text) => (text === undefined || text === null || text === '' ? null : text));

const post = { e: id.transform(ekuId), p: z.coerce.number().int().min(0).max(100) };
const activityKind = z
  .enum(enumOf<EkuActivityId>(ekuActivities))
  .nullish()
  .transform((given) => given ?? null);
const endOutcome = z
  .enum(enumOf<EkuOutcome>(ekuOutcomes))
  .nullish()
  .transform((given) => given ?? null);
const endDay = perhaps
  .refine((text) => text === null || readDate(text) !== undefined)
  .transform((text) => (text === null ? null : plainDate(text)));

/** A card approves only what it shows in full (decisions 2): what is read first is answered on its page. One check: zod goes on after a first that says no. */
const typeOnCard = z
  .string()
  .refine((text): text is TaskTypeId => isKeyOf(taskTypes, text) && taskType(text).answeredOn === 'card');

const schemas = {
  decide: z.looseObject({ ...about, t: typeOnCard, o: z.string().max(50) }).transform(({ c, t, r, o, ...rest }) => ({
    verb: 'decide' as const,
    ...task({ c, t, r }),
    outcome: o,
    answers: answersIn(rest),
    given: inputsIn(rest),
  })),
  giveAway: z
    .object({
      ...about,
      how: z.enum(['claimed', 'declined', 'reassigned']),
      to: perhaps,
      giveAwayReason: perhaps,
      reason: perhaps,
    })
    .transform(({ c, t, r, how, to, giveAwayReason, reason }) => ({
      verb: 'giveAway' as const,
      ...task({ c, t, r }),
      how,
      to: to === null ? null : personId(to),
      reason: giveAwayReason ?? reason,
    })),
  refresh: z.union([
    z.object({ kind: z.literal('myWork') }).transform(() => ({ verb: 'myWork' as const })),
    z.object({ kind: z.literal('day') }).transform(() => ({ verb: 'day' as const })),
    z.object(about).transform((keys) => ({ verb: 'refresh' as const, ...task(keys) })),
  ]),
  dayTask: z.object(about).transform((keys) => ({ verb: 'dayTask' as const, ...task(keys) })),
  open: z.union([
    z.object(about).transform((keys) => ({ verb: 'open' as const, ...task(keys) })),
    z.object({ c: theCase }).transform(({ c }) => ({ verb: 'openCase' as const, caseId: c })),
    z
      .object({ page: z.enum(enumOf<PlaceId>(placePaths)) })
      .transform(({ page }) => ({ verb: 'openPlace' as const, place: page })),
    z.object({ draft: short }).transform(({ draft }) => ({ verb: 'openDraft' as const, draftId: draft })),
  ]),
  dropDraft: z.object({ draft: short }).transform(({ draft }) => ({ verb: 'dropDraft' as const, draftId: draft })),
  restoreDraft: z.object({ draft: short }).transform(({ draft }) => ({ verb: 'restoreDraft' as const, draftId: draft })),
  ekuAnswer: z
    .object({
      ...post,
      s: z.enum(enumOf<EkuState>(ekuStates)),
      activity: activityKind,
      activityDay: endDay,
      outcome: endOutcome,
      followUp: endDay,
    })
    .transform(({ e, p, s, activity, activityDay, outcome, followUp }) => ({
      ...{ verb: 'ekuAnswer' as const, ekuId: e, part: p, state: s },
      activity: activity === null || activityDay === null ? null : { kind: activity, day: activityDay },
      ending: outcome === null ? null : { outcome, followUp },
    })),
  ekuAsk: z
    .object({ ...post, a: z.enum(enumOf<EkuAskId>(ekuAsks)) })
    .transform(({ e, p, a }) => ({ verb: 'ekuAsk' as const, ekuId: e, part: p, ask: a })),
  undo: z
    .object({ c: theCase, k: z.string().min(1).max(300) })
    .transform(({ c, k }) => ({ verb: 'undo' as const, caseId: c, what: k === 'eku' || k === 'danger' ? k : { textKey: k } })),
} as const satisfies Record<string, z.ZodType<Press>>;

/** The press of a verb and its data; undefined for what none of our cards sends. */
export function readPress(verb: unknown, data: unknown): Press | undefined {
  if (typeof verb !== 'string' || !isKeyOf(schemas, verb)) return undefined;
  const read = schemas[verb].safeParse(data ?? {});
  return read.success ? read.data : undefined;
}

/** Whether the button stood on a card that was drawn in place of *Min dag*. */
export const isFromDay = (data: unknown): boolean => z.looseObject({ d: z.literal(fromDay.d) }).safeParse(data).success;

/** Buttons that only show something. */
const showing: readonly string[] = ['refresh', 'open', 'openCase', 'openDraft', 'openPlace', 'myWork', 'day', 'dayTask'];

/** Whether somebody wanted to change something: a button that is more than a look, or words that are kept. */
export function isChanging({ type, name, value }: Pick<Envelope, 'type' | 'name' | 'value'>): boolean {
  if (type === 'message') return z.looseObject({ verb: z.string() }).safeParse(value).success || value === undefined;
  const action = z.looseObject({ action: z.looseObject({ verb: z.string() }) }).safeParse(value);
  return name === 'adaptiveCard/action' && action.success && !showing.includes(action.data.action.verb);
}

/** The press in the `value` of a message or a dialog's request, where verb and keys lie side by side. */
export function readSubmitted(value: unknown): Press | undefined {
  const read = z.looseObject({ verb: z.string() }).safeParse(value);
  return read.success ? readPress(read.data.verb, read.data) : undefined;
}

const task = ({ c, t, r }: { readonly c: MatterId; readonly t: TaskTypeId; readonly r: number }): AboutTask => ({
  caseId: c,
  type: t,
  round: r,
});

/** The inputs that were filled in. */
const answersIn = (rest: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputsIn(rest)).filter(([, value]) => value !== ''));

/** The inputs as they stood; what the client adds of its own (`msteams`, `verb`) is left out. */
const inputsIn = (rest: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(rest).flatMap(([name, value]) =>
      typeof value === 'string' && name !== 'verb' && value.length <= 2_000 ? [[name, value] as const] : [],
    ),
  );
