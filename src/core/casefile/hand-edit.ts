// What staff have changed in a list by hand. The product goes on with what it wrote last, until the change is followed or put back (decisions 1.2).

import type { PersonId } from '../brand';

export interface HandEdit {
  /** The value's name, `caseworkerId`. */
  readonly field: string;
  /** What stands in its cell now. Anything may: it is never logged and never shown in Teams. */
  readonly found: string | number | boolean | null;
}

/** A row as it lies in the list: with what was changed by hand, and by whom. */
export interface HandEdited {
  readonly edits?: readonly HandEdit[];
  /** Whoever wrote the row last; absent when the product did. */
  readonly editor?: PersonId;
}

/** Why a change is put back: it cannot be made in the list, whoever or whatever was written may not be chosen, or the day may not be moved so. */
export const putBackReasons = {
  personNotChosen: {},
  providerNotChosen: {},
  dayNotMoved: {},
  notThere: {},
} as const satisfies Record<string, object>;
export type PutBackReason = keyof typeof putBackReasons;

export interface PutBack {
  readonly reasons: readonly PutBackReason[];
  /** Whether something else that was changed is kept. */
  readonly isPartKept: boolean;
}
