// Whether something in the register of providers may be put right so, and what is then written: the value, and beside it who, why and what stood before.

import type { Instant } from '../brand';
import {
  aliasLengths,
  isSameHeld,
  mostAliases,
  mostChanges,
  type Correctable,
  type Corrected,
  type CorrectReason,
  type ProviderChange,
} from '../casefile/provider-change';
import type { Provider } from '../casefile/provider';
import type { Actor } from '../engine/decision';
import { mayProvider } from '../access/providers';
import { domainOf } from '../intake/mail-parts';
import { no, ok, type Result } from '../result';
import { openDomains } from '../routine/sender-limits';

export interface Correcting {
  readonly by: Actor;
  readonly field: Correctable;
  /** What she saw when she began: what somebody else has put there since is not written over. */
  readonly from: Corrected;
  readonly to: Corrected;
  /** null: what was put right last is taken back. */
  readonly reason: CorrectReason | null;
}

type Known = Pick<Provider, 'id' | 'name' | 'aliases' | 'unit' | 'mail'>;

export interface Correctee extends Known {
  readonly changes: readonly ProviderChange[];
}

export interface AroundProviders {
  readonly register: readonly Pick<Provider, 'id' | 'name' | 'aliases'>[];
  /** Domains of employees: what a colleague writes is not a provider's. */
  readonly staffDomains: readonly string[];
}

export interface ProviderPatch {
  readonly mail?: string | null;
  readonly aliases?: readonly string[];
  readonly changes: readonly ProviderChange[];
}

/** What is to be written; null when it stands there already. Refused: not hers, changed by somebody meanwhile, or a value that cannot be. */
export function correctProvider(
  provider: Correctee,
  given: Correcting,
  { now, ...around }: AroundProviders & { readonly now: Instant },
): Result<ProviderPatch | null> {
  if (!mayProvider(given.by, 'correct', provider)) return no('notYourTask');
  const { field, reason } = given;
  const to = tidied(given.to);
  if (isSameHeld(provider[field], to)) return ok(null);
  if (!isSameHeld(provider[field], given.from)) return no('registerChanged');
  if (reason === null && !isLast(provider, given)) return no('registerChanged');
  const fault = reason === null ? null : faultOf(provider, to, around);
  if (fault !== null) return no(fault);
  const change: ProviderChange = { at: now, by: given.by.id, field, from: provider[field], to, reason };
  const changes = [...provider.changes, change].slice(-mostChanges);
  return ok(to === null || typeof to === 'string' ? { mail: to, changes } : { aliases: to, changes });
}

/** Blanks around are no part of a name; the same name twice is one. */
function tidied(to: Corrected): Corrected {
  if (to === null) return null;
  if (typeof to === 'string') return to.trim() === '' ? null : to.trim();
  return [...new Set(to.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== ''))];
}

/** Only what was put right last in a field can be taken back, to what stood before it. */
function isLast({ changes }: Correctee, { field, to }: Correcting): boolean {
  const last = changes.findLast((one) => one.field === field);
  return last !== undefined && isSameHeld(last.from, tidied(to));
}

type Fault = 'providerAddress' | 'aliasNotPossible' | 'aliasTaken';

function faultOf(provider: Correctee, to: Corrected, around: AroundProviders): Fault | null {
  if (to === null) return null;
  return typeof to === 'string' ? addressFault(to, around) : aliasFault(provider, to, around);
}

/** Requests with personal data go there, and who writes from its domain is taken for the provider: an address anybody can have, or one of our own, is none. */
function addressFault(address: string, { staffDomains }: AroundProviders): Fault | null {
  const domain = domainOf(address);
  const isOwn = staffDomains.some((one) => one.toLowerCase() === domain);
  return domain === '' || openDomains.has(domain) || isOwn ? 'providerAddress' : null;
}

function aliasFault(provider: Correctee, aliases: readonly string[], { register }: AroundProviders): Fault | null {
  const { least, most } = aliasLengths;
  if (aliases.length > mostAliases || aliases.some(({ length }) => length < least || length > most)) return 'aliasNotPossible';
  const others = register.filter(({ id }) => id !== provider.id).flatMap(({ name, aliases: also }) => [name, ...also]);
  const taken = new Set(others.map((one) => one.toLocaleLowerCase('sv')));
  return aliases.some((one) => taken.has(one.toLocaleLowerCase('sv'))) ? 'aliasTaken' : null;
}
