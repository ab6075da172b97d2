// What written terms of a contract cannot be: how it may be extended, whom one turns to, and who buys together. The page shows it at each field, and what is
// written is held against it again when it comes.

import { z } from 'zod';
import { contactKinds, type ContactKind, type Contract, type SomeTerms } from './contract';
import { keysOf } from '../brand';

/** A field that is not as it should be. */
export type Unfit =
  | 'extensionMonths'
  | 'extensionTimes'
  | 'extensionBy'
  | `contactMail.${ContactKind}`
  | `contactPhone.${ContactKind}`
  | 'jointBody'
  | 'jointOthers';

/** The most a contract may say: months of one extension, how many, and municipalities that buy together. */
export const termLimits = { months: 120, times: 20, municipalities: 60 } as const;

const address = z.email();
/** Digits as people write them: `0470-123 45`, `+46 470 123 45`. */
const telephone = /^\+?\d[\d ()-]{4,38}$/;

/**
 * What is unfit in those parts of `set` that are written, in a contract which then stands so. A further time is of a contract with a last day, and is said
 * while it runs; a contact is reached by mail or telephone; whoever buys together is a body with at least one other municipality (R290, R300).
 */
export function unfitTerms(
  set: Pick<SomeTerms, 'extension' | 'contacts' | 'joint'>,
  { from, to }: Pick<Contract, 'from' | 'to'>,
): readonly Unfit[] {
  const { extension = null, contacts = [], joint = null } = set;
  return [
    ...(extension === null ? [] : unfitExtension(extension, { from, to })),
    ...keysOf(contactKinds).flatMap((kind) => contacts.filter((one) => one.kind === kind).flatMap(unfitContact)),
    ...(joint === null ? [] : unfitJoint(joint)),
  ];
}

function unfitExtension(
  { months, times, by }: NonNullable<Contract['extension']>,
  { from, to }: Pick<Contract, 'from' | 'to'>,
): readonly Unfit[] {
  const isOutside = by !== null && (by < from || (to !== null && by > to));
  return [
    ...(to !== null && isWhole(months, 1, termLimits.months) ? [] : ['extensionMonths' as const]),
    ...(isWhole(times, 0, termLimits.times) ? [] : ['extensionTimes' as const]),
    ...(isOutside ? ['extensionBy' as const] : []),
  ];
}

const isWhole = (count: number, least: number, most: number): boolean =>
  Number.isInteger(count) && count >= least && count <= most;

const unfitContact = ({ kind, mail, phone }: Contract['contacts'][number]): readonly Unfit[] => [
  ...((mail === null ? phone !== null : address.safeParse(mail).success) ? [] : [`contactMail.${kind}` as const]),
  ...(phone === null || telephone.test(phone) ? [] : [`contactPhone.${kind}` as const]),
];

const unfitJoint = ({ body, municipalities }: NonNullable<Contract['joint']>): readonly Unfit[] => [
  ...(body.trim() === '' ? ['jointBody' as const] : []),
  ...(municipalities.length >= 1 && municipalities.length <= termLimits.municipalities ? [] : ['jointOthers' as const]),
];
