// What our letters carry, and whose of them a mail carries: the case's number and a token that nobody but us can make, another for each party.

import { timingSafeEqual } from 'node:crypto';
import { keysOf, type CaseId } from '../core/brand';
import { caseNumber, type Case } from '../core/casefile/case';
import { parties, type Party } from '../core/casefile/party';
import { letterReference } from '../core/intake/reference';
import type { App } from './app';
import { referenceToken } from './keys';

/** The reference of a case's letters to a party. */
export const caseReference = (app: App, kase: Case, party: Party): string =>
  letterReference(caseNumber(kase), referenceToken(app.settings.secret, kase.id, party));

/** Whose token of a case it is; null when it is none. */
export const partyOf = (app: App, id: CaseId, token: string | null): Party | null =>
  token === null ? null : (keysOf(parties).find((party) => isTokenOf(app, id, { party, token })) ?? null);

function isTokenOf(app: App, id: CaseId, { party, token }: { readonly party: Party; readonly token: string }): boolean {
  const own = Buffer.from(referenceToken(app.settings.secret, id, party));
  const given = Buffer.from(token);
  return given.length === own.length && timingSafeEqual(given, own);
}
