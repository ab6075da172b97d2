// A case is opened to employees by name: each is somebody with a role in the board, and none of EKU (R165).

import type { CaseId, PersonId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import { openTo } from '../../core/decide/open-to';
import type { Actor } from '../../core/engine/decision';
import { isEku } from '../../core/engine/still-holds';
import { no, type Result } from '../../core/result';
import { knownActor } from '../actor';
import type { App } from '../app';
import { change } from './change';

export interface OpenedTo {
  readonly caseId: CaseId;
  readonly readers: readonly PersonId[];
  readonly isLimited: boolean;
}

/** The file as it then stands; `answerNotAllowed` when somebody who is named can have no part in the board's cases. */
export async function openCaseTo(app: App, by: Actor, { caseId, readers, isLimited }: OpenedTo): Promise<Result<CaseFile>> {
  if (isEku(by) || !/^\d{1,9}$/.test(caseId)) return no('noSuchCase');
  return change(app, caseId, async (file, now) => {
    const said = openTo(file, { by, readers, isLimited }, now);
    if (!said.ok) return said;
    const known = await Promise.all(readers.map((id) => knownActor(app, id, 'now')));
    return known.every((one) => one.ok && one.value.grants.length > 0 && !isEku(one.value)) ? said : no('answerNotAllowed');
  });
}
