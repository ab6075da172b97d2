// What the tab is told of a case: one shape for the server that fills it and the page that reads it. Words stand in the reader's language.

import { letterForms, type LetterForm } from '../letters/letter-form';
import { z } from 'zod';
import { enumOf } from '../brand';
import type { TaskTypeId } from '../processes/all';
import { reasons } from '../processes/reasons';
import { caseContent, type keptFile, type keptText } from './case-content';
import { choice, oneOf, sheet } from './case-page/sheet-shape';
import { historyGroups } from './case-page/history-group';
import { overtaken } from './overtaken/shape';

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
  type: oneOf<TaskTypeId>(reasons),
  round: z.number(),
  title: z.string(),
  ask: z.string(),
  /** What it asks, where the task's kind does not say it: EKU's question, or what is to be weighed. */
  question: z.string().nullable(),
  outcomes: z.array(z.string()),
  state: z.enum(['open', 'done', 'lapsed']),
  owner: z.string(),
  /** Since when it is with them, and by whom and why it was handed on; null where it was not. */
  since: z.string(),
  handed: z.string().nullable(),
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

export const casePage = z.object({
  id: z.string(),
  number: z.string(),
  /** What it was read from, to be handed back with whatever is answered on it. */
  seen: z.string(),
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
  /** What its reader may put right, and until when she may take back what she put right last. */
  amend: z.object({
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
    /** Where the person is reached, for who may put it right; null for everybody else. `isHidden`: what is known is not shown, and what is written takes its place. */
    reach: z.object({ postal: z.string(), phone: z.string(), isHidden: z.boolean() }).nullable(),
  }),
  /** Until when, or as long as what, its reader may take it back to *Mottagning*, in words; null when that cannot be. */
  takeBack: z.string().nullable(),
  /** The matter it became: its id for who may open it, else only that it did; null for a case that became none. */
  became: z.object({ id: z.string().nullable(), text: z.string() }).nullable(),
  history: z.array(z.object({ key: z.string(), when: z.string(), text: z.string(), group: z.enum(historyGroups) })),
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
  /** Where the content is read instead, in words, once it has been moved to a system outside; null as long as it is here. */
  elsewhere: z.string().nullable(),
  /** null when it is not there, or when the case is protected and it has not been asked for. */
  content: caseContent.nullable(),
  /** null when the reader has nothing to answer here. */
  sheet: sheet.nullable(),
  drafts: z.record(z.string(), draft).nullable(),
  /** What the reader answered to the task she asks for before it was taken back; null for any other. */
  given: givenAnswer.nullable(),
  /** What the reader had written for the task she asks for before another answered it. */
  overtaken: overtaken.nullable(),
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
