// Addresses outside that nobody has: what is sent there comes back, as from a server that knows no such mailbox.

import { z } from 'zod';
import { textOf, type Store } from '../../store';

const wanted = z.object({ address: z.string().min(3), isGone: z.boolean() });

/** All of them, in lower case. */
export const goneAddresses = (store: Store): readonly string[] =>
  store.all('SELECT address FROM mail_gone ORDER BY address').map((row) => textOf(row, 'address'));

/** Says of one whether it is; throws a ZodError for anything but `{address, isGone}`. */
export function setGone(store: Store, body: unknown): void {
  const { address, isGone } = wanted.parse(body);
  const sql = isGone ? 'INSERT OR IGNORE INTO mail_gone (address) VALUES (?)' : 'DELETE FROM mail_gone WHERE address = ?';
  store.run(sql, address.trim().toLowerCase());
}
