// The words of the tab in the reader's language, which Teams tells: English for those who have English, Swedish for everybody else.

import { createContext, useContext, useMemo } from 'react';
import { say, type Language, type Spoken } from '../../src/core/text/say';

/** The language of everything inside it. */
export const LanguageContext = createContext<Language>('sv');

export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('en') ? 'en' : 'sv');

/** The page's language where there is no component to ask: what `App` wrote on the document. */
export const pageLanguage = (): Language => languageOf(document.documentElement.lang);

/** `say('tab.due', { day })` in the reader's language. */
export function useWords(): Spoken {
  const language = useContext(LanguageContext);
  return useMemo<Spoken>(
    () =>
      (key, ...holes) =>
        say(language, key, ...holes),
    [language],
  );
}
