// Who reads, and which pages that opens. What they may see is decided by the server each time; this only leaves out links that would lead nowhere.

import { createContext } from 'react';
import { z } from 'zod';
import { languages, type Language } from '../../../src/core/text/say';
import { useAnswer } from './use-answer';

const shape = z.object({
  grants: z.array(z.object({ role: z.string() })),
  mayRescue: z.boolean(),
  keepsRegister: z.boolean().default(false),
  exports: z.boolean().default(false),
  takesFilesIn: z.boolean().default(false),
  hasMeasures: z.boolean().default(false),
  readsLog: z.boolean().default(false),
  seesDisposal: z.boolean().default(false),
  leadsUnit: z.boolean().default(false),
  seesProviders: z.boolean().default(false),
  readsFollowUps: z.boolean().default(false),
  seesSettings: z.boolean().default(false),
  looksAfter: z.boolean().default(false),
  language: z.enum(languages).nullish(),
  guides: z.array(z.object({ role: z.string(), name: z.string(), lines: z.array(z.string()) })).default([]),
});

export interface RoleGuide {
  readonly role: string;
  /** What it is called here. */
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Me {
  /** What she holds, somewhere. */
  readonly roles: readonly string[];
  readonly isEku: boolean;
  /** *Frånvaro*: those who have a part in the board's cases. */
  readonly hasRole: boolean;
  /** *Manuell hantering*: those who receive, and whoever stands in for them. */
  readonly mayRescue: boolean;
  /** *Diariet*: those who keep the register, and whoever stands in for them. */
  readonly keepsRegister: boolean;
  /** *Arkiv*: whom the profile lets export. */
  readonly exports: boolean;
  readonly takesFilesIn: boolean;
  /** *Åtgärder*: those who answer for a unit, or for all. */
  readonly hasMeasures: boolean;
  /** *Enheten*: those who lead one, or look after all. */
  readonly leadsUnit: boolean;
  /** *Utförare*: those who have a part in the board's cases. */
  readonly seesProviders: boolean;
  /** *Uppföljning*: those who follow up providers, and management. */
  readonly readsFollowUps: boolean;
  /** *Inställningar*: those who have a part in the routine; *Hälsa*: whoever looks after it. */
  readonly seesSettings: boolean;
  readonly looksAfter: boolean;
  /** *Logg*: those the profile names. */
  readonly readsLog: boolean;
  /** *Gallring*: those who choose, or confirm. */
  readonly seesDisposal: boolean;
  /** What each of her roles thinks of first: its lines by key, in order. */
  readonly guides: readonly RoleGuide[];
  /** What she has chosen in the chat or here; undefined until she has. */
  readonly language: Language | undefined;
  /** Asks once more. */
  readonly again: () => void;
}

/** Who reads, for parts far below: asked for once. undefined until it is known. */
export const MeContext = createContext<Me | undefined>(undefined);

/** undefined until it is known; nobody in particular when the server does not say. */
export function useMe(): Me | undefined {
  const answer = useAnswer('/api/me', shape);
  if (answer.state === 'waiting') return undefined;
  const roles = answer.state === 'here' ? answer.value.grants.map(({ role }) => role) : [];
  return {
    roles,
    isEku: roles.includes('eku'),
    hasRole: roles.length > 0,
    mayRescue: answer.state === 'here' && answer.value.mayRescue,
    keepsRegister: answer.state === 'here' && answer.value.keepsRegister,
    exports: answer.state === 'here' && answer.value.exports,
    takesFilesIn: answer.state === 'here' && answer.value.takesFilesIn,
    hasMeasures: answer.state === 'here' && answer.value.hasMeasures,
    leadsUnit: answer.state === 'here' && answer.value.leadsUnit,
    seesProviders: answer.state === 'here' && answer.value.seesProviders,
    readsFollowUps: answer.state === 'here' && answer.value.readsFollowUps,
    seesSettings: answer.state === 'here' && answer.value.seesSettings,
    looksAfter: answer.state === 'here' && answer.value.looksAfter,
    readsLog: answer.state === 'here' && answer.value.readsLog,
    seesDisposal: answer.state === 'here' && answer.value.seesDisposal,
    guides: answer.state === 'here' ? answer.value.guides : [],
    language: (answer.state === 'here' ? answer.value.language : undefined) ?? undefined,
    again: answer.again,
  };
}
