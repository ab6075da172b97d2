// Whoever is said to have a conflict of interest: the roles the directory gives her decide who acts in her place (decisions 8.12).

import { z } from 'zod';
import { personId, unitId, type PersonId } from '../../core/brand';
import type { Barred } from '../../core/casefile/assessment';
import type { CaseFile } from '../../core/casefile/case-file';
import { barredOf } from '../../core/decide/barred';
import type { Decision } from '../../core/decide/decision';
import type { App } from '../app';
import { actorOf } from '../actor';

const named = z.object({ conflictAbout: z.string().min(1), responsibility: z.string().optional() });

/** The same decision with whom it is about; at *Mottagning* in the unit it gives the case to. */
export async function withAbout(app: App, file: CaseFile, decision: Decision): Promise<Decision> {
  const found = named.safeParse(decision.answers);
  if (!found.success) return decision;
  const { conflictAbout, responsibility } = found.data;
  const unit = responsibility === undefined || responsibility === 'notOurs' ? file.case.unit : unitId(responsibility);
  const where = { ...file, case: { ...file.case, unit } };
  return { ...decision, about: await aboutPerson(app, where, { by: decision.by.id, person: personId(conflictAbout) }) };
}

/** Somebody with her roles in the case, and who acts in her place. */
export async function aboutPerson(
  app: App,
  file: CaseFile,
  { by, person }: { readonly by: PersonId; readonly person: PersonId },
): Promise<Barred> {
  return barredOf(file, await actorOf(app, person, 'now'), by);
}
