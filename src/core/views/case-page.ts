// What the tab is told of a case: one shape for the server that fills it and the page that reads it. Words stand in the reader's language.

import { letterForms, type LetterForm } from '../letters/letter-form';
import { z } from 'zod';
import { enumOf } from '../brand';
import { caseKinds, disclosures, protections, providerParts, replyWishes } from '../casefile/case';
import { grounds } from '../casefile/ground';
import type { CaseKind, Disclosure, Protection, ProviderPart, ReplyWish } from '../casefile/case';
import type { Ground } from '../casefile/ground';
import { topics, type TopicId } from '../processes/complaint/criteria';
import { legalFlags, type LegalFlag } from '../processes/complaint/flags';
import { caseContent, keptText, type keptFile } from './case-content';
import { registering } from './register-view';
import { taskTypes, type TaskTypeId } from '../processes/all';

const oneOf = <K extends string>(table: Readonly<Record<K, unknown>>) => z.enum(enumOf<K>(table));
const choice = z.object({ id: z.string(), name: z.string() });
const fact = z.object({ title: z.string(), value: z.string() });

/** A day, how urgent it is in words, and how it was found (I05). */
const due = z.object({
  day: z.string(),
  word: z.string(),
  urgency: z.enum(['calm', 'soon', 'late', 'over']),
  explanation: z.array(z.string()),
});

const step = z.object({
  step: z.number(),
  title: z.string(),
  state: z.enum(['done', 'now', 'ahead', 'skipped', 'notMet']),
  stateWord: z.string(),
  text: z.string(),
});

const task = z.object({
  type: oneOf<TaskTypeId>(taskTypes),
  round: z.number(),
  title: z.string(),
  ask: z.string(),
  /** What it asks, where the task's kind does not say it: EKU's question, or what is to be weighed. */
  question: z.string().nullable(),
  outcomes: z.array(z.string()),
  state: z.enum(['open', 'done', 'lapsed']),
  owner: z.string(),
  due,
  /** How it ended, by whom and why; null while it is open. */
  ending: z.string().nullable(),
  may: z.object({ answer: z.boolean(), claim: z.boolean(), decline: z.boolean(), conflict: z.boolean() }),
  /** Whom the reader may give it to, by name. */
  colleagues: z.array(choice),
});

const letter = z.object({
  key: z.string(),
  title: z.string(),
  state: z.enum(['waiting', 'sent', 'undone', 'failed']),
  stateWord: z.string(),
  text: z.object({ subject: z.string(), body: z.string() }).nullable(),
  mayUndo: z.boolean(),
});

const givenAnswer = z.object({
  outcome: z.string(),
  answers: z.record(z.string(), z.unknown()),
  texts: z.array(z.object({ kind: z.string(), subject: z.string(), body: z.string() })),
});

const draft = z.object({
  subject: z.string(),
  body: z.string(),
  /** Whom it goes to, by address. */
  to: z.string().nullable(),
  /** Names the kept text the draft is, so that an approval of it unchanged carries its hash. */
  kept: z.object({ textKey: z.string(), hash: z.string() }).nullable(),
  /** How it is written; null for one that somebody wrote before. */
  form: z.enum(enumOf<LetterForm>(letterForms)).nullable(),
});

const aboutRow = z.object({
  field: z.string(),
  label: z.string(),
  options: z.array(choice),
  /** What whoever wrote it down has heard: filled in, and said by nobody yet. */
  suggested: z.string().nullable(),
  follows: z.array(z.object({ id: z.string(), text: z.string() })),
});

