// The shell of a case about somebody with a protected identity: number, days and owner stay where they are, its content lies where the organisation says, and is
// moved there and back by the case's own pass (decisions 5). No letter by mail and no suggestion: casefile/case `mayMail`, and `suspects` at intake.

import type { CaseFile } from '../../casefile/case-file';
import type { CaseEvent, EventOf } from '../../casefile/event';
import { eventsOf } from '../../casefile/event';
import type { Lying } from '../../casefile/lying';
import type { Action } from '../../engine/action';
import { isIn } from '../../brand';
import type { Profile } from '../../routine/profile';

/** Where the content of a case should lie. What was moved outside is not fetched back by the product, and what lies apart stays there when the organisation changes its mind. */
function placeWanted({ matter: { lies, protection }, profile }: Pick<CaseFile, 'matter' | 'profile'>): Lying {
  if (lies === 'outside') return lies;
  const isApart = lies === 'apart' || profile.protectedIdentity.place === 'apart';
  return protection === 'protected' && isApart ? 'apart' : 'usual';
}

/** Where a new case's content is put from the start. */
export const placeAtFirst = (profile: Pick<Profile, 'protectedIdentity'>, protection: CaseFile['matter']['protection']): Lying =>
  protection === 'protected' && profile.protectedIdentity.place === 'apart' ? 'apart' : 'usual';

type Moving = EventOf<'contentMoving'> | EventOf<'contentHandedOver'>;
const isMoving = (event: CaseEvent): event is Moving => isIn(['contentMoving', 'contentHandedOver'], event.kind);

/** The last that was begun and may have left something in another place; null when nothing can be there. */
export function unsettled(events: readonly CaseEvent[]): Moving | null {
  const begun = events.findLast(isMoving);
  const cleared = eventsOf(events, 'contentCleared').at(-1)?.seq ?? 0;
  return begun === undefined || begun.seq < cleared ? null : begun;
}

/** What the pass does about it: moves it, or takes away what is left elsewhere. One after the other, so that at no moment there is none. */
export function shellActions(file: CaseFile): readonly Action[] {
  const to = placeWanted(file);
  const begun = unsettled(file.events);
  if (to !== file.matter.lies)
    return [{ kind: 'moveContent', to, isBegun: begun?.kind === 'contentMoving' && begun.data.to === to }];
  return begun === null ? [] : [{ kind: 'clearContent', upTo: begun.kind === 'contentHandedOver' ? begun.at : null }];
}

/** Events by which content has come into the product. */
const bringing = ['received', 'linked', 'noteCompleted', 'groundGiven', 'harmTested', 'ekuRemarked'] as const;
/** Answers with which something is written beside. */
const written = ['forwardToProvider', 'individualFollowUp', 'passOn'] as const;

const bringsContent = (event: CaseEvent): boolean =>
  isIn(bringing, event.kind) || (event.kind === 'decided' && isIn(written, event.data.type));

/** The newest content that nobody has moved to the organisation's own system yet, as the round of its task; null where there is none, and where it lies apart. */
export function toHandOver({ matter: { protection, lies }, profile, events }: CaseFile): number | null {
  if (protection !== 'protected' || lies === 'apart' || profile.protectedIdentity.place !== 'ownSystem') return null;
  const moved = eventsOf(events, 'contentHandedOver').at(-1)?.seq ?? 0;
  const newest = events.findLast(bringsContent);
  return newest !== undefined && newest.seq > moved ? newest.seq : null;
}
