// Putting right what was answered of a case, and taking that back: once, however often the button is pressed.

import { useRef, useState } from 'react';
import { z } from 'zod';
import { ask } from '../../api';

export interface Amendment {
  readonly version: string;
  readonly changes: Readonly<Record<string, string>>;
  readonly reason: string;
  /** Where the person is reached, where that was said with it. */
  readonly reach?: Readonly<Record<string, string>>;
}

interface Done {
  readonly isUndone: boolean;
  /** Until when it can be taken back; null when it cannot. */
  readonly until: string | null;
  readonly mayRead: boolean;
}

export interface Amending {
  readonly save: (amendment: Amendment, after: () => void) => void;
  readonly undo: () => void;
  readonly done: Done | undefined;
  readonly isSending: boolean;
  readonly sentence: string | undefined;
}

const saved = z.object({ undoUntil: z.string().nullable(), mayRead: z.boolean() });

/** `again` is called when the page is old; not when its reader has put the case out of her own reach. */
export function useAmend(caseId: string, again: () => void): Amending {
  const [state, setState] = useState<Omit<Amending, 'save' | 'undo'>>({ done: undefined, isSending: false, sentence: undefined });
  const isBusy = useRef(false);
  const path = `/api/cases/${encodeURIComponent(caseId)}/amend`;
  const send = (work: () => Promise<Done>, after: () => void): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState((before) => ({ ...before, isSending: true, sentence: undefined }));
    work()
      .then(
        (done) => {
          setState({ done, isSending: false, sentence: undefined });
          after();
          if (done.mayRead) again();
        },
        (failure: unknown) => {
          const sentence = failure instanceof Error ? failure.message : '';
          setState((before) => ({ ...before, isSending: false, sentence }));
        },
      )
      .finally(() => {
        isBusy.current = false;
      });
  };
  return {
    ...state,
    save: (amendment, after) =>
      send(
        () => ask(path, saved, amendment).then(({ undoUntil, mayRead }) => ({ isUndone: false, until: undoUntil, mayRead })),
        after,
      ),
    undo: () =>
      send(
        () => ask(`${path}/undo`, z.object({}), {}).then(() => ({ isUndone: true, until: null, mayRead: true })),
        () => undefined,
      ),
  };
}
