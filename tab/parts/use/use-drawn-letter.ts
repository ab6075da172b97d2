// A letter that follows the choices beside it: drawn anew by the server, and never sent before the newest has come. Words of one's own stay to be taken back.

import { useCallback, useRef, useState } from 'react';
import { z } from 'zod';
import type { CasePage } from '../../../src/core/views/case-page';
import { ask } from '../../api';
import type { LetterText } from '../../fields/LetterField';
import { useGivenBeside } from './use-given';
import { useTyped } from '../typed/use-typed';

const shape = z.object({ subject: z.string(), body: z.string() });
const keptShape = shape.extend({ isEdited: z.boolean(), earlier: z.array(shape).default([]) }).optional();
type Kept = NonNullable<z.infer<typeof keptShape>>;

export interface DrawnLetter {
  readonly letter: LetterText | undefined;
  readonly write: (body: string) => void;
  /** Whether somebody has changed the words since they were drawn. */
  readonly isEdited: boolean;
  readonly isDrawing: boolean;
  /** What went wrong when it was last drawn. */
  readonly sentence: string | undefined;
  readonly draw: (choices: Readonly<Record<string, unknown>>) => void;
  /** Whether words of one's own stood here before it was drawn anew, and are kept. */
  readonly hasEarlier: boolean;
  /** Puts the last of them back; what has been written by hand since is kept in its turn. */
  readonly takeBack: () => void;
  /** Changes a place in the letter, and in the words that are kept. */
  readonly rewrite: (make: (body: string) => string) => void;
}

interface Drawing {
  readonly isDrawing: boolean;
  readonly sentence: string | undefined;
}

/** Begins with what was typed before, else with the draft of the page; undefined when no such letter may go. */
export function useDrawnLetter(page: CasePage, name: 'toProvider' | 'reply'): DrawnLetter {
  const { text: elsewhere } = useGivenBeside('sentElsewhere');
  const back = name === 'toProvider' && elsewhere !== undefined ? { ...elsewhere, isEdited: true, earlier: [] } : undefined;
  const [kept, , change] = useTyped(`letter.${name}`, keptShape, back);
  const [drawing, setDrawing] = useState<Drawing>({ isDrawing: false, sentence: undefined });
  const fromPage = page.drafts?.[name];
  const letter = fromPage === undefined ? undefined : (kept ?? fromPage);
  const newest = useRef(0);
  const hasLetter = letter !== undefined;
  const draw = useCallback(
    (choices: Readonly<Record<string, unknown>>) => {
      if (!hasLetter) return;
      const mine = (newest.current += 1);
      const end = (sentence?: string): void => setDrawing({ isDrawing: false, sentence });
      setDrawing({ isDrawing: true, sentence: undefined });
      ask(`/api/cases/${encodeURIComponent(page.id)}/letters/${name}`, shape, choices).then(
        ({ subject, body }) => {
          if (mine !== newest.current) return;
          change((before) => ({ subject, body, isEdited: false, earlier: withOwn(before) }));
          end();
        },
        (failure: unknown) => mine === newest.current && end(failure instanceof Error ? failure.message : ''),
      );
    },
    [page.id, name, hasLetter, change],
  );
  const subject = fromPage?.subject ?? '';
  const write = useCallback(
    (body: string) =>
      change((before) => ({ subject: before?.subject ?? subject, body, isEdited: true, earlier: before?.earlier ?? [] })),
    [change, subject],
  );
  const takeBack = useCallback(() => change(turned), [change]);
  const rewrite = (make: (body: string) => string): void =>
    change((before = { subject, body: fromPage?.body ?? '', isEdited: false, earlier: [] }) => ({
      ...before,
      body: make(before.body),
      earlier: before.earlier.map((one) => ({ ...one, body: make(one.body) })),
    }));
  const hasEarlier = (kept?.earlier ?? []).length > 0;
  return { letter, isEdited: kept?.isEdited ?? false, ...drawing, write, draw, hasEarlier, takeBack, rewrite };
}

/** What is kept when the letter is drawn anew: all that was written by hand, the newest last. */
function withOwn(before: Kept | undefined): LetterText[] {
  if (before === undefined) return [];
  const { subject, body, isEdited, earlier } = before;
  return isEdited ? [...earlier, { subject, body }] : earlier;
}

/** The newest of what was kept, with what stands there kept as the oldest when it was written by hand. */
function turned(before: Kept | undefined): Kept | undefined {
  const last = before?.earlier.at(-1);
  if (before === undefined || last === undefined) return before;
  const { subject, body, isEdited, earlier } = before;
  const rest = earlier.slice(0, -1);
  return { ...last, isEdited: true, earlier: isEdited ? [{ subject, body }, ...rest] : rest };
}
