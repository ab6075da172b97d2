// How the try-it page is built: one page, served by the local Microsoft 365 at its root.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/',
  plugins: [react()],
  build: { chunkSizeWarningLimit: 2000, sourcemap: false },
});
