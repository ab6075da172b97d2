// The bytes of a file of a case, as the page asks for them and hands them to the browser.

import { z } from 'zod';
import type { KeptFileView } from '../../../src/core/views/case-page';
import { isOwnKey } from '../../route';

/** The bytes of a file, in letters. */
export const fileShape = z.object({ base64: z.string() });

/** Where they are asked for. */
export const fileAddress = (id: string, { key, n }: KeptFileView): string =>
  `/api/${isOwnKey(id) ? 'matters' : 'cases'}/${encodeURIComponent(id)}/files/${encodeURIComponent(key)}/${n}`;

/** As the kind it is said to be: what the browser is to do with it is never read out of the bytes. */
export const blobOf = (base64: string, type = 'application/octet-stream'): Blob =>
  new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type });
