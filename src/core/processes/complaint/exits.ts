// Where *Inget ärende* leads, reason by reason: a stage with its tasks, what the case is closed as, and whether the person is told (decisions 8.8).

import { isKeyOf, keysOf } from '../../brand';
import type { Exit } from './exit';

export const exits = {
  machineMail: {
    to: 'closed',
    closedAs: 'notACase',
    tells: false,
    promises: false,
    lines: false,
    counts: false,
    because: 'ownRoutine',
  },
  testMail: {
    to: 'closed',
    closedAs: 'notACase',
    tells: false,
    promises: false,
    lines: false,
    counts: false,
    because: 'ownRoutine',
  },
  fixedOnSpot: {
    to: 'recordingFixed',
    closedAs: 'fixedOnSpot',
    tells: true,
    promises: false,
    lines: true,
    counts: true,
    because: 'qualitySystem',
  },
  /** In doubt an appeal: nobody loses the right to one by our reading of a letter. */
  exerciseOfAuthority: {
    to: 'becoming',
    byUnit: true,
    becomes: 'appeal',
    registersItself: true,
    closedAs: 'became',
    tells: true,
    promises: false,
    lines: true,
    counts: false,
    because: 'appealTime',
  },
  supervision: {
    to: 'becoming',
    byUnit: true,
    becomes: 'inspectorate',
    closedAs: 'became',
    tells: false,
    promises: false,
    lines: false,
    counts: false,
    because: 'supervision',
  },
  documents: {
    to: 'becoming',
    becomes: 'documents',
    registersItself: true,
    closedAs: 'became',
    tells: true,
    promises: false,
    lines: true,
    counts: false,
    because: 'promptDisclosure',
  },
  wrongReceiver: {
    to: 'passingOn',
    closedAs: 'passedOn',
    tells: false,
    promises: false,
    lines: true,
    counts: false,
    because: 'guidance',
  },
  /** The board takes a position on it by the routine for such proposals. */
  citizenProposal: {
    to: 'passingOn',
    closedAs: 'passedOn',
    tells: false,
    promises: false,
    lines: true,
    counts: false,
    because: 'guidance',
  },
  ownOperation: {
    to: 'ownOperation',
    byUnit: true,
    closedAs: 'answered',
    tells: false,
    promises: true,
    lines: true,
    counts: true,
    because: 'routineInvestigation',
  },
  compliment: {
    to: 'becoming',
    byUnit: true,
    becomes: 'compliment',
    kind: 'compliment',
    closedAs: 'became',
    tells: true,
    promises: false,
    lines: true,
    counts: false,
    because: 'compliment',
  },
  /** A comment whose writer wants no answer. */
  comment: {
    to: 'becoming',
    byUnit: true,
    becomes: 'compliment',
    kind: 'comment',
    closedAs: 'became',
    tells: true,
    promises: false,
    lines: true,
    counts: false,
    because: 'compliment',
  },
  /** Nobody is there to answer or to follow up: it counts, is compiled, and may lead to a measure (R155, R176). */
  anonymous: {
    to: 'becoming',
    byUnit: true,
    becomes: 'anonymousComment',
    asksTopic: true,
    closedAs: 'became',
    tells: false,
    promises: false,
    lines: false,
    counts: true,
    because: 'anonymous',
  },
  changeOfProvider: {
    to: 'becoming',
    byUnit: true,
    becomes: 'changeOfProvider',
    closedAs: 'became',
    tells: true,
    promises: false,
    lines: true,
    counts: false,
    because: 'changeOfProvider',
  },
  providerNotice: {
    to: 'becoming',
    byUnit: true,
    becomes: 'providerNotice',
    closedAs: 'became',
    tells: false,
    promises: false,
    lines: false,
    counts: false,
    because: 'providerNotice',
  },
  deviation: {
    to: 'becoming',
    byUnit: true,
    becomes: 'deviation',
    closedAs: 'became',
    tells: false,
    promises: false,
    lines: true,
    counts: false,
    because: 'deviationRoutine',
  },
  /** The same person has written of it before: that case answers it. Said of a case on its page, never among the ways of *Mottagning*. */
  sameCase: {
    to: 'becoming',
    closedAs: 'sameCase',
    tells: true,
    promises: false,
    lines: false,
    counts: false,
    because: 'ownRoutine',
  },
  /** A report that has a routine of its own: which, stands in the protected place alone (what-is-it.ts). */
  separate: {
    to: 'becoming',
    byUnit: true,
    closedAs: 'became',
    tells: false,
    promises: false,
    lines: true,
    counts: false,
    because: 'qualitySystem',
  },
} as const satisfies Record<string, Exit>;

export type ExitId = keyof typeof exits;

/** The way an answer names as its reason; null for a complaint of ours. */
export const exitNamed = (reason: unknown): Exit | null =>
  typeof reason === 'string' && isKeyOf(exits, reason) ? exitOf(reason) : null;

/** An exit seen as its general shape. */
export const exitOf = (id: ExitId): Exit => exits[id];

/** What a profile says of them. */
interface Exceptions {
  readonly notACase: {
    readonly fixedOnSpot: 'none' | 'count' | 'lightRecord';
    readonly anonymous: 'road' | 'passOn';
    readonly exceptions: readonly ExitId[];
  };
  readonly compliments: { readonly route: 'concerned' | 'likeOthers' };
}

/** An exit as a profile has it: what is put right on the spot may be counted in the same moment, and nobody is told what she saw herself (D06). */
export function exitIn({ notACase }: Pick<Exceptions, 'notACase'>, id: ExitId): Exit {
  const isCounted = id === 'fixedOnSpot' && notACase.fixedOnSpot === 'count';
  return isCounted ? { ...exits[id], to: 'closed', tells: false } : exits[id];
}

/** The ways that *Mottagning* may choose in a profile (D06, D07, D19, R176). */
export const exitsIn = ({ notACase: { fixedOnSpot, anonymous, exceptions }, compliments }: Exceptions): readonly ExitId[] =>
  keysOf(exits).filter((id) => {
    if (id === 'sameCase') return false;
    if (id === 'fixedOnSpot') return fixedOnSpot !== 'none';
    if (id === 'compliment') return compliments.route === 'concerned';
    return id === 'anonymous' ? anonymous === 'passOn' : exceptions.includes(id);
  });

/** Those the law gives, and those no mailbox can do without: a profile always has them. */
export const neededExits = [
  'machineMail',
  'testMail',
  'exerciseOfAuthority',
  'supervision',
  'documents',
  'wrongReceiver',
  'providerNotice',
  'separate',
] as const satisfies readonly ExitId[];

/** Days within which the registrar may take a case back that went another way. */
export const takeBackDays = 30;

/** The reasons that end in the same moment: what has nobody to answer, and what alone may be recorded without becoming a case first. */
export const recordedExits: readonly ExitId[] = keysOf(exits).filter((id) => exits[id].to === 'closed');
