// How the tab is built: one page under /tab/, served by the bot.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/tab/',
  plugins: [react()],
  build: { chunkSizeWarningLimit: 2000, rollupOptions: { input: new URL('tab.html', import.meta.url).pathname } },
});
