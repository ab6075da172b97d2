// What the forms of a case's page are told: one shape for the server that fills it and the page that reads it.

import { z } from 'zod';
import { enumOf } from '../../brand';
import { caseKinds, disclosures, protections, providerParts, replyWishes } from '../../casefile/case';
import { grounds } from '../../casefile/ground';
import type { CaseKind, Disclosure, Protection, ProviderPart, ReplyWish } from '../../casefile/case';
import type { Ground } from '../../casefile/ground';
import { topics, type TopicId } from '../../processes/complaint/criteria';
import { legalFlags, type LegalFlag } from '../../processes/complaint/flags';
import { keptText } from '../case-content';
import { registering } from '../register-view';

export const oneOf = <K extends string>(table: Readonly<Record<K, unknown>>) => z.enum(enumOf<K>(table));
export const choice = z.object({ id: z.string(), name: z.string() });

const aboutRow = z.object({
  field: z.string(),
  label: z.string(),
  options: z.array(choice),
  /** What whoever wrote it down has heard: filled in, and said by nobody yet. */
  suggested: z.string().nullable(),
  follows: z.array(z.object({ id: z.string(), text: z.string() })),
});

/** What the forms start from: choices, suggestions, and the letters as they would go. */
export const sheet = z.object({
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
  /** The parts an answer may hold: those that were asked for. */
  askedParts: z.array(oneOf<ProviderPart>(providerParts)),
  /** Whether the provider can be given a link to answer by. */
  mayLink: z.boolean(),
  /** Where the code of a link can be mailed; null: it is read out by telephone. */
  codeTo: z.string().nullable(),
  needsMet: z.boolean().nullable(),
  /** Whether the first two steps are behind it, and EKU has not been given the case before (I10). */
  /** What is taken up about the contract is signed and kept, and posted nowhere. */
  isBrief: z.boolean(),
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
  /** Where the content of protected cases is moved to; null where it lies with the product. */
  ownSystem: z.string().nullable(),
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
