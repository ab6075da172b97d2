// What the reader answered before she took it back: every field of the form begins as she left it (decisions 8.19).

import { createContext, useContext } from 'react';
import type { z } from 'zod';
import type { GivenAnswer } from '../../../src/core/views/case-page';

/** The answer that is back; null where nothing was taken back. */
export const GivenContext = createContext<GivenAnswer | null>(null);

/** The answers in a form's own shape; undefined where there are none. */
export function useGiven<T>(shape: z.ZodType<T>): T | undefined {
  const given = useContext(GivenContext);
  return given === null ? undefined : shape.safeParse(given.answers).data;
}

/** The outcome that was given, and the text of a kind that was kept with it. */
export function useGivenBeside(kind: string): { readonly outcome: string | undefined; readonly text: GivenText | undefined } {
  const given = useContext(GivenContext);
  return { outcome: given?.outcome, text: given?.texts.find((one) => one.kind === kind) };
}

type GivenText = GivenAnswer['texts'][number];
