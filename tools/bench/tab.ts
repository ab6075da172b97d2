// How heavy the tab and the pane in Outlook are: their first load, and what each page, or signing in, adds.

import { paneSizes, tabSizes } from '../tab-sizes';
import { nothing, type Measured } from './measured';

/** Of both as they were built last. */
export const measureTab = (): Promise<Measured> => {
  const { firstLoad, pages } = tabSizes('dist/tab');
  const each: Readonly<Record<string, number>> = Object.fromEntries(
    Object.entries(pages).map(([name, kB]) => [`tab.page.${name}.kB`, kB]),
  );
  const pane = paneSizes('dist/pane');
  const ofPane = { 'pane.firstLoad.kB': pane.firstLoad, 'pane.withSignIn.kB': pane.withSignIn };
  return Promise.resolve({ ...nothing, values: { 'tab.firstLoad.kB': firstLoad, ...each, ...ofPane } });
};
