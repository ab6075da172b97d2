// The sentences that have come so far: each chunk of the bundle brings those its code says (see tab/texts/sentences.ts).

import type { Language } from '../../src/core/text/say';

declare global {
  // The chunks write here before their code runs; nothing else does.
  var trappanTexts: Readonly<Record<Language, Record<string, string>>> | undefined;
}

export const { sv, en } = (globalThis.trappanTexts ??= { sv: {}, en: {} });
