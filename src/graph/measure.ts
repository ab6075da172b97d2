// What may be measured of a run: the whole list of figures, each with the few words it may be split by. A number, a person or a mailbox has no way in.

import { channel } from 'node:diagnostics_channel';

interface Measure {
  /** A time in seconds (told each time something has ended), a number added to what was, or how much there is just now. */
  readonly is: 'times' | 'count' | 'level';
  readonly says: string;
  readonly by: Readonly<Record<string, readonly string[]>>;
}

const services = ['outlook', 'sharepoint', 'directory', 'other', 'batch'] as const;

export const measures = {
  'trappan.passes': {
    is: 'times',
    says: 'Passes over a matter or a desk',
    by: { of: ['matter', 'desk'], end: ['done', 'taken', 'failed'] },
  },
  'trappan.due': { is: 'level', says: 'Rows of the watch list due when the latest look began, 50 at most', by: {} },
  'trappan.mails': {
    is: 'count',
    says: 'Mails taken in, and letters that left; a mail two replicas read at once counts twice',
    by: { way: ['in', 'out'] },
  },
  'trappan.graph.requests': {
    is: 'times',
    says: 'Requests to Graph; a batch is one',
    by: { service: services, status: ['2xx', '3xx', '4xx', '429', '5xx', 'none'] },
  },
  'trappan.graph.throttled': { is: 'count', says: 'Calls Graph refused for being too many', by: { service: services } },
  'trappan.graph.waits': { is: 'times', says: 'Waits because Graph asked for one', by: { why: ['rest', 'again'] } },
  'trappan.cards': {
    is: 'count',
    says: 'Cards put into chats and the channel',
    by: { way: ['send', 'update', 'eku'], end: ['ok', 'blocked', 'gone', 'notInstalled', 'failed'] },
  },
  'trappan.refused': {
    is: 'count',
    says: 'Requests turned away at the door',
    by: { door: ['teams', 'tab'], why: ['token', 'guest', 'form', 'origin', 'keysAway'] },
  },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof measures;
type By<Id extends MeasureId> = {
  readonly [Name in keyof (typeof measures)[Id]['by']]: (typeof measures)[Id]['by'][Name] extends readonly (infer Word)[]
    ? Word
    : never;
};

/** One figure as it is told. */
export interface Measured {
  readonly id: MeasureId;
  readonly value: number;
  readonly by: Readonly<Record<string, unknown>>;
}

const told = channel('trappan.measure');

/** Tells a figure to whoever listens (bot/metrics); nobody does unless METRICS_URL is set, and then nothing happens. */
export function measure<const Id extends MeasureId>(id: Id, value: number, by: By<Id>): void {
  if (told.hasSubscribers) told.publish({ id, value, by } satisfies Measured);
}

/** The work's value; `tell` hears how many seconds it took when it has not failed. */
export async function timed<T>(work: Promise<T>, tell: (seconds: number, value: T) => void): Promise<T> {
  const since = performance.now();
  const value = await work;
  tell((performance.now() - since) / 1000, value);
  return value;
}

/** Hears every figure until the answer is called. */
export function hearMeasures(hear: (measured: Measured) => void): () => void {
  const listener = (message: unknown): void => {
    if (isMeasured(message)) hear(message);
  };
  told.subscribe(listener);
  return () => void told.unsubscribe(listener);
}

const isMeasured = (message: unknown): message is Measured =>
  typeof message === 'object' && message !== null && 'id' in message && 'value' in message && 'by' in message;
