// What a fault looks like to the caller: the answer Graph would give instead, or none at all.

import type { LocalAnswer, Service } from '../http';
import type { Fault } from '../faults';
import { GraphRefusal, refusalAnswer } from './refusal';
import { throttled } from './throttle';

type Answering = Exclude<Fault['kind'], 'timeout' | 'lost' | 'delay'>;

export interface FaultedCall {
  readonly service: Service;
  /** Absolute address without the token, where a reader starts afresh. */
  readonly freshStart: string;
}

const plain = (status: number, code: string, message: string, headers: Record<string, string> = {}): LocalAnswer =>
  refusalAnswer(new GraphRefusal({ status, code, message }, { headers }));

const waiting = (fault: Fault, usual: number): string | undefined =>
  fault.retryAfter === null ? undefined : String(fault.retryAfter ?? usual);

const unavailable = (fault: Fault): LocalAnswer => {
  const seconds = waiting(fault, 1);
  return plain(
    503,
    'serviceNotAvailable',
    'The service is temporarily unavailable.',
    seconds === undefined ? {} : { 'Retry-After': seconds },
  );
};

/** graph-facts 1.3 (SharePoint) and 3.2 (Outlook): a token that is too old. */
const gone = (_fault: Fault, call: FaultedCall): LocalAnswer => {
  const code = call.service === 'outlook' ? 'SyncStateNotFound' : 'resyncChangesApplyDifferences';
  return plain(410, code, 'The delta token is too old; start over from the address in Location.', { Location: call.freshStart });
};

const answers: Record<Answering, (fault: Fault, call: FaultedCall) => LocalAnswer> = {
  throttle: (fault) => throttled(waiting(fault, 1)),
  unavailable,
  badGateway: () => plain(502, 'badGateway', 'Bad gateway.'),
  gone,
  conflict: () =>
    plain(409, 'resourceModified', 'The resource has changed since the caller last read it; usually an eTag mismatch'),
  stale: () => plain(412, 'resourceModified', 'The resource has changed since the caller last read it; usually an eTag mismatch'),
  refuse: (fault) => plain(fault.status ?? 500, fault.code ?? 'generalException', 'General exception while processing'),
};

/** The answer given instead of doing the work; undefined when the fault lets the work be done or gives no answer. */
export function faultAnswer(fault: Fault, call: FaultedCall): LocalAnswer | undefined {
  if (fault.kind === 'timeout' || fault.kind === 'lost' || fault.kind === 'delay') return undefined;
  return answers[fault.kind](fault, call);
}
