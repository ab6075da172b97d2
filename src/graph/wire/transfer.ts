// Bytes in and out: mails and originals are kept as they are, so they travel as streams and pieces, never as text.

import { z } from 'zod';
import { body, post, type Call } from '../call';
import { GraphFailure, failureOf } from '../failure';
import { isLoopback } from './token';
import type { Opened, Wire } from './wire';

const transferMilliseconds = 120_000;
const mostHops = 3;
/** A multiple of 320 KiB, under 60 MiB (graph-facts 1.4). */
const pieceBytes = 16 * 320 * 1024;

/** A file to put at a path (`/drives/{id}/root:/name:`), replacing what is there. */
export interface Upload {
  readonly path: string;
  readonly bytes: Uint8Array;
}

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
async function fetchOutside(target: string, init: RequestInit): Promise<Response> {
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

const textAnswer = async (
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

const session = body(z.object({ uploadUrl: z.url() }));

/** Puts a file by upload session. The upload address carries its own right, so no token goes there (graph-facts 1.4). */
export async function uploadInPieces(send: <T>(call: Call<T>) => Promise<T>, upload: Upload): Promise<void> {
  const ask = post(
    `${upload.path}/createUploadSession`,
    { item: { '@microsoft.graph.conflictBehavior': 'replace' } },
    { repeat: 'always', read: session },
  );
  const { uploadUrl } = await send(ask);
  for (let first = 0; first < upload.bytes.byteLength; first += pieceBytes) await putPiece(uploadUrl, upload.bytes, first);
}

async function putPiece(uploadUrl: string, bytes: Uint8Array, first: number): Promise<void> {
  const piece = bytes.subarray(first, first + pieceBytes);
  const headers = {
    'Content-Range': `bytes ${first}-${first + piece.byteLength - 1}/${bytes.byteLength}`,
    'Content-Type': 'application/octet-stream',
  };
  const put = (): Promise<Response> => fetchOutside(uploadUrl, { method: 'PUT', headers, body: Buffer.from(piece) });
  let response = await put().catch(put);
  if (response.status >= 500 || response.status === 429) response = await put();
  // 416: the first try arrived and only its answer was lost.
  if (!response.ok && response.status !== 416)
    throw failureOf({ method: 'PUT', path: '/createUploadSession' }, await textAnswer(response));
  await response.body?.cancel();
}
