// Faults on demand, by setting or by a request header: throttling, time-outs, lost answers, one endpoint down. Counted, never by dice.

import { z } from 'zod';

const services = z.enum(['sharepoint', 'outlook', 'directory', 'teams', 'other']);

const faultSchema = z.strictObject({
  /**
   * throttle 429 · unavailable 503 · badGateway 502 · gone 410 with a fresh start · conflict 409 · stale 412 · refuse (`status`, `code`) ·
   * timeout (nothing is done, no answer) · lost (it is done, no answer) · delay (it is done, the answer is late).
   */
  kind: z.enum(['throttle', 'unavailable', 'badGateway', 'gone', 'conflict', 'stale', 'refuse', 'timeout', 'lost', 'delay']),
  service: services.optional(),
  method: z.string().optional(),
  /** Pattern of the path after `/v1.0`; `*` stands for anything. */
  path: z.string().optional(),
  /** Name of the secret with which the caller signed in: one replica alone is struck. */
  who: z.string().optional(),
  /** Seconds, also with a fraction; null leaves the header out (graph-facts 2: it may be missing). */
  retryAfter: z.number().min(0).nullable().optional(),
  milliseconds: z.number().int().min(0).max(120_000).optional(),
  /** So many of the matching calls are let through first. */
  skip: z.number().int().min(0).optional(),
  /** Then every n-th one is struck. */
  every: z.number().int().min(1).optional(),
  /** After so many faults all is well. Without it the fault stays until cleared. */
  times: z.number().int().min(1).optional(),
  status: z.number().int().min(400).max(599).optional(),
  code: z.string().optional(),
  /** Strikes requests as they came: a batch as one, and none of its parts. */
  whole: z.boolean().optional(),
});

const settingsSchema = z.strictObject({ faults: z.array(faultSchema).max(50) });

export type Fault = z.infer<typeof faultSchema>;

export interface FaultTarget {
  readonly service: z.infer<typeof services>;
  readonly method: string;
  readonly path: string;
  readonly who?: string;
  /** Value of `x-local-fault`, if the call carries it. */
  readonly sentinel: string | undefined;
  /** It came inside a batch. */
  readonly isPart?: boolean;
}

export interface Faults {
  /** Replaces what is set; throws a ZodError when it is no list of faults. */
  readonly set: (settings: unknown) => void;
  readonly clear: () => void;
  readonly list: () => readonly (Fault & { readonly met: number; readonly struck: number })[];
  readonly next: (target: FaultTarget) => Fault | undefined;
}

interface Armed {
  readonly fault: Fault;
  readonly pieces: readonly string[];
  met: number;
  struck: number;
}

/** Faults of one server, shared by Graph and the connector. The first fault that strikes wins. */
export function createFaults(): Faults {
  let armed: readonly Armed[] = [];
  return {
    set: (settings) => void (armed = settingsSchema.parse(settings).faults.map(arm)),
    clear: () => void (armed = []),
    list: () => armed.map(({ fault, met, struck }) => ({ ...fault, met, struck })),
    next: (target) => sentinelFault(target.sentinel) ?? armed.find((one) => strikes(one, target))?.fault,
  };
}

const arm = (fault: Fault): Armed => ({ fault, pieces: (fault.path ?? '*').toLowerCase().split('*'), met: 0, struck: 0 });

/** Whether the pieces stand in the path one after the other, the first at its beginning and the last at its end. */
function fits(path: string, pieces: readonly string[]): boolean {
  const last = pieces.at(-1) ?? '';
  let from = 0;
  for (const [place, piece] of pieces.slice(0, -1).entries()) {
    const found = path.indexOf(piece, from);
    if (found === -1 || (place === 0 && found !== 0)) return false;
    from = found + piece.length;
  }
  return pieces.length === 1 ? path === last : path.length - last.length >= from && path.endsWith(last);
}

function strikes(one: Armed, target: FaultTarget): boolean {
  const { fault } = one;
  if (fault.whole === true && target.isPart === true) return false;
  if (fault.service !== undefined && fault.service !== target.service) return false;
  if (fault.who !== undefined && fault.who !== target.who) return false;
  if (fault.method !== undefined && fault.method.toUpperCase() !== target.method) return false;
  if (!fits(target.path.toLowerCase(), one.pieces)) return false;
  if (fault.times !== undefined && one.struck >= fault.times) return false;
  one.met += 1;
  const turn = one.met - 1 - (fault.skip ?? 0);
  if (turn < 0 || turn % (fault.every ?? 1) !== 0) return false;
  one.struck += 1;
  return true;
}

/** `x-local-fault: throttle:2.5`, `lost`, `delay:300`: the kind, and seconds for throttle and unavailable, else milliseconds. */
function sentinelFault(sentinel: string | undefined): Fault | undefined {
  if (sentinel === undefined) return undefined;
  const [kind, amount] = sentinel.split(':');
  const number = amount === undefined ? {} : { retryAfter: Number(amount), milliseconds: Math.round(Number(amount)) };
  return faultSchema.safeParse({ kind, ...number }).data;
}
