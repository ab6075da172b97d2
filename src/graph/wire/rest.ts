// How long a service is left alone: by everybody until the wait Graph itself asked for is over, and by background work when little is left of its minute, so
// that people come first. Graph says how much is left only from 80 % of a minute on; what it has said of the limit, and what we have asked ourselves, tells sooner.

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
  /** Seconds until there is; 0 while there is. */
  readonly roomIn: () => number;
  /** Counts what was asked, in SharePoint's units. */
  readonly spent: (units: number) => void;
  /** Since when there has been too little, in milliseconds since 1970; null while there is room. Pauses of a few minutes do not count. */
  readonly narrowSince: () => number | null;
  /** Learns from an answer how much is left (graph-facts 2: `RateLimit-…`, from 80 % of the minute on). */
  readonly hear: (service: Service, answer: Pick<Answer, 'header'>) => void;
  /** Learns from a refusal how long to wait. */
  readonly refused: (service: Service, failure: GraphFailure) => void;
}

/** Shares of a minute that background work leaves to people: it begins nothing new below the first, and stops below the second. */
const left = { tooLittleToBegin: 0.2, tooLittleToGoOn: 0.08 };
/** The share of a minute after which nothing new is begun, once the limit is known: a third is kept for people. */
const mostOfMinute = 2 / 3;
const minuteLong = 60_000;
/** Milliseconds of room after which it begins anew. */
const isOver = 5 * minuteLong;

/** Nothing heard yet. */
export function openRest(): Rest {
  const told = new Map<Service, number>();
  const closed = new Map<Service, number>();
  const narrow = new Map<Service, number>();
  const minute = openMinute();
  let since = 0;
  const later = (known: Map<Service, number>, service: Service, seconds: number): void => {
    if (performance.now() > Math.max(...narrow.values()) + isOver) since = Date.now();
    known.set(service, Math.max(known.get(service) ?? 0, performance.now() + seconds * 1000));
  };
  const secondsIn = (known: Map<Service, number>, service: Service): number =>
    Math.max(0, ((known.get(service) ?? 0) - performance.now()) / 1000);
  const roomIn = (): number => Math.max(secondsIn(narrow, 'sharepoint'), secondsIn(narrow, 'outlook'));
  const hasRoom = (): boolean => roomIn() === 0;
  return {
    seconds: (service) => secondsIn(closed, service),
    told: (service) => secondsIn(told, service),
    hasRoom,
    roomIn,
    narrowSince: () => (hasRoom() ? null : since),
    spent: (units) => {
      const wait = minute.spent(units);
      if (wait > 0) later(narrow, 'sharepoint', wait);
    },
    hear: (service, { header }) => {
      const [limit, remaining, reset] = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'].map((name) =>
        Number(header(name) ?? NaN),
      );
      if (limit === undefined || remaining === undefined || reset === undefined) return;
      if (!(limit > 0) || !(remaining >= 0) || !(reset > 0)) return;
      if (service === 'sharepoint') minute.heard({ limit, used: limit - remaining, reset });
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

interface Minute {
  /** Seconds in which nothing new is to be begun after these units; 0 while there is room, and while nobody knows the limit. */
  readonly spent: (units: number) => number;
  /** What Graph says of its minute: `reset` in seconds. */
  readonly heard: (said: { readonly limit: number; readonly used: number; readonly reset: number }) => void;
}

/** Our part of the minute, as others ask for the same tenant too: learnt whenever Graph says how much is used, and taken for larger each minute it does not. */
function openMinute(): Minute {
  const grows = 1.25;
  let [limit, share, used, end] = [Number.POSITIVE_INFINITY, 1, 0, 0];
  return {
    spent: (units) => {
      const now = performance.now();
      if (now >= end) [used, end, share] = [0, now + minuteLong, Math.min(1, share * grows)];
      used += units;
      return used >= limit * share * mostOfMinute ? (end - now) / 1000 : 0;
    },
    heard: (said) => {
      limit = said.limit;
      end = performance.now() + Math.min(minuteLong, said.reset * 1000);
      if (said.used > 0) share = Math.min(1, Math.max(0.1, used / said.used));
    },
  };
}
