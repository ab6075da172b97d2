// Taking back letters, or the post to EKU, that have not gone yet.

import { useRef, useState } from 'react';
import { z } from 'zod';
import { ask } from '../../api';

export interface Undoing {
  /** Keys of letters, or the post to EKU. One after the other: the case goes back step by step. */
  readonly undo: (what: readonly string[] | 'eku') => void;
  readonly isUndone: boolean;
  readonly isSending: boolean;
  readonly sentence: string | undefined;
}

/** `after` is called when something was taken back, and also when it was too late for some of it. */
export function useUndo(caseId: string, after: () => void): Undoing {
  const [state, setState] = useState<Omit<Undoing, 'undo'>>({ isUndone: false, isSending: false, sentence: undefined });
  const isBusy = useRef(false);
  const undo: Undoing['undo'] = (what) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState({ isUndone: false, isSending: true, sentence: undefined });
    each(`/api/cases/${encodeURIComponent(caseId)}/undo`, what === 'eku' ? ['eku'] : what.map((textKey) => ({ textKey })))
      .then(
        () => setState({ isUndone: true, isSending: false, sentence: undefined }),
        (failure: unknown) =>
          setState({ isUndone: false, isSending: false, sentence: failure instanceof Error ? failure.message : '' }),
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
