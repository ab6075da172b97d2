// The manager's own words to EKU's questions: screened while she writes, cleared when she has decided about each finding. Nothing is kept or logged.

import { keysOf, type CaseId } from '../../core/brand';
import type { Case } from '../../core/casefile/case';
import type { Actor } from '../../core/decide/decision';
import type { EkuNotes, EkuQuestion } from '../../core/eku/summary';
import type { Resolution } from '../../core/privacy/cleared-text';
import type { CaseFacts } from '../../core/privacy/occurrences';
import type { Screened } from '../../core/privacy/screen';
import { ok, type Result } from '../../core/result';
import type { App } from '../app';
import { openFile } from '../show';
import { caseFacts } from './case-facts';
import { countedIn } from './history';

/** Own words to a question, with what was decided about each finding. */
export interface OwnWords {
  readonly text: string;
  readonly resolutions: readonly Resolution[];
}
export type OwnNotes = Partial<Readonly<Record<EkuQuestion, OwnWords>>>;

/** What the screening finds in a text that is being written. */
export async function screenWords(
  app: App,
  actor: Actor,
  { caseId, text }: { readonly caseId: CaseId; readonly text: string },
): Promise<Result<Screened>> {
  const opened = await openFile(app, actor, caseId);
  if (!opened.ok) return opened;
  const facts = await factsWhileWriting(app, await countedIn(app, opened.value));
  return app.apart.screen(text, facts);
}

/** The facts a moment ago: each letter that is typed would otherwise read every case of the provider again. */
const factsWhileWriting = (app: App, cases: readonly Case[]): Promise<CaseFacts> =>
  app.factsWhileWriting.recall(cases.map(({ id }) => id).join(), () => caseFacts(app, cases));

export interface Clearing {
  readonly notes: OwnNotes;
  /** For an approval: with facts read anew. */
  readonly isFinal: boolean;
}

/** Clears every note with what the cases know; the first that is refused refuses them all. Empty ones are left out. */
export async function clearNotes(app: App, cases: readonly Case[], { notes, isFinal }: Clearing): Promise<Result<EkuNotes>> {
  const written = keysOf(notes).flatMap((question) => {
    const own = notes[question];
    return own === undefined || own.text.trim() === '' ? [] : [{ question, own }];
  });
  if (written.length === 0) return ok({});
  return cleared(app, await (isFinal ? caseFacts(app, cases) : factsWhileWriting(app, cases)), written);
}

async function cleared(
  app: App,
  known: CaseFacts,
  written: readonly { readonly question: EkuQuestion; readonly own: OwnWords }[],
): Promise<Result<EkuNotes>> {
  let notes: EkuNotes = {};
  for (const { question, own } of written) {
    const text = await app.apart.clear(own.text, { known, resolutions: own.resolutions });
    if (!text.ok) return text;
    notes = { ...notes, [question]: text.value };
  }
  return ok(notes);
}
