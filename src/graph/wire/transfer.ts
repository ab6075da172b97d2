// Bytes out: mails and originals are kept as they are, so they travel as streams, never as text.

import { z } from 'zod';
import type { Call } from '../call';
import { GraphFailure, failureOf } from '../failure';
import { isLoopback } from './token';
import type { Opened, Wire } from './wire';

const transferMilliseconds = 120_000;
const mostHops = 3;
/** Reads an answer's bytes, at most `limit`; follows Graph's redirect to a download address, where no token goes. Tried twice. */
export async function fetchBytes(wire: Wire, call: Call<unknown>, limit: number): Promise<Uint8Array> {
  try {
    return await fetchOnce(wire, call, limit);
  } catch (error) {
    if (!(error instanceof GraphFailure) || error.kind !== 'away') throw error;
    return fetchOnce(wire, call, limit);
  }
}

async function fetchOnce(wire: Wire, call: Call<unknown>, limit: number): Promise<Uint8Array> {
  let at = await wire.open(call, transferMilliseconds);
  for (let hop = 0; at.response.status >= 300 && at.response.status < 400; hop += 1) {
    const target = at.response.headers.get('location');
    await at.response.body?.cancel();
    if (target === null || hop === mostHops) throw new GraphFailure({ kind: 'refused', call, status: at.response.status });
    at = { ...at, response: await fetchOutside(target, { method: 'GET' }) };
  }
  if (!at.response.ok) throw failureOf(call, await textAnswer(at.response), at.requestId);
  return collect(at, call, limit);
}

/** A request without a token, to an address Graph gave: https, or this machine. */
export async function fetchOutside(target: string, init: RequestInit): Promise<Response> {
  const address = new URL(target);
  if (address.protocol !== 'https:' && !isLoopback(address)) throw new GraphFailure({ kind: 'refused', code: 'insecureAddress' });
  try {
    return await fetch(address, { ...init, redirect: 'manual', signal: AbortSignal.timeout(transferMilliseconds) });
  } catch {
    throw new GraphFailure({ kind: 'away', code: 'transfer' });
  }
}

async function collect({ response, requestId }: Opened, call: Call<unknown>, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of response.body ?? []) {
      const bytes = z.instanceof(Uint8Array).parse(piece);
      size += bytes.byteLength;
      if (size > limit) throw new GraphFailure({ kind: 'tooLarge', call, requestId });
      pieces.push(bytes);
    }
  } catch (error) {
    throw error instanceof GraphFailure ? error : new GraphFailure({ kind: 'away', call, requestId });
  }
  return Buffer.concat(pieces, size);
}

/** An answer as failures are read from it. */
export const textAnswer = async (
  response: Response,
): Promise<{ status: number; header: (name: string) => string | undefined; body: unknown }> => {
  const text = await response.text().catch(() => '');
  return {
    status: response.status,
    header: (name) => response.headers.get(name) ?? undefined,
    body: z.json().safeParse(safeJson(text)).data,
  };
};

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
