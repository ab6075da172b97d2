// The pane's colours: only those its Outlook has are fetched, and others when it changes.

import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { onTheme, themeNow, type ThemeName } from './outlook';

const themes: Readonly<Record<ThemeName, () => Promise<{ readonly theme: Theme }>>> = {
  light: () => import('./themes/light'),
  dark: () => import('./themes/dark'),
  contrast: () => import('./themes/contrast'),
};

/** Colours that have come, by their name. */
export interface Drawn {
  readonly name: ThemeName;
  readonly theme: Partial<Theme>;
}

/** The colours of Outlook now; the browser's own where they do not come, for words in plain black are better than none. */
export async function drawnNow(): Promise<Drawn> {
  const name = themeNow();
  try {
    return { name, theme: (await themes[name]()).theme };
  } catch {
    return { name, theme: {} };
  }
}

/** The colours to draw in: what it began with until Outlook has others and they have come. */
export function useTheme(first: Drawn): Drawn {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => onTheme(() => void drawnNow().then(setDrawn)), []);
  return drawn;
}
