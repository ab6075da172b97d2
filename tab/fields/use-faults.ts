// What is still missing in a form: each field with a sentence, and the first of them in focus.

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** Field by field what is wrong with it; undefined when nothing is. */
export type Faults = Readonly<Record<string, string | undefined>>;

export interface Checking<E extends HTMLElement> {
  readonly faults: Faults;
  /** Shows the faults and answers whether there are none. */
  readonly check: (faults: Faults) => boolean;
  /** For the element all fields lie in. */
  readonly form: RefObject<E | null>;
}

/** Fields mark themselves with `data-fault`; see FieldBox. With the faults as they are `now`, one that is mended goes away at once. */
export function useFaults<E extends HTMLElement = HTMLFormElement>(now?: Faults): Checking<E> {
  const form = useRef<E>(null);
  const [shown, setShown] = useState<Faults>({});
  useEffect(() => {
    const first = form.current?.querySelector('[data-fault="true"]');
    first?.querySelector<HTMLElement>('input:checked, input, select, textarea')?.focus();
  }, [shown]);
  const check = useCallback((faults: Faults) => {
    setShown(faults);
    return Object.values(faults).every((fault) => fault === undefined);
  }, []);
  return { faults: now === undefined ? shown : stillThere(shown, now), check, form };
}

const stillThere = (shown: Faults, now: Faults): Faults =>
  Object.fromEntries(Object.entries(shown).map(([name, fault]) => [name, fault === undefined ? undefined : now[name]]));
