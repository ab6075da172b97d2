// The manager opens a case to somebody by name, or shuts it to all but those who are named (R165, D18). The last word holds.

import type { Instant, PersonId } from '../brand';
import { may, mayRead } from '../access/access';
import { mostReaders } from '../access/opened';
import type { CaseFile } from '../casefile/case-file';
import type { Actor, Changes } from '../engine/decision';
import { no, ok, type Result } from '../result';

export interface Opening {
  readonly by: Actor;
  readonly readers: readonly PersonId[];
  readonly isLimited: boolean;
}

/** Changes that say it; `tooManyReaders` above twenty, `levelNotAllowed` where the profile has no such level. */
export function openTo(file: CaseFile, { by, readers, isLimited }: Opening, now: Instant): Result<Changes> {
  if (!mayRead(by, file)) return no('noSuchCase');
  if (!may(by, 'openTo', file)) return no('notYourTask');
  if (isLimited && !mayLimit(file)) return no('levelNotAllowed');
  const named = [...new Set(readers)];
  if (named.length > mostReaders) return no('tooManyReaders');
  const data = { isLimited, readers: named };
  return ok({ matter: { lastDecision: { task: '', patch: {}, events: [{ kind: 'accessSet', data, at: now, by: by.id }] } } });
}

/** Whether the profile lets a case be for named persons only. */
export const mayLimit = ({ profile: { secrecy } }: Pick<CaseFile, 'profile'>): boolean =>
  secrecy.defaultLevel === 'named' || secrecy.levels.includes('named');
