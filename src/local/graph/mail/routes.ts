// Outlook's routes as one table for the server.

import type { Route } from '../../http';
import { attachmentValue, listAttachments, postAttachment, readAttachment, removeAttachment } from './attachments';
import { answerMessage, mailRoute, messageOf, messageRoute } from './call';
import { mimeFor } from './sending/compose';
import { messagesDelta } from './delta';
import { changeMessage, createDraft } from './sending/drafts';
import { mailFolderRoutes } from './folders';
import { countMessages, listMessages } from './list';
import { copy, move, purge, remove } from './move';
import { createAnswer, sendAnswer } from './sending/replies';
import { sendDraft, sendMail } from './sending/send';
import { createUploadSession, mailUploadRoutes } from './uploads';
import { combine } from '../routing';

const messages = ['/messages', '/mailFolders/{folder}/messages'];

/** Messages, folders, attachments and sending, for `/users/{user}` and `/me`. */
export const mailRoutes: readonly Route[] = combine(
  mailFolderRoutes,
  messages.flatMap((template) => [...mailRoute('GET', template, listMessages), ...mailRoute('POST', template, createDraft)]),
  mailRoute('GET', '/mailFolders/{folder}/messages/$count', countMessages),
  mailRoute('GET', '/mailFolders/{folder}/messages/delta', messagesDelta),
  messageRoute('GET', '', (call) => answerMessage(call, messageOf(call), 200)),
  messageRoute('PATCH', '', changeMessage),
  messageRoute('DELETE', '', remove),
  // graph-facts 3.2: MIME. Exchange rebuilds it; here it is what was stored, the same bytes every time.
  messageRoute('GET', '/$value', (call) => ({
    status: 200,
    headers: { 'Content-Type': 'text/plain' },
    body: mimeFor(call.world.store, messageOf(call)),
  })),
  messageRoute('POST', '/move', move),
  messageRoute('POST', '/copy', copy),
  messageRoute('POST', '/permanentDelete', purge),
  messageRoute('POST', '/send', sendDraft),
  messageRoute('POST', '/createReply', createAnswer('reply')),
  messageRoute('POST', '/createReplyAll', createAnswer('replyAll')),
  messageRoute('POST', '/createForward', createAnswer('forward')),
  messageRoute('POST', '/reply', sendAnswer('reply')),
  messageRoute('POST', '/replyAll', sendAnswer('replyAll')),
  messageRoute('POST', '/forward', sendAnswer('forward')),
  messageRoute('GET', '/attachments', listAttachments),
  messageRoute('POST', '/attachments', postAttachment),
  messageRoute('POST', '/attachments/createUploadSession', createUploadSession),
  messageRoute('GET', '/attachments/{attachment}', readAttachment),
  messageRoute('DELETE', '/attachments/{attachment}', removeAttachment),
  messageRoute('GET', '/attachments/{attachment}/$value', attachmentValue),
  mailRoute('POST', '/sendMail', sendMail),
  mailUploadRoutes,
);
