// A message as Graph shows it: which properties, which id, HTML or text, with what was expanded.

import type { LocalRequest } from '../../http';
import type { Store } from '../../store';
import { attachmentsOf, attachmentView } from './attachment-rows';
import type { Body } from './message';
import { parseFilter } from '../odata/filter';
import { expansions, only, selected, type Expanded } from '../odata/options';
import { plainText } from './parse';
import { propertiesOf } from './properties';
import { bodyOf, headersOf, type Message } from './rows';
import { preferenceValue, wantsImmutableIds } from '../mailbox/ids';

export type Json = Readonly<Record<string, unknown>>;

const messageProperties = [
  ...[
    'id',
    'createdDateTime',
    'lastModifiedDateTime',
    'changeKey',
    'categories',
    'receivedDateTime',
    'sentDateTime',
    'hasAttachments',
  ],
  ...['internetMessageId', 'subject', 'bodyPreview', 'importance', 'parentFolderId', 'conversationId', 'conversationIndex'],
  ...[
    'isDeliveryReceiptRequested',
    'isReadReceiptRequested',
    'isRead',
    'isDraft',
    'webLink',
    'inferenceClassification',
    'body',
    'sender',
  ],
  ...['from', 'toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo', 'flag'],
] as const;

/** graph-facts 3.2: these come only when selected. */
const askedFor = ['internetMessageHeaders', 'uniqueBody'] as const;
const navigation = ['attachments', 'singleValueExtendedProperties', 'extensions'];
const selectable: readonly string[] = [...messageProperties, ...askedFor, ...navigation];

export interface Asked {
  readonly wanted: ReadonlySet<string> | undefined;
  readonly expanded: readonly Expanded[];
  readonly immutable: boolean;
  readonly asText: boolean;
}

/** What a call wants to see of messages; 400 for names Graph does not know. */
export function askedOfMessages(request: LocalRequest): Asked {
  return {
    wanted: selected(request, selectable),
    expanded: expansions(request, ['attachments', 'singleValueExtendedProperties']),
    immutable: wantsImmutableIds(request),
    asText: preferenceValue(request, 'outlook.body-content-type') === 'text',
  };
}

const idFor = (message: Message, immutable: boolean): string => (immutable ? message.immutableId : message.ordinaryId);

/** graph-facts 3.2 (messages). Body and headers are read only when they are wanted, as mails may be 30 MB. */
export function messageView(store: Store, message: Message, asked: Asked): Json {
  const { wanted } = asked;
  const wants = (name: string): boolean => wanted === undefined || wanted.has(name);
  const body = wants('body') || wanted?.has('uniqueBody') === true ? bodyView(bodyOf(store, message), asked.asText) : undefined;
  const whole: Json = {
    '@odata.etag': `W/"${changeKey(message)}"`,
    ...headView(message, asked.immutable),
    ...(body === undefined ? {} : { body }),
    ...(wanted?.has('uniqueBody') === true ? { uniqueBody: body } : {}),
    ...(wanted?.has('internetMessageHeaders') === true ? { internetMessageHeaders: headersOf(store, message) } : {}),
  };
  return { ...only(whole, wanted), ...expandedView(store, message, asked) };
}

/** Grows with every change; also the entity tag. */
export const changeKey = (message: Message): string => Buffer.from(`CQ${message.row}.${message.version}`).toString('base64');

/** Everything that needs no second look into the database; filters and sorting see this. */
export function headView(message: Message, immutable: boolean): Json {
  const { head } = message;
  const id = idFor(message, immutable);
  return {
    id,
    createdDateTime: message.created,
    lastModifiedDateTime: message.modified,
    changeKey: changeKey(message),
    categories: head.categories,
    receivedDateTime: message.received,
    sentDateTime: message.sent,
    hasAttachments: message.hasAttachments,
    internetMessageId: message.internetId,
    subject: head.subject,
    bodyPreview: head.preview,
    importance: head.importance,
    parentFolderId: message.folder,
    conversationId: message.conversation,
    conversationIndex: Buffer.from(message.conversation).subarray(0, 22).toString('base64'),
    isDeliveryReceiptRequested: null,
    isReadReceiptRequested: false,
    isRead: message.isRead,
    isDraft: message.isDraft,
    webLink: `https://outlook.office365.com/owa/?ItemID=${encodeURIComponent(id)}&exvsurl=1&viewmodel=ReadMessageItem`,
    inferenceClassification: 'focused',
    ...(head.sender === null ? {} : { sender: head.sender }),
    ...(head.from === null ? {} : { from: head.from }),
    toRecipients: head.toRecipients,
    ccRecipients: head.ccRecipients,
    bccRecipients: head.bccRecipients,
    replyTo: head.replyTo,
    flag: { flagStatus: head.flag },
  };
}

/** HTML where the mail has it, unless `Prefer: outlook.body-content-type="text"`. */
export function bodyView(body: Body, asText: boolean): Json {
  if (body.html !== null && !asText) return { contentType: 'html', content: body.html };
  return { contentType: 'text', content: body.text ?? plainText(body.html ?? '') };
}

function expandedView(store: Store, message: Message, { expanded, immutable }: Asked): Json {
  const pairs = expanded.flatMap(({ name, options }): [string, unknown][] => {
    if (name === 'attachments') {
      const wanted = options['select'] === undefined ? undefined : new Set(['id', ...options['select'].split(',')]);
      return [[name, attachmentsOf(store, message.row).map((one) => only(attachmentView(store, one), wanted))]];
    }
    const test = parseFilter(options['filter'] ?? "id eq ''", { id: 'text', value: 'text' }).test;
    const found = propertiesOf(store, message.row).filter((property) => test(property));
    return found.length === 0 ? [] : [[name, found]];
  });
  return { ...(pairs.length === 0 ? {} : { id: idFor(message, immutable) }), ...Object.fromEntries(pairs) };
}
