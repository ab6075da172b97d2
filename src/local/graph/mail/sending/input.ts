// What a caller may write in a message, checked as Graph checks it: shapes, names of headers, categories.

import { z } from 'zod';
import { flagStates, importances, recipient, type Body, type Head, type MailHeader, type Recipient } from '../message';
import { previewOf } from '../parse';
import { propertySchema } from '../properties';
import { GraphRefusal } from '../../refusal';

const given = z
  .object({ emailAddress: z.object({ name: z.string().nullish(), address: z.string().nullish() }) })
  .transform(({ emailAddress: { name, address } }): Recipient => recipient(name ?? address ?? '', address ?? ''));
const several = z.array(given);

export const attachmentInput = z.object({
  '@odata.type': z.string().regex(/^#?microsoft\.graph\.(file|item|reference)Attachment$/),
  name: z.string().min(1),
  contentType: z.string().nullish(),
  contentBytes: z.string().optional(),
  contentId: z.string().nullish(),
  isInline: z.boolean().nullish(),
});

/** Every property that may be written; properties that are read-only are let through and forgotten, as in Graph. */
export const messageInput = z.looseObject({
  subject: z.string().nullish(),
  body: z.object({ contentType: z.string().regex(/^(text|html)$/i), content: z.string().nullable() }).nullish(),
  from: given.nullish(),
  sender: given.nullish(),
  toRecipients: several.nullish(),
  ccRecipients: several.nullish(),
  bccRecipients: several.nullish(),
  replyTo: several.nullish(),
  importance: z.enum(importances).nullish(),
  categories: z.array(z.string().max(255)).nullish(),
  isRead: z.boolean().nullish(),
  flag: z.object({ flagStatus: z.enum(flagStates) }).nullish(),
  internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  singleValueExtendedProperties: z.array(propertySchema).nullish(),
  attachments: z.array(attachmentInput).nullish(),
});
export type MessageInput = z.infer<typeof messageInput>;

/** The head with what was given; null and absent leave it as it was, save for a subject, which null empties. */
export function headWith(head: Head, input: MessageInput): Head {
  const { subject, from, sender, importance, flag, body } = input;
  return {
    ...head,
    subject: subject === undefined ? head.subject : (subject ?? ''),
    from: from ?? head.from,
    sender: sender ?? head.sender,
    toRecipients: input.toRecipients ?? head.toRecipients,
    ccRecipients: input.ccRecipients ?? head.ccRecipients,
    bccRecipients: input.bccRecipients ?? head.bccRecipients,
    replyTo: input.replyTo ?? head.replyTo,
    importance: importance ?? head.importance,
    categories: [...new Set(input.categories ?? head.categories)],
    flag: flag?.flagStatus ?? head.flag,
    preview: body ? previewOf(bodyGiven(body)) : head.preview,
  };
}

/** A body as it was given: one form, the other is made when it is asked for. */
export const bodyGiven = (body: NonNullable<MessageInput['body']>): Body =>
  body.contentType.toLowerCase() === 'html' ? { html: body.content ?? '', text: null } : { html: null, text: body.content ?? '' };

/** Own headers begin with `x-`; others are refused. */
export function headersGiven(input: MessageInput): readonly MailHeader[] {
  const headers = input.internetMessageHeaders ?? [];
  const stranger = headers.find(({ name }) => !/^x-[\x21-\x39\x3b-\x7e]+$/i.test(name));
  if (stranger === undefined) return headers;
  const message = `The internet message header name '${stranger.name}' should start with 'x-' or 'X-'.`;
  throw new GraphRefusal({ status: 400, code: 'InvalidInternetMessageHeader', message });
}
