// The page's words in the chosen language: Swedish first, English second.

import { useCallback } from 'react';
import { useSettings, type Language } from './settings';
import { en } from '../text/en';
import { sv, type WordKey } from '../text/sv';

const texts = { sv, en } as const satisfies Record<Language, Record<WordKey, string>>;

export type Say = (key: WordKey, holes?: Readonly<Record<string, string | number>>) => string;

/** `say('inbox.unread', { n: 3 })` in the language the person chose. */
export function useWords(): Say {
  const { language } = useSettings();
  return useCallback((key, holes = {}) => fill(texts[language][key], holes), [language]);
}

const fill = (text: string, holes: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));

/** `mån 2 mars 09:10`, in Swedish time whatever the browser's is. */
export function useMoments(): (instant: string) => string {
  const { language } = useSettings();
  return useCallback(
    (instant) => {
      const at = new Date(instant);
      if (Number.isNaN(at.getTime())) return '';
      const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
      const day = at.toLocaleDateString(locale, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        timeZone: 'Europe/Stockholm',
      });
      return `${day} ${at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Stockholm' })}`;
    },
    [language],
  );
}
