import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The package's entry in one small file, to be weighed: `--mode whole` with the parser, `--mode own` without. */
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: `../node_modules/.weighed/${mode}`,
    emptyOutDir: true,
    rollupOptions: {
      input: fileURLToPath(new URL('src/subscribe.ts', import.meta.url)),
      external: mode === 'own' ? ['eventsource-parser'] : [],
      preserveEntrySignatures: 'exports-only',
      output: { entryFileNames: '[name].js' },
    },
  },
}));
