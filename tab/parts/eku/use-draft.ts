// The draft of a post to EKU while somebody works on it: her choices, the card the server makes of them, and whether that card is what she sees.

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { ask } from '../../api';
import { useAnswer, type Answer } from '../use/use-answer';
import type { EkuQuestion } from '../../../src/core/eku/summary';
import { useTyped, useWasTyped } from '../typed/use-typed';
import {
  choicesShape,
  draftShape,
  notesShape,
  previewShape,
  type Choices,
  type Draft,
  type Note,
  type Notes,
  type Preview,
} from './draft-shape';

/** The draft as the server has it. */
export const useDraft = (caseId: string): Answer<Draft> => useAnswer(`${draftPath(caseId)}`, draftShape);

/** Address of a case's draft, `/api/cases/12/eku`. */
export const draftPath = (caseId: string): string => `/api/cases/${encodeURIComponent(caseId)}/eku`;

export interface Worked {
  readonly choices: Choices;
  readonly choose: (changed: Partial<Choices>) => void;
  /** One post over the whole owner group, over all providers with the same deficiency, or over the provider alone. */
  readonly setReach: (reach: 'isOfGroup' | 'isOverProviders' | null) => void;
  readonly notes: Notes;
  /** Own words to a question; undefined takes them away. */
  readonly write: (question: EkuQuestion, note: Note | undefined) => void;
  readonly preview: Preview;
  /** Whether the preview is of these very choices; only then can it be approved. */
  readonly isFresh: boolean;
  /** Why there is no fresh preview. */
  readonly sentence: string | undefined;
  /** Asks for the preview anew, when the facts may have changed. */
  readonly refresh: () => void;
}

const typedPost = z.object({ choices: choicesShape, notes: notesShape, times: z.number() });
type WantedPost = z.infer<typeof typedPost>;

/** Milliseconds without a change before the server is asked. */
const calm = 300;

/** Work on a draft. Each change is asked for once it is calm; an answer that was overtaken is forgotten. */
export function useWork(caseId: string, draft: Draft): Worked {
  const wasTyped = useWasTyped('post');
  const [wanted, , change] = useTyped<WantedPost>('post', typedPost, { choices: draft.choices, notes: draft.notes, times: 0 });
  // What was typed before is not the post the server has drawn.
  const [drawn] = useState({ for: wasTyped ? undefined : wanted, preview: draft, sentence: undefined });
  const [got, setGot] = useState<{ readonly for: unknown; readonly preview: Preview; readonly sentence: string | undefined }>(
    drawn,
  );
  const isFresh = got.for === wanted && got.sentence === undefined;
  useEffect(() => {
    if (got.for === wanted) return;
    let isLate = false;
    const taken = (change: { readonly preview?: Preview; readonly sentence?: string }): void => {
      if (!isLate) setGot((before) => ({ for: wanted, preview: change.preview ?? before.preview, sentence: change.sentence }));
    };
    const timer = setTimeout(() => {
      ask(`${draftPath(caseId)}/preview`, previewShape, { choices: wanted.choices, notes: wanted.notes }).then(
        (preview) => taken({ preview }),
        (failure: unknown) => taken({ sentence: failure instanceof Error ? failure.message : '' }),
      );
    }, calm);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [caseId, wanted, got.for]);
  return {
    ...{ choices: wanted.choices, notes: wanted.notes, preview: got.preview, isFresh, sentence: got.sentence },
    choose: (changed) => change((before) => ({ ...before, choices: { ...before.choices, ...changed } })),
    setReach: (reach) =>
      change((before) => {
        const alone = choicesShape.omit({ isOfGroup: true, isOverProviders: true }).parse(before.choices);
        return { ...before, choices: reach === null ? alone : { ...alone, [reach]: true } };
      }),
    write: (question, note) => change((before) => ({ ...before, notes: withNote(before.notes, question, note) })),
    refresh: () => change((before) => ({ ...before, times: before.times + 1 })),
  };
}

const withNote = (notes: Notes, question: EkuQuestion, note: Note | undefined): Notes => ({
  ...Object.fromEntries(Object.entries(notes).filter(([one]) => one !== question)),
  ...(note === undefined ? {} : { [question]: note }),
});
