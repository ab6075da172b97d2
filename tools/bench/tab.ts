// How heavy the tab is: its first load, and what each page adds.

import { tabSizes } from '../tab-sizes';
import { nothing, type Measured } from './measured';

/** Of the tab as it was built last. */
export const measureTab = (): Promise<Measured> => {
  const { firstLoad, pages } = tabSizes('dist/tab');
  const each: Readonly<Record<string, number>> = Object.fromEntries(
    Object.entries(pages).map(([name, kB]) => [`tab.page.${name}.kB`, kB]),
  );
  return Promise.resolve({ ...nothing, values: { 'tab.firstLoad.kB': firstLoad, ...each } });
};
