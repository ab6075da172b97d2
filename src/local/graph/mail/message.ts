// A message's own words apart from its place: head, body, headers, attachments. What a mail is parsed into and a draft is written in.

import { z } from 'zod';

const recipientSchema = z.object({ emailAddress: z.object({ name: z.string(), address: z.string() }) });
export type Recipient = z.infer<typeof recipientSchema>;

export const importances = ['low', 'normal', 'high'] as const;
export const flagStates = ['notFlagged', 'complete', 'flagged'] as const;

export const headSchema = z.object({
  subject: z.string(),
  preview: z.string(),
  from: recipientSchema.nullable(),
  sender: recipientSchema.nullable(),
  toRecipients: z.array(recipientSchema),
  ccRecipients: z.array(recipientSchema),
  bccRecipients: z.array(recipientSchema),
  replyTo: z.array(recipientSchema),
  importance: z.enum(importances),
  flag: z.enum(flagStates),
  categories: z.array(z.string()),
  inReplyTo: z.string(),
  references: z.string(),
});
export type Head = z.infer<typeof headSchema>;

/** Both forms where the mail has both; at least one is there. */
export const bodySchema = z.object({ html: z.string().nullable(), text: z.string().nullable() });
export type Body = z.infer<typeof bodySchema>;

export const headersSchema = z.array(z.object({ name: z.string(), value: z.string() }));
export type MailHeader = z.infer<typeof headersSchema>[number];

export interface NewAttachment {
  readonly kind: 'file' | 'item' | 'reference';
  readonly name: string;
  readonly type: string;
  readonly inline: boolean;
  readonly contentId: string | null;
  /** The file's or the attached mail's bytes; for a reference its address. */
  readonly bytes: Buffer;
}

export interface MailContent {
  readonly head: Head;
  readonly body: Body;
  readonly headers: readonly MailHeader[];
  readonly attachments: readonly NewAttachment[];
  readonly internetId: string;
  /** Date line as an instant; null when there is none that can be read. */
  readonly sent: Date | null;
}

export const emptyHead: Head = {
  ...{ subject: '', preview: '', from: null, sender: null, toRecipients: [], ccRecipients: [], bccRecipients: [], replyTo: [] },
  ...{ importance: 'normal', flag: 'notFlagged', categories: [], inReplyTo: '', references: '' },
};

export const recipient = (name: string, address: string): Recipient => ({ emailAddress: { name, address } });
