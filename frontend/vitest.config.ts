import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  // The examples of the wire lie with the server that writes them.
  server: { fs: { allow: ['..'] } },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}', 'client/src/**/*.test.ts', 'gallery/**/*.test.{ts,tsx}'],
    css: { include: [/tokens\.css/] },
    isolate: false,
    restoreMocks: true,
    passWithNoTests: false,
  },
});
