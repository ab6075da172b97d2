// Sending an answer to a task: once, however often the button is pressed, and with the refusal kept beside the answers.

import { useCallback, useRef, useState } from 'react';
import { z } from 'zod';
import { undoing, type Undoing } from '../../../src/core/views/undoing';
import { Refusal } from '../../api';
import { isOwnKey, type TaskAt } from '../../route';
import { useHandIn } from '../typed/use-hand-in';

/** A letter as it was read: its words, or the key and hash of the kept text that was read unchanged. */
export type ApprovedLetter = { readonly letter: string } & (
  | { readonly subject: string; readonly body: string }
  | { readonly textKey: string; readonly hash: string }
);

export interface TaskAnswer {
  /** Stretches that may point at somebody and stay all the same, each with why. */
  readonly kept?: readonly object[];
  readonly outcome: string;
  /** What is written with an answer in a matter beside the complaints. */
  readonly note?: string;
  /** The same on a form, section by section. */
  readonly sections?: Readonly<Record<string, string>>;
  /** Where a letter to the person goes, when it was changed. */
  readonly postal?: string;
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly letters?: readonly ApprovedLetter[];
  readonly texts?: readonly { readonly kind: string; readonly subject: string; readonly body: string }[];
}

const taken = z.object({
  waiting: z
    .array(z.object({ key: z.string(), title: z.string(), until: z.string(), seconds: z.number(), isByHand: z.boolean() }))
    .default([]),
  undo: undoing.nullable().default(null),
});
export type WaitingLetter = z.infer<typeof taken>['waiting'][number];

/** What was answered, and the letters of it that can still be taken back. */
export interface Done {
  readonly outcome: string;
  readonly waiting: readonly WaitingLetter[];
  /** Until when the answer itself can be taken back, in a matter beside the complaints. */
  readonly undo: Undoing | null;
}

export interface Sending {
  readonly send: (answer: TaskAnswer) => void;
  /** The same answer once more, on what has been seen since. */
  readonly sendAnyway: (seen: string) => void;
  readonly isSending: boolean;
  /** One that others stopped (`changedSince`) goes when the page has been read anew. */
  readonly refusal: Refusal | undefined;
}

interface Ends {
  readonly done: (done: Done) => void;
  /** The case is not what the page shows: it has been answered, or changed. */
  readonly stale: (refusal: Refusal) => void;
}

const staleCodes = ['waitsForAssessment', 'alreadyDecided', 'undone', 'changedMeanwhile', 'textChanged', 'noSuchTask'];

/** `ends` is told how it went; a refusal stays until the next try. */
export function useTaskAnswer(page: { readonly id: string; readonly seen: string }, task: TaskAt, ends: Ends): Sending {
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<{ readonly refusal: Refusal; readonly seen: string }>();
  const isBusy = useRef(false);
  const last = useRef<TaskAnswer>(undefined);
  const { handIn, keepWhole } = useHandIn();
  const sendAs = useCallback(
    (answer: TaskAnswer, seen: string) => {
      if (isBusy.current) return;
      isBusy.current = true;
      last.current = answer;
      setSending(true);
      setRefused(undefined);
      handIn(taskPath(page.id, task, 'decision'), taken, { body: answer, seen })
        .then(({ waiting, undo }) => ends.done({ outcome: answer.outcome, waiting, undo }))
        .catch(async (failure: unknown) => {
          if (!(failure instanceof Refusal)) throw failure;
          setRefused({ refusal: failure, seen: page.seen });
          if (!staleCodes.includes(failure.code)) return;
          await keepWhole();
          ends.stale(failure);
        })
        .finally(() => {
          isBusy.current = false;
          setSending(false);
        });
    },
    [page, task, ends, handIn, keepWhole],
  );
  const isOld = refused?.refusal.code === 'changedSince' && refused.seen !== page.seen;
  const send = useCallback<Sending['send']>((answer) => sendAs(answer, page.seen), [sendAs, page.seen]);
  const sendAnyway = useCallback<Sending['sendAnyway']>(
    (seen) => {
      if (last.current !== undefined) sendAs(last.current, seen);
    },
    [sendAs],
  );
  return {
    send,
    sendAnyway,
    isSending,
    refusal: isOld ? undefined : refused?.refusal,
  };
}

/** What can be done with a task, as a case's address and another matter's say it. */
const ways = {
  decision: { case: '/decision', matter: '' },
  'give-away': { case: '/give-away', matter: '/give' },
} as const;

/** Address of what can be done with a task. */
export const taskPath = (caseId: string, task: TaskAt, what: keyof typeof ways): string =>
  `${taskAddress(caseId, task)}${ways[what][isOwnKey(caseId) ? 'matter' : 'case']}`;

/** Address of a case or of another matter as it is asked for together with one of its tasks. */
export const taskAddress = (caseId: string, task: TaskAt): string =>
  `/api/${isOwnKey(caseId) ? 'matters' : 'cases'}/${encodeURIComponent(caseId)}/tasks/${task.type}/${task.round}`;
