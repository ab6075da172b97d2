// A case by the number somebody writes: ours or the register's. For one she may not open there is no such case (decisions 8.17).

import { caseId, type CaseId } from '../../core/brand';
import { caseNumber } from '../../core/casefile/case';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import type { App } from '../app';
import { casesRegistered } from '../records/find-registered';
import { openFile } from '../show';

/** Its id. */
export async function caseNumbered(app: App, by: Actor, written: string): Promise<Result<CaseId>> {
  const number = written.trim().toUpperCase();
  const own = /^(?:SYN-(\d{4})-)?0*(\d{1,9})$/.exec(number);
  if (own !== null) {
    const opened = await openFile(app, by, caseId(own[2] ?? ''));
    const isIt = opened.ok && (own[1] === undefined || caseNumber(opened.value.matter) === canonical(own[1], own[2] ?? ''));
    if (isIt) return ok(opened.value.matter.id);
  }
  const [registered] = number === '' ? [] : await casesRegistered(app, by, written.trim());
  return registered === undefined ? no('noSuchCase') : ok(registered.matter.id);
}

const canonical = (year: string, id: string): string => `SYN-${year}-${id.padStart(5, '0')}`;
