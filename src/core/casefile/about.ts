// What is said of a complaint on its two sheets beside where it goes: each a code of its own list. A new question is a row here, with its texts.

import { isKeyOf, keysOf } from '../brand';

interface AboutRow {
  readonly of: readonly string[];
  /** The sheet that asks it first; what *Mottagning* leaves open is asked again at *Bedömning*. */
  readonly at: 'reception' | 'assessment';
}

export const aboutFields = {
  /** Who tells of it (R015); staff have their identity protected (lag 2017:151, 2021:890). */
  reporter: {
    of: ['self', 'relative', 'representative', 'staff', 'careProvider', 'otherOperation', 'authority', 'association', 'other'],
    at: 'reception',
  },
  /** Whether the individual has said yes to the one who tells (decisions 5). */
  consent: { of: ['given', 'notGiven', 'notAsked'], at: 'reception' },
  /** What the test of harm came to, where a relative has no yes (OSL 26 kap. 1 §): she is answered neutrally, or she may be told without harm. */
  harmTest: { of: ['neutral', 'noHarm'], at: 'assessment' },
  /** Whether a certain individual is concerned, in whose file it is then noted (R128). */
  concerned: { of: ['yes', 'no'], at: 'reception' },
  /** Whether this administration has decided the service (R131). */
  decidedByUs: { of: ['yes', 'no', 'unknown'], at: 'reception' },
  /** What it says of the operation (R124). */
  tone: { of: ['negative', 'positive', 'mixed'], at: 'reception' },
  /** FL 13 §: the language she understands, whether somebody interprets, and in which form. */
  language: { of: ['swedish', 'english', 'other'], at: 'reception' },
  interpreter: { of: ['no', 'yes'], at: 'reception' },
  format: { of: ['ordinary', 'easy', 'large', 'aloud', 'sign'], at: 'reception' },
  /** Whether she had help to complain (R062). */
  helped: { of: ['no', 'byUs', 'bySomebody'], at: 'reception' },
  /** Whether she was referred first, and to whom, or helped to get there (R075, R076, D11). */
  referred: { of: ['no', 'toOperation', 'toDepartment', 'helpedThere'], at: 'reception' },
  /** Whether the form is signed (R106, R186). */
  signed: { of: ['yes', 'no'], at: 'reception' },
  /** The kind of operation (R130); asked where the register does not say it. */
  operation: {
    of: ['own', 'byDecision', 'contractedOut', 'choiceSystem', 'framework', 'direct', 'cityEnvironment', 'preschool'],
    at: 'assessment',
  },
  /** Serious in itself, or one of several that together may become so (R135). */
  seriousness: { of: ['ordinary', 'mayBecome', 'serious'], at: 'assessment' },
  /** About general conditions – access, treatment, food – that can be told without an individual (R152). */
  general: { of: ['no', 'yes'], at: 'assessment' },
} as const satisfies Record<string, AboutRow>;

export type AboutField = keyof typeof aboutFields;
/** A value of one of them. */
export type AboutValue<Field extends AboutField = AboutField> = (typeof aboutFields)[Field]['of'][number];
/** What has been answered; a question that nobody has answered is not there. */
export type About = { readonly [Field in AboutField]?: AboutValue<Field> };

/** Whether that is a value of the field. */
const fits = (field: AboutField, value: unknown): boolean => aboutFields[field].of.some((code) => code === value);

/** Those of some answers that are of these questions; an empty one is none. null when one of them is no answer to its question. */
export function aboutIn(answers: Readonly<Record<string, unknown>>): About | null {
  const given = keysOf(aboutFields).filter((field) => answers[field] !== undefined && answers[field] !== '');
  if (!given.every((field) => fits(field, answers[field]))) return null;
  return Object.fromEntries(given.map((field) => [field, answers[field]]));
}

/** Whether a row's answers are all such. */
export const isAbout = (row: Readonly<Record<string, string>>): row is About =>
  Object.entries(row).every(([field, value]) => isKeyOf(aboutFields, field) && fits(field, value));

/** Whether somebody among the staff tells of it: who she is, neither the provider nor the unit it is about may learn (lag 2017:151, 2021:890). */
export const isByStaff = ({ about }: { readonly about: About }): boolean => about.reporter === 'staff';

/** Whether a relative tells of it without the individual's yes: then nothing of anybody is told her before harm has been tested (decisions 5). */
export const lacksConsent = ({ reporter, consent }: About): boolean => reporter === 'relative' && consent !== 'given';
