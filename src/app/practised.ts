// What the history says of something that would have left, in a practice.

import type { App } from './app';

/** Put into the event of what left; empty where it really did. */
export const practised = ({ settings }: Pick<App, 'settings'>): { readonly isPractice?: true } =>
  settings.isPractice ? { isPractice: true } : {};
