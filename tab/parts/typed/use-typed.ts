// A field whose value is kept while it is typed: `useState`, with a name and a shape by which the value comes back when the page is opened again.

import { createContext, useCallback, useContext, useRef, useState } from 'react';
import type { z } from 'zod';
import type { Keeper, Stand } from './keeper';

export interface TypedPage {
  /** Which page, as the server knows it. */
  readonly about: string;
  /** What was typed before, by field. */
  readonly before: Readonly<Record<string, unknown>>;
  readonly keeper: Keeper;
  readonly stand: Stand;
  /** Who wrote what stands here, when it came along with the task. */
  readonly from: string | null;
  /** Takes the newer text that another window has kept. */
  readonly takeNewer: () => void;
  /** Begins the form anew with another value in a field; the rest stands. */
  readonly putIn: (name: string, value: unknown) => Promise<void>;
  /** Keeps what stands here instead. */
  readonly keepOwn: () => void;
  /** When the newer text was kept, in words. */
  readonly newerWhen: string | undefined;
}

/** The page around; undefined where nothing is kept. */
export const TypedContext = createContext<TypedPage | undefined>(undefined);

export type SetTyped<T> = (next: T) => void;
export type ChangeTyped<T> = (change: (before: T) => T) => void;

/** The value, how to set it, and how to change what stands there now. `shape` must be a constant. What was kept and does not fit it (an older page) is left. */
export function useTyped<T>(name: string, shape: z.ZodType<T>, initial: T): readonly [T, SetTyped<T>, ChangeTyped<T>] {
  const page = useContext(TypedContext);
  const [value, setValue] = useState<T>(() => restored(page?.before, name, shape) ?? initial);
  const latest = useRef(value);
  const keeper = page?.keeper;
  const set = useCallback<SetTyped<T>>(
    (next) => {
      latest.current = next;
      setValue(() => next);
      keeper?.put(name, next);
    },
    [keeper, name],
  );
  const change = useCallback<ChangeTyped<T>>((make) => set(make(latest.current)), [set]);
  return [value, set, change];
}

function restored<T>(before: TypedPage['before'] | undefined, name: string, shape: z.ZodType<T>): T | undefined {
  if (before === undefined || !(name in before)) return undefined;
  return shape.safeParse(before[name]).data;
}

/** Whether a field was typed before and comes back. */
export const useWasTyped = (name: string): boolean => name in (useContext(TypedContext)?.before ?? {});
