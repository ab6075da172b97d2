// The reasons as they are when the tab is built: a page that asks for one has no need of all the processes they are read out of.

import type { Plugin } from 'vite';
import { reasons } from '../src/core/processes/reasons';

export const reasonsWritten: Plugin = {
  name: 'reasons-written',
  load: (id) => (id.endsWith('/src/core/processes/reasons.ts') ? `export const reasons = ${JSON.stringify(reasons)};` : null),
};
