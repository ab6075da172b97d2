// The page of a matter beside the complaints: what it is, where it stands, the reader's tasks with everything they ask, what was written and what happened.

import { z } from 'zod';
import { keysOf, type Instant, type PersonId } from '../brand';
import type { OwnFile } from '../casefile/own-file';
import { ownNumber } from '../casefile/own-matter';
import type { CaseEvent } from '../casefile/event';
import type { KeptText } from '../casefile/personal';
import type { Task } from '../casefile/task';
import type { Actor } from '../engine/decision';
import { isSamePerson } from '../engine/by-tables';
import { declinesTo } from '../engine/give-away';
import { mayAnswer } from '../engine/may';
import { actsAbove } from '../engine/stand-in';
import { ownTables } from '../processes/all';
import { ruleOf, stageOf, type FieldRule } from '../processes/process';
import { sayDay } from '../text/day';
import { unitName } from '../routine/profile';
import { say, sayPlain, type Language } from '../text/say';
import { dayOf, readDate } from '../time/plain-date';
import { mayBeGiven } from '../engine/by-tables';
import type { Provider } from '../casefile/provider';
import { matterStageWord } from './matter-stage-word';
import { dueView } from './case-page/explained-days';
import { momentWord } from './case-page/moment';

const choice = z.object({ code: z.string(), word: z.string() });
const field = z.object({ name: z.string(), label: z.string(), choices: z.array(choice).nullable() });
const outcome = z.object({
  code: z.string(),
  label: z.string(),
  reasons: z.array(choice),
  fields: z.array(field),
  note: z.enum(['required', 'may']).nullable(),
});
const task = z.object({
  type: z.string(),
  round: z.number(),
  title: z.string(),
  ask: z.string(),
  dueWord: z.string(),
  urgency: z.enum(['calm', 'soon', 'late', 'over']),
  owner: z.string(),
  because: z.string(),
  isOpen: z.boolean(),
  /** How it ended; null for one that is open. */
  end: z.string().nullable(),
  may: z.object({ answer: z.boolean(), claim: z.boolean(), decline: z.boolean(), conflict: z.boolean() }),
  /** Those it may be given to; nobody where the reader may not hand it on. */
  colleagues: z.array(z.object({ id: z.string(), name: z.string() })),
  outcomes: z.array(outcome),
});

export const matterPage = z.object({
  id: z.string(),
  number: z.string(),
  process: z.string(),
  stage: z.string(),
  isOpen: z.boolean(),
  /** Cards show number and day only. */
  isProtected: z.boolean(),
  received: z.string(),
  /** null for one of no unit, or of several. */
  unit: z.string().nullable(),
  origin: z.object({ id: z.string(), number: z.string() }).nullable(),
  /** Whether a case became this: what came can be read here. */
  hasCame: z.boolean(),
  facts: z.array(z.object({ title: z.string(), value: z.string() })),
  tasks: z.array(task),
  texts: z.array(z.object({ key: z.string(), title: z.string(), when: z.string(), by: z.string(), body: z.string() })),
  history: z.array(z.object({ key: z.string(), when: z.string(), text: z.string() })),
});
export type MatterPage = z.infer<typeof matterPage>;
export type MatterTask = MatterPage['tasks'][number];

export interface MatterReading {
  readonly file: OwnFile;
  readonly texts: readonly KeptText[];
  readonly origin: { readonly id: string; readonly number: string } | null;
  readonly hasCame?: boolean;
  /** The register, for matters about one of its providers. */
  readonly providers: readonly Pick<Provider, 'id' | 'name'>[];
  readonly actor: Actor;
  readonly now: Instant;
  readonly language: Language;
  readonly nameOf: (id: PersonId) => string;
  readonly colleaguesFor: (task: Task) => readonly MatterTask['colleagues'][number][];
}

/** The page for one who may read the matter. */
export function matterPageView(reading: MatterReading): MatterPage {
  const { file, language, now } = reading;
  const { matter } = file;
  return {
    id: matter.id,
    number: ownNumber(matter),
    process: say(language, `process.${matter.process}`),
    stage: matterStageWord(language, matter),
    isOpen: stageOf(file, matter.stage).open,
    isProtected: ownTables(matter.process).level === 'protected',
    received: sayDay(language, dayOf(matter.received), dayOf(now)),
    unit: matter.unit === null ? null : unitName(file.profile, matter.unit),
    origin: reading.origin,
    hasCame: reading.hasCame ?? false,
    facts: facts(reading),
    tasks: [...file.tasks].sort(openFirst).map((one) => taskRow(reading, one)),
    texts: reading.texts.map((text) => textRow(reading, text)),
    history: [...file.events].reverse().flatMap((event) => historyRow(reading, event)),
  };
}

const openFirst = (one: Task, other: Task): number => Number(other.state === 'open') - Number(one.state === 'open');

