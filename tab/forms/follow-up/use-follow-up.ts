// The follow-up while it is filled in: the draft answer follows the answers until somebody writes in it.

import { z } from 'zod';
import type { ProviderPart } from '../../../src/core/casefile/case';
import { withNeeds } from '../../../src/core/letters/needs-said';
import type { CasePage, Sheet } from '../../../src/core/views/case-page';
import { maybe } from '../../parts/typed/typed-shape';
import { useTyped } from '../../parts/typed/use-typed';
import { useDrawnLetter, type DrawnLetter } from '../../parts/use/use-drawn-letter';
import { partsTyped } from './PartsField';

interface Answers {
  readonly parts: readonly ProviderPart[];
  readonly needs: string | undefined;
  readonly note: string;
  /** What has been done, in own words; it stands in the answer. */
  readonly done: string;
  /** How the answer is written. */
  readonly form: string;
}

const typed = z.object({
  parts: partsTyped,
  needs: maybe(z.string()),
  note: z.string(),
  done: z.string().default(''),
  form: z.string().default('usual'),
});

export interface FollowUpState extends Answers {
  readonly set: (change: Partial<Answers>) => void;
  readonly drawn: DrawnLetter;
  /** Whether the answer still follows what is filled in beside it. */
  readonly isFollowing: boolean;
  /** Draws the answer with the own words as they stand. */
  readonly drawDone: () => void;
}

/** An answer that was proposed before is left as its writer wrote it. */
export function useFollowUp(page: CasePage, { parts, needsMet }: Sheet): FollowUpState {
  const [answers, setAnswers] = useTyped<Answers>('answers', typed, {
    parts,
    needs: needsWord(needsMet),
    note: '',
    done: '',
    form: page.drafts?.['reply']?.form ?? 'usual',
  });
  const drawn = useDrawnLetter(page, 'reply');
  const isOwn = drawn.isEdited || page.drafts?.['reply']?.form === null;
  const set = (change: Partial<Answers>): void => {
    const next = { ...answers, ...change };
    setAnswers(next);
    if (isOwn && drawn.letter !== undefined && next.needs !== undefined && next.needs !== answers.needs)
      drawn.write(withNeeds(drawn.letter.body, next.needs === 'needsMet'));
    if (isOwn || (next.parts === answers.parts && next.needs === answers.needs && next.form === answers.form)) return;
    drawn.draw(choicesOf(next));
  };
  const drawDone = (): void => {
    if (!isOwn) drawn.draw(choicesOf(answers));
  };
  return { ...answers, set, drawn, isFollowing: !isOwn, drawDone };
}

const choicesOf = ({ parts, needs, done, form }: Answers): Readonly<Record<string, unknown>> => ({
  parts,
  done,
  form,
  ...(needs === undefined ? {} : { needsMet: needs === 'needsMet' }),
});

const needsWord = (needsMet: boolean | null): string | undefined =>
  needsMet === null ? undefined : needsMet ? 'needsMet' : 'needsNotMet';
