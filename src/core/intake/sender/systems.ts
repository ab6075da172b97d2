// Mails of the municipality's central systems (fault reports, contact centre, comments): a machine sends them, a person wrote what lies in them. Each
// system's labels stand in the profile, so that a municipality adds its own; nothing here knows one system from another.

import { z } from 'zod';

/** What a label may name. A field in several labels is taken from the first that holds something. */
export const systemFields = ['name', 'first', 'last', 'address', 'phone', 'postal', 'reference', 'words', 'other'] as const;
export type SystemField = (typeof systemFields)[number];

const labels = z.array(z.string().trim().min(1).max(60));

export const systemSchema = z.strictObject({
  /** What people call it. */
  name: z.string().trim().min(1).max(40),
  /** Its addresses, or `@` and its whole domain. */
  senders: z.array(z.string().trim().min(3)).min(1),
  /** What its mails call each field; `other`: fields that end the one before and are left in the original. */
  labels: z.partialRecord(z.enum(systemFields), labels),
  /** Where the answer goes: to the person's own address, back to the system, or nowhere by mail: somebody writes it there. */
  answer: z.enum(['person', 'system', 'byHand']),
});
export type CentralSystem = z.infer<typeof systemSchema>;

/** The system that has sent a mail from `address`; undefined for any other sender. */
export function systemOf(address: string | null, systems: readonly CentralSystem[]): CentralSystem | undefined {
  const sender = address?.toLowerCase() ?? '';
  const domain = sender.slice(sender.lastIndexOf('@'));
  return systems.find(({ senders }) => senders.map((one) => one.toLowerCase()).some((one) => one === sender || one === domain));
}

/** Its own number for a matter, with its name: `Felanmälan 2026-0117`. */
export const systemNumber = ({ name }: Pick<CentralSystem, 'name'>, reference: string): string =>
  `${name} ${reference}`.trim().slice(0, longestNumber);
const longestNumber = 120;

/** How an answer goes to what has such a number; undefined where no system of the profile gave it. */
export const systemOfNumber = (number: string | null, systems: readonly CentralSystem[]): CentralSystem | undefined =>
  number === null ? undefined : systems.find(({ name }) => number === name || number.startsWith(`${name} `));
