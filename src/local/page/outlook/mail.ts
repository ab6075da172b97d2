// Mailboxes as the page gets them from the local server.

import { z } from 'zod';

const address = z.object({ name: z.string(), address: z.string() });
export type MailAddress = z.infer<typeof address>;

const fate = z.object({
  kind: z.enum(['case', 'linked', 'manual', 'nothing']),
  number: z.string(),
  /** Id of the list whose row tells more. */
  list: z.string(),
  reason: z.string(),
});
export type Fate = z.infer<typeof fate>;

const row = z.object({
  row: z.number(),
  folder: z.string(),
  from: address.nullable(),
  to: z.array(address),
  subject: z.string(),
  preview: z.string(),
  received: z.string(),
  isRead: z.boolean(),
  isDraft: z.boolean(),
  hasAttachments: z.boolean(),
  important: z.boolean(),
  categories: z.array(z.string()),
  /** What became of it, in the shared mailbox. */
  fate: fate.nullable(),
});
export type MailRow = z.infer<typeof row>;

export const mailboxShape = z.object({
  address: z.string(),
  name: z.string(),
  folders: z.array(z.object({ id: z.string(), name: z.string(), known: z.string() })),
  messages: z.array(row),
});
export type Mailbox = z.infer<typeof mailboxShape>;

export const mailShape = row.extend({
  text: z.string().nullable(),
  html: z.string().nullable(),
  attachments: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), size: z.number(), href: z.string() })),
});
export type Mail = z.infer<typeof mailShape>;

const letter = z.object({
  row: z.number(),
  at: z.string(),
  from: address.nullable(),
  subject: z.string(),
  text: z.string(),
  html: z.string().nullable(),
  replies: z.array(z.object({ at: z.string(), text: z.string() })),
});
export type Letter = z.infer<typeof letter>;

const outsideMailbox = z.object({
  address: z.string(),
  name: z.string(),
  kind: z.enum(['provider', 'complainant']),
  /** What is sent there from now on comes back. */
  isGone: z.boolean(),
  letters: z.array(letter),
});
export type OutsideMailbox = z.infer<typeof outsideMailbox>;
export const outsideShape = z.object({ mailboxes: z.array(outsideMailbox) });

export const goneShape = z.object({ addresses: z.array(z.string()) });

export const sentShape = z.object({ sent: z.boolean() });

/** `Anna Hedlund` or, without a name, the address. */
export const shownName = (who: MailAddress | null | undefined): string => (who ? who.name || who.address : '');

/** `12 kB`, `3,4 MB`. */
export const shownSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
