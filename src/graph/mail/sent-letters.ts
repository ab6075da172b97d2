// Letters of ours as they went: found by their own id on the wire or by our key, with whom they went to.

import { z } from 'zod';
import type { Instant } from '../../core/brand';
import { readInstant } from '../../core/time/instant';
import { body, get, query, quoted, type Call } from '../call';
import type { Places } from '../places';
import { keyFilter, keyProperty } from './drafts';
import { immutable } from './mail-folders';

export interface SentLetter {
  readonly key: string;
  /** In lower case. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly sent: Instant;
}

const letters = z.object({
  value: z.array(
    z.object({
      isDraft: z.boolean().nullish(),
      subject: z.string().nullish(),
      sentDateTime: z.string().nullish(),
      toRecipients: z.array(z.object({ emailAddress: z.object({ address: z.string().nullish() }) })).nullish(),
      singleValueExtendedProperties: z.array(z.object({ id: z.string(), value: z.string() })).nullish(),
    }),
  ),
});

/** The letter with that `Message-ID`, angles included; undefined when it is none of ours. */
export const sentByMessageId = (at: Places, id: string): Call<SentLetter | undefined> =>
  sentLetter(at, `internetMessageId eq ${quoted(id)}`);

/** The sent letter with our key. */
export const sentByKey = (at: Places, key: string): Call<SentLetter | undefined> => sentLetter(at, keyFilter(key));

const sentLetter = (at: Places, filter: string): Call<SentLetter | undefined> =>
  get(
    `${at.mailbox}/messages${query({
      $filter: filter,
      $select: 'id,isDraft,subject,sentDateTime,toRecipients',
      $expand: `singleValueExtendedProperties($filter=id eq ${quoted(keyProperty)})`,
      $top: 5,
    })}`,
    (answer) => body(letters)(answer).value.flatMap(letterIn)[0],
    immutable,
  );

/** Nothing for a draft, and for what does not carry our key. */
function letterIn(found: z.infer<typeof letters>['value'][number]): readonly SentLetter[] {
  const key = found.singleValueExtendedProperties?.[0]?.value;
  const sent = readInstant(found.sentDateTime ?? '');
  if (found.isDraft === true || key === undefined || sent === undefined) return [];
  const to = (found.toRecipients ?? []).map(({ emailAddress }) => (emailAddress.address ?? '').toLowerCase());
  return [{ key, to, subject: found.subject ?? '', sent }];
}
