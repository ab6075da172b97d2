// Whoever is said to have a conflict of interest: the roles the directory gives her decide who acts in her place (decisions 8.12).

import { z } from 'zod';
import { personId, unitId, type PersonId } from '../../core/brand';
import type { Barred } from '../../core/casefile/assessment';
import type { CaseFile } from '../../core/casefile/case-file';
import { barredOf } from '../../core/decide/barred';
import type { Decision } from '../../core/engine/decision';
import type { App } from '../app';
import { knownActor } from '../actor';

/** Somebody by id, as the directory writes it. */
export const namedPerson = z
  .string()
  .min(1)
  .transform((id) => personId(id.trim().toLowerCase()));
const named = z.object({ conflictAbout: namedPerson, responsibility: z.string().optional() });

/** The same decision with whom it is about; at *Mottagning* in the unit it gives the case to. */
export async function withAbout(app: App, file: CaseFile, decision: Decision): Promise<Decision> {
  const found = named.safeParse(decision.answers);
  if (!found.success) return decision;
  const { conflictAbout, responsibility } = found.data;
  const unit = responsibility === undefined || responsibility === 'notOurs' ? file.matter.unit : unitId(responsibility);
  const where = { ...file, matter: { ...file.matter, unit } };
  return { ...decision, about: await aboutPerson(app, where, { by: decision.by.id, person: conflictAbout }) };
}

/** Whether it can be somebody of the directory at all. */
const isIdentity = (person: PersonId): boolean => z.guid().safeParse(person).success;

/** Somebody with her roles in the case, and who acts in her place. Whoever is not in the directory has no role. */
export async function aboutPerson(
  app: App,
  file: CaseFile,
  { by, person }: { readonly by: PersonId; readonly person: PersonId },
): Promise<Barred> {
  const known = isIdentity(person) ? await knownActor(app, person, 'now') : null;
  return barredOf(file, known?.ok === true ? known.value : { id: person, grants: [] }, by);
}
