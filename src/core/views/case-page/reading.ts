// What the parts of a case page need to know: the case as it stands, the moment, the reader and the people by name.

import type { CaseId, Instant, PersonId } from '../../brand';
import type { CaseFile } from '../../casefile/case-file';
import type { Provider } from '../../casefile/provider';
import type { Task } from '../../casefile/task';
import type { Actor } from '../../engine/decision';
import type { Role } from '../../routine/roles';
import type { Language } from '../../text/say';
import type { Choice } from '../case-page';

export interface Reading {
  readonly file: CaseFile;
  readonly now: Instant;
  readonly language: Language;
  readonly actor: Actor;
  /** Staff by name, which only the tab shows. */
  readonly nameOf: (id: PersonId) => string;
  readonly providers: readonly Provider[];
  readonly caseworkers: readonly Choice[];
  /** Who has a role, by name; the role when nobody or many have it. */
  readonly responsible: (role: Role) => string;
  /** The cases its history names that the reader may open, by the number they are shown under; absent where nobody has asked. */
  readonly kin?: ReadonlyMap<CaseId, string>;
  /** Those who may be said to have a conflict of interest. */
  readonly people: readonly Choice[];
  /** Those the case may be opened to; empty for a reader who may not open it. */
  readonly openTo: readonly Choice[];
  /** Those a task may be given to. */
  readonly colleaguesFor: (task: Task) => readonly Choice[];
}
