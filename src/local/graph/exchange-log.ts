// Writes every exchange to a JSON-lines file in full, so that a contract checker can read the test run's traffic. Test data only.

import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Exchange {
  readonly method: string;
  /** Path and query as they came, with the version: `/v1.0/sites/root`. */
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: Buffer;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: Buffer;
  readonly time: string;
}

export type ExchangeLog = (exchange: Exchange) => void;

/** Appends to `file`. The format is the one README.md of the folder graph-contract describes, where it stands beside the project. */
export function exchangeLog(file: string): ExchangeLog {
  mkdirSync(dirname(file), { recursive: true });
  return (exchange) => {
    if (exchange.requestHeaders[WRONG_ON_PURPOSE] !== undefined || isBesideGraph(exchange.url)) return;
    appendFileSync(file, `${JSON.stringify(line(exchange))}\n`);
  };
}

/** A test sends this header with a request that Graph would refuse, to see that we refuse it too: nothing for a contract to judge. */
const WRONG_ON_PURPOSE = 'x-local-wrong-on-purpose';

/** Where a download is sent on to (302) is SharePoint's own address, of which Graph's contract says nothing. */
const isBesideGraph = (url: string): boolean => url.startsWith('/download/');

const line = (exchange: Exchange): unknown => ({
  time: exchange.time,
  method: exchange.method,
  url: exchange.url,
  requestHeaders: withoutSecrets(exchange.requestHeaders),
  requestBody: recorded(exchange.requestBody, exchange.requestHeaders),
  status: exchange.status,
  responseHeaders: withoutSecrets(exchange.responseHeaders),
  responseBody: recorded(exchange.responseBody, exchange.responseHeaders),
});

function withoutSecrets(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => {
    if (name.toLowerCase() === 'authorization') return [name, /^bearer\s+\S/i.test(value) ? 'Bearer ***' : '***'];
    return [name, /cookie/i.test(name) ? '***' : value];
  });
  return Object.fromEntries(pairs);
}

function recorded(body: Buffer, headers: Readonly<Record<string, string>>): unknown {
  if (body.length === 0) return undefined;
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;
  const binary = { $binary: { length: body.length, sha256: createHash('sha256').update(body).digest('hex'), type } };
  if (/\bjson\b/i.test(type ?? '')) return parsed(body) ?? binary;
  return type?.startsWith('text/plain') === true && body.length <= 64 ? { $text: body.toString('utf8') } : binary;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
