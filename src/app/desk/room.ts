// What people's desks are made of, as it was read some minutes ago at most.

import type { PersonId } from '../../core/brand';
import type { DeskLine } from '../../core/desk/line';
import type { Away } from '../../core/casefile/staff';
import type { Role } from '../../core/routine/roles';
import type { Task } from '../../core/casefile/task';
import type { Alarm } from '../../core/engine/alarm';
import type { ConversationRow } from '../../graph/lists/conversations';
import type { SetAsideRow } from '../../graph/lists/set-aside';

export interface Room {
  readonly tasks: readonly Task[];
  /** Of those the alarms that nobody has taken, with what says whom they have come to. */
  readonly alarms: readonly Alarm[];
  readonly lines: readonly DeskLine[];
  readonly chats: ReadonlyMap<PersonId, ConversationRow>;
  readonly setAside: readonly SetAsideRow[];
  /** Those who look after *Manuell hantering*, and those above them. */
  readonly rescuers: readonly Role[];
  /** Who is away, and who stands in. */
  readonly away: readonly Away[];
}
