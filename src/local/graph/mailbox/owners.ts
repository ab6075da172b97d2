// Whose mailboxes there are, and who may open which: an app those in its scope, a person her own.

import type { LocalRequest } from '../../http';
import { people, tenant, type Person } from '../../people';
import { textOf, type Store } from '../../store';
import { accessDenied, badRequest, noSuchMailbox } from '../mail/refusals';

export interface Mailbox {
  /** Entra object id. */
  readonly id: string;
  readonly address: string;
  readonly name: string;
}

const ofPerson = (person: Person): Mailbox => ({
  id: person.id,
  address: person.userPrincipalName,
  name: `${person.givenName} ${person.surname}`,
});

export const mailboxes: readonly Mailbox[] = [
  ...Object.values(people).map(ofPerson),
  { id: tenant.sharedMailboxId, address: tenant.sharedMailbox, name: 'Synpunkter' },
];

/** By object id, user principal name or mail address, in either case. */
export function mailboxNamed(name: string): Mailbox | undefined {
  const wanted = name.trim().toLowerCase();
  return mailboxes.find(({ id, address }) => id === wanted || address === wanted);
}

/** An address inside the tenant's own domain, whether or not anybody has it. */
export const isOwnDomain = (address: string): boolean => address.toLowerCase().endsWith(`@${tenant.domain}`);

/**
 * The mailbox a call is about, by `{user}` or `/me`. 403 `ErrorAccessDenied` outside the app's scope (graph-facts 3.1) and, for a person,
 * in every mailbox but her own; 404 `ErrorInvalidUser` when there is none.
 */
export function openMailbox(request: LocalRequest, store: Store): Mailbox {
  const { caller, params } = request;
  const named = params['user'] === undefined ? mine(request) : mailboxNamed(params['user']);
  if (named === undefined) throw noSuchMailbox(params['user'] ?? '');
  if (caller.kind === 'nobody') throw accessDenied();
  if (caller.kind === 'person' && caller.personId !== named.id) throw accessDenied();
  if (caller.kind === 'app' && !isInScope(store, named)) throw accessDenied();
  return named;
}

function mine({ caller }: LocalRequest): Mailbox | undefined {
  if (caller.kind !== 'person') throw badRequest('/me request is only valid with delegated authentication flow.');
  return mailboxes.find(({ id }) => id === caller.personId);
}

function isInScope(store: Store, mailbox: Mailbox): boolean {
  const scope = store.all('SELECT address FROM mail_scope').map((row) => textOf(row, 'address'));
  return scope.includes('*') || scope.includes(mailbox.address);
}

/** RBAC for Applications: the mailboxes apps may open; `*` is all of them, as when nobody narrowed it. At first only the shared one. */
export function setMailboxScope(store: Store, addresses: readonly string[]): void {
  store.transaction(() => {
    store.run('DELETE FROM mail_scope');
    for (const address of addresses) store.run('INSERT OR IGNORE INTO mail_scope (address) VALUES (?)', address.toLowerCase());
  });
}
