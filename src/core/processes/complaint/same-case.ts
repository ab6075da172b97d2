// The same complaint come twice from one person: *Mottagning* says which case it is the same as, its words are put there, and it ends once they are and she has been told.

import type { CaseFile } from '../../casefile/case-file';
import { eventsOf, type EventOf } from '../../casefile/event';
import { sameAs } from '../../casefile/kin';
import type { Action } from '../../engine/action';

const joined = ({ events }: Pick<CaseFile, 'events'>, said: EventOf<'sameAs'>): EventOf<'wordsJoined'> | undefined =>
  eventsOf(events, 'wordsJoined').find(({ seq, data }) => seq > said.seq && data.to === said.data.to);

/** Whether the other case has the words; also for one that is the same as none. */
export function isJoined(file: CaseFile): boolean {
  const said = sameAs(file);
  return said === null || joined(file, said) !== undefined;
}

/** The words that are still to be put in the other case; and those that are to count there no more, for it was taken back. */
export function joinings(file: CaseFile): readonly Action[] {
  const said = sameAs(file);
  if (said !== null)
    return joined(file, said) === undefined ? [{ kind: 'joinWords', to: said.data.to, at: said.at, by: said.by }] : [];
  const last = eventsOf(file.events, 'wordsJoined').at(-1);
  const back = eventsOf(file.events, 'takenBack').at(-1);
  const isLeft = eventsOf(file.events, 'wordsLeft').some(({ seq }) => last !== undefined && seq > last.seq);
  if (last === undefined || back === undefined || back.seq < last.seq || isLeft) return [];
  return [{ kind: 'leaveWords', ...last.data, at: back.at, by: back.by }];
}
