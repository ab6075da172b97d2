// A letter that follows the choices beside it: drawn anew by the server, and never sent before the newest has come.

import { useCallback, useRef, useState } from 'react';
import { z } from 'zod';
import type { CasePage } from '../../../src/core/views/case-page';
import { ask } from '../../api';
import type { LetterText } from '../../fields/LetterField';
import { useGivenBeside } from './use-given';
import { useTyped } from '../typed/use-typed';

const shape = z.object({ subject: z.string(), body: z.string() });
const keptShape = shape.extend({ isEdited: z.boolean() }).optional();

export interface DrawnLetter {
  readonly letter: LetterText | undefined;
  readonly write: (body: string) => void;
  /** Whether somebody has changed the words since they were drawn. */
  readonly isEdited: boolean;
  readonly isDrawing: boolean;
  /** What went wrong when it was last drawn. */
  readonly sentence: string | undefined;
  readonly draw: (choices: Readonly<Record<string, unknown>>) => void;
}

interface Drawing {
  readonly isDrawing: boolean;
  readonly sentence: string | undefined;
}

/** Begins with what was typed before, else with the draft of the page; undefined when no such letter may go. */
export function useDrawnLetter(page: CasePage, name: 'toProvider' | 'reply'): DrawnLetter {
  const { text: elsewhere } = useGivenBeside('sentElsewhere');
  const back = name === 'toProvider' && elsewhere !== undefined ? { ...elsewhere, isEdited: true } : undefined;
  const [kept, keep, change] = useTyped(`letter.${name}`, keptShape, back);
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
          keep({ subject, body, isEdited: false });
          end();
        },
        (failure: unknown) => mine === newest.current && end(failure instanceof Error ? failure.message : ''),
      );
    },
    [page.id, name, hasLetter, keep],
  );
  const subject = fromPage?.subject ?? '';
  const write = useCallback(
    (body: string) => change((before) => ({ subject: before?.subject ?? subject, body, isEdited: true })),
    [change, subject],
  );
  return { letter, isEdited: kept?.isEdited ?? false, ...drawing, write, draw };
}
