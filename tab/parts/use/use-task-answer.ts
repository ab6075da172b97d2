// Sending an answer to a task: once, however often the button is pressed, and with the refusal kept beside the answers.

import { useCallback, useRef, useState } from 'react';
import { z } from 'zod';
import type { CasePage, TaskRow } from '../../../src/core/views/case-page';
import { Refusal } from '../../api';
import { useHandIn } from '../typed/use-hand-in';

/** A letter as it was read: its words, or the key and hash of the kept text that was read unchanged. */
export type ApprovedLetter = { readonly letter: string } & (
  { readonly subject: string; readonly body: string } | { readonly textKey: string; readonly hash: string }
);

export interface TaskAnswer {
  /** Stretches that may point at somebody and stay all the same, each with why. */
  readonly kept?: readonly object[];
  readonly outcome: string;
  /** Where a letter to the person goes, when it was changed. */
  readonly postal?: string;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly letters?: readonly ApprovedLetter[];
  readonly texts?: readonly { readonly kind: string; readonly subject: string; readonly body: string }[];
}

const taken = z.object({
  waiting: z.array(z.object({ key: z.string(), title: z.string(), until: z.string(), seconds: z.number() })),
});
export type WaitingLetter = z.infer<typeof taken>['waiting'][number];

/** What was answered, and the letters of it that can still be taken back. */
export interface Done {
  readonly outcome: string;
  readonly waiting: readonly WaitingLetter[];
}

export interface Sending {
  readonly send: (answer: TaskAnswer) => void;
  readonly isSending: boolean;
  readonly refusal: Refusal | undefined;
}

interface Ends {
  readonly done: (done: Done) => void;
  /** The case is not what the page shows: it has been answered, or changed. */
  readonly stale: () => void;
}

const staleCodes = ['waitsForAssessment', 'alreadyDecided', 'undone', 'changedMeanwhile', 'textChanged', 'noSuchTask'];

/** `ends` is told how it went; a refusal stays until the next try. */
export function useTaskAnswer(page: CasePage, task: TaskRow, ends: Ends): Sending {
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const isBusy = useRef(false);
  const { handIn } = useHandIn();
  const send = useCallback(
    ({ outcome, ...rest }: TaskAnswer) => {
      if (isBusy.current) return;
      isBusy.current = true;
      setSending(true);
      setRefusal(undefined);
      handIn(taskPath(page.id, task, 'decision'), taken, { outcome, ...rest })
        .then(({ waiting }) => ends.done({ outcome, waiting }))
        .catch((failure: unknown) => {
          if (!(failure instanceof Refusal)) throw failure;
          setRefusal(failure);
          if (staleCodes.includes(failure.code)) ends.stale();
        })
        .finally(() => {
          isBusy.current = false;
          setSending(false);
        });
    },
    [page, task, ends, handIn],
  );
  return { send, isSending, refusal };
}

/** Address of what can be done with a task. */
export const taskPath = (
  caseId: string,
  task: { readonly type: string; readonly round: number },
  what: 'decision' | 'give-away',
): string => `${taskAddress(caseId, task)}/${what}`;

/** Address of a case as it is asked for together with one of its tasks. */
export const taskAddress = (caseId: string, task: { readonly type: string; readonly round: number }): string =>
  `/api/cases/${encodeURIComponent(caseId)}/tasks/${task.type}/${task.round}`;
