// Which cases are marked on *Gallring*: no more than can be handled at a time.

import { useState } from 'react';
import type { DisposalRowView, DisposalView } from '../../../src/core/views/disposal-view';

export interface Marking {
  /** As they are now; what has gone from the list is marked no more. */
  readonly marked: readonly DisposalRowView[];
  readonly isFull: boolean;
  readonly mark: (id: string, isMarked: boolean) => void;
  /** Marks what may be disposed of and nobody has chosen anything for, as many as have room. */
  readonly markProposed: () => void;
  /** Marks what waits for her to confirm it, as many as have room. */
  readonly markWaiting: () => void;
  readonly clear: () => void;
}

/** Nothing at first. */
export function useMarked({ rows, most }: Pick<DisposalView, 'rows' | 'most'>): Marking {
  const [ids, setIds] = useState<readonly string[]>([]);
  const marked = rows.filter(({ id }) => ids.includes(id));
  return {
    marked,
    isFull: marked.length >= most,
    mark: (id, isMarked) => setIds((before) => [...before.filter((one) => one !== id), ...(isMarked ? [id] : [])]),
    markProposed: () =>
      setIds(
        rows
          .filter(({ is, chosen }) => is === 'dispose' && chosen === null)
          .slice(0, most)
          .map(({ id }) => id),
      ),
    markWaiting: () =>
      setIds(
        rows
          .filter(({ mayConfirm }) => mayConfirm)
          .slice(0, most)
          .map(({ id }) => id),
      ),
    clear: () => setIds([]),
  };
}
