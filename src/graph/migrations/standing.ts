// How the lists of a tenant stand to this version of the product: as it knows them, older, newer, or changed so that it must not write there.

import type { Call } from '../call';
import { mapped } from '../call';
import { listChanges, type ListChange } from '../lists/list-version';
import type { Places } from '../places';
import { knownNumber } from './table';

export interface Standing {
  /** The newest change the lists have been through; 0 where none is noted. */
  readonly number: number;
  readonly known: number;
  /** `beyond`: changed so that a version of this age may not write. */
  readonly is: 'same' | 'older' | 'newer' | 'beyond';
  /** Some rows were written while older bots ran, and are not looked through again yet. */
  readonly isUnsettled: boolean;
}

/** Before anybody has asked. */
export const assumed: Standing = { number: knownNumber, known: knownNumber, is: 'same', isUnsettled: false };

/** Asks for it; one request. */
export const standingOf = (at: Places): Call<Standing> => mapped(listChanges(at), standingIn);

/** What the rows say to this product. */
function standingIn(changes: readonly ListChange[]): Standing {
  const number = Math.max(0, ...changes.map((one) => Number(one.number)));
  const needs = Math.max(0, ...changes.map((one) => one.needs));
  const isHalf = changes.some(({ state }) => state === 'begun');
  return {
    number,
    known: knownNumber,
    is: needs > knownNumber ? 'beyond' : number > knownNumber ? 'newer' : number < knownNumber || isHalf ? 'older' : 'same',
    isUnsettled: changes.some(({ state }) => state === 'filled'),
  };
}
