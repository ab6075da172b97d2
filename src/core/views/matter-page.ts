// The page of a matter beside the complaints: what it is, where it stands, the reader's tasks with everything they ask, what was written and what happened.

import { z } from 'zod';
import { isKeyOf, keysOf, type Instant, type PersonId } from '../brand';
import type { OwnFile } from '../casefile/own-file';
import { isHidden, ownNumber, providerOf } from '../casefile/own-matter';
import { seenOf } from '../casefile/news';
import type { KeptText } from '../casefile/personal';
import type { Task } from '../casefile/task';
import type { Actor } from '../engine/decision';
import { declinesTo } from '../engine/give-away';
import { handedIn } from '../engine/by-link';
import { mayAnswer } from '../engine/may';
import { actsAbove } from '../engine/stand-in';
import { undoneNotes } from '../engine/undo-answer';
import { ownTables } from '../processes/all';
import { ruleOf, stageOf, type FormId, type OutcomeRule } from '../processes/process';
import { sayDay } from '../text/day';
import { formOf, sectionsIn, type Sections } from '../records/investigation-form';
import { unitName } from '../routine/profile';
import { say, sayPlain, type Language } from '../text/say';
import { dayOf, readDate } from '../time/plain-date';
import { mayBeGiven } from '../engine/by-tables';
import { matterDraft } from '../letters/matter-draft';
import { contractFacts, providerIn, type Contracted } from './contract-facts';
import { disposalFacts } from './case-page/disposal-facts';
import { askedField, codeWord, fieldRow } from './asked-fields';
import { answeredBefore, undoView } from './undone-answer';
import { beforeUndone, undoing } from './undoing';
import { matterHistory } from './matter-history';
import { matterStageWord } from './matter-stage-word';
import { dueView } from './case-page/explained-days';
import { momentWord } from './case-page/moment';

const choice = z.object({ code: z.string(), word: z.string() });
/** A part of the investigation's form, with what was written there before. */
const section = z.object({ id: z.string(), label: z.string(), isRequired: z.boolean(), before: z.string() });
const outcome = z.object({
  code: z.string(),
  label: z.string(),
  reasons: z.array(choice),
  fields: z.array(askedField),
  note: z.enum(['required', 'may']).nullable(),
  /** The text it begins from; empty where it begins from nothing. */
  draft: z.string(),
  /** What is written is written in these; none where it is one text. */
  sections: z.array(section),
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
  /** What was answered and taken back, to be filled in again; null where nothing was. */
  before: beforeUndone.nullable(),
});

