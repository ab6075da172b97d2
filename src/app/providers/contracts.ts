// *Utförare*: a provider's contracts as they stand, and what is written in them. One PATCH under the row's version; two people who write of different things keep both.

import { providerId, type ContractId, type Instant, type PersonId, type ProviderId } from '../../core/brand';
import { contractOn, type Contract, type KeptContract, type Terms } from '../../core/casefile/contract';
import { needsOf, type Need } from '../../core/casefile/contract-needs';
import type { Provider } from '../../core/casefile/provider';
import { mayProvider, seesProviders } from '../../core/access/providers';
import {
  newContract,
  undoVersion,
  writeContract,
  type ContractPatch,
  type WritingContract,
} from '../../core/decide/write-contract';
import type { Actor } from '../../core/engine/decision';
import { no, ok, type Result } from '../../core/result';
import { dayOf } from '../../core/time/plain-date';
import { GraphFailure } from '../../graph/failure';
import { contractRow, contractsOf, createContract, keptContract, patchContract } from '../../graph/lists/contracts';
import { providerOf, providerRow } from '../../graph/lists/providers';
import type { App } from '../app';
import { nameOf } from '../show';

export interface ShownContracts {
  readonly contracts: readonly KeptContract[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly mayWrite: (contract: Pick<KeptContract, 'unit'>) => boolean;
  /** Whether a new one may be written here. */
  readonly mayAdd: boolean;
}

/** Those of a provider, the one that began last first; `noSuchProvider` when the register has none of that key. */
export async function showContracts(app: App, actor: Actor, id: ProviderId): Promise<Result<ShownContracts>> {
  const found = await providerSeen(app, actor, id);
  if (!found.ok) return found;
  const contracts = (await app.graph.send(contractsOf(app.places, id), 'person'))
    .map(keptContract)
    .toSorted((a, b) => b.first.from.localeCompare(a.first.from));
  return ok({
    contracts,
    names: await namesIn(app, contracts),
    mayWrite: (contract) => mayProvider(actor, 'contract', contract),
    mayAdd: mayProvider(actor, 'contract', found.value),
  });
}

/** Whether somebody may write in a contract by its key, `vardagskraft|RAM-2024-003`, or add one to the provider, `vardagskraft|`. */
export async function mayWriteIn(app: App, actor: Actor, key: string): Promise<boolean> {
  const [provider = '', number = ''] = key.split('|');
  const shown = await showContracts(app, actor, providerId(provider));
  if (!shown.ok) return false;
  const kept = shown.value.contracts.find(({ id }) => id === key);
  return number === '' ? shown.value.mayAdd : kept !== undefined && shown.value.mayWrite(kept);
}

/** The provider, for whoever may see it; `noSuchProvider` when the register has none of that key. */
export async function providerSeen(app: App, actor: Actor, id: ProviderId): Promise<Result<Provider>> {
  if (!seesProviders(actor)) return no('notYourTask');
  const row = await app.graph.send(providerRow(app.places, id), 'person');
  if (row === undefined) return no('noSuchProvider');
  const provider = providerOf(row);
  return mayProvider(actor, 'see', provider) ? ok(provider) : no('notYourTask');
}

/** Whoever has written or looked. */
async function namesIn(app: App, contracts: readonly KeptContract[]): Promise<ReadonlyMap<PersonId, string>> {
  const terms = contracts.flatMap(({ first, versions }) => [first, ...versions.map(({ set }) => set)]);
  const people = [
    ...contracts.flatMap(({ versions }) => versions.flatMap(({ by, undone }) => [by, undone?.by ?? null])),
    ...terms.flatMap(({ clauses = {}, licence }) => [...Object.values(clauses).map(({ by }) => by), licence?.by ?? null]),
  ];
  const known = [...new Set(people.filter((one) => one !== null))];
  return new Map(await Promise.all(known.map(async (id) => [id, (await nameOf(app, id)).name] as const)));
}

export interface NeededContract {
  readonly contract: Contract;
  /** null: the board's own operation. */
  readonly provider: Provider | null;
  readonly needs: readonly Need[];
}

/** The contracts of the whole register in which there is something to see to, as they stand today. */
export async function neededContracts(app: App, actor: Actor): Promise<Result<readonly NeededContract[]>> {
  if (!seesProviders(actor)) return no('notYourTask');
  const [contracts, providers] = await Promise.all([app.contracts(), app.providers()]);
  const today = dayOf(app.clock.now());
  return ok(
    contracts
      .filter((kept) => mayProvider(actor, 'see', kept))
      .map((kept) => contractOn(kept, today))
      .map((contract) => ({
        contract,
        provider: providers.find(({ id }) => id === contract.provider) ?? null,
        needs: needsOf(contract, today),
      }))
      .filter(({ needs }) => needs.length > 0),
  );
}

/** `contractTaken` when the provider has one of that number. */
export async function addContract(
  app: App,
  actor: Actor,
  {
    provider: id,
    terms,
  }: { readonly provider: ProviderId; readonly terms: Pick<Terms, 'number' | 'form' | 'service' | 'from' | 'to'> },
): Promise<Result<undefined>> {
  const found = await providerSeen(app, actor, id);
  if (!found.ok) return found;
  const { unit } = found.value;
  if (!mayProvider(actor, 'contract', { unit })) return no('notYourTask');
  if (terms.to !== null && terms.to < terms.from) return no('daysOutOfOrder');
  try {
    await app.graph.send(createContract(app.places, newContract({ provider: id, unit }, terms)), 'person');
  } catch (failure) {
    if (failure instanceof GraphFailure && failure.kind === 'duplicate') return no('contractTaken');
    throw failure;
  }
  await app.contractsAnew();
  return ok(undefined);
}

/** Writes what is to hold from a day on; refused as `writeContract` says. */
export const writeTerms = (app: App, id: ContractId, writing: WritingContract): Promise<Result<undefined>> =>
  changed(app, id, { by: writing.by, decide: (kept) => writeContract(kept, writing, app.clock.now()) });

/** Takes back what was written at that moment. */
export const undoTerms = (
  app: App,
  id: ContractId,
  which: { readonly by: Actor; readonly at: Instant },
): Promise<Result<undefined>> => changed(app, id, { by: which.by, decide: (kept) => undoVersion(kept, which, app.clock.now()) });

/** Tries before somebody is asked to press again: each is another person who was there first. */
const tries = 3;

async function changed(
  app: App,
  id: ContractId,
  { by, decide }: { readonly by: Actor; readonly decide: (kept: KeptContract) => Result<ContractPatch | null> },
): Promise<Result<undefined>> {
  if (!seesProviders(by)) return no('notYourTask');
  for (let n = 0; n < tries; n += 1) {
    const row = await app.graph.send(contractRow(app.places, id), 'person');
    if (row === undefined) return no('noSuchContract');
    const patch = decide(keptContract(row));
    if (!patch.ok) return patch;
    if (patch.value === null) return ok(undefined);
    try {
      await app.graph.send(patchContract(app.places, row, patch.value), 'person');
      await app.contractsAnew();
      return ok(undefined);
    } catch (failure) {
      if (!(failure instanceof GraphFailure) || failure.kind !== 'conflict') throw failure;
    }
  }
  return no('tryAgain');
}
