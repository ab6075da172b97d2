// The original of a case in the library, as it is read again when a row made of it is lost: the mail's bytes, or the note that was written down.

import { z } from 'zod';
import { enumOf, instant } from '../../core/brand';
import { caseKinds, replyWishes, type CaseKind, type ReplyWish } from '../../core/casefile/case';
import { channels, type Channel } from '../../core/casefile/channel';
import { readInstant } from '../../core/time/instant';
import { GraphFailure } from '../../graph/failure';
import { originalPath, readFile } from '../../graph/originals';
import type { App } from '../app';
import { inCase } from '../in-case';
import { largestMail } from '../intake/kept-files';
import type { WrittenDown } from '../intake/write-down';

/** The bytes that came, by their key, wherever the content of the case lies; null where they are gone. */
export async function original(app: App, key: string): Promise<Uint8Array | null> {
  for (const lies of ['usual', 'apart'] as const)
    try {
      return await readFile(app.graph, inCase(app, { lies }).places, { path: originalPath(key), limit: largestMail });
    } catch (failure) {
      if (!(failure instanceof GraphFailure) || failure.kind !== 'missing') throw failure;
    }
  return null;
}

const maybe = z.string().nullable();
const noteShape = z.object({
  ...{ words: z.string(), subject: z.string(), complainantName: maybe, address: maybe, phone: maybe, postal: maybe },
  kind: z.enum(enumOf<CaseKind>(caseKinds)),
  replyWish: z.enum(enumOf<ReplyWish>(replyWishes)),
  channel: z.enum(enumOf<Channel>(channels)),
  received: z
    .string()
    .refine((text) => readInstant(text) !== undefined)
    .transform(instant),
  isProtected: z.boolean().default(false),
});

/** What was written down, as it was kept; null for what is no such note. */
export function readNote(raw: Uint8Array): WrittenDown | null {
  try {
    return noteShape.parse(JSON.parse(new TextDecoder().decode(raw)));
  } catch {
    return null;
  }
}
