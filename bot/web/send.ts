// Answers as status, headers and body. restify changes Node's own `writeHead` so that it answers nothing, hence no chains of calls here.

import type { ServerResponse } from 'node:http';

/** A status and headers, with an empty body. */
export function sendEmpty(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { ...headers, 'Content-Length': '0' });
  response.end();
}

/** A status and a body as JSON, never kept by anybody on the way. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}
