// The manager's own words to EKU in the protected site. The history, which staff may read, holds their key and the hash of the post they stand in (decisions 1.1, 6).

import type { CaseId, Instant, PersonId } from '../../core/brand';
import type { Happenings } from '../../core/casefile/event';
import type { Lying } from '../../core/casefile/lying';
import type { KeptText } from '../../core/casefile/personal';
import { notesIn, withNotes } from '../../core/eku/coded';
import { hashSummary } from '../../core/eku/compose';
import type { EkuSummary } from '../../core/eku/summary';
import { stableJson } from '../../core/text-hash';
import { GraphFailure } from '../../graph/failure';
import { notesFrom } from '../../graph/lists/eku-summary';
import { createText, textByKey } from '../../graph/lists/texts';
import type { App } from '../app';
import { inCase } from '../in-case';
import { ekuWordsKind } from './words-kind';

interface Approved {
  readonly caseId: CaseId;
  readonly summary: EkuSummary;
  readonly by: PersonId;
  readonly at: Instant;
}

/** Keeps the words of a post and answers with their key; nothing for a post without words. The same post keeps them once. */
export async function keepWords(app: App, { caseId, summary, by, at }: Approved): Promise<{ readonly wordsKey?: string }> {
  const notes = notesIn(summary);
  if (Object.keys(notes).length === 0) return {};
  const hash = hashSummary(summary);
  const key = `${caseId}|${ekuWordsKind}|${hash}`;
  const row = { key, caseId, kind: ekuWordsKind, subject: '', body: stableJson(notes), hash, at, by, mail: null };
  try {
    await app.graph.send(createText(app.places, row), 'person');
  } catch (failure) {
    if (!(failure instanceof GraphFailure) || failure.kind !== 'duplicate') throw failure;
  }
  return { wordsKey: key };
}

/** The post as it was approved, with its words; null when they are gone or are not those that were approved. */
export async function wholeSummary(app: App, approved: Happenings['ekuApproved']): Promise<EkuSummary | null> {
  const { summary, hash, wordsKey } = approved;
  const row = wordsKey === undefined ? undefined : await wordsOf(app, wordsKey);
  const whole = withNotes(summary, row === undefined ? {} : notesFrom(row.body));
  return hashSummary(whole) === hash ? whole : null;
}

/** Wherever the content of its case lies. */
async function wordsOf(app: App, key: string): Promise<KeptText | undefined> {
  const found = (lies: Lying) => app.graph.send(textByKey(inCase(app, { lies }).places, key), 'person');
  return (await found('usual')) ?? (await found('apart'));
}
