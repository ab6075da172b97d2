// How the try-it page is built: one page, served by the local Microsoft 365 at its root, and beside it the script that plays Outlook.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (file: string): string => new URL(file, import.meta.url).pathname;

export default defineConfig({
  base: '/',
  plugins: [react()],
  build: {
    chunkSizeWarningLimit: 2000,
    sourcemap: false,
    rollupOptions: {
      input: { index: here('index.html'), office: here('office/office.ts') },
      // The pane of the product asks for it by this name.
      output: { entryFileNames: ({ name }) => (name === 'office' ? 'office.js' : 'assets/[name]-[hash].js') },
    },
  },
});
