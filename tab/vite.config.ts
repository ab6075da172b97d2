// How the tab is built: one page under /tab/, served by the bot.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { reasonsWritten } from './reasons-written';
import { sentences } from './texts/sentences';

/** What draws and asks; the core's modules lie where the pages need them, and the entry stays one. */
const isDrawing = (id: string): boolean => !/\/tab\.(?:html|tsx)|\/src\/core\/|\/temporal-/.test(id);

export default defineConfig({
  base: '/tab/',
  plugins: [sentences(), reasonsWritten, react()],
  resolve: { alias: [{ find: /^fflate$/, replacement: new URL('parts/workbook/one-thread.ts', import.meta.url).pathname }] },
  worker: { format: 'es' },
  build: {
    // test/house/tab-size holds the sizes.
    chunkSizeWarningLimit: 2000,
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: new URL('tab.html', import.meta.url).pathname,
      // A module of the core does nothing by being read: what a page does not use of it stays out.
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'], test: isDrawing }] } },
      treeshake: { moduleSideEffects: (id) => !id.includes('/src/core/') },
    },
  },
});
