// A summary without anybody's words, as the open history may hold it, and the words put back. The words themselves lie in the protected site (decisions 1.1).

import type { BareSummary, EkuChoices, EkuNotes, EkuSummary, FullSummary, SeveralSummary, ToldSummary } from './summary';

export type CodedSummary = BareSummary | Omit<FullSummary, 'notes'> | Omit<SeveralSummary, 'notes'>;

/** What is left of it without the manager's own words. */
export const coded = (summary: EkuSummary): CodedSummary => (summary.kind === 'bare' ? summary : wordless(summary));

const wordless = ({ notes: _notes, ...rest }: ToldSummary): CodedSummary => rest;

/** Own words in it; a summary that says almost nothing has none. */
export const notesIn = (summary: EkuSummary): EkuNotes => (summary.kind === 'bare' ? {} : summary.notes);

/** The same with the words in their place. */
export const withNotes = (summary: CodedSummary, notes: EkuNotes): EkuSummary =>
  summary.kind === 'bare' ? summary : { ...summary, notes };

/** What she had chosen; null where the post says too little for that to be read out of it. */
export function choicesIn(summary: CodedSummary): EkuChoices | null {
  if (summary.kind === 'bare') return null;
  const { reportedToProvider, feedback, remaining, criteria, wishes, isOfGroup, isOverProviders } = summary;
  return {
    reportedToProvider,
    feedback,
    remaining,
    criteria,
    wishes,
    ...(isOfGroup === true ? { isOfGroup } : {}),
    ...(isOverProviders === true ? { isOverProviders } : {}),
  };
}
