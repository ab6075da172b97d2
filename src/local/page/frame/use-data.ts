// Data from the server that stays current: fetched once, fetched again when something happened that touches it.

import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { listen, type Happening } from './live';
import { ask, Trouble } from './request';

export interface Live<T> {
  readonly data: T | undefined;
  readonly trouble: Trouble | undefined;
  readonly reload: () => void;
}

export interface Wish<T> {
  /** Undefined fetches nothing. */
  readonly path: string | undefined;
  readonly shape: z.ZodType<T>;
  /** Which happenings make it old. */
  readonly touchedBy: (happening: Happening) => boolean;
  /** It stays as it is while the server runs: whoever wants it has the one answer. */
  readonly isFixed?: true;
}

const GATHER = 120;
const kept = new Map<string, unknown>();
const fixed = new Map<string, Promise<unknown>>();

/** Asks, or takes what another has asked for already; a question that failed is asked anew. */
function answerTo<T>({ path, shape, isFixed }: Wish<T> & { readonly path: string }): Promise<T> {
  if (isFixed !== true) return ask(path, shape);
  const asked = fixed.get(path) ?? ask(path, shape);
  fixed.set(path, asked);
  return asked.then(
    (data) => shape.parse(data),
    (failure: unknown) => {
      fixed.delete(path);
      throw failure;
    },
  );
}

/** The answer keeps its identity while it says the same, so that a half-filled card is not drawn anew. */
export function useData<T>(wish: Wish<T>): Live<T> {
  const { path } = wish;
  const [state, setState] = useState<{ path: string | undefined; data: T | undefined; trouble: Trouble | undefined }>(() =>
    started(wish),
  );
  const latest = useRef(wish);
  latest.current = wish;
  const reload = useCallback(() => {
    if (path === undefined) return;
    answerTo({ ...latest.current, path })
      .then((data) => {
        kept.set(path, data);
        setState((before) =>
          before.path === path && !before.trouble && same(before.data, data) ? before : { path, data, trouble: undefined },
        );
      })
      .catch((trouble: unknown) => {
        if (trouble instanceof Trouble)
          setState((before) => ({ path, data: before.path === path ? before.data : undefined, trouble }));
      });
  }, [path]);
  useEffect(() => {
    setState(started(latest.current));
    reload();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = listen((happening) => {
      if (happening.kind !== 'restart' && !latest.current.touchedBy(happening)) return;
      clearTimeout(timer);
      timer = setTimeout(reload, GATHER);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [reload]);
  return state.path === path
    ? { data: state.data, trouble: state.trouble, reload }
    : { data: undefined, trouble: undefined, reload };
}

const started = <T>({ path, shape }: Wish<T>): { path: string | undefined; data: T | undefined; trouble: undefined } => ({
  path,
  data: path === undefined ? undefined : shape.safeParse(kept.get(path)).data,
  trouble: undefined,
});

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
