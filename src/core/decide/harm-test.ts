// The test of harm, where a relative tells without the individual's yes: it must have been made before anything is answered, and it is noted (OSL 26 kap. 1 §, decisions 5).

import { z } from 'zod';
import type { Instant } from '../brand';
import { aboutIn, lacksConsent, type About } from '../casefile/about';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import { lengths } from '../casefile/lengths';
import type { Decision } from '../engine/decision';
import { no, ok, type Result } from '../result';
import { isIn } from '../brand';

const noted = z.object({ harmNote: z.string().max(lengths.reason).default('') });

/** Answers at *Bedömning*, after which somebody is written to. */
const assessing = ['forwardToProvider', 'investigateOwn'] as const;

const aboutAfter = ({ matter }: CaseFile, { answers }: Pick<Decision, 'answers'>): About => ({
  ...matter.about,
  ...aboutIn(answers),
});

/**
 * `harmTestMissing` where it must be made and has not been; `answerMissing` for one that finds no harm without a word of why; `groundMissing` where the provider
 * would be told on the ground that nobody is harmed, and the test says that somebody may be.
 */
export function checkHarmTest(file: CaseFile, decision: Pick<Decision, 'type' | 'answers'>): Result<null> {
  if (!isIn(assessing, decision.type)) return ok(null);
  const about = aboutAfter(file, decision);
  if (!lacksConsent(about)) return ok(null);
  if (about.harmTest === undefined) return no('harmTestMissing');
  const isNew = decision.answers['harmTest'] !== undefined;
  if (about.harmTest === 'noHarm' && isNew && harmNoteIn(decision.answers) === '') return no('answerMissing');
  return about.harmTest === 'neutral' && decision.answers['ground'] === 'noHarm' ? no('groundMissing') : ok(null);
}

/** What was found and by whom; why lies in the protected site. Nothing where it was not asked. */
export function harmTestedRows(file: CaseFile, decision: Decision, now: Instant): readonly NewEvent[] {
  const about = aboutAfter(file, decision);
  const isAnswered = isIn(assessing, decision.type) && aboutIn(decision.answers)?.harmTest !== undefined;
  const { harmTest: outcome } = about;
  if (!isAnswered || !lacksConsent(about) || outcome === undefined) return [];
  return [{ kind: 'harmTested', data: { outcome }, at: now, by: decision.by.id }];
}

/** The words of why, where there are any. */
export const harmNoteIn = (answers: Readonly<Record<string, unknown>>): string =>
  noted.safeParse(answers).data?.harmNote.trim() ?? '';
