// What a provider is asked through a link to a task of a matter, what is wrong with what it says, and what its answer changes. Another answer takes the place of
// the first as long as the matter is not over; both stay in its history.

import type { Instant, PlainDate } from '../brand';
import { dayOf } from '../time/plain-date';
import { answerBeginning, longestPart, mostTries, type AnswerLink } from '../casefile/answer-link';
import type { EventOf, NewEvent } from '../casefile/event';
import type { OwnFile } from '../casefile/own-file';
import type { OwnMatter } from '../casefile/own-matter';
import type { Task } from '../casefile/task';
import { fitsField, ruleOf, type Tables } from '../processes/process';
import { ownTables } from '../processes/all';
import { no, ok, type Result } from '../result';
import { mayBeGiven, withFields } from './by-tables';
import type { Changes } from './decision';

/** What is asked: fields of the matter that hold numbers, and what may be said in words. */
export interface LinkForm {
  readonly outcome: string;
  readonly numbers: readonly string[];
  readonly words: readonly string[];
}

/** The form of a task; null for one that no provider answers itself. */
export function linkForm(
  file: { readonly matter: Pick<OwnMatter, 'fields'>; readonly process: Pick<Tables, 'tasks'> },
  type: string,
): LinkForm | null {
  const rule = ruleOf(file, type);
  const { byLink } = rule;
  for (const [outcome, words] of Object.entries(byLink?.words ?? {})) {
    const row = rule.outcomes[outcome];
    if (row !== undefined && mayBeGiven(file, row))
      return { outcome, words, numbers: (row.asks ?? []).filter((name) => name !== byLink?.cameOn) };
  }
  return null;
}

export type LinkFault = 'count' | 'percent' | 'partOf' | 'long';

/** What is wrong, by field; empty when all of it can be taken. */
export function linkFaults(
  file: OwnFile,
  form: LinkForm,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, LinkFault>> {
  const numbers = form.numbers.map((name) => [name, numberFault(file, name, given)] as const);
  const words = form.words.map((name) => [name, (given[name] ?? '').length > longestPart ? 'long' : null] as const);
  return Object.fromEntries([...numbers, ...words].flatMap(([name, fault]) => (fault === null ? [] : [[name, fault] as const])));
}

function numberFault(file: OwnFile, name: string, given: Readonly<Record<string, string>>): LinkFault | null {
  const rule = ownTables(file.matter.process).fields[name];
  if (rule?.kind !== 'count' || !fitsField(rule, given[name] ?? ''))
    return rule?.kind === 'count' && rule.most === 100 ? 'percent' : 'count';
  const whole = rule.partOf === undefined ? undefined : given[rule.partOf];
  return whole !== undefined && /^\d{1,4}$/.test(whole) && Number(given[name]) > Number(whole) ? 'partOf' : null;
}

type HandedIn = Extract<NewEvent, { readonly kind: 'handedIn' }>;

const isHandedIn = (event: NewEvent): event is HandedIn => event.kind === 'handedIn';

/** What came through links, in order; what the last change has not left behind yet counts too. */
export function handedIn({ events, matter }: Pick<OwnFile, 'events' | 'matter'>): readonly HandedIn[] {
  const known = events.filter((event): event is EventOf<'handedIn'> => event.kind === 'handedIn');
  const left = (matter.lastDecision?.events ?? []).filter(isHandedIn);
  return [...known, ...left.filter(({ at }) => known.every((one) => one.at !== at))];
}

/** The task a link answers, where it is waited for, or where what was said by this very link can be said anew. */
export function taskOfLink(link: Pick<AnswerLink, 'task' | 'key'>, file: OwnFile): Task | null {
  const task = file.tasks.find(({ key }) => key === link.task);
  if (task === undefined) return null;
  const byLink = ruleOf(file, task.type).byLink;
  if (byLink === undefined) return null;
  const last = handedIn(file).at(-1);
  const isByThis = last?.data.task === task.key && last.data.link === answerBeginning(link);
  if (isByThis) return byLink.replacedIn.includes(file.matter.stage) ? task : null;
  return task.state === 'open' && task.round === file.matter.round ? task : null;
}

/** Whether it can be answered by now: by its day, and as long as its matter takes one. */
export const ownLinkStands = (link: AnswerLink, file: OwnFile, now: Instant): boolean =>
  link.state === 'open' && link.tries <= mostTries && dayOf(now) <= link.until && taskOfLink(link, file) !== null;

interface Said {
  readonly link: AnswerLink;
  /** The numbers, by field. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Under which all of it is kept. */
  readonly textKey: string;
}

/** The changes it makes; `alreadyDecided` where the very same stands there, or the matter takes none any more. */
export function handIn(file: OwnFile, { link, numbers, textKey }: Said, now: Instant): Result<Changes> {
  const task = taskOfLink(link, file);
  const form = task === null ? null : linkForm(file, task.type);
  if (!ownLinkStands(link, file, now) || task === null || form === null) return no('alreadyDecided');
  if (handedIn(file).at(-1)?.data.textKey === textKey) return no('alreadyDecided');
  const rule = ruleOf(file, task.type);
  const cameOn: PlainDate = dayOf(now);
  const fields = { ...file.matter.fields, ...numbers, [rule.byLink?.cameOn ?? '']: cameOn };
  const event = { kind: 'handedIn', data: { task: task.key, link: answerBeginning(link), textKey }, at: now, by: null } as const;
  if (task.state !== 'open')
    return ok({ matter: { ...withFields(fields), lastDecision: { task: '', patch: {}, events: [event] } } });
  const to = rule.outcomes[form.outcome]?.to;
  const moved = to === undefined ? {} : { stage: to, round: file.matter.round + 1 };
  const patch = { state: 'done', outcome: form.outcome, reason: null, answeredBy: null, answeredAt: now } as const;
  return ok({ matter: { ...withFields(fields), ...moved, lastDecision: { task: task.key, patch, events: [event] } } });
}
