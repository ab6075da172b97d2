// The language somebody's cards are written in: what she has chosen, Swedish until then (K13).

import type { PersonId } from '../core/brand';
import type { Language } from '../core/text/say';
import type { App } from './app';

/** Swedish for nobody in particular, too. */
export const languageOf = async ({ messenger }: Pick<App, 'messenger'>, reader: PersonId | null): Promise<Language> =>
  (reader === null ? null : await messenger.languageOf(reader)) ?? 'sv';
