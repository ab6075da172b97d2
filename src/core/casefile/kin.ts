// How a complaint's case is kin to others, read from its history alone: parts of it, what it is a part of, what it belongs together with, and the same
// complaint come twice. Who may know of the other end is asked of that end (`app/kin`).

import type { CaseId } from '../brand';
import type { CaseFile } from './case-file';
import { eventsOf, type EventOf } from './event';

type Told = Pick<CaseFile, 'events'>;

const isTakenBack = ({ events }: Told, part: string): boolean =>
  eventsOf(events, 'undivided').some(({ data }) => data.part === part);

export interface Part {
  readonly divided: EventOf<'divided'>;
  /** null until it is there. */
  readonly to: CaseId | null;
}

/** The parts that were made of it and stand. */
export const partsOf = (file: Told): readonly Part[] =>
  eventsOf(file.events, 'divided').flatMap((divided): readonly Part[] => {
    const { part } = divided.data;
    const opened = eventsOf(file.events, 'partOpened').find(({ data }) => data.part === part);
    return isTakenBack(file, part) ? [] : [{ divided, to: opened?.data.to ?? null }];
  });

/** What it is a part of; null for a case that is whole, and once that was taken back. */
export function partOf(file: Told): EventOf<'partOf'> | null {
  const event = eventsOf(file.events, 'partOf')[0];
  return event === undefined || isTakenBack(file, event.data.part) ? null : event;
}

/** What it says itself of belonging together with that one: the last word, unless it was taken back since. */
export const tieTo = (file: Told, to: CaseId): EventOf<'tied'> | null => {
  const last = file.events.findLast(
    (event): event is EventOf<'tied'> | EventOf<'untied'> =>
      (event.kind === 'tied' || event.kind === 'untied') && event.data.to === to,
  );
  return last?.kind === 'tied' ? last : null;
};

/** Those it says that it belongs together with. A tie stands when the other end says the same (`isTie`). */
export const tiesOf = (file: Told): readonly EventOf<'tied'>[] =>
  [...new Set(eventsOf(file.events, 'tied').map(({ data }) => data.to))].flatMap((to) => tieTo(file, to) ?? []);

/** Whether both ends say it: a crash between the two leaves nothing that is half said. */
export function isTie(one: Told & Pick<CaseFile, 'matter'>, other: Told & Pick<CaseFile, 'matter'>): boolean {
  const [here, there] = [tieTo(one, other.matter.id), tieTo(other, one.matter.id)];
  return here !== null && there !== null && here.data.leads !== there.data.leads && here.data.carries === there.data.carries;
}

/** The case it is the same as, as long as *Mottagning* has not taken that back. */
export function sameAs({ events }: Told): EventOf<'sameAs'> | null {
  const said = eventsOf(events, 'sameAs').at(-1);
  const isBack = eventsOf(events, 'takenBack').some(({ seq }) => said !== undefined && seq > said.seq);
  return said === undefined || isBack ? null : said;
}

/** Those that ended because they are the same as this one, as long as their words lie here. */
export const doublesOf = ({ events }: Told): readonly CaseId[] =>
  eventsOf(events, 'linked').flatMap(({ seq, data }) => {
    const isGone = events.findLast(
      (one) => (one.kind === 'splitOff' || one.kind === 'splitBack') && one.seq > seq && one.data.textKey === data.textKey,
    );
    return data.from === undefined || isGone?.kind === 'splitOff' ? [] : [data.from];
  });

/**
 * The cases that hold words of the same person, or have held them: also a part that went back, one that was the same and is not any more, and what she wrote
 * in answer and was made a case of its own.
 */
export const sharingWords = ({ events }: Told): readonly CaseId[] => [
  ...new Set([
    ...eventsOf(events, 'partOpened').map(({ data }) => data.to),
    ...eventsOf(events, 'partOf').map(({ data }) => data.of),
    ...eventsOf(events, 'wordsJoined').map(({ data }) => data.to),
    ...eventsOf(events, 'linked').flatMap(({ data }) => data.from ?? []),
    ...eventsOf(events, 'splitOff').flatMap(({ data }) => (isHers(events, data.textKey) ? [data.to] : [])),
  ]),
];

const isHers = (events: Told['events'], textKey: string): boolean =>
  eventsOf(events, 'linked').some(({ data }) => data.textKey === textKey && data.as === 'complainantReply');

/** Every case its history names. */
export const kinOf = (file: Told): readonly CaseId[] => [
  ...new Set([
    ...partsOf(file).flatMap(({ to }) => to ?? []),
    ...eventsOf(file.events, 'partOpened').map(({ data }) => data.to),
    ...eventsOf(file.events, 'partOf').map(({ data }) => data.of),
    ...eventsOf(file.events, 'tied').map(({ data }) => data.to),
    ...eventsOf(file.events, 'sameAs').map(({ data }) => data.to),
    ...doublesOf(file),
  ]),
];
