import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** One script under a name that stays, which other pages can load. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2022',
    outDir: '../dist/examples',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: fileURLToPath(new URL('live-panel.html', import.meta.url)),
      output: { entryFileNames: '[name].js' },
    },
  },
});
