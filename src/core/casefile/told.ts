// How a person was given word by hand: in which way, who heard it, and how it was made sure that it was she (decisions 8.13). Codes; a note lies in the protected site.

/** Never a voicemail: whoever listens to it is not known. */
export const toldHows = { phone: {}, letter: {}, visit: {}, ownChannel: {} } as const satisfies Record<string, object>;
export type ToldHow = keyof typeof toldHows;

export const toldWhos = { complainant: {}, individual: {}, representative: {} } as const satisfies Record<string, object>;
export type ToldWho = keyof typeof toldWhos;

/** How it was made sure who was told, and for which ways it does. */
export const identityProofs = {
  calledKnownNumber: { of: ['phone'] },
  controlQuestions: { of: ['phone', 'visit'] },
  knownByCaseworker: { of: ['phone', 'visit'] },
  showedIdentity: { of: ['visit'] },
  registeredAddress: { of: ['letter'] },
  statedAddress: { of: ['letter'] },
  signedIn: { of: ['ownChannel'] },
  protectedMail: { of: ['ownChannel', 'letter'] },
} as const satisfies Record<string, { readonly of: readonly ToldHow[] }>;
export type IdentityProof = keyof typeof identityProofs;
