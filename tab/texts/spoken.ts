// Which languages can be said: Swedish always, English when its sentences have been fetched.

import { useEffect, useState } from 'react';
import type { Language } from '../../src/core/text/say';
import { en } from './brought';

let hasEnglish = false;

const isSpoken = (language: Language): boolean => language === 'sv' || hasEnglish;

/** The language asked for, from now on; Swedish when nobody answers with its sentences. */
export async function spokenOf(language: Language): Promise<Language> {
  if (isSpoken(language)) return language;
  try {
    Object.assign(en, (await import('../../src/core/text/en')).en);
    hasEnglish = true;
    return language;
  } catch {
    return 'sv';
  }
}

/** The language pages are drawn in: what is asked for, or Swedish until that can be said. */
export function useSpoken(wanted: Language): Language {
  const [, setSpoken] = useState<Language>();
  useEffect(() => {
    void spokenOf(wanted).then(setSpoken);
  }, [wanted]);
  return isSpoken(wanted) ? wanted : 'sv';
}
