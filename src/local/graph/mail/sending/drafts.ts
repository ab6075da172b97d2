// Drafts are made and changed; of a mail that has come or gone only marks may be changed.

import { z } from 'zod';
import type { LocalAnswer } from '../../../http';
import { jsonBody } from '../../body';
import { addAttachment, hasAttachments } from '../attachment-rows';
import { answerMessage, folderOf, messageOf, type MailCall } from '../call';
import { newInternetId } from './compose';
import { conversationOf, outlookTime, tellChange } from './deliver';
import { attachmentInput, bodyGiven, headersGiven, headWith, messageInput, type MessageInput } from './input';
import { emptyHead, recipient, type Head, type NewAttachment } from '../message';
import { writeProperties } from '../properties';
import { badRequest, invalidRequest } from '../refusals';
import { addMessage, editMessage, type Message } from '../rows';
import { changeKey } from '../view';
import { knownFolderId } from '../../mailbox/folders';
import { mailSwitches } from '../../mailbox/switches';
import type { Store } from '../../../store';
import { GraphRefusal } from '../../refusal';

/** 201 with the draft, in Drafts unless the address names a folder. Also `…/mailFolders/{folder}/messages`. */
export function createDraft(call: MailCall): LocalAnswer {
  const { store } = call.world;
  const input = kept(store, jsonBody(call.request, messageInput));
  const folder = folderOf(call)?.id ?? knownFolderId(call.mailbox.id, 'drafts');
  const draft = store.transaction(() => addDraft(call, { input, folder, head: emptyHead }));
  tellChange(call.world, draft, 'created');
  return answerMessage(call, draft, 201);
}

/** All of it, unless the switch says that nothing but the words stays. */
function kept(store: Store, { replyTo, categories, singleValueExtendedProperties, ...words }: MessageInput): MessageInput {
  return mailSwitches(store).draftKeeps === 'words'
    ? words
    : {
        ...words,
        ...(replyTo === undefined ? {} : { replyTo }),
        ...(categories === undefined ? {} : { categories }),
        ...(singleValueExtendedProperties === undefined ? {} : { singleValueExtendedProperties }),
      };
}

export interface NewDraft {
  readonly input: MessageInput;
  readonly folder: string;
  /** What the draft begins with, for instance the subject and recipients of a reply. */
  readonly head: Head;
  readonly attachments?: readonly NewAttachment[];
}

/** Adds a draft of this mailbox. Call inside a transaction. */
export function addDraft({ world, mailbox }: MailCall, draft: NewDraft): Message {
  const { store } = world;
  const { input } = draft;
  const own = recipient(mailbox.name, mailbox.address);
  const head = headWith({ ...draft.head, from: own, sender: own }, input);
  const [now, internetId] = [outlookTime(world.businessNow()), newInternetId()];
  const message = addMessage(store, {
    ...{
      mailbox: mailbox.id,
      folder: draft.folder,
      received: now,
      sent: now,
      created: now,
      modified: now,
      isRead: true,
      isDraft: true,
    },
    ...{ internetId, conversation: conversationOf(store, mailbox.id, { head, internetId }), head, mime: null },
    ...{ body: bodyGiven(input.body ?? { contentType: 'text', content: '' }), headers: headersGiven(input) },
  });
  writeProperties(store, message.row, input.singleValueExtendedProperties ?? []);
  const attachments = [...(draft.attachments ?? []), ...(input.attachments ?? []).map(attachmentGiven)];
  for (const attachment of attachments) addAttachment(store, { row: message.row, at: now }, attachment);
  return hasAttachments(attachments) ? editMessage(store, message, { hasAttachments: true, at: now }) : message;
}

/** A file given in a body; 400 for an item or a link, which this server takes only by mail. */
export function attachmentGiven(input: z.infer<typeof attachmentInput>): NewAttachment {
  if (!input['@odata.type'].endsWith('fileAttachment')) throw badRequest('Only file attachments are added here.');
  if (input.contentBytes === undefined) throw badRequest('contentBytes is required for a file attachment.');
  const type = input.contentType ?? 'application/octet-stream';
  const place = { inline: input.isInline ?? false, contentId: input.contentId ?? null };
  return { kind: 'file', name: input.name, type, ...place, bytes: Buffer.from(input.contentBytes, 'base64') };
}

/** Of these, only a draft's may be changed. */
const draftOnly = [
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'from',
  'sender',
  'internetMessageHeaders',
];

/** 200 with the message. 412 for an If-Match that is not its tag, 400 for words of a mail that is no draft. */
export function changeMessage(call: MailCall): LocalAnswer {
  const { store } = call.world;
  const input = jsonBody(call.request, messageInput);
  const message = messageOf(call);
  refuseStale(call, message);
  const forbidden = draftOnly.find((name) => input[name] !== undefined);
  if (!message.isDraft && forbidden !== undefined)
    throw invalidRequest(`The property '${forbidden}' can only be changed on a draft.`);
  const changed = store.transaction(() => applied(call, message, input));
  tellChange(call.world, changed, 'updated');
  return answerMessage(call, changed, 200);
}

function applied({ world }: MailCall, message: Message, input: MessageInput): Message {
  writeProperties(world.store, message.row, input.singleValueExtendedProperties ?? []);
  return editMessage(world.store, message, {
    at: outlookTime(world.businessNow()),
    head: headWith(message.head, input),
    ...(input.body ? { body: bodyGiven(input.body) } : {}),
    ...(input.internetMessageHeaders ? { headers: headersGiven(input) } : {}),
    ...(typeof input.isRead === 'boolean' ? { isRead: input.isRead } : {}),
  });
}

function refuseStale({ request }: MailCall, message: Message): void {
  const asked = request.headers['if-match'];
  if (asked === undefined || asked === '*' || asked.includes(`"${changeKey(message)}"`)) return;
  const words =
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.';
  throw new GraphRefusal({ status: 412, code: 'ErrorIrresolvableConflict', message: words });
}
