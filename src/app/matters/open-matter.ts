// A matter beside the complaints is opened: its row, what was written of it, and its watch row last. Each has a key, so that after a crash the same way finds what is there.

import type { MatterId, PersonId } from '../../core/brand';
import { newOwnMatter, ownNumber, type OwnMatter } from '../../core/casefile/own-matter';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { ownTables, type OwnProcessId } from '../../core/processes/all';
import { no, ok, type Result } from '../../core/result';
import { roleIn, unitIds, versionOf } from '../../core/routine/profile';
import { hashText } from '../../core/text-hash';
import { createMatterText } from '../../graph/lists/texts';
import type { App } from '../app';
import { hashOfText } from '../decisions/keep-text';
import { passById } from '../pass/pass';
import { madeOrFound, thereOrMade, watched } from './made';

/** Whether somebody may write down a new one: whoever the process names, else everybody but EKU. */
export function mayOpen(app: App, actor: Actor, process: OwnProcessId): boolean {
  const { begins, openedBy } = ownTables(process);
  if (begins.byPerson === undefined || isEku(actor)) return false;
  return (
    openedBy === undefined || openedBy.some((role) => actor.grants.some((grant) => grant.role === roleIn(app.profile, role)))
  );
}

export interface Written {
  readonly process: OwnProcessId;
  /** What the page made up for it, so that sent twice it is one. */
  readonly mark: string;
  readonly unit: string | null;
  readonly words: string;
}

/** Opens what somebody wrote down. Answers its number; the writer may read no more of it than her roles let her. */
export async function openWritten(
  app: App,
  by: Actor,
  written: Written,
): Promise<Result<{ readonly number: string; readonly id: MatterId }>> {
  const { process, words } = written;
  const stage = ownTables(process).begins.byPerson;
  if (stage === undefined || !mayOpen(app, by, process)) return no('noSuchCase');
  if (words.trim() === '') return no('noteMissing');
  const unit = unitIds(app.profile).find((id) => id === written.unit) ?? null;
  const now = app.clock.now();
  const key = hashText(`${by.id}|${written.mark}`).slice(0, 32);
  const draft = newOwnMatter(
    { key, process, origin: null, openedBy: by.id, unit, stage, profileVersion: versionOf(app.profile) },
    { received: now, now },
  );
  const matter = await madeOrFound(app, draft);
  await keepWords(app, matter, { words, by: by.id });
  await watched(app, matter);
  app.later.do(() => passById(app, matter.id));
  return ok({ number: ownNumber(matter), id: matter.id });
}

/** What was reported, as it was written. */
export const keepWords = (
  app: App,
  { id }: OwnMatter,
  { words, by }: { readonly words: string; readonly by: PersonId },
): Promise<void> =>
  thereOrMade(
    app,
    createMatterText(app.places, {
      key: `${id}|reported|0`,
      caseId: id,
      kind: 'reported',
      subject: '',
      body: words,
      hash: hashOfText({ subject: '', body: words }),
      at: app.clock.now(),
      by,
      mail: null,
    }),
  );
