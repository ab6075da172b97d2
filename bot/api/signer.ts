// Who signs a letter that somebody has before her: name and function, or function alone where the case or she herself is protected (decisions 8.15).

import type { App } from '../../src/app/app';
import { nameOf } from '../../src/app/show';
import { isIn } from '../../src/core/brand';
import type { CaseFile } from '../../src/core/casefile/case-file';
import type { Actor } from '../../src/core/engine/decision';
import type { Signer } from '../../src/core/letters/material';
import { visibility } from '../../src/core/views/visibility';
import { isCaseworker } from '../../src/core/engine/still-holds';
import type { Role } from '../../src/core/routine/roles';

/** The reader of the letter by what she is in this case; undefined for somebody who is nothing in it. */
export async function signerOf(app: App, file: CaseFile, actor: Actor): Promise<Signer | undefined> {
  const role = functionOf(file, actor);
  if (role === undefined) return undefined;
  const isByFunction = visibility(file) === 'protected' || isIn(file.profile.letters.byFunction, actor.id);
  const { name } = isByFunction ? { name: null } : await nameOf(app, actor.id);
  return { name: name === '–' ? null : name, role };
}

/** What she is to this case: an office goes before handling it. */
function functionOf(file: CaseFile, actor: Actor): Role | undefined {
  const { unit } = file.matter;
  const here = actor.grants.filter((grant) => grant.unit === null || grant.unit === unit).map(({ role }) => role);
  const office = here.find((role) => role !== 'caseworker');
  if (office !== undefined) return office;
  return here.includes('caseworker') || isCaseworker(actor, file) ? 'caseworker' : undefined;
}
