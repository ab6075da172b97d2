// The server's own record of every Graph request: what the bench counts comes from here, not from the client's opinion.

import type { Service } from './http';

export interface RecordedPart {
  readonly method: string;
  readonly template: string;
  /** As asked, without the query. */
  readonly path: string;
  /** Id of what the call made, when it made something. */
  readonly made?: string;
  readonly service: Service;
  readonly status: number;
  readonly units: number;
}

export interface RecordedCall extends RecordedPart {
  /** Instant the request arrived, ISO 8601. */
  readonly time: string;
  readonly milliseconds: number;
  /** Parts of a batch: they count as units and as parts, the batch itself is one request. */
  readonly parts: readonly RecordedPart[];
}

export interface Count {
  requests: number;
  parts: number;
  units: number;
}

export interface Totals {
  /** Give this as `since` next time to see only what came after. */
  readonly mark: number;
  /** False when so much has happened since the mark that the oldest calls are forgotten. */
  readonly complete: boolean;
  readonly requests: number;
  readonly units: number;
  readonly byService: Readonly<Record<string, Count>>;
  readonly byTemplate: Readonly<Record<string, Count>>;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly calls?: readonly RecordedCall[];
}

export interface CallRecord {
  readonly add: (call: RecordedCall) => void;
  readonly mark: () => number;
  readonly since: (mark: number, withCalls?: boolean) => Totals;
}

/** Keeps the last `size` calls in memory. */
export function createRecord(size = 20_000): CallRecord {
  const ring: RecordedCall[] = [];
  let count = 0;
  return {
    add: (call) => void (ring[count++ % size] = call),
    mark: () => count,
    since: (mark, withCalls = false) => {
      const first = Math.max(mark, count - size, 0);
      const calls = Array.from({ length: count - first }, (_none, at) => ring[(first + at) % size]).filter(
        (call) => call !== undefined,
      );
      return { mark: count, complete: first <= mark, ...totals(calls), ...(withCalls ? { calls } : {}) };
    },
  };
}

function totals(calls: readonly RecordedCall[]): Pick<Totals, 'requests' | 'units' | 'byService' | 'byTemplate' | 'byStatus'> {
  const byService: Record<string, Count> = {};
  const byTemplate: Record<string, Count> = {};
  const byStatus: Record<string, number> = {};
  let units = 0;
  const count = (part: RecordedPart, kind: 'requests' | 'parts'): void => {
    for (const row of [(byService[part.service] ??= none()), (byTemplate[`${part.method} ${part.template}`] ??= none())]) {
      row[kind] += 1;
      row.units += part.units;
    }
    byStatus[part.status] = (byStatus[part.status] ?? 0) + 1;
    units += part.units;
  };
  for (const call of calls) {
    count(call, 'requests');
    for (const part of call.parts) count(part, 'parts');
  }
  return { requests: calls.length, units, byService, byTemplate, byStatus };
}

const none = (): Count => ({ requests: 0, parts: 0, units: 0 });
