// Letters: a draft that carries our key, then `send`. After a crash the key is looked up, so that no letter goes twice unasked (decisions 7.2).

import { z } from 'zod';
import { body, get, nothing, post, query, quoted, type Call } from '../call';
import { immutable } from './mail-folders';
import { messagePath } from './mailbox';
import type { Places } from '../places';

export interface Draft {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  /** What the letter is, `textKey` for instance; looked up by `findByKey`. */
  readonly key: string;
  readonly replyTo?: string;
  /** Own headers; Graph takes only names that begin with `X-`. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FoundLetter {
  readonly id: string;
  /** false: it lies among the sent ones. */
  readonly isDraft: boolean;
}

/** Name of the extended property that holds our key. */
export const keyProperty = 'String {7c1b8d5e-5d0f-4e39-9a3e-51a2d7c0f3b6} Name TrappanKey';
const idOnly = z.object({ id: z.string() });
const found = z.object({ value: z.array(z.object({ id: z.string(), isDraft: z.boolean().nullish() })) });

/** The letter with a key, in any folder: a draft, or sent; undefined when there is neither. A sent one comes before a draft. */
export const findByKey = (at: Places, key: string): Call<FoundLetter | undefined> =>
  get(
    `${at.mailbox}/messages${query({ $filter: keyFilter(key), $select: 'id,isDraft', $top: 5 })}`,
    (answer) => {
      const letters = body(found)(answer).value.map(({ id, isDraft }) => ({ id, isDraft: isDraft ?? false }));
      return letters.find((letter) => !letter.isDraft) ?? letters[0];
    },
    immutable,
  );

/** The condition by which Graph finds a letter with our key. */
export const keyFilter = (key: string): string =>
  `singleValueExtendedProperties/any(ep: ep/id eq ${quoted(keyProperty)} and ep/value eq ${quoted(key)})`;

/** Makes a draft and answers its id. Not repeated when its answer is lost: look it up by its key. */
export const createDraft = (at: Places, draft: Draft): Call<string> =>
  post(`${at.mailbox}/messages`, messageOf(draft), {
    read: (answer) => body(idOnly)(answer).id,
    repeat: 'untried',
    ...immutable,
  });

function messageOf({ to, subject, body: content, key, replyTo, headers }: Draft): object {
  const named = Object.entries(headers ?? {}).map(([name, value]) => ({ name, value }));
  return {
    subject,
    body: { contentType: 'text', content },
    toRecipients: [recipient(to)],
    ...(replyTo === undefined ? {} : { replyTo: [recipient(replyTo)] }),
    ...(named.length === 0 ? {} : { internetMessageHeaders: named }),
    singleValueExtendedProperties: [{ id: keyProperty, value: key }],
  };
}

const recipient = (address: string): object => ({ emailAddress: { address } });

/** Sends a draft. Never repeated by us, whatever happens: look it up by its key first. */
export const sendDraft = (at: Places, id: string): Call<undefined> =>
  post(`${messagePath(at, id)}/send`, undefined, { read: nothing, repeat: 'never', ...immutable });
