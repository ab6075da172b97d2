// Handing over several tasks with one press, and taking that back: each goes by itself, and what could not be done says why.

import { useRef, useState } from 'react';
import { z } from 'zod';
import type { LoadTask } from '../../../src/core/views/unit-view';
import { ask } from '../../api';
import { taskPath } from '../use/use-task-answer';

interface Moving {
  readonly tasks: readonly LoadTask[];
  readonly to: string;
  readonly reason: string;
}

export interface HandedOver {
  readonly moved: readonly LoadTask[];
  readonly to: string;
  /** What could not be, with the sentence of the refusal. */
  readonly refused: readonly { readonly task: LoadTask; readonly sentence: string }[];
  /** It went back to whom it came from. */
  readonly isBack: boolean;
}

/** One task among those of a page. */
export const keyOf = ({ caseId, type, round }: LoadTask): string => `${caseId}|${type}|${round}`;

/** One after the other, so that two of one case do not meet. `done` is called when all have been answered. */
export function useHandingOver(done: () => void): {
  readonly handOver: (moving: Moving) => void;
  readonly takeBack: (moved: readonly LoadTask[], to: string) => void;
  readonly isSending: boolean;
  readonly handed: HandedOver | undefined;
} {
  const [isSending, setSending] = useState(false);
  const [handed, setHanded] = useState<HandedOver>();
  const isBusy = useRef(false);
  const move = (moving: Moving, isBack: boolean): void => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    void moveEach(moving).then((refused) => {
      isBusy.current = false;
      setSending(false);
      setHanded({
        moved: moving.tasks.filter((task) => !refused.some((one) => one.task === task)),
        to: moving.to,
        refused,
        isBack,
      });
      done();
    });
  };
  return {
    handOver: (moving) => move(moving, false),
    takeBack: (tasks, to) => move({ tasks, to, reason: 'takenBack' }, true),
    isSending,
    handed,
  };
}

async function moveEach({ tasks, to, reason }: Moving): Promise<HandedOver['refused']> {
  const refused: HandedOver['refused'][number][] = [];
  for (const task of tasks) {
    try {
      await ask(taskPath(task.caseId, task, 'give-away'), z.object({}), { how: 'reassigned', to, reason });
    } catch (failure) {
      refused.push({ task, sentence: failure instanceof Error ? failure.message : '' });
    }
  }
  return refused;
}