export const matterPage = z.object({
  id: z.string(),
  number: z.string(),
  /** What it was read from, to be handed back with whatever is answered on it. */
  seen: z.string(),
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
  /** Whether documents are found and weighed in it. */
  findsDocuments: z.boolean(),
  /** The provider that is followed up in it; null for any other matter, and for what is done together. */
  followed: z.string().nullable(),
  /** Whether it is what a provider hands in, beside what the board itself got. */
  isReturn: z.boolean(),
  facts: z.array(z.object({ title: z.string(), value: z.string() })),
  tasks: z.array(task),
  texts: z.array(z.object({ key: z.string(), title: z.string(), when: z.string(), by: z.string(), body: z.string() })),
  /** The reader's own last answer, as long as it can be taken back. */
  undo: undoing.nullable(),
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
  readonly providers: readonly Contracted[];
  readonly actor: Actor;
  readonly now: Instant;
  readonly language: Language;
  readonly nameOf: (id: PersonId) => string;
  /** What each section of a form may begin from. */
  readonly proposed?: Sections;
  readonly colleaguesFor: (task: Task) => readonly MatterTask['colleagues'][number][];
}

/** The page for one who may read the matter. */
export function matterPageView(reading: MatterReading): MatterPage {
  const { file, language, now } = reading;
  const { matter } = file;
  return {
    id: matter.id,
    number: ownNumber(matter),
    seen: seenOf(file),
    process: say(language, `process.${matter.process}`),
    stage: matterStageWord(language, matter),
    isOpen: stageOf(file, matter.stage).open,
    isProtected: isHidden(matter),
    received: sayDay(language, dayOf(matter.received), dayOf(now)),
    unit: matter.unit === null ? null : unitName(file.profile, matter.unit),
    origin: reading.origin,
    hasCame: reading.hasCame ?? false,
    findsDocuments: ownTables(matter.process).finds !== undefined,
    followed: matter.process === 'followUp' ? providerOf(matter) : null,
    isReturn: matter.process === 'providerReturn',
    facts: [
      ...facts(reading),
      ...contractFacts(matter, { profile: file.profile, language, providers: reading.providers }),
      ...disposalFacts({ file, language, now }).map(({ title, value }) => ({ title, value })),
    ],
    tasks: [...file.tasks].sort(openFirst).map((one) => taskRow(reading, one)),
    texts: reading.texts.filter(({ key }) => !undoneNotes(file).includes(key)).map((text) => textRow(reading, text)),
    undo: undoView(file, reading),
    history: matterHistory(reading),
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

/** What a field says, in words. */
export function valueWord({ file, language, now, providers }: MatterReading, name: string, value: string): string {
  const provider = providers.find(({ id }) => id === value);
  const rule = ownTables(file.matter.process).fields[name];
  if (rule?.kind === 'words' || rule?.kind === 'count') return value;
  if (provider !== undefined) return provider.name;
  const day = readDate(value);
  return day === undefined ? codeWord(language, { name, rule, code: value }) : sayDay(language, day, dayOf(now));
}

function taskRow(reading: MatterReading, one: Task): MatterTask {
  const { file, actor, language, now } = reading;
  const rule = ruleOf(file, one.type);
  const isOpen = one.state === 'open';
  const { word, urgency } = dueView({ now, language }, { day: one.due, explanation: [], isOver: !isOpen });
  const may = isOpen && mayAnswer(actor, one, file);
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
    before: may ? answeredBefore(reading, one) : null,
  };
}

const endOf = ({ state, type, outcome: code }: Task, language: Language): string =>
  state === 'lapsed' || code === null ? say(language, 'card.lapsed') : sayPlain(language, `done.${type}.${code}`);

const outcomesOf = (reading: MatterReading, one: Task): MatterTask['outcomes'] =>
  Object.entries(ruleOf(reading.file, one.type).outcomes)
    .filter(([, rule]) => mayBeGiven(reading.file, rule))
    .map(([code, { reasons = [], asks = [], note = null, draft, sections: form }]) => ({
      code,
      label: sayPlain(reading.language, `outcome.${one.type}.${code}`),
      reasons: reasons.map((reason) => ({ code: reason, word: sayPlain(reading.language, `reason.${reason}`) })),
      fields: asks.map((name) => fieldRow({ ...reading, matter: reading.file.matter }, name)),
      note,
      draft: draftOf(reading, draft),
      sections: form === undefined ? [] : sectionRows(reading, one, form),
    }));

/** What is ready to be sent; empty where the outcome begins from nothing. */
const draftOf = ({ file: { matter, profile }, providers }: MatterReading, draft: OutcomeRule['draft']): string =>
  draft === undefined
    ? ''
    : matterDraft(draft, { profile, provider: providerIn(matter, providers), unit: matter.unit, number: ownNumber(matter) });

/** The form as the profile has it, with what was handed in before where it came back, and else what is proposed. */
function sectionRows(
  { file, texts, language, proposed = {} }: MatterReading,
  { type }: Task,
  form: FormId,
): MatterTask['outcomes'][number]['sections'] {
  const last = texts.findLast(({ kind }) => kind === type)?.body;
  const parts = formOf(file.profile, form);
  const before = last === undefined ? proposed : sectionsIn(parts, last);
  return parts.map(({ id, isRequired }) => ({
    id,
    label: sayPlain(language, `section.${id}`),
    isRequired,
    before: before[id] ?? '',
  }));
}

/** Texts that are no task's. */
const ownTitles = { reported: 'matter.reported', addedWords: 'tab.text.addedWords', handedIn: 'matter.text.handedIn' } as const;

function textRow(reading: MatterReading, { key, kind, at, by, body }: KeptText): MatterPage['texts'][number] {
  const { file, language, now, nameOf } = reading;
  const isReplaced = kind === 'handedIn' && handedIn(file).at(-1)?.data.textKey !== key;
  const own = isKeyOf(ownTitles, kind) ? say(language, ownTitles[kind]) : sayPlain(language, `task.${kind}.title`);
  const title = isReplaced ? say(language, 'matter.text.handedIn.before') : own;
  return { key, title, when: momentWord({ language, now }, at), by: by === null ? '' : nameOf(by), body };
}
