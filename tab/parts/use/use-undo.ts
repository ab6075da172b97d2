// Taking back letters, or the post to EKU, that have not gone yet.

import { useRef, useState } from 'react';
import { z } from 'zod';
import { ask, Refusal } from '../../api';

export interface Undoing {
  /** Keys of letters, or the post to EKU. One after the other: the case goes back step by step. */
  readonly undo: (what: readonly string[] | 'eku') => void;
  readonly isUndone: boolean;
  /** It has gone, or somebody else has taken it back: nothing is left to press. */
  readonly isOver: boolean;
  readonly isSending: boolean;
  readonly sentence: string | undefined;
}

const begun = { isUndone: false, isOver: false, isSending: false, sentence: undefined };

const isOver = (failure: unknown): boolean =>
  failure instanceof Refusal && (failure.code === 'alreadyDecided' || failure.code === 'undone');

/** `after` is called when something was taken back, and also when it was too late for some of it. */
export function useUndo(caseId: string, after: () => void): Undoing {
  const [state, setState] = useState<Omit<Undoing, 'undo'>>(begun);
  const isBusy = useRef(false);
  const undo: Undoing['undo'] = (what) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ ...begun, isSending: true });
    each(`/api/cases/${encodeURIComponent(caseId)}/undo`, what === 'eku' ? ['eku'] : what.map((textKey) => ({ textKey })))
      .then(
        () => setState({ ...begun, isUndone: true }),
        (failure: unknown) =>
          setState({ ...begun, isOver: isOver(failure), sentence: failure instanceof Error ? failure.message : '' }),
      )
      .finally(() => {
        isBusy.current = false;
        after();
      });
  };
  return { ...state, undo };
}

async function each(path: string, bodies: readonly unknown[]): Promise<void> {
  for (const body of bodies) await ask(path, z.object({}), body);
}
