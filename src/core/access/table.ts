// Who may do what with a matter, as one table: every door asks it, docs/access.md is printed from it, and its test tries each cell.

import type { NamedRole, Role } from '../routine/roles';

/** What somebody may do. To answer a task is its owner's (engine/may). */
export const acts = {
  /** Opens its page, its original and its file. */
  read: {},
  /** Is told what became of a task that was, or could have been, hers: by whom and when, and how far the matter has come. */
  hear: {},
  /** Says that somebody is in danger, or that a legal question must be weighed. */
  raise: {},
  /** Opens it to somebody by name, or shuts it to all but those who are named. */
  openTo: {},
  /** Enters its number in the register. */
  register: {},
  /** Takes it back to *Mottagning* when it went another way. */
  takeBack: {},
  /** Puts right what was answered of it, as long as it runs. */
  amend: {},
  /** Makes two cases of it, where it concerns two. */
  divide: {},
  /** Says that it belongs together with another that she reads. */
  tie: {},
  /** Raises its protection, at once. */
  protect: {},
  /** Takes its protection down again, with a reason. */
  unprotect: {},
  /** Makes a package of it for the archive, or lets it go along in a file for another system, and fetches that. */
  export: {},
} as const satisfies Record<string, object>;
export type Act = keyof typeof acts;

/** How closely a matter is kept: as usual, protected (decisions 2), or for named persons only (R165). */
export const levels = { normal: {}, protected: {}, named: {} } as const satisfies Record<string, object>;
export type Level = keyof typeof levels;

/** How far it has come: no unit has it, it runs in one, or it is over. */
export const phases = { arrived: {}, open: {}, ended: {} } as const satisfies Record<string, object>;
export type Phase = keyof typeof phases;

/** What somebody is in this very matter, whatever her role. */
export const standings = {
  /** It is hers to handle. */
  caseworker: {},
  /** A task of it is hers now. */
  asked: {},
  /** A task of it was hers. */
  answered: {},
  /** The manager has opened it to her. */
  named: {},
  /** She asked for it, of a process whose asker reads on. */
  opener: {},
} as const satisfies Record<string, object>;
export type Standing = keyof typeof standings;

/** What a row holds under beside the rest: a setting of the profile, or that nobody of the unit it went to has begun. */
export type When = 'unitReads' | 'untouched';

export interface AccessRow {
  /** What somebody is in it, or a role she holds where the matter is: one of a unit's counts in that unit alone. `reader`: whom the process names. */
  readonly who: { readonly standing: Standing } | { readonly role: Role | NamedRole } | 'reader';
  readonly of: 'complaint' | 'beside';
  readonly levels: readonly Level[];
  readonly phases: readonly Phase[];
  readonly acts: readonly Act[];
  readonly when?: When;
}

const everyLevel = ['normal', 'protected', 'named'] as const;
const unlessNamed = ['normal', 'protected'] as const;
const always = ['arrived', 'open', 'ended'] as const;

/** No row is for a member of EKU (R089), nor for whoever is kept out of the matter (I07), whatever else they are. */
export const accessTable: readonly AccessRow[] = [
  {
    who: { standing: 'caseworker' },
    of: 'complaint',
    levels: everyLevel,
    phases: always,
    acts: ['read', 'hear', 'raise', 'protect', 'tie'],
  },
  { who: { standing: 'caseworker' }, of: 'complaint', levels: everyLevel, phases: ['open'], acts: ['amend', 'divide'] },
  { who: { standing: 'asked' }, of: 'complaint', levels: everyLevel, phases: always, acts: ['read', 'hear', 'raise', 'protect'] },
  {
    who: { standing: 'answered' },
    of: 'complaint',
    levels: unlessNamed,
    phases: always,
    acts: ['read', 'hear', 'raise', 'protect'],
  },
  { who: { standing: 'named' }, of: 'complaint', levels: everyLevel, phases: always, acts: ['read', 'hear', 'raise', 'protect'] },
  {
    who: { role: 'firstOwner' },
    of: 'complaint',
    levels: unlessNamed,
    phases: always,
    acts: ['read', 'hear', 'raise', 'protect', 'register', 'takeBack', 'tie'],
  },
  {
    who: { role: 'firstOwner' },
    of: 'complaint',
    levels: ['named'],
    phases: ['arrived'],
    acts: ['read', 'hear', 'raise', 'protect', 'register', 'takeBack', 'tie'],
  },
  /** *Mottagning* divides what no unit has yet. */
  { who: { role: 'firstOwner' }, of: 'complaint', levels: everyLevel, phases: ['arrived'], acts: ['divide'] },
  { who: { role: 'registrar' }, of: 'complaint', levels: unlessNamed, phases: ['arrived'], acts: ['divide'] },
  {
    who: { role: 'registrar' },
    of: 'complaint',
    levels: unlessNamed,
    phases: always,
    acts: ['read', 'hear', 'raise', 'protect', 'register', 'tie'],
  },
  /** What has ended goes to the archive (arkivlagen 3–6 §§), also what no unit ever had; what is for named persons waits until they open it. */
  { who: { role: 'archiver' }, of: 'complaint', levels: unlessNamed, phases: ['arrived', 'ended'], acts: ['export'] },
  /** A number is entered for a task of hers, which is what lets her read it. */
  { who: { role: 'registrar' }, of: 'complaint', levels: ['named'], phases: always, acts: ['register'] },
  {
    who: { role: 'unitManager' },
    of: 'complaint',
    levels: everyLevel,
    phases: always,
    acts: ['read', 'hear', 'raise', 'protect', 'openTo', 'tie'],
  },
  {
    who: { role: 'unitManager' },
    of: 'complaint',
    levels: everyLevel,
    phases: ['open'],
    acts: ['amend', 'unprotect', 'divide', 'takeBack'],
  },
  /** Those who received it put right what they answered until the unit has begun. */
  {
    who: { role: 'firstOwner' },
    of: 'complaint',
    levels: unlessNamed,
    phases: ['open'],
    acts: ['amend', 'divide'],
    when: 'untouched',
  },
  {
    who: { role: 'registrar' },
    of: 'complaint',
    levels: unlessNamed,
    phases: ['open'],
    acts: ['amend', 'divide'],
    when: 'untouched',
  },
  {
    who: { role: 'departmentHead' },
    of: 'complaint',
    levels: ['normal'],
    phases: always,
    acts: ['read', 'hear', 'raise', 'protect', 'tie'],
  },
  {
    who: { role: 'qualityController' },
    of: 'complaint',
    levels: ['normal'],
    phases: always,
    acts: ['read', 'hear', 'raise', 'protect'],
  },
  { who: { role: 'caseworker' }, of: 'complaint', levels: ['normal'], phases: always, acts: ['hear'] },
  /** Inner secrecy: the unit's other caseworkers read what is not theirs only where the profile says so. */
  {
    who: { role: 'caseworker' },
    of: 'complaint',
    levels: ['normal'],
    phases: always,
    acts: ['read', 'hear', 'raise', 'protect'],
    when: 'unitReads',
  },
  { who: { standing: 'asked' }, of: 'beside', levels: everyLevel, phases: always, acts: ['read', 'hear'] },
  { who: { standing: 'answered' }, of: 'beside', levels: unlessNamed, phases: always, acts: ['read', 'hear'] },
  { who: { standing: 'opener' }, of: 'beside', levels: unlessNamed, phases: always, acts: ['read', 'hear'] },
  { who: 'reader', of: 'beside', levels: unlessNamed, phases: always, acts: ['read', 'hear'] },
];
