// Taking several tasks with one press: each is asked for and answered by itself, and what could not be taken says why.

import { useRef, useState } from 'react';
import { z } from 'zod';
import type { MyWorkRow } from '../../../src/core/views/my-work-shape';
import { ask } from '../../api';
import { taskPath } from '../use/use-task-answer';
import { keyOf } from './chosen';

export interface Taken {
  readonly count: number;
  /** The rows that were not taken, with the sentence of the refusal, by key. */
  readonly refused: ReadonlyMap<string, { readonly row: MyWorkRow; readonly sentence: string }>;
}

export interface Taking {
  readonly take: (rows: readonly MyWorkRow[]) => void;
  readonly isSending: boolean;
  /** How it went the last time. */
  readonly taken: Taken | undefined;
}

/** One after the other, so that two of one case do not meet. `done` is called when all have been answered. */
export function useTaking(done: () => void): Taking {
  const [isSending, setSending] = useState(false);
  const [taken, setTaken] = useState<Taken>();
  const isBusy = useRef(false);
  const take = (rows: readonly MyWorkRow[]): void => {
    if (isBusy.current || rows.length === 0) return;
    isBusy.current = true;
    setSending(true);
    setTaken(undefined);
    void takeEach(rows).then((answer) => {
      isBusy.current = false;
      setSending(false);
      setTaken(answer);
      done();
    });
  };
  return { take, isSending, taken };
}

async function takeEach(rows: readonly MyWorkRow[]): Promise<Taken> {
  const refused = new Map<string, { readonly row: MyWorkRow; readonly sentence: string }>();
  for (const row of rows) {
    try {
      await ask(taskPath(row.caseId, row, 'give-away'), z.object({}), { how: 'claimed' });
    } catch (failure) {
      refused.set(keyOf(row), { row, sentence: failure instanceof Error ? failure.message : '' });
    }
  }
  return { count: rows.length - refused.size, refused };
}
