// How long a service is left alone: by everybody until the wait Graph itself asked for is over, and by background work when little is left of its minute, so
// that people come first.

import type { Answer } from '../call';
import type { GraphFailure } from '../failure';
import type { Service } from './slots';

export interface Rest {
  /** Seconds that background work must wait before it asks the service again; 0 when it need not. */
  readonly seconds: (service: Service) => number;
  /** Seconds of the wait that Graph itself has asked for: nothing is asked in it, whoever waits (graph-facts 2). */
  readonly told: (service: Service) => number;
  /** Whether something new may be begun in the background: there is enough left for it and for people. */
  readonly hasRoom: () => boolean;
  /** Since when there has been too little, in milliseconds since 1970; null while there is room. Pauses of a few minutes do not count. */
  readonly narrowSince: () => number | null;
  /** Learns from an answer how much is left (graph-facts 2: `RateLimit-…`, from 80 % of the minute on). */
  readonly hear: (service: Service, answer: Pick<Answer, 'header'>) => void;
  /** Learns from a refusal how long to wait. */
  readonly refused: (service: Service, failure: GraphFailure) => void;
}

/** Shares of a minute that background work leaves to people: it begins nothing new below the first, and stops below the second. */
/** Milliseconds of room after which it begins anew. */
const isOver = 5 * 60_000;
const left = { tooLittleToBegin: 0.2, tooLittleToGoOn: 0.08 };

/** Nothing heard yet. */
export function openRest(): Rest {
  const told = new Map<Service, number>();
  const closed = new Map<Service, number>();
  const narrow = new Map<Service, number>();
  let since = 0;
  const later = (known: Map<Service, number>, service: Service, seconds: number): void => {
    if (performance.now() > Math.max(...narrow.values()) + isOver) since = Date.now();
    known.set(service, Math.max(known.get(service) ?? 0, performance.now() + seconds * 1000));
  };
  const secondsIn = (known: Map<Service, number>, service: Service): number =>
    Math.max(0, ((known.get(service) ?? 0) - performance.now()) / 1000);
  const hasRoom = (): boolean => (['sharepoint', 'outlook'] as const).every((service) => secondsIn(narrow, service) === 0);
  return {
    seconds: (service) => secondsIn(closed, service),
    told: (service) => secondsIn(told, service),
    hasRoom,
    narrowSince: () => (hasRoom() ? null : since),
    hear: (service, { header }) => {
      const [limit, remaining, reset] = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'].map((name) =>
        Number(header(name) ?? NaN),
      );
      if (limit === undefined || remaining === undefined || reset === undefined) return;
      if (!(limit > 0) || !(remaining >= 0) || !(reset > 0)) return;
      if (remaining / limit <= left.tooLittleToBegin) later(narrow, service, reset);
      if (remaining / limit <= left.tooLittleToGoOn) later(closed, service, reset);
    },
    refused: (service, { kind, retryAfter }) => {
      if (kind !== 'throttled' || retryAfter === undefined) return;
      later(told, service, retryAfter);
      later(closed, service, retryAfter);
      later(narrow, service, retryAfter);
    },
  };
}
