// What others have done in a matter since somebody read it, as far as it changes what she answers on: a save made on what stood before is refused until she
// has seen it (FL 23 §: what a decision rests on is to be what is known; FL 25 §). The history is the version: a pass of the product changes rows, and is no news.

import { isIn, type PersonId } from '../brand';
import { hashText } from '../text-hash';
import { isApartEvent } from './apart';
import type { CaseEvent, EventKind } from './event';
import type { MatterFile } from './matter-file';

/** What somebody who writes should have read before she hands in. Whatever else happens is the product's, or stands beside what she answers. */
const weighty = [
  ...(['decided', 'answerUndone', 'gaveAway', 'takenBack', 'wentBack', 'wordsAdded'] as const),
  ...(['amended', 'amendmentUndone', 'reachNoted', 'edited'] as const),
  ...(['linked', 'handedIn', 'splitOff', 'splitBack', 'noteCompleted', 'dangerRaised'] as const),
  ...(['letterUndone', 'ekuWithdrawn', 'ekuAsked', 'ekuRemarked'] as const),
] as const satisfies readonly EventKind[];

/** A place in the history, and the version of the row it was read with: `17.3fa9c2d1`. What a page hands back in *If-Match*. */
export const seenOf = ({
  matter,
  events,
}: Pick<MatterFile, 'events'> & { readonly matter: { readonly version: string } }): string =>
  `${events.at(-1)?.seq ?? 0}.${versionMark(matter.version)}`;

/** The version of a row, short: whether it is the same is all that is asked. */
export const versionMark = (version: string): string => hashText(version).slice(0, 8);

/** The place of the last happening somebody has seen, and the version; undefined for what is no such mark. */
export function readSeen(text: string): { readonly last: number; readonly version: string } | undefined {
  const [, last, version] = /^(\d{1,7})\.([0-9a-f]{8})$/.exec(text) ?? [];
  return last === undefined || version === undefined ? undefined : { last: Number(last), version };
}

/** What others have done since, in order; never what lies apart, which tells nobody else that it is there (I08). */
export const newsSince = (
  { events }: Pick<MatterFile, 'events'>,
  { last, by }: { readonly last: number; readonly by: PersonId },
): readonly CaseEvent[] =>
  events.filter((event) => event.seq > last && event.by !== by && isIn(weighty, event.kind) && !isApartEvent(event));
