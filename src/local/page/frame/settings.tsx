// Language and theme of the page, chosen once and remembered by the browser.

import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

export const languages = ['sv', 'en'] as const;
export const themes = ['light', 'dark', 'contrast'] as const;
export type Language = (typeof languages)[number];
export type ThemeName = (typeof themes)[number];

export interface Settings {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: ThemeName) => void;
}

const SettingsContext = createContext<Settings>({
  language: 'sv',
  theme: 'light',
  setLanguage: () => undefined,
  setTheme: () => undefined,
});

/** Language and theme, and how to change them. */
export const useSettings = (): Settings => useContext(SettingsContext);

/** Gives everything inside it the settings. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => languages.find((one) => one === remembered('language')) ?? 'sv');
  const [theme, setTheme] = useState<ThemeName>(() => themes.find((one) => one === remembered('theme')) ?? 'light');
  const settings = useMemo(
    () => ({
      ...{ language, theme },
      setLanguage: (wanted: Language) => setLanguage(remember('language', wanted)),
      setTheme: (wanted: ThemeName) => setTheme(remember('theme', wanted)),
    }),
    [language, theme],
  );
  return <SettingsContext value={settings}>{children}</SettingsContext>;
}

/** What was remembered under a name; null when nothing was, or the browser keeps nothing. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`trappan.${name}`);
  } catch {
    return null;
  }
}

/** Remembers it, if the browser does, and answers it. */
export function remember<T extends string>(name: string, value: T): T {
  try {
    localStorage.setItem(`trappan.${name}`, value);
  } catch {
    // A browser that keeps nothing forgets the choice; the page works all the same.
  }
  return value;
}
