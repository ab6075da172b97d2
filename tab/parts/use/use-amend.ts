// Putting right what was answered of a case, and taking that back: once, however often the button is pressed.

import { useRef, useState } from 'react';
import { z } from 'zod';
import { ask, Refusal } from '../../api';
import type { HandIn } from '../typed/use-hand-in';

export interface Amendment {
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
  /** `handIn` is that of the form: what was typed in it goes when it is taken. */
  readonly save: (amendment: Amendment, form: { readonly handIn: HandIn; readonly close: () => void }) => void;
  readonly undo: () => void;
  readonly done: Done | undefined;
  readonly isSending: boolean;
  readonly sentence: string | undefined;
  /** Somebody else has put the same right since: the page is read anew, and what she chose stands. */
  readonly isOverOthers: boolean;
}

const saved = z.object({ undoUntil: z.string().nullable(), mayRead: z.boolean() });
const atRest = { isSending: false, sentence: undefined, isOverOthers: false } as const;

/** `again` is called when the page is old; not when its reader has put the case out of her own reach. */
export function useAmend({ id, seen }: { readonly id: string; readonly seen: string }, again: () => void): Amending {
  const [state, setState] = useState<Omit<Amending, 'save' | 'undo'>>({ ...atRest, done: undefined });
  const isBusy = useRef(false);
  const path = `/api/cases/${encodeURIComponent(id)}/amend`;
  const send = (work: () => Promise<Done>, after: () => void): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState(({ done }) => ({ ...atRest, done, isSending: true }));
    work()
      .then(
        (done) => {
          setState({ ...atRest, done });
          after();
          if (done.mayRead) again();
        },
        (failure: unknown) => {
          const isOverOthers = failure instanceof Refusal && failure.code === 'changedSince';
          const sentence = failure instanceof Error ? failure.message : '';
          setState(({ done }) => ({ done, isSending: false, sentence: isOverOthers ? undefined : sentence, isOverOthers }));
          if (isOverOthers) again();
        },
      )
      .finally(() => {
        isBusy.current = false;
      });
  };
  return {
    ...state,
    save: (amendment, { handIn, close }) =>
      send(
        () =>
          handIn(path, saved, { body: amendment, seen }).then(({ undoUntil, mayRead }) => ({
            isUndone: false,
            until: undoUntil,
            mayRead,
          })),
        close,
      ),
    undo: () =>
      send(
        () => ask(`${path}/undo`, z.object({}), {}).then(() => ({ isUndone: true, until: null, mayRead: true })),
        () => undefined,
      ),
  };
}
