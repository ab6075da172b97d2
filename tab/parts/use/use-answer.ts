// An answer of the API that a page shows: on its way, refused with a sentence, or here.

import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { ask, Refusal } from '../../api';

export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly sentence: string; readonly code: string; readonly again: () => void }
  | { readonly state: 'here'; readonly value: T; readonly again: () => void };

type Got<T> = { readonly value: T } | { readonly sentence: string; readonly code: string };

/** Asks when the page opens and whenever `again` is called; while it asks again, what is here stays. `shape` must be a constant. */
export function useAnswer<T>(path: string, shape: z.ZodType<T>): Answer<T> {
  const [got, setGot] = useState<{ readonly path: string; readonly was: Got<T> }>();
  const [times, setTimes] = useState(0);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  useEffect(() => {
    let isWanted = true;
    const take = (was: Got<T>): void => {
      if (isWanted) setGot({ path, was });
    };
    ask(path, shape).then(
      (value) => take({ value }),
      (failure: unknown) => take(refusedWith(failure)),
    );
    return () => {
      isWanted = false;
    };
  }, [path, shape, times]);
  if (got?.path !== path) return { state: 'waiting' };
  return 'value' in got.was ? { state: 'here', value: got.was.value, again } : { state: 'failed', ...got.was, again };
}

const refusedWith = (failure: unknown): { readonly sentence: string; readonly code: string } => ({
  sentence: failure instanceof Error ? failure.message : '',
  code: failure instanceof Refusal ? failure.code : 'tryAgain',
});
