// By which provision a document, or a part of it, is withheld or may be handed out, as one table; which may hold for a document follows from what it is.

import { isKeyOf, keysOf } from '../brand';
import type { Document } from '../records/document';
import { documentKinds } from '../records/document-kinds';
import type { StatuteId } from '../routine/statutes';

interface Ground {
  /** `withholds`: secrecy that hinders; `lets`: why it may be handed out all the same, or has nothing secret in it. */
  readonly way: 'withholds' | 'lets';
  readonly because: StatuteId;
}

/** In the order people choose among them. */
export const grounds = {
  individual: { way: 'withholds', because: 'individualSecrecy' },
  reporter: { way: 'withholds', because: 'reporterSecrecy' },
  health: { way: 'withholds', because: 'healthSecrecy' },
  whereabouts: { way: 'withholds', because: 'whereaboutsSecrecy' },
  ownRecord: { way: 'withholds', because: 'ownRecordSecrecy' },
  providerBusiness: { way: 'withholds', because: 'providerSecrecy' },
  municipalBusiness: { way: 'withholds', because: 'municipalSecrecy' },
  procurement: { way: 'withholds', because: 'procurementSecrecy' },
  inspection: { way: 'withholds', because: 'inspectionSecrecy' },
  dataProtection: { way: 'withholds', because: 'dataProtectionSecrecy' },
  nothingSecret: { way: 'lets', because: 'publicAccess' },
  consent: { way: 'lets', because: 'consentLifts' },
  ownData: { way: 'lets', because: 'secrecyForOneself' },
  party: { way: 'lets', because: 'partyAccess' },
  reservation: { way: 'lets', because: 'reservation' },
} as const satisfies Record<string, Ground>;

export type GroundId = keyof typeof grounds;

export const isGround = (id: string): id is GroundId => isKeyOf(grounds, id);

/** Those of one way. */
export const groundsThat = (way: Ground['way']): readonly GroundId[] => keysOf(grounds).filter((id) => grounds[id].way === way);

/** The provisions that may hold for a document: proposed, never decided (OSL 26 kap. 1 and 5 §§, 31 kap. 16 §). Nothing where nobody is in it. */
export function proposedGrounds({ kind, party }: Pick<Document, 'kind' | 'party'>): readonly GroundId[] {
  if (documentKinds[kind].secrecy === null) return [];
  if (party === 'provider') return ['individual', 'providerBusiness'];
  return party === 'complainant' || party === 'forwarder' ? ['individual', 'reporter'] : ['individual'];
}
