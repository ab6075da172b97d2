// The shared mailbox's address in Graph and the two folders the product moves mail to.

import { segment } from '../call';

export const folderNames = { handled: 'Hanterade', setAside: 'Manuell hantering' } as const satisfies Record<string, string>;
export type FolderName = keyof typeof folderNames;

/** Ids that stay when a message is moved; asked for on every mailbox call (graph-facts 3.2). */
export const immutable = { headers: { Prefer: 'IdType="ImmutableId"' } } as const;

export const mailboxPath = (address: string): string => `/users/${segment(address)}`;
