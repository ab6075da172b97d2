// To whom a letter's secret reference was given: each party has its own, so that one passed on makes nobody another party.

import { letterTypes, type LetterType } from '../processes/complaint/letters';

export const parties = { person: {}, provider: {}, other: {} } as const satisfies Record<string, object>;
export type Party = keyof typeof parties;

const partyTo = { complainant: 'person', provider: 'provider', forwarder: 'other' } as const;

/** Whose reference a letter carries. */
export const partyOfLetter = (letter: LetterType): Party => partyTo[letterTypes[letter].to];
