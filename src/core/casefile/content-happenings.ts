// What has happened to the content of a case as rows and files: where it was moved, what its texts say that they are, and what was weeded. Counts and hashes alone.

import type { PersonId, PlainDate } from '../brand';
import type { DisposalGround } from '../records/disposal-choices';
import type { Lying } from './lying';

export interface ContentHappenings {
  /** Its content begins to be moved there: from now on some of it may lie in both places, until `contentCleared` says that it does not. */
  contentMoving: { readonly to: Lying };
  /** The receipt: what was moved lies there whole. How many rows and files, and the hash of them all; what they say stands nowhere here. */
  contentMoved: { readonly to: Lying; readonly documents: number; readonly hash: string };
  /** A person has moved it to a system outside, that day; `receipt` is the reference she got there. */
  contentHandedOver: { readonly day: PlainDate; readonly receipt: string };
  /** The texts of these letters say in their own rows that they have gone, or never arrived. */
  lettersFiled: { readonly textKeys: readonly string[] };
  /** The case ended: every text says what it is, and so many drafts among them go; `draftsGone`: they are gone. */
  draftsWeeded: { readonly drafts: number; readonly documents: number };
  draftsGone: Readonly<Record<string, never>>;
  /** Nothing of it is left anywhere but where the case says; how many rows and files were taken away. */
  contentCleared: { readonly documents: number };
  /** Two people have said that it is to be disposed of: the one who chose, and the one who confirmed and wrote this. `disposalUndone`: it is not. */
  disposalOrdered: { readonly ground: DisposalGround; readonly chosenBy: PersonId };
  disposalUndone: Readonly<Record<string, never>>;
  /** All of it lies in a package for the archive, or in a file for another system, and was read back: which, its checksum, how many documents, and how many of those lack something. */
  exported: {
    readonly to: string;
    readonly name: string;
    readonly hash: string;
    readonly size: number;
    readonly documents: number;
    readonly lacking: number;
  };
  /** Keys by which those it concerns find it may lie in *Sök* from now on; they do; none does any more. */
  findableBegun: Readonly<Record<string, never>>;
  findableMade: Readonly<Record<string, never>>;
  findableGone: Readonly<Record<string, never>>;
}