/** The fields that have been answered, in the order of the table. */
function facts(reading: MatterReading): MatterPage['facts'] {
  const { matter } = reading.file;
  const { fields } = ownTables(matter.process);
  return keysOf(fields).flatMap((name) => {
    const value = matter.fields[name];
    return value === undefined
      ? []
      : [{ title: sayPlain(reading.language, `ask.${name}`), value: valueWord(reading, name, value) }];
  });
}

function valueWord({ language, now, providers }: MatterReading, name: string, value: string): string {
  const provider = providers.find(({ id }) => id === value);
  if (provider !== undefined) return provider.name;
  const day = readDate(value);
  return day === undefined ? sayPlain(language, `ask.${name}.${value}`) : sayDay(language, day, dayOf(now));
}

function taskRow(reading: MatterReading, one: Task): MatterTask {
  const { file, actor, language, now } = reading;
  const rule = ruleOf(file, one.type);
  const isOpen = one.state === 'open';
  const { word, urgency } = dueView({ now, language }, { day: one.due, explanation: [], isOver: !isOpen });
  const may = isOpen && mayAnswer(actor, one, file) && !isSamePerson(file, { type: one.type, by: actor });
  return {
    type: one.type,
    round: one.round,
    title: sayPlain(language, `task.${one.type}.title`),
    ask: sayPlain(language, `task.${one.type}.ask`),
    dueWord: word,
    urgency,
    owner: one.ownerId === null ? say(language, `role.${one.role}`) : reading.nameOf(one.ownerId),
    because: say(language, `statute.${rule.because}`),
    isOpen,
    end: isOpen ? null : endOf(one, language),
    may: {
      answer: may,
      claim: may && one.ownerId === null,
      decline: may && declinesTo(file, one) !== null,
      conflict: may && actsAbove(file, one.role) !== null,
    },
    colleagues: [...reading.colleaguesFor(one)],
    outcomes: may ? outcomesOf(reading, one) : [],
  };
}

const endOf = ({ state, type, outcome: code }: Task, language: Language): string =>
  state === 'lapsed' || code === null ? say(language, 'card.lapsed') : sayPlain(language, `done.${type}.${code}`);

const outcomesOf = (reading: MatterReading, one: Task): MatterTask['outcomes'] =>
  Object.entries(ruleOf(reading.file, one.type).outcomes)
    .filter(([, rule]) => mayBeGiven(reading.file, rule))
    .map(([code, { reasons = [], asks = [], note = null }]) => ({
      code,
      label: sayPlain(reading.language, `outcome.${one.type}.${code}`),
      reasons: reasons.map((reason) => ({ code: reason, word: sayPlain(reading.language, `reason.${reason}`) })),
      fields: asks.map((name) => fieldRow(reading, name)),
      note,
    }));

const fieldRow = (reading: MatterReading, name: string): MatterTask['outcomes'][number]['fields'][number] => ({
  name,
  label: sayPlain(reading.language, `ask.${name}`),
  choices: choicesOf(reading, name, ownTables(reading.file.matter.process).fields[name]),
});

/** The provider that is known already comes first. */
function choicesOf({ file, providers, language }: MatterReading, name: string, rule: FieldRule | undefined) {
  if (rule?.kind === 'code') return rule.of.map((code) => ({ code, word: sayPlain(language, `ask.${name}.${code}`) }));
  if (rule?.kind !== 'provider') return null;
  const known = file.matter.fields[name];
  return [...providers]
    .sort((one, other) => Number(other.id === known) - Number(one.id === known))
    .map(({ id, name: word }) => ({ code: id, word }));
}

function textRow({ language, now, nameOf }: MatterReading, { key, kind, at, by, body }: KeptText): MatterPage['texts'][number] {
  const title = kind === 'reported' ? say(language, 'matter.reported') : sayPlain(language, `task.${kind}.title`);
  return { key, title, when: momentWord({ language, now }, at), by: by === null ? '' : nameOf(by), body };
}

/** What is no news to people has no row. */
function historyRow(reading: MatterReading, event: CaseEvent): MatterPage['history'] {
  const text = words(reading, event);
  return text === null ? [] : [{ key: String(event.seq), when: momentWord(reading, event.at), text }];
}

function words({ language, nameOf }: MatterReading, event: CaseEvent): string | null {
  const name = event.by === null ? say(language, 'tab.byItself') : nameOf(event.by);
  if (event.kind === 'decided') {
    const { type, outcome: code } = event.data;
    return say(language, 'tab.event.decided', {
      name,
      task: sayPlain(language, `task.${type}.title`),
      outcome: sayPlain(language, `outcome.${type}.${code}`),
    });
  }
  if (event.kind === 'gaveAway') return say(language, `matter.gaveAway.${event.data.how}`, { name });
  if (event.kind === 'wentBack') return say(language, 'matter.wentBack');
  return event.kind === 'notReached' ? say(language, `tab.event.notReached.${event.data.why}`) : null;
}
