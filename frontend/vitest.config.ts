import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Tests that touch no page: they share one process and need no document. */
const wordless = [
  'src/core/**/*.test.ts',
  'client/src/protocol/**/*.test.ts',
  'client/src/store/**/*.test.ts',
];

export default defineConfig({
  plugins: [preact()],
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  // The examples of the wire lie with the server that writes them.
  server: { fs: { allow: ['..'] } },
  test: {
    css: { include: [/tokens\.css/] },
    restoreMocks: true,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        // The client is tested as it is here, whether it has been built or not.
        ssr: { resolve: { conditions: ['source', 'module', 'development|production'] } },
        test: { name: 'words', environment: 'node', isolate: false, include: wordless },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: [
            'src/**/*.test.{ts,tsx}',
            'client/src/**/*.test.ts',
            'gallery/**/*.test.{ts,tsx}',
            'examples/**/*.test.ts',
          ],
          exclude: wordless,
        },
      },
      {
        extends: true,
        test: { name: 'package', environment: 'node', include: ['client/test/**/*.test.mjs'] },
      },
    ],
  },
});
