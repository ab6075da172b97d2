// A case that went another way is taken back to *Mottagning*, by one who receives and within a month (decisions 8.8).

import type { CaseId } from '../../core/brand';
import type { CaseFile } from '../../core/casefile/case-file';
import type { Actor } from '../../core/engine/decision';
import { takeBack } from '../../core/decide/take-back';
import { isEku } from '../../core/engine/still-holds';
import { no, type Result } from '../../core/result';
import type { App } from '../app';
import { change } from './change';

/** The file as it then stands; asked again it is taken back once. */
export async function takeBackCase(app: App, id: CaseId, by: Actor): Promise<Result<CaseFile>> {
  if (isEku(by) || !/^\d{1,9}$/.test(id)) return no('noSuchCase');
  return change(app, id, (file, now) => takeBack(file, by, now));
}
