// Claiming a task or handing it on: once, with the refusal as a sentence.

import { useRef, useState } from 'react';
import { z } from 'zod';
import { ask } from '../../api';
import { taskPath } from '../../parts/use/use-task-answer';

interface GivingOf {
  readonly caseId: string;
  readonly task: { readonly type: string; readonly round: number };
  readonly given: () => void;
}

export interface Giving {
  readonly give: (body: {
    readonly how: 'claimed' | 'declined' | 'reassigned';
    readonly to?: string | null | undefined;
    readonly reason?: string;
  }) => void;
  readonly isSending: boolean;
  readonly sentence: string | undefined;
}

/** `given` is called when it has been taken or handed on. */
export function useGiving({ caseId, task, given }: GivingOf): Giving {
  const [isSending, setSending] = useState(false);
  const [sentence, setSentence] = useState<string>();
  const isBusy = useRef(false);
  const give: Giving['give'] = (body) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    setSentence(undefined);
    ask(taskPath(caseId, task, 'give-away'), z.object({}), body)
      .then(given)
      .catch((failure: unknown) => setSentence(failure instanceof Error ? failure.message : ''))
      .finally(() => {
        isBusy.current = false;
        setSending(false);
      });
  };
  return { give, isSending, sentence };
}
