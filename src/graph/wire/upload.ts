// A large file goes up in pieces, in order, to an address that carries its own right (graph-facts 1.4). What is lost on the way is asked for, and goes on from there.

import { z } from 'zod';
import { body, post, type Call } from '../call';
import { GraphFailure, failureOf } from '../failure';
import { pause } from './patience';
import { fetchOutside, textAnswer } from './transfer';

/** A multiple of 320 KiB, under 60 MiB. */
const pieceBytes = 16 * 320 * 1024;
/** Sessions of one file, and pieces of it that may be lost, before it is given up. */
const mostSessions = 3;
const mostLost = 6;
/** Seconds: a longer rest is its caller's to take. */
const longestRest = 30;
const shortRest = 0.2;

/** A file to put at a path (`/drives/{id}/root:/name:`), replacing what is there. */
export interface Upload {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const session = body(z.object({ uploadUrl: z.url() }));
const progress = z.object({ nextExpectedRanges: z.array(z.string()).min(1) });

/** Puts a file by upload session. One that has expired, or whose last answer was lost, is put anew: it replaces itself. Throws `GraphFailure`. */
export async function uploadInPieces(send: <T>(call: Call<T>) => Promise<T>, { path, bytes }: Upload): Promise<void> {
  const wish = { item: { '@microsoft.graph.conflictBehavior': 'replace' } };
  const ask = post(`${path}/createUploadSession`, wish, { repeat: 'always', read: session });
  for (let tried = 0; tried < mostSessions; tried += 1) {
    const { uploadUrl } = await send(ask);
    if ((await allPieces(uploadUrl, bytes)) === 'whole') return;
  }
  throw new GraphFailure({ kind: 'away', code: 'uploadSessionGone' });
}

/** No token goes there. `gone`: the session is there no more. */
async function allPieces(uploadUrl: string, bytes: Uint8Array): Promise<'whole' | 'gone'> {
  let [first, lost] = [0, 0];
  while (first < bytes.byteLength) {
    const answer = await putPiece(uploadUrl, bytes, first);
    if (answer === 'gone' || answer === 'whole') return answer;
    if (answer.is === 'taken') first = answer.next;
    else {
      lost += 1;
      if (lost > mostLost) throw answer.failure;
      await pause(answer.rest);
      const next = await nextOf(uploadUrl);
      if (next === 'gone') return 'gone';
      first = next ?? first;
    }
  }
  return 'whole';
}

type PieceEnd =
  | 'whole'
  | 'gone'
  | { readonly is: 'taken'; readonly next: number }
  | { readonly is: 'lost'; readonly rest: number; readonly failure: GraphFailure };

const call = { method: 'PUT', path: '/createUploadSession' } as const;

async function putPiece(uploadUrl: string, bytes: Uint8Array, first: number): Promise<PieceEnd> {
  const piece = bytes.subarray(first, first + pieceBytes);
  const headers = {
    'Content-Range': `bytes ${first}-${first + piece.byteLength - 1}/${bytes.byteLength}`,
    'Content-Type': 'application/octet-stream',
  };
  try {
    const response = await fetchOutside(uploadUrl, { method: 'PUT', headers, body: Buffer.from(piece) });
    const answer = await textAnswer(response);
    if (answer.status === 404) return 'gone';
    if (answer.status === 200 || answer.status === 201) return 'whole';
    if (response.ok) return { is: 'taken', next: placeIn(answer.body) ?? first + piece.byteLength };
    return orLost(failureOf(call, answer));
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'away') return orLost(failure);
    throw failure;
  }
}

/** 416: it is there already, or an earlier one is missing; the session says which. Throws what no second try cures. */
function orLost(failure: GraphFailure): PieceEnd {
  const isPassing = failure.status === 416 || failure.kind === 'away' || failure.kind === 'throttled';
  const rest = failure.retryAfter ?? shortRest;
  if (!isPassing || rest > longestRest) throw failure;
  return { is: 'lost', rest, failure };
}

/** Where the session wants to go on; null when it does not say. */
async function nextOf(uploadUrl: string): Promise<number | 'gone' | null> {
  try {
    const { status, body: told } = await textAnswer(await fetchOutside(uploadUrl, { method: 'GET' }));
    return status === 404 ? 'gone' : placeIn(told);
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'away') return null;
    throw failure;
  }
}

/** `5242880-` */
function placeIn(told: unknown): number | null {
  const read = progress.safeParse(told);
  const next = Number.parseInt(read.data?.nextExpectedRanges[0] ?? '', 10);
  return Number.isNaN(next) ? null : next;
}
