// What somebody, or the product, had done before an answer came: a refusal says by whom and when.

import type { Instant, PersonId } from './brand';
import type { Role } from './routine/roles';

/** What may have been done before; `before.<deed>` in text/ says it. */
export type Deed =
  | 'letterUndone'
  | 'letterFell'
  | 'ekuUndone'
  | 'ekuFell'
  | 'ekuReturned'
  | 'notSafe'
  | 'takenBack'
  | 'withdrawn'
  | 'split'
  | 'answered'
  | 'answerUndone'
  | 'movedOn'
  | 'lapsed'
  | 'claimed'
  | 'handedOver'
  | 'appointed'
  | 'intoCase'
  | 'noCase'
  | 'restored'
  | 'lost'
  | 'atEku';

export interface Before {
  readonly deed: Deed;
  /** null when the product did it by itself, and where nobody is named. */
  readonly by: PersonId | null;
  readonly at: Instant;
  readonly now: Instant;
  /** Who has it since: a person, or whoever holds a role. */
  readonly to?: PersonId | Role;
  /** Where it stands now, as each reader says it. */
  readonly stands?: { readonly sv: string; readonly en: string };
  /** Names are looked up when it is shown, and are never kept: of whoever did it, and of whoever has it. */
  readonly names?: { readonly who: string | null; readonly to: string | null; readonly isReader: boolean };
}

/** What can no longer be taken back: when it went. */
export interface Gone {
  readonly what: 'letter' | 'post';
  /** null: it is going just now. */
  readonly at: Instant | null;
  readonly now: Instant;
}
