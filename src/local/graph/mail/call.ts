// What every mail call begins with: the mailbox it may open, and the folder and message its address names.

import type { LocalAnswer, LocalRequest, LocalWorld, Route } from '../../http';
import { malformedId, noSuchItem } from './refusals';
import { findMessage, type Message } from './rows';
import { askedOfMessages, messageView } from './view';
import { findFolder, type Folder } from '../mailbox/folders';
import { isImmutableId, wantsImmutableIds } from '../mailbox/ids';
import { openMailbox, type Mailbox } from '../mailbox/owners';
import { mailSwitches } from '../mailbox/switches';

export interface MailCall {
  readonly request: LocalRequest;
  readonly world: LocalWorld;
  readonly mailbox: Mailbox;
}

export type MailHandler = (call: MailCall) => LocalAnswer | Promise<LocalAnswer>;

/** The same route below `/users/{user}` and `/me`; Outlook costs no SharePoint units (graph-facts 2). */
export function mailRoute(method: string, template: string, handle: MailHandler): readonly Route[] {
  return ['/users/{user}', '/me'].map((base): Route => ({
    ...{ method, template: `${base}${template}`, service: 'outlook', units: 0 },
    handle: (request, world) => handle({ request, world, mailbox: openMailbox(request, world.store) }),
  }));
}

/** The same route for a message addressed alone and through its folder. */
export const messageRoute = (method: string, rest: string, handle: MailHandler): readonly Route[] =>
  ['/messages/{message}', '/mailFolders/{folder}/messages/{message}'].flatMap((base) =>
    mailRoute(method, `${base}${rest}`, handle),
  );

/** The folder of the address; undefined when it names none. */
export function folderOf({ request, world, mailbox }: MailCall): Folder | undefined {
  const name = request.params['folder'];
  return name === undefined ? undefined : findFolder(world.store, mailbox.id, name);
}

/** The message of the address. 404 in another folder than the one named; an immutable id needs its Prefer header (graph-facts 3.2). */
export function messageOf(call: MailCall): Message {
  const { request, world, mailbox } = call;
  const id = request.params['message'] ?? '';
  const alone = isImmutableId(id) && !wantsImmutableIds(request);
  if (alone && mailSwitches(world.store).immutableIdAlone === 'refuse') throw malformedId();
  const message = findMessage(world.store, mailbox.id, id);
  const folder = folderOf(call);
  if (folder !== undefined && folder.id !== message.folder) throw noSuchItem();
  return message;
}

/** The message as this call wants to see it. */
export function answerMessage(call: MailCall, message: Message, status: number): LocalAnswer {
  const { request, world } = call;
  const context = `${world.origin()}/v1.0/$metadata#users('${call.mailbox.id}')/messages/$entity`;
  const body = { '@odata.context': context, ...messageView(world.store, message, askedOfMessages(request)) };
  return { status, body };
}
