// A card drawn in a language, as the golden files keep it.

import type { Language } from '../../src/core/text/say';

export type DrawnCard = Readonly<Record<string, unknown>>;
export type Draw = (language: Language) => DrawnCard;
