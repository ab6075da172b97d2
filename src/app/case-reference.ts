// What our letters carry, and whether a mail carries it: the case's number and a token that nobody but us can make.

import { timingSafeEqual } from 'node:crypto';
import type { CaseId } from '../core/brand';
import { caseNumber, type Case } from '../core/casefile/case';
import { letterReference } from '../core/intake/reference';
import type { App } from './app';
import { referenceToken } from './keys';

/** The reference of a case's letters. */
export const caseReference = (app: App, the: Case): string =>
  letterReference(caseNumber(the), referenceToken(app.settings.secret, the.id));

/** Whether a token is the case's own. */
export function isTokenOf(app: App, id: CaseId, token: string | null): boolean {
  const own = Buffer.from(referenceToken(app.settings.secret, id));
  const given = Buffer.from(token ?? '');
  return given.length === own.length && timingSafeEqual(given, own);
}
