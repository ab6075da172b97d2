// Limits that Graph sets: SharePoint by resource units a minute, Outlook by calls at once (graph-facts 2). Real time, never business time.

import type { LocalAnswer, Service } from '../http';
import { GraphRefusal, refusalAnswer } from './refusal';

export interface Limits {
  /** 1,250 for a tenant with up to 1,000 licences; Infinity switches it off. */
  readonly sharePointUnitsPerMinute: number;
  readonly outlookAtOnce: number;
}

export const documentedLimits: Limits = { sharePointUnitsPerMinute: 1250, outlookAtOnce: 4 };

export interface Entry {
  readonly refused?: LocalAnswer;
  readonly headers: Readonly<Record<string, string>>;
  readonly leave: () => void;
}

export interface Throttle {
  readonly enter: (call: { readonly service: Service; readonly units: number; readonly appId: string }) => Entry;
}

const MINUTE = 60_000;
const free: Entry = { headers: {}, leave: () => undefined };

/** Counts per app. `limits` is asked at every call, so that it can be changed while the server runs. */
export function createThrottle(limits: () => Limits): Throttle {
  const minutes = new Map<string, { start: number; used: number }>();
  const atOnce = new Map<string, number>();
  return {
    enter: ({ service, units, appId }) => {
      if (service === 'sharepoint') return enterSharePoint(minuteOf(minutes, appId), units, limits());
      return service === 'outlook' ? enterOutlook(atOnce, appId, limits()) : free;
    },
  };
}

function minuteOf(minutes: Map<string, { start: number; used: number }>, appId: string): { start: number; used: number } {
  const known = minutes.get(appId);
  if (known !== undefined && Date.now() - known.start < MINUTE) return known;
  const fresh = { start: Date.now(), used: 0 };
  minutes.set(appId, fresh);
  return fresh;
}

function enterSharePoint(minute: { start: number; used: number }, units: number, limits: Limits): Entry {
  const limit = limits.sharePointUnitsPerMinute;
  if (!Number.isFinite(limit)) return free;
  const seconds = Math.max(1, Math.ceil((minute.start + MINUTE - Date.now()) / 1000));
  if (minute.used + units > limit) return { ...free, refused: throttled(String(seconds)) };
  minute.used += units;
  if (minute.used < limit * 0.8) return free;
  return { ...free, headers: rateHeaders(limit, minute.used, seconds) };
}

const rateHeaders = (limit: number, used: number, seconds: number): Readonly<Record<string, string>> => ({
  'RateLimit-Limit': String(limit),
  'RateLimit-Remaining': String(Math.max(0, limit - used)),
  'RateLimit-Reset': String(seconds),
});

function enterOutlook(atOnce: Map<string, number>, appId: string, limits: Limits): Entry {
  const now = atOnce.get(appId) ?? 0;
  if (now >= limits.outlookAtOnce) {
    const message = 'Application is over its MailboxConcurrency limit.';
    return {
      ...free,
      refused: refusalAnswer(
        new GraphRefusal({ status: 429, code: 'ApplicationThrottled', message }, { headers: { 'Retry-After': '1' } }),
      ),
    };
  }
  atOnce.set(appId, now + 1);
  return { headers: {}, leave: () => void atOnce.set(appId, (atOnce.get(appId) ?? 1) - 1) };
}

/** 429 as SharePoint gives it; without seconds the header is left out. */
export function throttled(retryAfter: string | undefined): LocalAnswer {
  const headers = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
  return refusalAnswer(
    new GraphRefusal({ status: 429, code: 'activityLimitReached', message: 'The request has been throttled' }, { headers }),
  );
}
