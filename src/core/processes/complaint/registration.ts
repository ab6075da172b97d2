// What must be entered in the register, and on which ground: a table of conditions, the first that holds decides. Law goes before the profile's rule (L10, D02).

import type { Instant } from '../../brand';
import type { Case } from '../../casefile/case';
import type { CaseFile } from '../../casefile/case-file';
import { channels } from '../../casefile/channel';
import type { StatuteId } from '../../routine/statutes';
import { dayOf, momentAt } from '../../time/plain-date';
import { addWorkingDays } from '../../time/working-days';
import { exitOf } from './exits';

interface RegisterRule {
  readonly holds: (file: Pick<CaseFile, 'matter' | 'profile'>) => boolean;
  /** Whether it is entered at all. */
  readonly must: boolean;
  /** Whether it may be kept in order instead, with its ground. */
  readonly orInOrder: boolean;
  readonly because: StatuteId;
}

export const registerRules = {
  /** Machine mail and tests: clearly of little importance, which is neither entered nor kept in order. */
  nothing: { holds: ({ matter }) => isNothing(matter), must: false, orInOrder: false, because: 'registration' },
  /** The matter it became is entered, with a number of its own. */
  elsewhere: { holds: ({ matter }) => isElsewhere(matter), must: false, orInOrder: false, because: 'registration' },
  /** The law itself: what holds data under secrecy is entered, whatever the municipality's rule says. */
  secret: { holds: ({ matter }) => isSecret(matter), must: true, orInOrder: false, because: 'registration' },
  always: { holds: ruled('always'), must: true, orInOrder: false, because: 'ownRoutine' },
  arrival: {
    holds: (file) => ruled('arrivalThenCentral')(file) && !channels[file.matter.channel].isSpoken,
    must: true,
    orInOrder: false,
    because: 'ownRoutine',
  },
  contact: {
    holds: (file) => ruled('withContact')(file) && hasContact(file.matter),
    must: true,
    orInOrder: true,
    because: 'ownRoutine',
  },
  /** Nobody is named in it and nobody is concerned by name: the routine keeps it with its kind, in order, and enters nothing (R155, R176). */
  anonymous: { holds: isAnonymous, must: false, orInOrder: true, because: 'anonymous' },
  /** The municipality's rule would leave it out; whether it holds data under secrecy nobody has said, so somebody is asked. */
  asked: { holds: () => true, must: true, orInOrder: true, because: 'registration' },
} as const satisfies Record<string, RegisterRule>;

export type RegisterRuleId = keyof typeof registerRules;

/** The rule a case goes by. */
export function registerRule(file: Pick<CaseFile, 'matter' | 'profile'>): RegisterRule & { readonly id: RegisterRuleId } {
  const id = order.find((one) => registerRules[one].holds(file)) ?? 'asked';
  return { id, ...registerRules[id] };
}
const order: readonly RegisterRuleId[] = ['nothing', 'elsewhere', 'secret', 'always', 'arrival', 'contact', 'anonymous', 'asked'];

function ruled(rule: CaseFile['profile']['registration']['rule']) {
  return ({ profile }: Pick<CaseFile, 'profile'>): boolean => profile.registration.rule === rule;
}

const isNothing = ({ exit }: Pick<Case, 'exit'>): boolean => exit === 'machineMail' || exit === 'testMail';

const isElsewhere = ({ exit }: Pick<Case, 'exit'>): boolean => exit !== null && exitOf(exit).registersItself === true;

/** Passed on as anonymous by somebody who has read that no individual is concerned; where one is, or nobody has said, the law's own question is asked. */
function isAnonymous({ matter }: Pick<CaseFile, 'matter'>): boolean {
  return matter.exit === 'anonymous' && matter.about.concerned === 'no';
}

/** Somebody has said that it is about a person who is named, or must be protected. */
const isSecret = ({ protection, guarded, ground }: Case): boolean => protection === 'protected' || guarded || ground !== 'none';

const hasContact = ({ addressProof, replyWish }: Case): boolean =>
  addressProof !== 'none' || replyWish === 'phone' || replyWish === 'letter';

/** Whether nobody has yet entered it or said that it is kept in order: as the list of cases has it, before any rule of a profile. */
export const waitsForRegister = (one: Pick<Case, 'registryNumber' | 'inOrder' | 'exit'>): boolean =>
  one.registryNumber === null && one.inOrder === null && !isNothing(one) && !isElsewhere(one);

/** Whether it must still be entered. */
export const isUnregistered = (file: Pick<CaseFile, 'matter' | 'profile'>): boolean =>
  waitsForRegister(file.matter) && registerRule(file).must;

/** The morning after the day it reached us: what is not entered by then is somebody's task. */
export const registerLateFrom = ({ matter: { arrived }, profile }: Pick<CaseFile, 'matter' | 'profile'>): Instant =>
  momentAt(addWorkingDays(dayOf(arrived), 1), profile.day.from);
