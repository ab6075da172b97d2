// How the pane in Outlook is built: one page under /outlook/, with nothing of the tab's first load in it.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { sentences } from '../texts/sentences';

export default defineConfig({
  base: '/outlook/',
  plugins: [sentences(() => true), react()],
  build: {
    // test/house/tab-size holds the sizes.
    chunkSizeWarningLimit: 2000,
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: new URL('pane.html', import.meta.url).pathname,
      treeshake: { moduleSideEffects: (id) => !id.includes('/src/core/') },
    },
  },
});
