// The same complaint once more: the same words by the same person, whoever forwards them. It becomes a part of the case that is there (decisions 7.1).

import type { Case } from '../../core/casefile/case';
import type { ReadComplaint } from '../../core/intake/read-mail';
import type { Call } from '../../graph/call';
import { caseByIntakeKey } from '../../graph/lists/cases';
import { textByKey } from '../../graph/lists/texts';
import type { OpenedMail } from '../../mail/mime';
import type { App } from '../app';
import { observe } from '../pass/observe';
import type { Arrival } from './arrival';
import { putInCase } from './link-to-case';
import { isFresh, othersTurn, reservation, reserve, takeOver } from './reserve';

/** What a complaint is known by; null when nobody knows who wrote it: then the same words may be two people's. */
export const fingerprintOf = ({ complainant: { name, address }, fingerprint }: ReadComplaint): string | null =>
  (name === null && address === null) || fingerprint === '' ? null : fingerprint;

/** Reserves the words of a complaint for its case, to go along before that; undefined where nobody knows whose words they are. */
export function reserveWords(app: App, key: string, read: ReadComplaint): Call<unknown> | undefined {
  const fingerprint = fingerprintOf(read);
  return fingerprint === null ? undefined : reservation(app, { key: wordsKey(fingerprint), holder: key });
}

/** Puts a complaint that came before in its open case, and answers that. null: it is the first, or the earlier one is closed. */
export async function joinsEarlier(
  app: App,
  arrival: Omit<Arrival, 'messageId'>,
  { read, mail }: { readonly read: ReadComplaint; readonly mail: OpenedMail },
): Promise<Case | null> {
  const earlier = await earlierCase(app, arrival.key, fingerprintOf(read));
  if (earlier === null) return null;
  const { complainant: from, forwardedBy, subject, note: words, files } = read;
  const warnings = read.flags;
  const file = await observe(app, earlier.id);
  const isIn = await putInCase(app, arrival, {
    file,
    as: 'duplicate',
    note: '',
    ...{ from, forwardedBy, subject, words, files, mail, warnings },
  });
  return isIn ? file.matter : null;
}

/** What somebody has made a case of by hand is known as well when it comes once more. */
export async function rememberWords(app: App, key: string, read: ReadComplaint): Promise<void> {
  const fingerprint = fingerprintOf(read);
  if (fingerprint !== null) await rememberFingerprint(app, key, fingerprint);
}

/** The same of a fingerprint that is known. */
export const rememberFingerprint = async (app: App, key: string, fingerprint: string): Promise<void> =>
  void (await reserve(app, { key: wordsKey(fingerprint), holder: key }));

const wordsKey = (fingerprint: string): string => `words|${fingerprint}`;

/** The open case that the words of a complaint are known by, where nothing is to be reserved: somebody only looks. */
export async function caseOfWords(app: App, read: ReadComplaint): Promise<Case | null> {
  const fingerprint = fingerprintOf(read);
  return fingerprint === null ? null : caseOfFingerprint(app, fingerprint);
}

/** The same of a fingerprint that is known. */
export async function caseOfFingerprint(app: App, fingerprint: string): Promise<Case | null> {
  const row = await app.graph.send(textByKey(app.places, wordsKey(fingerprint)), 'person');
  const kase = row === undefined ? undefined : await app.graph.send(caseByIntakeKey(app.places, row.body), 'person');
  return kase === undefined || kase.closedAs !== null || kase.stage === 'closed' ? null : kase;
}

/**
 * The open case of the same words. They are reserved for the first mail, so that two replicas that take in two forwards of one complaint at once
 * make one case. The same mail taken in again is no duplicate of itself.
 */
async function earlierCase(app: App, key: string, fingerprint: string | null): Promise<Case | null> {
  if (fingerprint === null) return null;
  const row = await reserve(app, { key: wordsKey(fingerprint), holder: key });
  if (row === 'reserved' || row.body === key) return null;
  const kase = await app.graph.send(caseByIntakeKey(app.places, row.body));
  if (kase !== undefined && kase.closedAs === null && kase.stage !== 'closed') return kase;
  if (kase === undefined && isFresh(app, row)) throw othersTurn();
  await takeOver(app, row, key);
  return null;
}
