// The follow-up while it is filled in: the draft answer follows the answers until somebody writes in it.

import { z } from 'zod';
import type { ProviderPart } from '../../../src/core/casefile/case';
import type { CasePage, Sheet } from '../../../src/core/views/case-page';
import { maybe } from '../../parts/typed/typed-shape';
import { useTyped } from '../../parts/typed/use-typed';
import { useDrawnLetter, type DrawnLetter } from '../../parts/use/use-drawn-letter';
import { partsTyped } from './PartsField';

interface Answers {
  readonly parts: readonly ProviderPart[];
  readonly needs: string | undefined;
  readonly note: string;
}

const typed = z.object({ parts: partsTyped, needs: maybe(z.string()), note: z.string() });

export interface FollowUpState extends Answers {
  readonly set: (change: Partial<Answers>) => void;
  readonly drawn: DrawnLetter;
}

/** An answer that was proposed before is left as its writer wrote it. */
export function useFollowUp(page: CasePage, { parts, needsMet }: Sheet): FollowUpState {
  const [answers, setAnswers] = useTyped<Answers>('answers', typed, { parts, needs: needsWord(needsMet), note: '' });
  const drawn = useDrawnLetter(page, 'reply');
  const isOwn = drawn.isEdited || (page.drafts?.['reply']?.kept ?? null) !== null;
  const set = (change: Partial<Answers>): void => {
    const next = { ...answers, ...change };
    setAnswers(next);
    if (isOwn || (next.parts === answers.parts && next.needs === answers.needs)) return;
    drawn.draw({ parts: next.parts, ...(next.needs === undefined ? {} : { needsMet: next.needs === 'needsMet' }) });
  };
  return { ...answers, set, drawn };
}

const needsWord = (needsMet: boolean | null): string | undefined =>
  needsMet === null ? undefined : needsMet ? 'needsMet' : 'needsNotMet';
