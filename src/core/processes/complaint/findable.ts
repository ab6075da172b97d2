// Whether a case is to be found by those it concerns: as soon as its first card has gone, and never while it is about somebody with a protected identity, nor when
// somebody asked for documents and may not be asked who she is (decisions 8.24).

import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type CaseEvent } from '../../casefile/event';
import type { Action } from '../../engine/action';

const isWanted = ({ protection, exit }: CaseFile['matter']): boolean => protection === 'normal' && exit !== 'documents';

/** Whether its keys should lie in *Sök* now, and do. */
export const isFindable = ({ matter, events }: Pick<CaseFile, 'matter' | 'events'>): boolean =>
  isWanted(matter) && placeOf(events, 'findableMade') > placeOf(events, 'findableGone');

/** Events after which others may be known of those it concerns. */
const renews: readonly CaseEvent['kind'][] = ['noteCompleted', 'linked', 'wordsJoined'];

/** What the pass does about it: the keys are made, made anew, or taken away. Nothing waits for them. */
export function findableActions({ matter, events }: Pick<CaseFile, 'matter' | 'events'>): readonly Action[] {
  const [begun, made] = [placeOf(events, 'findableBegun'), placeOf(events, 'findableMade')];
  const gone = placeOf(events, 'findableGone');
  if (!isWanted(matter)) return begun > gone ? [{ kind: 'makeFindable', is: false, isBegun: true }] : [];
  const since = Math.max(gone, ...renews.map((kind) => placeOf(events, kind)));
  const isMade = begun > gone && made > begun && made > since;
  return isMade || !events.some(({ kind }) => kind === 'shown')
    ? []
    : [{ kind: 'makeFindable', is: true, isBegun: begun > gone }];
}

/** The place in the history where it happened last; 0 where it never did. */
const placeOf = (events: readonly CaseEvent[], kind: CaseEvent['kind']): number => eventsOf(events, kind).at(-1)?.seq ?? 0;
