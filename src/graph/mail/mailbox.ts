// The shared mailbox: what waits in it, a mail's own bytes, and where a handled one is moved. Ids that survive a move, on every call.

import { z } from 'zod';
import type { Instant } from '../../core/brand';
import { readInstant } from '../../core/time/instant';
import { body, get, nothing, patch, post, query, quoted, segment, type Call } from '../call';
import type { Graph } from '../client';
import { immutable, type FolderName } from './mail-folders';
import type { Places } from '../places';

/** The largest mail taken in, in bytes, as src/mail/bounds has it: what an organisation's Exchange delivers by default. */
const largestMail = 35 * 1024 * 1024;

export interface InboxMessage {
  readonly id: string;
  readonly receivedDateTime: string;
  readonly internetMessageId: string | null;
  /** Looked at in memory alone. */
  readonly subject: string;
}

const message = z.object({
  id: z.string(),
  receivedDateTime: z.string(),
  internetMessageId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  subject: z
    .string()
    .nullish()
    .transform((line) => line ?? ''),
});
const messages = z.object({ value: z.array(message) });

/** The oldest mails in the inbox, up to `top` (at most 1,000). What is handled is moved away, so no place in the list has to be remembered. */
export const inboxMessages = (at: Places, top: number): Call<readonly InboxMessage[]> =>
  get(
    `${at.mailbox}/mailFolders/inbox/messages${query({ $select: 'id,receivedDateTime,internetMessageId,subject', $orderby: 'receivedDateTime asc', $top: top })}`,
    (answer) => body(messages)(answer).value,
    immutable,
  );

/** A mail as Graph delivers it (MIME); `tooLarge` beyond 35 MB, `missing` when somebody took it away. */
export const rawMessage = (graph: Graph, at: Places, id: string): Promise<Uint8Array> =>
  graph.bytes(get(`${messagePath(at, id)}/$value`, nothing, immutable), largestMail);

const head = z.object({
  from: z.object({ emailAddress: z.object({ name: z.string().nullish(), address: z.string().nullish() }) }).nullish(),
  internetMessageHeaders: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
});

export interface MessageHead {
  readonly from: { readonly name: string | null; readonly address: string | null };
  /** Names in lower case. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/** Who sent a mail and what stands in its head, also when the mail itself cannot be read. */
export const messageHead = (at: Places, id: string): Call<MessageHead> =>
  get(
    `${messagePath(at, id)}${query({ $select: 'from,internetMessageHeaders' })}`,
    (answer) => {
      const { from, internetMessageHeaders: headers } = body(head)(answer);
      const { name = null, address = null } = from?.emailAddress ?? {};
      return { from: { name, address }, headers: (headers ?? []).map((one) => ({ ...one, name: one.name.toLowerCase() })) };
    },
    immutable,
  );

/** Moves a mail out of the inbox, or back. Its id stays; moving it where it is does no harm. */
export const moveTo = (at: Places, id: string, folder: FolderName | 'inbox'): Call<undefined> =>
  post(
    `${messagePath(at, id)}/move`,
    { destinationId: folder === 'inbox' ? folder : at.folders[folder] },
    { read: nothing, repeat: 'always', ...immutable },
  );

export interface SentMessage {
  readonly id: string;
  readonly address: string | null;
  readonly received: Instant;
}

const sentMessages = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      receivedDateTime: z.string().transform((text) => readInstant(text)),
      from: z.object({ emailAddress: z.object({ address: z.string().nullish() }) }).nullish(),
    }),
  ),
});

/** Who sent what came between two moments, both counted, the latest first: to the whole mailbox, or as it lies in a folder. At most 1,000. */
export const messagesBetween = (
  at: Places,
  { from, to }: { readonly from: Instant; readonly to: Instant },
  folder?: FolderName,
): Call<readonly SentMessage[]> =>
  get(
    `${at.mailbox}${folder === undefined ? '' : `/mailFolders/${segment(at.folders[folder])}`}/messages${query({
      $filter: `receivedDateTime ge ${from} and receivedDateTime le ${to}`,
      $select: 'id,from,receivedDateTime',
      $orderby: 'receivedDateTime desc',
      $top: 1000,
    })}`,
    (answer) =>
      body(sentMessages)(answer).value.flatMap(({ id, receivedDateTime: received, from: by }) =>
        received === undefined ? [] : [{ id, received, address: by?.emailAddress.address ?? null }],
      ),
    immutable,
  );

const ids = z.object({ value: z.array(z.object({ id: z.string() })) });

/** The mails with that `Message-ID`, angles included, in whichever folder. */
export const messagesOfId = (at: Places, messageId: string): Call<readonly string[]> =>
  get(
    `${at.mailbox}/messages${query({ $filter: `internetMessageId eq ${quoted(messageId)}`, $select: 'id', $top: 10 })}`,
    (answer) => body(ids)(answer).value.map(({ id }) => id),
    immutable,
  );

/** Takes a mail away so that nobody finds it in the mailbox or among what was deleted; `missing` when it is gone already. */
export const removeForGood = (at: Places, id: string): Call<undefined> =>
  post(`${messagePath(at, id)}/permanentDelete`, undefined, { read: nothing, repeat: 'always', ...immutable });

/** Puts a category on a mail, for colleagues who look in the mailbox. */
export const categorize = (at: Places, id: string, categories: readonly string[]): Call<undefined> =>
  patch(messagePath(at, id), { categories }, { read: nothing, ...immutable });

export const messagePath = (at: Places, id: string): string => `${at.mailbox}/messages/${segment(id)}`;
