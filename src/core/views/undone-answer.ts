// An answer in a matter beside the complaints, on its page: as long as its giver can take it back, and what stood in it when she has.

import type { Instant } from '../brand';
import { eventsOf } from '../casefile/event';
import type { OwnFile } from '../casefile/own-file';
import type { Task } from '../casefile/task';
import type { Actor } from '../engine/decision';
import { undoable, undoneLast, undoneNotes } from '../engine/undo-answer';
import { sayPlain, type Language } from '../text/say';
import { toMilliseconds } from '../time/instant';
import { clockOf } from '../time/plain-date';
import type { BeforeUndone, Undoing } from './undoing';

interface Asker {
  readonly actor: Actor;
  readonly language: Language;
  readonly now: Instant;
}

/** From the file, so that it can be told also where the matter itself may not be read any more; null where nothing can be taken back. */
export function undoView(file: OwnFile, { actor, language, now }: Asker): Undoing | null {
  const found = undoable(file, actor, now);
  if (found === undefined) return null;
  const { type, round } = found.task;
  const seconds = Math.ceil((toMilliseconds(found.until) - toMilliseconds(now)) / 1000);
  return { type, round, title: sayPlain(language, `task.${type}.title`), clock: clockOf(found.until), seconds };
}

interface Read {
  readonly file: OwnFile;
  readonly texts: readonly { readonly key: string; readonly body: string }[];
}

/** What a task had been answered with when that was taken back, as long as nothing else has been done; null where nothing was. */
export function answeredBefore({ file, texts }: Read, { key }: Pick<Task, 'key'>): BeforeUndone | null {
  const { lastDecision } = file.matter;
  const undone = undoneLast(file)?.data;
  if (undone === undefined || lastDecision?.task !== key) return null;
  const last = eventsOf(file.events, 'noteWritten').findLast(({ data }) => data.task === key)?.data.textKey;
  const note = texts.find((text) => text.key === last && undoneNotes(file).includes(text.key))?.body ?? '';
  return { outcome: undone.outcome, reason: undone.reason ?? '', fields: { ...lastDecision.before?.fields }, note };
}
