// How every part of the local Microsoft 365 receives and answers HTTP: one request shape, one answer shape, routes as tables.

import type { Store } from './store';

export interface LocalRequest {
  readonly method: string;
  /** Decoded path without the service's prefix, for instance `/sites/{id}/lists`. */
  readonly path: string;
  /** Values of the `{…}` places of the route's template. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly caller: Caller;
}

/** Who the checked bearer token speaks for. */
export type Caller =
  /** `secret`: the name of the secret it signed in with, where the registration has more than one. */
  | { readonly kind: 'app'; readonly appId: string; readonly secret?: string | undefined }
  | { readonly kind: 'person'; readonly personId: string; readonly appId: string }
  | { readonly kind: 'nobody' };

export interface LocalAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A Buffer goes out as it is, a string as text, anything else as JSON. */
  readonly body?: unknown;
}

export type Service = 'sharepoint' | 'outlook' | 'directory' | 'teams' | 'other';

export interface Route {
  readonly method: string;
  /** Segments with `{name}` places: `/sites/{site}/lists/{list}/items/{item}`. */
  readonly template: string;
  readonly service: Service;
  /** SharePoint resource units of one call (graph-facts: 1 single item, 2 list query or write, 5 permissions); 0 elsewhere. */
  readonly units: number | ((request: LocalRequest) => number);
  readonly handle: (request: LocalRequest, world: LocalWorld) => LocalAnswer | Promise<LocalAnswer>;
}

/** What every handler may use; put together once in start.ts. */
export interface LocalWorld {
  readonly store: Store;
  /** Business time, which the page can move forward; protocol time (tokens, leases, Retry-After) is `Date.now()`. */
  readonly businessNow: () => Date;
  /** Address this server is reached at, for links it builds: `http://127.0.0.1:4700`. */
  readonly origin: () => string;
  /** Something changed that a subscription may watch; the notifier delivers it later. */
  readonly changed: (resource: string, change: 'created' | 'updated' | 'deleted', id: string) => void;
}
