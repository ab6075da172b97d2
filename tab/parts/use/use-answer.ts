// An answer of the API that a page shows: on its way, refused with a sentence, or here.

import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { ask, Refusal } from '../../api';

export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly sentence: string; readonly code: string; readonly again: () => void }
  | { readonly state: 'here'; readonly value: T; readonly again: () => void };

type Got<T> = { readonly value: T } | { readonly sentence: string; readonly code: string };

/**
 * Asks when the page opens and whenever `again` is called; while it asks again, what is here stays. `shape` must be a constant. `body`: what is asked for,
 * where it must not stand in an address; plain JSON.
 */
export function useAnswer<T>(path: string, shape: z.ZodType<T>, body?: unknown): Answer<T> {
  const [got, setGot] = useState<{ readonly asked: string; readonly was: Got<T> }>();
  const asked = body === undefined ? path : `${path} ${JSON.stringify(body)}`;
  const [times, setTimes] = useState(0);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  useEffect(() => {
    let isWanted = true;
    const take = (was: Got<T>): void => {
      if (isWanted) setGot({ asked, was });
    };
    const [to, wanted] = cutAtSpace(asked);
    ask(to, shape, wanted === undefined ? undefined : JSON.parse(wanted)).then(
      (value) => take({ value }),
      (failure: unknown) => take(refusedWith(failure)),
    );
    return () => {
      isWanted = false;
    };
  }, [asked, shape, times]);
  if (got?.asked !== asked) return { state: 'waiting' };
  return 'value' in got.was ? { state: 'here', value: got.was.value, again } : { state: 'failed', ...got.was, again };
}

/** The address, and what is asked for there: an address has no space in it. */
function cutAtSpace(asked: string): readonly [string, string | undefined] {
  const at = asked.indexOf(' ');
  return at < 0 ? [asked, undefined] : [asked.slice(0, at), asked.slice(at + 1)];
}

const refusedWith = (failure: unknown): { readonly sentence: string; readonly code: string } => ({
  sentence: failure instanceof Error ? failure.message : '',
  code: failure instanceof Refusal ? failure.code : 'tryAgain',
});
