// Somebody opens a targeted follow-up of a provider herself, because of something she has seen (R291). What she writes is kept with it, and names nobody.

import type { ProviderId } from '../../core/brand';
import { newOwnMatter, ownNumber } from '../../core/casefile/own-matter';
import type { Actor } from '../../core/engine/decision';
import { fieldsOf } from '../../core/processes/by-clock';
import { no, ok, type Result } from '../../core/result';
import { versionOf } from '../../core/routine/profile';
import { hashText } from '../../core/text-hash';
import type { App } from '../app';
import { pointsByFacts } from '../matters/clean-words';
import { madeOrFound, watched } from '../matters/made';
import { keepWords } from '../matters/open-matter';
import { passById } from '../pass/pass';
import { opensFollowUps } from './list-follow-ups';
import { openFacts } from '../eku/case-facts';
import { registerWith } from '../providers/register-with';

export interface Targeted {
  readonly provider: ProviderId;
  /** What the page made up for it, so that sent twice it is one. */
  readonly mark: string;
  readonly words: string;
}

/** Its number and key. `containsPersonalData` where the words may point at somebody: nothing is opened then. */
export async function openTargeted(
  app: App,
  by: Actor,
  given: Targeted,
): Promise<Result<{ readonly id: string; readonly number: string }>> {
  if (!opensFollowUps(app, by)) return no('notYourTask');
  if (given.words.trim() === '') return no('noteMissing');
  if (!(await registerWith(app, [given.provider])).some(({ id }) => id === given.provider)) return no('noSuchProvider');
  const pointing = await pointsByFacts(app, { words: given.words, field: 'followUps.open.words' }, await openFacts(app));
  if (pointing !== null) return pointing;
  const now = app.clock.now();
  const draft = newOwnMatter(
    {
      key: hashText(`${by.id}|targeted|${given.mark}`).slice(0, 32),
      process: 'followUp',
      origin: null,
      openedBy: by.id,
      unit: null,
      stage: 'planning',
      profileVersion: versionOf(app.profile),
      fields: { ...fieldsOf(app.profile, { line: 'targeted', provider: given.provider }), cause: 'saidByUs' },
    },
    { received: now, now },
  );
  const matter = await madeOrFound(app, draft);
  await keepWords(app, matter, { words: given.words, by: by.id });
  await watched(app, matter);
  app.later.do(() => passById(app, matter.id));
  return ok({ id: matter.id, number: ownNumber(matter) });
}
