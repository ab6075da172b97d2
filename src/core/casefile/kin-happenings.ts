// What the history says of cases that are kin: divided, tied, the same.

import type { CaseId, ProviderId } from '../brand';
import type { DividedOver } from './division';

export interface KinHappenings {
  /** It concerns two providers or two persons: a part of it becomes a case of its own, known by `part`, and for which provider. */
  divided: { readonly part: string; readonly over: DividedOver; readonly providerId: ProviderId | null };
  /** That case is there. */
  partOpened: { readonly part: string; readonly to: CaseId };
  /** This case is such a part, of that one. */
  partOf: { readonly part: string; readonly of: CaseId; readonly over: DividedOver };
  /** That was taken back: said in both. */
  undivided: { readonly part: string };
  /** It belongs together with another; whether this one leads, and whether the one that leads carries the investigation. Said in both. */
  tied: { readonly to: CaseId; readonly leads: boolean; readonly carries: boolean };
  untied: { readonly to: CaseId };
  /** *Mottagning* says that it is the same as another. */
  sameAs: { readonly to: CaseId };
  /** Its words lie in that one too, under that key; and they do not count there any more. */
  wordsJoined: { readonly to: CaseId; readonly textKey: string };
  wordsLeft: { readonly to: CaseId; readonly textKey: string };
  /** This case is protected since that place of its history, and so is that one now, which holds the same words. */
  protectionPassed: { readonly to: CaseId; readonly since: number; readonly found: ProtectionFound };
  /** It became protected because that one is, by what stands there in that place. */
  protectedWith: { readonly of: CaseId; readonly since: number };
}

/** The other case was made protected, was so before, or is there no more. */
export const protectionFounds = ['raised', 'protected', 'gone'] as const;
export type ProtectionFound = (typeof protectionFounds)[number];
