// What others do in the matter while somebody writes in it: looked for now and then as long as she writes, and told without touching her words or her place.

import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { ask } from '../../api';
import { isOwnKey } from '../../route';
import { TypedContext } from '../typed/use-typed';

export interface Together {
  readonly id: string;
  /** What the page was read from. */
  readonly seen: string;
  /** Reads the page anew; what is typed stays. */
  readonly again: () => void;
}

/** The matter around a form; undefined where nobody else can be in it. */
export const TogetherContext = createContext<Together | undefined>(undefined);

const fieldShape = z.object({ field: z.string(), label: z.string(), to: z.string(), word: z.string() });
const rowShape = z.object({
  key: z.string(),
  when: z.string(),
  text: z.string(),
  /** What it says since, of what may stand in a form too. */
  fields: z.array(fieldShape).default([]),
});
const newsShape = z.object({ seen: z.string(), rows: z.array(rowShape) });
export type NewField = z.infer<typeof fieldShape>;
export type News = z.infer<typeof newsShape>;

/** Milliseconds: as often as words are kept at most (docs/decisions/what-is-typed), and not oftener when she comes and goes. */
const pace = { every: 20_000, least: 5_000 } as const;

/** The news since the page was read; undefined as long as there are none, or nobody knows. `look` asks at once. */
export function useNews(): { readonly news: News | undefined; readonly look: () => void } {
  const together = useContext(TogetherContext);
  const keeper = useContext(TypedContext)?.keeper;
  const [found, setFound] = useState<{ readonly from: string; readonly news: News }>();
  const looked = useRef(0);
  const { id = '', seen = '' } = together ?? {};
  const look = useCallback(() => {
    if (id === '') return;
    looked.current = Date.now();
    ask(newsAddress(id, seen), newsShape).then(
      (news) => setFound({ from: seen, news }),
      () => undefined,
    );
  }, [id, seen]);
  useEffect(() => {
    const now = (): void => {
      const isSeen = document.visibilityState === 'visible' && Date.now() - looked.current >= pace.least;
      if (isSeen && keeper?.hasTyped() === true) look();
    };
    const timer = setInterval(now, pace.every);
    window.addEventListener('focus', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, [keeper, look]);
  return { news: found?.from === seen && found.news.rows.length > 0 ? found.news : undefined, look };
}

const newsAddress = (id: string, seen: string): string =>
  `/api/${isOwnKey(id) ? 'matters' : 'cases'}/${encodeURIComponent(id)}/news/${seen}`;
