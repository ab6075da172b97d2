// Taking several tasks with one press, or giving the answer that is a yes to several: each goes by itself, and what could not be done says why.

import { useRef, useState } from 'react';
import { z } from 'zod';
import type { MyWorkRow } from '../../../src/core/views/my-work-shape';
import { ask } from '../../api';
import { taskPath } from '../use/use-task-answer';
import { keyOf } from './chosen';

/** What is done with the rows: they are taken, or their `press` is given. */
export type Act = 'take' | 'press';

export interface Taken {
  readonly act: Act;
  readonly count: number;
  /** The rows with which it was not, with the sentence of the refusal, by key. */
  readonly refused: ReadonlyMap<string, { readonly row: MyWorkRow; readonly sentence: string }>;
}

export interface Taking {
  readonly take: (rows: readonly MyWorkRow[], act: Act) => void;
  readonly isSending: boolean;
  /** How it went the last time. */
  readonly taken: Taken | undefined;
}

/** One after the other, so that two of one case do not meet. `done` is called when all have been answered. */
export function useTaking(done: () => void): Taking {
  const [isSending, setSending] = useState(false);
  const [taken, setTaken] = useState<Taken>();
  const isBusy = useRef(false);
  const take = (rows: readonly MyWorkRow[], act: Act): void => {
    if (isBusy.current || rows.length === 0) return;
    isBusy.current = true;
    setSending(true);
    setTaken(undefined);
    void takeEach(rows, act).then((answer) => {
      isBusy.current = false;
      setSending(false);
      setTaken(answer);
      done();
    });
  };
  return { take, isSending, taken };
}

async function takeEach(rows: readonly MyWorkRow[], act: Act): Promise<Taken> {
  const refused = new Map<string, { readonly row: MyWorkRow; readonly sentence: string }>();
  for (const row of rows) {
    try {
      await askFor(row, act);
    } catch (failure) {
      refused.set(keyOf(row), { row, sentence: failure instanceof Error ? failure.message : '' });
    }
  }
  return { act, count: rows.length - refused.size, refused };
}

function askFor(row: MyWorkRow, act: Act): Promise<unknown> {
  if (act === 'take' || row.press === null) return ask(taskPath(row.caseId, row, 'give-away'), z.object({}), { how: 'claimed' });
  const { outcome, answers } = row.press;
  return ask(taskPath(row.caseId, row, 'decision'), z.object({}), { outcome, answers });
}
