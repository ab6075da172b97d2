// What every matter has, whatever its process: where it stands, whose it is, and what waits. A complaint's matter is a case.

import type { ETag, Instant, MatterId, PersonId, UnitId } from '../brand';
import type { NewEvent } from './event';
import type { TaskPatch } from './task';

export interface Matter {
  readonly id: MatterId;
  readonly version: ETag;
  /** A stage of its process. */
  readonly stage: string;
  /** How many times it has changed stage; a task belongs to one round. */
  readonly round: number;
  /** When it came to the municipality, also when it was forwarded late (R192, FL 22 §). */
  readonly received: Instant;
  /** When it reached this product. */
  readonly arrived: Instant;
  readonly unit: UnitId | null;
  readonly caseworkerId: PersonId | null;
  /** What waits, as opaque words: `h:<random>|<what>|<until>` (decisions 8.9). */
  readonly holds: readonly string[];
  /** Whether cards show number and day only, whatever the reason. */
  readonly guarded: boolean;
  /** Whether something of it lies in the protected place beside it. */
  readonly hasApart: boolean;
  /** Whether it has been opened to somebody by name. */
  readonly hasReaders: boolean;
  readonly profileVersion: string;
  /** The last decision, until its task and events are written too: one PATCH decides, a pass cures what a crash left (decisions 7.5). */
  readonly lastDecision: WrittenDecision | null;
}

/** What a decision may change of any matter. */
export type MatterPatch = Partial<Omit<Matter, 'id' | 'version'>>;

/** What a decision has to leave behind besides the matter itself. */
export interface WrittenDecision {
  readonly task: string;
  readonly patch: TaskPatch;
  readonly events: readonly NewEvent[];
  /** Of a matter beside the complaints: what it was before, as long as the answer can be taken back; of an answer taken back, what it had made of it. */
  readonly before?: Before;
}

/** Where a matter stands, and what has been answered in it. */
export interface Before {
  readonly stage: string;
  readonly round: number;
  readonly fields: Readonly<Record<string, string>>;
}
