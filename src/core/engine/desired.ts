// What should be true of a matter at a moment. Knows its process, and not what has been done about it.

import type { Instant } from '../brand';
import type { Matter } from '../casefile/matter';
import type { MatterFile } from '../casefile/matter-file';
import { eventsOf, type Happenings } from '../casefile/event';
import type { NewTask } from '../casefile/task';
import type { WantedCard } from './action';
import { wantedSigns } from './assessing';
import { lettersToSend } from './letter-state';
import { isUndoneSince } from './taken-back';
import { wantedCards } from './wanted-cards';
import { whoseNow } from './whose-now';
import { wantedTasks } from './wanted-tasks';

export interface Desired {
  readonly signs: Pick<Matter, 'holds' | 'guarded' | 'hasApart' | 'hasReaders'>;
  /** Tasks that should be open; one that is open keeps its owner and its day. */
  readonly tasks: readonly NewTask[];
  readonly cards: readonly WantedCard[];
  readonly letters: readonly Happenings['letterApproved'][];
}

/** Tasks, cards and letters that should exist for a case at `now`. */
export function desired(file: MatterFile, now: Instant): Desired {
  const tasks = wantedTasks(file, now).flatMap((task) => asItStands(file, task));
  return {
    signs: wantedSigns(file, now),
    tasks,
    cards: wantedCards(file, tasks, now),
    letters: lettersToSend(file, now),
  };
}

/**
 * A task that exists is taken as it stands, but for whose it is now and a day that was moved; one that was answered is not wanted again. One that lapsed by itself and is
 * wanted again is open again: as it would be opened now, with its day kept where an *Ångra* brought it back.
 */
function asItStands(file: MatterFile, wanted: NewTask): readonly NewTask[] {
  const known = file.tasks.find((task) => task.key === wanted.key);
  if (known === undefined) return [wanted];
  if (known.state === 'lapsed') return [isUndoneSince(file, known) ? { ...wanted, ...daysOf(known) } : wanted];
  return known.state === 'open' ? [{ ...known, ...whoseNow(file, known, wanted), due: movedDue(file, known) }] : [];
}

/** Its day, or the one it was moved to since it was opened. */
const movedDue = ({ events }: MatterFile, { key, due, opened }: NewTask): NewTask['due'] =>
  eventsOf(events, 'dueMoved').findLast(({ at, data }) => data.task === key && at >= opened)?.data.to ?? due;

const daysOf = ({ opened, due }: NewTask): Pick<NewTask, 'opened' | 'due'> => ({ opened, due });
