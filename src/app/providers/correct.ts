// Puts something right in the register of providers: one PATCH under the entry's version. Two people who change different things keep both; of one thing the
// second is told what stands there now.

import type { ProviderId } from '../../core/brand';
import { correctProvider, type Correcting } from '../../core/decide/correct-provider';
import { seesProviders } from '../../core/access/providers';
import { no, ok, type Result } from '../../core/result';
import { GraphFailure } from '../../graph/failure';
import { patchProvider, providerOf, providerRow } from '../../graph/lists/providers';
import type { App } from '../app';

/** Tries before somebody is asked to press again: each is another person who was there first. */
const tries = 3;

/** Asked again with the same value it is done once. */
export async function correctRegister(app: App, id: ProviderId, given: Correcting): Promise<Result<undefined>> {
  if (!seesProviders(given.by)) return no('notYourTask');
  for (let n = 0; n < tries; n += 1) {
    const done = await once(app, id, given);
    if (done !== null) return done;
  }
  return no('tryAgain');
}

/** null: somebody was there first. */
async function once(app: App, id: ProviderId, given: Correcting): Promise<Result<undefined> | null> {
  const row = await app.graph.send(providerRow(app.places, id), 'person');
  if (row === undefined) return no('noSuchProvider');
  const around = {
    register: await app.providersAnew(),
    staffDomains: app.settings.knownSenders.staffDomains,
    now: app.clock.now(),
  };
  const patch = correctProvider({ ...providerOf(row), changes: row.changes }, given, around);
  if (!patch.ok) return patch;
  if (patch.value === null) return ok(undefined);
  try {
    await app.graph.send(patchProvider(app.places, row, patch.value), 'person');
    await app.providersAnew();
    return ok(undefined);
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'conflict') return null;
    throw failure;
  }
}
