// Ids of messages. An ordinary id changes when the message moves, an immutable one stays; which one a caller gets is up to its Prefer header.

import { createHash, randomBytes } from 'node:crypto';
import type { LocalRequest } from '../../http';

const ORDINARY = 'AAMkAG';
const IMMUTABLE = 'AAkALg';

const opaque = (): string => `${randomBytes(54).toString('base64url')}AA=`;

export const newOrdinaryId = (): string => `${ORDINARY}${opaque()}`;
export const newImmutableId = (): string => `${IMMUTABLE}${opaque()}`;

export const isMessageId = (id: string): boolean => /^AA(MkAG|kALg)[A-Za-z0-9_-]{60,}=$/.test(id);
export const isImmutableId = (id: string): boolean => id.startsWith(IMMUTABLE);

/** A folder's id is the same in both worlds; a well-known folder has the same one on every machine. */
export function folderId(mailbox: string, name: string): string {
  return `AQMkAD${createHash('sha256').update(`${mailbox}|${name}`).digest('base64url')}AA=`;
}
export const newFolderId = (): string => `AQMkAD${randomBytes(32).toString('base64url')}AA=`;

/** The preferences of a call, lower case, without quotes: `idtype=immutableid`, `odata.maxpagesize=50`. */
function preferences(request: LocalRequest): readonly string[] {
  return (request.headers['prefer'] ?? '')
    .split(/[,;]/)
    .map((one) => one.trim().toLowerCase().replaceAll('"', ''))
    .filter((one) => one !== '');
}

/** graph-facts 3.2: `Prefer: IdType="ImmutableId"` must stand on every request. */
export const wantsImmutableIds = (request: LocalRequest): boolean => preferences(request).includes('idtype=immutableid');

/** The value of a preference: `50` of `odata.maxpagesize=50`. */
export const preferenceValue = (request: LocalRequest, name: string): string | undefined =>
  preferences(request)
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1);
