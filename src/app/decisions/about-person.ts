// Whoever is said to have a conflict of interest: the roles the directory gives her decide who acts in her place (decisions 8.12).

import { z } from 'zod';
import { enumOf, personId, unitId, type PersonId } from '../../core/brand';
import type { Barred } from '../../core/casefile/assessment';
import type { CaseFile } from '../../core/casefile/case-file';
import { barredOf } from '../../core/decide/barred';
import type { Decision } from '../../core/engine/decision';
import { isAboutStaff, legalFlags, type LegalFlag } from '../../core/processes/complaint/flags';
import type { App } from '../app';
import { knownActor } from '../actor';
import { holdersOf } from '../recipients';

/** Somebody by id, as the directory writes it. */
export const namedPerson = z
  .string()
  .min(1)
  .transform((id) => personId(id.trim().toLowerCase()));
const said = z.object({
  conflictAbout: namedPerson.optional().catch(undefined),
  responsibility: z.string().optional().catch(undefined),
  legalFlags: z.array(z.enum(enumOf<LegalFlag>(legalFlags))).catch([]),
});

/** The same decision with whom it is about, or may be about; at *Mottagning* in the unit it gives the case to. */
export async function withAbout(app: App, file: CaseFile, decision: Decision): Promise<Decision> {
  const { conflictAbout, responsibility, legalFlags } = said.parse(decision.answers);
  const unit = responsibility === undefined || responsibility === 'notOurs' ? file.matter.unit : unitId(responsibility);
  const where = { ...file, matter: { ...file.matter, unit } };
  const by = decision.by.id;
  if (conflictAbout !== undefined) return { ...decision, about: await aboutPerson(app, where, { by, person: conflictAbout }) };
  return isAboutStaff(legalFlags) ? { ...decision, alone: await onlyCaseworker(app, where, by) } : decision;
}

/** Whoever alone handles the cases of the unit a case is in, on duty or not; null where there are several, or none. */
export async function onlyCaseworker(app: App, file: CaseFile, by: PersonId): Promise<Barred | null> {
  if (file.matter.unit === null) return null;
  const [only, ...others] = await holdersOf(app, 'caseworker', file.matter.unit);
  return only === undefined || others.length > 0 ? null : aboutPerson(app, file, { by, person: personId(only.id) });
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
