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

interface Said {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const plain = (said: Said, headers: Record<string, string> = {}): LocalAnswer =>
  refusalAnswer(new GraphRefusal(said, { headers }));

const waiting = (fault: Fault, usual: number): string | undefined =>
  fault.retryAfter === null ? undefined : String(fault.retryAfter ?? usual);

const unavailable = (fault: Fault): LocalAnswer => {
  const seconds = waiting(fault, 1);
  const said = { status: 503, code: 'serviceNotAvailable', message: 'The service is temporarily unavailable.' };
  return plain(said, seconds === undefined ? {} : { 'Retry-After': seconds });
};

/** graph-facts 1.3 (SharePoint) and 3.2 (Outlook): a token that is too old. */
const gone = (_fault: Fault, call: FaultedCall): LocalAnswer => {
  const code = call.service === 'outlook' ? 'SyncStateNotFound' : 'resyncChangesApplyDifferences';
  const message = 'The delta token is too old; start over from the address in Location.';
  return plain({ status: 410, code, message }, { Location: call.freshStart });
};

const changed = (status: 409 | 412): LocalAnswer =>
  plain({
    status,
    code: 'resourceModified',
    message: 'The resource has changed since the caller last read it; usually an eTag mismatch',
  });

const refused = (fault: Fault): LocalAnswer =>
  plain({ status: fault.status ?? 500, code: fault.code ?? 'generalException', message: 'General exception while processing' });

const answers: Record<Answering, (fault: Fault, call: FaultedCall) => LocalAnswer> = {
  throttle: (fault) => throttled(waiting(fault, 1)),
  unavailable,
  badGateway: () => plain({ status: 502, code: 'badGateway', message: 'Bad gateway.' }),
  gone,
  conflict: () => changed(409),
  stale: () => changed(412),
  refuse: refused,
};

/** The answer given instead of doing the work; undefined when the fault lets the work be done or gives no answer. */
export function faultAnswer(fault: Fault, call: FaultedCall): LocalAnswer | undefined {
  if (fault.kind === 'timeout' || fault.kind === 'lost' || fault.kind === 'delay') return undefined;
  return answers[fault.kind](fault, call);
}