/** What the forms start from: choices, suggestions, and the letters as they would go. */
const sheet = z.object({
  providers: z.array(choice),
  units: z.array(choice),
  caseworkers: z.array(choice),
  triage: z.object({
    /** Why the provider is filled in, and why the unit is; null where none is. */
    because: z.string(),
    unitBecause: z.string().nullable(),
    providerId: z.string().nullable(),
    unit: z.string().nullable(),
    replyWish: oneOf<ReplyWish>(replyWishes),
    protection: oneOf<Protection>(protections),
    kind: oneOf<CaseKind>(caseKinds),
    /** What it may be, each with what follows when it is chosen, and whether the unit and the provider are asked with it. */
    whats: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        follows: z.string().nullable(),
        asksUnit: z.boolean(),
        /** Nor can it go that way before it is said what it is about. */
        asksTopic: z.boolean(),
      }),
    ),
    /** What stands filled in. */
    what: z.string(),
    /** Where a letter on paper goes; empty where nobody has said, or it is not shown. */
    postal: z.string(),
    /** The unit that follows from a provider's contract, by the provider; none where the register names none. */
    unitOf: z.record(z.string(), z.string()),
    /** Employees the words may be about: whoever receives it says whether they are. */
    named: z.array(choice),
    /** The day it came, where that must be asked: what there is to go by, the last day it can be, and what was answered before. */
    day: z.object({ hint: z.string(), last: z.string(), answered: z.string() }).nullable(),
  }),
  /** What each sheet asks about what came, as long as nobody has answered it; with what follows of an answer. */
  about: z.object({ reception: z.array(aboutRow), assessment: z.array(aboutRow) }),
  /** The legal questions, each with what follows when it is said yes to: who weighs it, and what waits until when. */
  flags: z.array(z.object({ id: oneOf<LegalFlag>(legalFlags), name: z.string(), follows: z.string() })),
  /** Those who may be said to have a conflict of interest. */
  people: z.array(choice),
  caseworkerId: z.string().nullable(),
  forward: z.object({
    disclosure: oneOf<Disclosure>(disclosures),
    ground: oneOf<Ground>(grounds),
    /** It was sent and taken back: what was answered stands as it was given. */
    isBack: z.boolean(),
    topic: oneOf<TopicId>(topics).nullable(),
    replyDue: z.string(),
    earliest: z.string(),
    latest: z.string().nullable(),
    explanation: z.array(z.string()),
    /** Whether the request can go by mail; otherwise by the office's own secure channel. */
    goesByMail: z.boolean(),
    provider: z.string(),
  }),
  /** Whether a letter may go to the complainant (I09). */
  mayReply: z.boolean(),
  /** What becomes of a word to the person: the buttons say it. */
  wordBy: z.enum(['mail', 'aloud', 'print']),
  parts: z.array(oneOf<ProviderPart>(providerParts)),
  /** Whether the provider can be given a link to answer by. */
  mayLink: z.boolean(),
  needsMet: z.boolean().nullable(),
  /** Whether the first two steps are behind it, and EKU has not been given the case before (I10). */
  mayEscalate: z.boolean(),
  /** The provider's last answer and the caseworker's last note, to be read beside the form; null where content is not shown. */
  providerAnswer: keptText.nullable(),
  followUpNote: keptText.nullable(),
  /** The mails that tasks are about, by the round of the task; none where content is not shown. */
  mails: z.array(z.object({ round: z.number(), text: keptText })),
  /** The first day a next step may have. */
  earliestStep: z.string(),
  /** The days a notice that the answer is late may tell. */
  newDay: z.object({ earliest: z.string(), latest: z.string() }),
  /** The text that somebody is to read out or post; null where there is none, or it is not shown. */
  toTell: z.object({ subject: z.string(), body: z.string() }).nullable(),
  /** How the person got word at the end. */
  answered: z.string(),
  /** What is entered in the register; null when that is done. */
  register: registering.nullable(),
  /** Number and days for the note in the individual's file (R159); how the person got word, in Swedish as the file is. */
  fileNote: z.object({
    number: z.string(),
    received: z.string(),
    today: z.string(),
    answered: z.string(),
    /** Its number in the register and the day it was entered; null where it is not. */
    registered: z.object({ number: z.string(), day: z.string() }).nullable(),
  }),
});

export const casePage = z.object({
  id: z.string(),
  number: z.string(),
  /** Provider and topic, what nobody has said yet as suggestions; null where there is nothing to say, or it is not shown. */
  about: z.string().nullable(),
  isProtected: z.boolean(),
  isOpen: z.boolean(),
  danger: z.enum(['no', 'yes', 'handled']),
  stage: z.string(),
  /** What the individual needs now (R011). */
  need: z.object({ text: z.string(), isUrgent: z.boolean() }),
  stair: z.array(step),
  owner: z.string(),
  next: z.object({ title: z.string(), due }).nullable(),
  facts: z.array(fact),
  dates: z.array(z.object({ title: z.string(), due })),
  tasks: z.array(task),
  letters: z.array(letter),
  mayUndoEku: z.boolean(),
  /** What its reader may put right; `seen` says what it was read from, to be handed back with it; and until when she may take back what she put right last. */
  amend: z.object({
    seen: z.string(),
    rows: z.array(
      z.object({
        field: z.string(),
        label: z.string(),
        value: z.string(),
        /** What it may say instead; none for a day. */
        options: z.array(choice),
        day: z.object({ said: z.string(), last: z.string() }).nullable(),
        reasons: z.array(choice),
        because: z.string(),
        /** What follows of a choice; of one that is not named, what follows of the first. */
        follows: z.array(z.object({ id: z.string(), texts: z.array(z.string()) })),
      }),
    ),
    undoUntil: z.string().nullable(),
  }),
  /** The last day its reader may take it back to *Mottagning*, in words; null when that cannot be. */
  takeBackUntil: z.string().nullable(),
  /** The matter it became: its id for who may open it, else only that it did; null for a case that became none. */
  became: z.object({ id: z.string().nullable(), text: z.string() }).nullable(),
  history: z.array(z.object({ key: z.string(), when: z.string(), text: z.string() })),
  /** The letter to the provider waits for an assessment: who, and until when; null when it does not. Never which. */
  waits: z.string().nullable(),
  /** Whom its reader stands in for here, by name. */
  inPlaceOf: z.array(z.string()),
  /** Whom it is open to by name, and whether to nobody else; `choices` for whoever may open it to others. */
  readers: z.object({
    isLimited: z.boolean(),
    named: z.array(choice),
    mayLimit: z.boolean(),
    choices: z.array(choice).nullable(),
  }),
  /** What to be warned of before the mail is believed. */
  warnings: z.array(z.string()),
  /** null when it is not there, or when the case is protected and it has not been asked for. */
  content: caseContent.nullable(),
  /** null when the reader has nothing to answer here. */
  sheet: sheet.nullable(),
  drafts: z.record(z.string(), draft).nullable(),
  /** What the reader answered to the task she asks for before it was taken back; null for any other. */
  given: givenAnswer.nullable(),
});

export type CasePage = z.infer<typeof casePage>;
export type CaseContent = z.infer<typeof caseContent>;
export type DueView = z.infer<typeof due>;
export type StepView = z.infer<typeof step>;
export type TaskRow = z.infer<typeof task>;
export type LetterRow = z.infer<typeof letter>;
export type KeptFileView = z.infer<typeof keptFile>;
export type KeptTextView = z.infer<typeof keptText>;
export type GivenAnswer = z.infer<typeof givenAnswer>;
export type DraftView = z.infer<typeof draft>;
export type Sheet = z.infer<typeof sheet>;
export type Choice = z.infer<typeof choice>;
export type FactView = z.infer<typeof fact>;
