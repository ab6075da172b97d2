// Whom a matter has been opened to by name, and whether it is shut to everybody else: the last word in its history, or as the profile begins (R165, D18).

import type { PersonId } from '../brand';
import { eventsOf } from '../casefile/event';
import type { MatterFile } from '../casefile/matter-file';
import { processIn } from '../casefile/own-matter';

/** As many as may be named: more, and it is not for named persons any more. */
export const mostReaders = 20;

export type Told = Pick<MatterFile, 'matter' | 'events' | 'profile'>;

const lastWord = ({ events }: Pick<Told, 'events'>) => eventsOf(events, 'accessSet').at(-1)?.data;

/** Those the manager has opened it to. */
export const readersOf = (file: Pick<Told, 'events'>): readonly PersonId[] => lastWord(file)?.readers ?? [];

/** Whether only those who are named, whoever it is with and its manager read it. */
export const isLimited = (file: Told): boolean => {
  if (processIn(file.matter.id) !== null) return false; // it has readers of its own
  const said = lastWord(file);
  return said === undefined ? file.profile.secrecy.defaultLevel === 'named' : said.isLimited;
};
