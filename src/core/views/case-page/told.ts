// What every line of the history is said from.

import type { CaseEvent } from '../../casefile/event';
import { say } from '../../text/say';
import type { Reading } from './reading';

/** What the words need to know: the case, the moment, staff by name, and the providers where they are at hand. */
export type Told = Pick<Reading, 'file' | 'language' | 'nameOf' | 'now'> & Partial<Pick<Reading, 'providers' | 'kin'>>;

/** Who did it, or that it happened by itself. */
export const by = ({ language, nameOf }: Told, event: CaseEvent): { readonly name: string } => ({
  name: event.by === null ? say(language, 'tab.byItself') : nameOf(event.by),
});
