// A case as its package tells of it: plain values, already in words, that travel to the thread which draws and packs it.

import type { Instant } from '../brand';
import type { Profile } from '../routine/profile';

/** The board whose archive it is, and what its profile says of the one that takes over: its name, what was agreed, and where in its order the case belongs. */
export interface Deliverer extends Pick<Profile['archive'], 'organisationNumber' | 'receiver' | 'agreement' | 'reference'> {
  readonly authority: string;
}

export interface Description {
  /** The package's name and its folder's. */
  readonly id: string;
  readonly made: Instant;
  readonly deliverer: Deliverer;
  /** The case's own number, and the one that is shown. */
  readonly number: string;
  readonly shown: string;
  readonly unit: string;
  readonly title: string;
  readonly keyword: string | null;
  readonly classification: string | null;
  /** Numbers of the cases it belongs together with. */
  readonly kin: readonly string[];
  readonly agents: readonly DescribedAgent[];
  readonly received: Instant;
  readonly arrived: Instant;
  readonly closed: Instant | null;
  readonly restriction: Restriction | null;
  readonly actions: readonly { readonly at: Instant; readonly text: string; readonly kind: string }[];
  readonly notes: readonly string[];
  readonly records: readonly DescribedRecord[];
}

export interface DescribedAgent {
  readonly is: 'counterpart' | 'creator' | 'receiver' | 'responsible_person' | 'sender';
  /** A function, an organisation, or an employee; never who complained or whom it concerns. */
  readonly name: string;
  readonly role: string | null;
  readonly unit: string | null;
  readonly isProtected: boolean;
}

/** By which paragraph it may be secret, and what that means. */
export interface Restriction {
  readonly regulation: string;
  readonly words: string;
}

export interface DescribedRecord {
  readonly n: number;
  readonly title: string;
  readonly kind: string;
  readonly state: 'received' | 'created' | 'sent';
  readonly way: 'in' | 'out' | 'internal';
  readonly at: Instant;
  readonly party: DescribedAgent | null;
  readonly restriction: Restriction | null;
  readonly notes: readonly string[];
  /** Names of its files in the package; the thread adds what it had to lay beside a paper. */
  readonly files: readonly string[];
}
