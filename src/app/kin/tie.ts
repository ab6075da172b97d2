// *Hör ihop*: somebody who may read two cases says that they belong together and which of them leads; and takes it back.

import { caseId, type CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { tie, untie } from '../../core/decide/tie';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import type { App } from '../app';
import { change } from '../decisions/change';
import { openFile } from '../show';

export interface TyingCases {
  readonly caseId: CaseId;
  readonly with: string;
  /** Whether the case it is said on leads. */
  readonly leads: boolean;
  readonly carries: boolean;
}

/** One end after the other: until both say it, it does not stand, and pressed again it is finished. */
export async function tieCases(app: App, by: Actor, given: TyingCases): Promise<Result<CaseFile>> {
  const both = await readable(app, by, given);
  if (!both.ok) return both;
  const [here, there] = both.value;
  const { leads, carries } = given;
  const ends = [
    { at: there, said: { by, to: here, leads: !leads, carries } },
    { at: here, said: { by, to: there, leads, carries } },
  ];
  for (const { at, said } of ends) {
    const tried = await openFile(app, by, at);
    const refused = tried.ok ? tie(tried.value, said, app.clock.now()) : tried;
    if (!refused.ok) return refused;
  }
  let last: Result<CaseFile> = no('noSuchCase');
  for (const { at, said } of ends) {
    last = await change(app, at, (file, now) => tie(file, said, now));
    if (!last.ok) return last;
  }
  return last;
}

/** Taken back by somebody who may read both; the end she stands at first, and then it stands no more. */
export async function untieCases(app: App, by: Actor, given: Pick<TyingCases, 'caseId' | 'with'>): Promise<Result<CaseFile>> {
  const both = await readable(app, by, given);
  if (!both.ok) return both;
  const [here, there] = both.value;
  const first = await change(app, here, (file, now) => untie(file, { by, to: there }, now));
  return first.ok ? change(app, there, (file, now) => untie(file, { by, to: here }, now)) : first;
}

/** For one that may not be read there is no such case, as for one that is not there (decisions 8.17). */
async function readable(
  app: App,
  by: Actor,
  given: Pick<TyingCases, 'caseId' | 'with'>,
): Promise<Result<readonly [CaseId, CaseId]>> {
  for (const id of [given.caseId, caseId(given.with)]) {
    const opened = await openFile(app, by, id);
    if (!opened.ok) return opened;
  }
  return ok([given.caseId, caseId(given.with)]);
}
