// Somebody says that a person is in danger, in any case and at any time; and takes back that she is safe (decisions 8.6).

import type { Instant } from '../brand';
import type { CaseFile } from '../casefile/case-file';
import type { NewEvent } from '../casefile/event';
import { no, ok, type Result } from '../result';
import type { Actor, Changes } from './decision';
import { mayRead } from './may';

/** Changes that open *Fara just nu*; said twice it is said once. */
export function raiseDanger(file: CaseFile, by: Actor, now: Instant): Result<Changes> {
  if (!mayRead(by, file)) return no('noSuchCase');
  if (file.case.danger === 'yes') return ok({ case: { lastDecision: { task: '', patch: {}, events: [] } } });
  const how = file.case.danger === 'handled' ? 'takenBack' : 'said';
  const event: NewEvent = { kind: 'dangerRaised', data: { how }, at: now, by: by.id };
  return ok({ case: { danger: 'yes', lastDecision: { task: '', patch: {}, events: [event] } } });
}
