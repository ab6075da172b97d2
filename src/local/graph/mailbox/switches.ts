// Switches for what graph-facts leaves unsure about mail: each has both answers (decision 7.10). Kept in the database, so that a switch works at once.

import { z } from 'zod';
import { textOf, type Store } from '../../store';

const schema = z.strictObject({
  /** graph-facts 3.2, line "?": a mail attached to a mail arrives as an item, or as a file of type message/rfc822. */
  attachedMail: z.enum(['item', 'file']).default('item'),
  /** graph-facts 3.2, known issue: whether the `comment` of createReply reaches the draft's body. */
  replyComment: z.enum(['lost', 'inBody']).default('lost'),
  /** graph-facts 3.2: an immutable id in the address of a call without the Prefer header. */
  immutableIdAlone: z.enum(['refuse', 'accept']).default('refuse'),
  /** graph-facts 6.9: what a draft in a shared mailbox keeps of reply-to, categories and extended properties. */
  draftKeeps: z.enum(['all', 'words']).default('all'),
});

export type MailSwitches = Readonly<z.infer<typeof schema>>;

/** How the switches stand. */
export function mailSwitches(store: Store): MailSwitches {
  const rows = store.all('SELECT name, value FROM mail_switches');
  return schema.parse(Object.fromEntries(rows.map((row) => [textOf(row, 'name'), textOf(row, 'value')])));
}

/** Sets some of the switches; throws a ZodError for a name or an answer that does not exist. */
export function setMailSwitches(store: Store, wanted: unknown): void {
  const all = schema.parse({ ...mailSwitches(store), ...z.record(z.string(), z.string()).parse(wanted) });
  for (const [name, value] of Object.entries(all))
    store.run(
      'INSERT INTO mail_switches (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
      name,
      value,
    );
}
