// How Graph says no: one error that handlers throw, and the envelope it becomes on the wire.

import type { LocalAnswer } from '../http';

export interface RefusalDetail {
  readonly headers?: Readonly<Record<string, string>>;
  /** Finer code inside `innerError`, for instance `entityTagDoesNotMatch`. */
  readonly inner?: string;
}

/** Thrown by a handler; a transaction it runs in is rolled back. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: RefusalDetail;

  constructor(what: { readonly status: number; readonly code: string; readonly message: string }, detail: RefusalDetail = {}) {
    super(what.message);
    this.status = what.status;
    this.code = what.code;
    this.detail = detail;
  }
}

export const invalid = (message: string): GraphRefusal => new GraphRefusal({ status: 400, code: 'invalidRequest', message });
export const missing = (message: string): GraphRefusal => new GraphRefusal({ status: 404, code: 'itemNotFound', message });
export const taken = (message: string): GraphRefusal => new GraphRefusal({ status: 409, code: 'nameAlreadyExists', message });

/** The refusal as an answer; the server adds date and request ids to `innerError`. */
export function refusalAnswer(refusal: GraphRefusal): LocalAnswer {
  const inner = refusal.detail.inner === undefined ? {} : { innerError: { code: refusal.detail.inner } };
  const body = { error: { code: refusal.code, message: refusal.message, ...inner } };
  return { status: refusal.status, headers: refusal.detail.headers ?? {}, body };
}
