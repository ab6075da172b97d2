// What the connector answers that is neither a message sent nor a person who cannot be reached. Says what happened and nothing about whom.

export interface ConnectorFacts {
  /** `away`: whether the message went is not known. `refused`: a fault of ours. */
  readonly kind: 'throttled' | 'away' | 'refused';
  readonly status?: number;
  readonly code?: string | undefined;
  /** Seconds. */
  readonly retryAfter?: number | undefined;
}

export class ConnectorFailure extends Error {
  override readonly name = 'ConnectorFailure';
  readonly kind: ConnectorFacts['kind'];
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly retryAfter: number | undefined;

  constructor({ kind, status, code, retryAfter }: ConnectorFacts) {
    super(['Connector', kind, status ?? '', code ?? ''].filter((part) => part !== '').join(' '));
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}
