// What a way out of *Inget ärende* is: one row of the table in `exits`.

import type { StatuteId } from '../../routine/statutes';
import type { ClosedAs } from './closings';
import type { Stage } from './stages';

export interface Exit {
  readonly to: Stage;
  readonly closedAs: ClosedAs;
  /** Whether somebody tells the person what becomes of it; a machine and a test have nobody to tell. */
  readonly tells: boolean;
  /** Whether the routine's day for an answer still holds, and its letters with it. */
  readonly promises: boolean;
  /** Whether a person wrote it: she hears whom to ring in danger though it goes another way; of danger itself everybody hears (decisions 8.4). */
  readonly lines: boolean;
  /** Whether it counts as a complaint. */
  readonly counts: boolean;
  /** Whether a unit of ours goes on with it, whose manager has it where *Mottagning* says which. */
  readonly byUnit?: true;
  /** The process that goes on with it: a matter of its own is made first, and the complaint closes then. */
  readonly becomes?: string;
  /** Whether it must be said what it is about: it is compiled and nothing else. */
  readonly asksTopic?: true;
  /** That process enters it in the register itself, and keeps the number. */
  readonly registersItself?: true;
  readonly kind?: 'comment' | 'compliment';
  readonly because: StatuteId;
}
