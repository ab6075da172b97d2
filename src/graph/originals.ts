// The library "Original" in the protected site: mails byte for byte as Graph delivered them, and their attachments.

import { createHash } from 'node:crypto';
import { body, get, nothing, remove, segment, type Call } from './call';
import type { Graph } from './client';
import type { KeptFile } from '../core/casefile/personal';
import type { Places } from './places';
import { z } from 'zod';

/** Larger files go up in pieces. */
const largestSingle = 4 * 1024 * 1024;

/** Where the mail of an intake key lies in the library. */
export const originalPath = (intakeKey: string): string => `${safeName(intakeKey)}.eml`;

/** Where the n-th attachment lies, counted from 1: the name people gave it is kept beside it, for a path is an address (decisions 2). */
export const attachmentPath = (intakeKey: string, n: number, name: string): string =>
  `${safeName(intakeKey)}/${n}${/\.[a-z0-9]{1,5}$/i.exec(name)?.[0].toLowerCase() ?? ''}`;

/** Where a package for the archive lies, and a file for another system: the keys of mails are hashes, so that none is called so. */
export const exportPath = (name: string): string => `arkiv/${safeName(name)}`;

/** A name SharePoint takes: without the letters it refuses, not too long, never empty. */
export function safeName(name: string): string {
  const kept = name.normalize('NFC').replace(/[\u0000-\u001f"#%&*:<>?/\\|{}~]/g, '_');
  const bare = withoutDots(kept);
  return bare === '' ? '_' : shortened(bare);
}

/** Without blanks and dots at its ends. */
function withoutDots(name: string): string {
  const isDot = (place: number): boolean => /[\s.]/.test(name.charAt(place));
  let [start, end] = [0, name.length];
  while (start < end && isDot(start)) start += 1;
  while (end > start && isDot(end - 1)) end -= 1;
  return name.slice(start, end);
}

/** The beginning and the ending, which says what kind of file it is. */
const shortened = (name: string): string => (name.length <= 100 ? name : `${name.slice(0, 85)}~${name.slice(-14)}`);

/** Puts a file in the library, over what lies there. Answers what to remember of it, under the name people gave it. A file without bytes is only remembered: Graph wants a body in a PUT. */
export async function keepFile(
  graph: Graph,
  at: Places,
  file: { readonly path: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<KeptFile> {
  if (file.bytes.byteLength === 0) return keptFile(file.name, file.bytes);
  if (file.bytes.byteLength > largestSingle) await graph.upload({ path: itemPath(at, file.path), bytes: file.bytes });
  else await graph.send(putFile(at, file.path, file.bytes));
  return keptFile(file.name, file.bytes);
}

/** What is remembered of a file. */
const keptFile = (name: string, bytes: Uint8Array): KeptFile => ({ name, size: bytes.byteLength, sha256: sha256(bytes) });

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const putFile = (at: Places, path: string, bytes: Uint8Array): Call<string> => ({
  method: 'PUT',
  path: `${itemPath(at, path)}/content`,
  headers: { 'Content-Type': path.endsWith('.eml') ? 'message/rfc822' : 'application/octet-stream' },
  body: bytes,
  repeat: 'always',
  timeout: 60_000,
  read: (answer) => body(z.object({ id: z.string() }))(answer).id,
});

/** How large a file in the library is; `missing` when it is not there. */
export const fileSize = (at: Places, path: string): Call<number> =>
  get(itemPath(at, path), (answer) => body(z.object({ size: z.number() }))(answer).size);

/** The bytes of a file in the library; `missing` when it is not there, `tooLarge` beyond `limit`. */
export const readFile = (
  graph: Graph,
  at: Places,
  file: { readonly path: string; readonly limit: number },
): Promise<Uint8Array> => graph.bytes(get(`${itemPath(at, file.path)}/content`, nothing), file.limit);

/** Takes a file away; `missing` when it is gone already. */
export const removeFile = (at: Places, path: string): Call<undefined> => remove(itemPath(at, path));

const itemPath = (at: Places, path: string): string => `${at.originals}/root:/${path.split('/').map(segment).join('/')}:`;
