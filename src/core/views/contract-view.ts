// A provider's contracts as the tab is told of them, and what is to be seen to in the whole register.

import { z } from 'zod';
import { enumOf } from '../brand';
import { contactKinds, type ContactKind } from '../casefile/contract';

const named = z.object({ id: z.string(), name: z.string() });
const fact = z.object({ title: z.string(), value: z.string() });

const clause = z.object({ id: z.string(), name: z.string(), is: z.enum(['yes', 'no', 'notChecked']), text: z.string() });

const contract = z.object({
  id: z.string(),
  title: z.string(),
  /** Whether it has not begun, runs, or has ended on the day it is shown of. */
  runs: z.string(),
  needs: z.array(z.string()),
  facts: z.array(fact),
  clauses: z.array(clause),
  /** As its forms begin: what stands there on the day. */
  terms: z.object({
    number: z.string(),
    form: z.string(),
    service: z.string(),
    from: z.string(),
    to: z.string().nullable(),
    extension: z.object({ months: z.number(), times: z.number(), by: z.string().nullable() }).nullable(),
    licence: z.object({ number: z.string().nullable(), validTo: z.string().nullable() }).nullable(),
    duties: z.record(z.string(), z.object({ months: z.number(), days: z.array(z.string()) }).nullable()),
    contacts: z.array(
      z.object({
        kind: z.enum(enumOf<ContactKind>(contactKinds)),
        mail: z.string().nullable(),
        phone: z.string().nullable(),
      }),
    ),
    joint: z.object({ body: z.string(), municipalities: z.array(z.string()) }).nullable(),
  }),
  mayWrite: z.boolean(),
  /** When the last thing in it was written; null: nothing was. */
  seen: z.string().nullable(),
  /** The newest first. `back`: the moment by which it is taken back; absent where it may not be. */
  versions: z.array(z.object({ key: z.string(), text: z.string(), back: z.string().exactOptional() })),
});
export type ContractView = z.infer<typeof contract>;

export const contractsShape = z.object({
  on: z.string(),
  today: z.string(),
  contracts: z.array(contract),
  mayAdd: z.boolean(),
  forms: z.array(named),
  services: z.array(named),
  reasons: z.array(named),
  states: z.array(named),
});
export type ContractsView = z.infer<typeof contractsShape>;

export const contractNeedsShape = z.object({
  rows: z.array(z.object({ key: z.string(), provider: named.nullable(), contract: z.string(), needs: z.array(z.string()) })),
});
export type ContractNeedsView = z.infer<typeof contractNeedsShape>;
