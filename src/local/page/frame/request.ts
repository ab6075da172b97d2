// Asking the local Microsoft 365 over HTTP. What goes wrong becomes a sentence that says what to do next.

import type { z } from 'zod';

/** What a person reads when a request failed; `serverAway` means that nobody answered at all. */
export class Trouble extends Error {
  constructor(
    readonly kind: 'serverAway' | 'refused',
    readonly says: string,
  ) {
    super(says);
    this.name = 'Trouble';
  }
}

/** The checked JSON answer; rejects with a `Trouble`. */
export async function ask<T>(path: string, shape: z.ZodType<T>, init: RequestInit = {}): Promise<T> {
  const { status, body } = await send(path, init);
  if (status >= 400) throw new Trouble('refused', sentenceIn(body));
  const read = shape.safeParse(body);
  if (!read.success) throw new Trouble('refused', '');
  return read.data;
}

/** The same with a JSON body, by POST. */
export function post<T>(path: string, shape: z.ZodType<T>, body: unknown): Promise<T> {
  return ask(path, shape, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

async function send(path: string, init: RequestInit): Promise<{ status: number; body: unknown }> {
  try {
    const response = await fetch(path, { cache: 'no-store', ...init });
    const text = await response.text();
    return { status: response.status, body: parsed(text) };
  } catch {
    throw new Trouble('serverAway', '');
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sentenceIn(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('error' in body)) return '';
  const { error } = body;
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
    ? error.message
    : '';
}
