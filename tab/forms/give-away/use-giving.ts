// Claiming a task or handing it on: once, with the refusal as a sentence.

import { useRef, useState } from 'react';
import { z } from 'zod';
import { ask, Refusal } from '../../api';
import { useHandIn } from '../../parts/typed/use-hand-in';
import { taskPath } from '../../parts/use/use-task-answer';

interface GivingOf {
  readonly caseId: string;
  readonly task: { readonly type: string; readonly round: number };
  readonly given: () => void;
  /** Somebody else was first: the case is not what the page shows. */
  readonly stale?: (sentence: string) => void;
}

const staleCodes = ['alreadyDecided', 'notYourTask', 'noSuchTask'];

export interface Giving {
  readonly give: (body: {
    readonly how: 'claimed' | 'declined' | 'reassigned';
    readonly to?: string | null | undefined;
    readonly reason?: string;
    /** What the giver has typed goes along. */
    readonly along?: boolean;
  }) => void;
  readonly isSending: boolean;
  readonly sentence: string | undefined;
}

/** `given` is called when it has been taken or handed on. */
export function useGiving({ caseId, task, given, stale }: GivingOf): Giving {
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const isBusy = useRef(false);
  const { handIn, handAlong } = useHandIn();
  const give: Giving['give'] = (body) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    setSentence(undefined);
    const path = taskPath(caseId, task, 'give-away');
    const shape = z.object({});
    const hand = body.along === true ? handAlong : handIn;
    (body.how === 'claimed' ? ask(path, shape, body) : hand(path, shape, { body }))
      .then(given)
      .catch((failure: unknown) => {
        setSentence(failure instanceof Error ? failure.message : '');
        if (failure instanceof Refusal && staleCodes.includes(failure.code)) stale?.(failure.message);
      })
      .finally(() => {
        isBusy.current = false;
        setSending(false);
      });
  };
  return { give, isSending, sentence };
}
