// Puts something right in the register: one at a time. What was written stays in its form until it is kept.

import { useState } from 'react';
import { providerShape, type ProviderView } from '../../../src/core/views/provider-view';
import { ask, Refusal } from '../../api';

export type Field = 'mail' | 'aliases';
export type Held = string | null | readonly string[];

export interface Correction {
  readonly field: Field;
  /** What was seen when it was begun. */
  readonly from: Held;
  readonly to: Held;
  /** null: takes back. */
  readonly reason: string | null;
}

export interface Correcting {
  readonly isSending: boolean;
  /** Said once it is done: kept, or taken back. */
  readonly done: 'saved' | 'undone' | undefined;
  readonly sentence: string | undefined;
  readonly save: (correction: Correction, saved?: () => void) => void;
}

/** Reads the page again afterwards, and when somebody else was there first. */
export function useCorrect({ id }: Pick<ProviderView, 'id'>, again: () => void): Correcting {
  const [state, setState] = useState<Pick<Correcting, 'isSending' | 'done' | 'sentence'>>({
    isSending: false,
    done: undefined,
    sentence: undefined,
  });
  const save = (correction: Correction, saved?: () => void): void => {
    setState({ isSending: true, done: undefined, sentence: undefined });
    ask(`/api/providers/${encodeURIComponent(id)}`, providerShape, correction).then(
      () => {
        setState({ isSending: false, done: correction.reason === null ? 'undone' : 'saved', sentence: undefined });
        saved?.();
        again();
      },
      (failure: unknown) => {
        setState({ isSending: false, done: undefined, sentence: failure instanceof Error ? failure.message : '' });
        if (failure instanceof Refusal && failure.code === 'registerChanged') again();
      },
    );
  };
  return { ...state, save };
}
