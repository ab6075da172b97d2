// Somebody enters a case in the register, or says that it is kept in order: the number back, or the ground (L10, decisions 8.14).

import { isKeyOf, type Instant } from '../brand';
import type { CasePatch } from '../casefile/case';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import { inOrderGrounds, enteredNumber, type InOrderGround } from '../casefile/registering';
import { isUnregistered, registerRule } from '../processes/complaint/registration';
import { no, ok, type Result } from '../result';
import { may, mayRead } from '../access/access';
import type { Actor, Changes, Decision } from '../engine/decision';

/** What is said of the register: a number, or the ground on which the case is kept in order. */
export interface Registering {
  readonly number: string | null;
  readonly inOrder: InOrderGround | null;
}

/** Changes that enter it, or put it right: `numberNotRead` for what is no number, `mustBeRegistered` for what the law or the profile wants entered. */
export function register(file: CaseFile, given: Registering & { readonly by: Actor }, now: Instant): Result<Changes> {
  if (!mayRead(given.by, file)) return no('noSuchCase');
  if (!may(given.by, 'register', file)) return no('notYourTask');
  const said = registered(file, given);
  if (!said.ok) return said;
  const events = isSaidAlready(file, said.value) ? [] : [rowOf(said.value, given.by, now)];
  return ok({ matter: { ...said.value, lastDecision: { task: '', patch: {}, events } } });
}

/** A second press says nothing new. */
const isSaidAlready = ({ matter }: CaseFile, { registryNumber, inOrder }: Registered): boolean =>
  matter.registryNumber === registryNumber && matter.inOrder === inOrder;

type Registered = Pick<Required<CasePatch>, 'registryNumber' | 'inOrder'>;

function registered(file: CaseFile, { number, inOrder }: Registering): Result<Registered> {
  if (number !== null) {
    const read = enteredNumber(number, file.profile.registration.example);
    return read.ok ? ok({ registryNumber: read.value, inOrder: null }) : read;
  }
  if (inOrder === null) return no('notRegistered');
  return registerRule(file).orInOrder ? ok({ registryNumber: null, inOrder }) : no('mustBeRegistered');
}

const rowOf = ({ registryNumber: number, inOrder }: Registered, by: Actor, now: Instant): NewEvent => ({
  kind: 'registered',
  data: { number, inOrder },
  at: now,
  by: by.id,
});

/** What an answer says of it: to the task that asks, and to the one that takes the file when nobody has said it before. */
function saidIn({ answers: { registryNumber, inOrder, reason }, outcome }: Pick<Decision, 'answers' | 'outcome'>): Registering {
  const ground = outcome === 'keptInOrder' ? reason : inOrder;
  const isGiven = typeof registryNumber === 'string' && registryNumber.trim() !== '';
  return {
    number: isGiven ? registryNumber : null,
    inOrder: typeof ground === 'string' && isKeyOf(inOrderGrounds, ground) ? ground : null,
  };
}

/** The answer to the task that asks for it. */
export const answeredRegister = (file: CaseFile, decision: Decision): Result<CasePatch> => {
  const said = saidIn(decision);
  return registered(file, decision.outcome === 'keptInOrder' ? { ...said, number: null } : { ...said, inOrder: null });
};

/** The file is taken only when the case is entered or kept in order, or the answer says so (I12). */
export function registeredAtEnd(file: CaseFile, decision: Decision): Result<CasePatch> {
  const said = saidIn(decision);
  const isSaid = said.number !== null || said.inOrder !== null;
  return isSaid || isUnregistered(file) ? registered(file, said) : ok({});
}

/** At *Mottagning*, where it may be given and need not: the rule is asked of the case as it is then answered. */
export function receivedRegister(file: CaseFile, decision: Decision, patch: CasePatch): Result<CasePatch> {
  const said = saidIn(decision);
  if (said.number === null && said.inOrder === null) return ok({});
  return registered({ ...file, matter: { ...file.matter, ...patch } }, said);
}

/** The row in the history; nothing for an answer that does not change it. */
export function registeredRows(patch: CasePatch, decision: Decision, now: Instant): readonly NewEvent[] {
  const { registryNumber, inOrder } = patch;
  return registryNumber === undefined || inOrder === undefined ? [] : [rowOf({ registryNumber, inOrder }, decision.by, now)];
}
