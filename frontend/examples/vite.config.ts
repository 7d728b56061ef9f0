import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

/**
 * Tabs share a stream under a name with the address of their script, as another build may speak otherwise.
 * An address that stays says nothing of the build, so a hash of the script takes its place.
 */
const named: Plugin = {
  name: 'named-by-build',
  renderChunk(code) {
    if (!code.includes('import.meta.url')) this.error('nothing tells tabs of two builds apart');
    const build = createHash('sha256').update(code).digest('base64url').slice(0, 8);
    return { code: code.replaceAll('import.meta.url', JSON.stringify(build)), map: null };
  },
};

/** One script under a name that stays, which other pages can load. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  plugins: [named],
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
