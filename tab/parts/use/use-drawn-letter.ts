// A letter that follows the choices beside it: drawn anew by the server, and never sent before the newest has come.

import { useCallback, useRef, useState } from 'react';
import { z } from 'zod';
import type { CasePage } from '../../../src/core/views/case-page';
import { ask } from '../../api';
import type { LetterText } from '../../fields/LetterField';

const shape = z.object({ subject: z.string(), body: z.string() });

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

interface Drawn {
  readonly letter: LetterText | undefined;
  readonly isEdited: boolean;
  readonly isDrawing: boolean;
  readonly sentence: string | undefined;
}

/** Begins with the draft of the page; undefined when no such letter may go. */
export function useDrawnLetter(page: CasePage, name: 'toProvider' | 'reply'): DrawnLetter {
  const [drawn, setDrawn] = useState<Drawn>(() => ({
    ...{ letter: page.drafts?.[name], isEdited: false, isDrawing: false, sentence: undefined },
  }));
  const newest = useRef(0);
  const hasLetter = drawn.letter !== undefined;
  const draw = useCallback(
    (choices: Readonly<Record<string, unknown>>) => {
      if (!hasLetter) return;
      const mine = (newest.current += 1);
      const end = (next: Partial<Drawn>): void => {
        if (mine === newest.current) setDrawn((before) => ({ ...before, ...next, isDrawing: false }));
      };
      setDrawn((before) => ({ ...before, isDrawing: true, sentence: undefined }));
      ask(`/api/cases/${encodeURIComponent(page.id)}/letters/${name}`, shape, choices).then(
        (letter) => end({ letter, isEdited: false }),
        (failure: unknown) => end({ sentence: failure instanceof Error ? failure.message : '' }),
      );
    },
    [page.id, name, hasLetter],
  );
  const write = useCallback(
    (body: string) => setDrawn((before) => ({ ...before, isEdited: true, letter: before.letter && { ...before.letter, body } })),
    [],
  );
  return { ...drawn, write, draw };
}
