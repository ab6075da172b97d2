// What the rows of a case's texts should say that they are, and which of them are weeded at its end (decisions 5): one function of the case and its texts.

import type { CaseFile } from '../casefile/case-file';
import { eventsOf, type EventKind } from '../casefile/event';
import { letterState } from '../engine/letter-state';
import { stages } from '../processes/complaint/stages';
import { documentAtFirst, type DocumentKind } from './document-kinds';

/** What a text is now: a letter that has gone, or was given by hand, is sent; one that never arrived was drawn up; else what it was from the start. */
export function documentNow(file: CaseFile, { key, kind }: { readonly key: string; readonly kind: string }): DocumentKind {
  const { sent, told, failed } = letterState(file);
  if (told.includes(key) || sent.includes(key)) return 'letter';
  return failed.includes(key) ? 'notSent' : documentAtFirst(kind);
}

/** Letters whose text says something else than what has become of them, as long as the case runs: one by one, when each has gone. */
export function lettersToFile(file: CaseFile): readonly string[] {
  if (isOver(file) || file.matter.stage === 'closing' || file.matter.protection === 'protected') return [];
  const { sent, told, failed } = letterState(file);
  const approved = eventsOf(file.events, 'letterApproved').map(({ data }) => data.textKey);
  const filed = eventsOf(file.events, 'lettersFiled').flatMap(({ data }) => data.textKeys);
  return [...new Set([...sent, ...told, ...failed])].filter((key) => approved.includes(key) && !filed.includes(key));
}

/**
 * What is left to do about the drafts of a case that has ended: first they are counted and the history says how many, then they are taken away, so that the number
 * is right wherever it is cut short. null while it runs or a letter may still go, and when it is done.
 */
export function weedingNow(file: CaseFile): 'count' | 'remove' | null {
  if (!isOver(file) || letterState(file).waiting.length > 0) return null;
  const last = (...kinds: readonly EventKind[]): number => file.events.findLast(({ kind }) => kinds.includes(kind))?.seq ?? 0;
  if (last('decided', 'became') > last('draftsWeeded')) return 'count';
  return last('draftsWeeded') > last('draftsGone') ? 'remove' : null;
}

const isOver = ({ matter: { stage } }: CaseFile): boolean => !stages[stage].open;
