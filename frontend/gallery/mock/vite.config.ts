import preact from '@preact/preset-vite';
import { defineConfig, type Plugin, type PreviewServer, type ViteDevServer } from 'vite';
import { board } from './mock-board.ts';
import { openStream } from './mock-stream.ts';

/** Answers the calls of the page without a server behind it. */
function mockServer(): Plugin {
  return {
    name: 'mock-server',
    configureServer: answer,
    configurePreviewServer: answer,
  };
  function answer(server: ViteDevServer | PreviewServer): void {
    server.middlewares.use('/api/v1/boards', (request, response, next) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const json = (body: object) => response.end(JSON.stringify(body));
      if (url.pathname === '/') return void json({ boards: [{ id: 'fleet', title: 'Fleet' }] });
      if (url.pathname === '/fleet') return void json(board);
      if (url.pathname === '/fleet/stream') {
        return openStream(response, url.searchParams.get('tab') ?? '');
      }
      next();
    });
  }
}

/** The whole page with made-up data: `npm run mock`. */
export default defineConfig({
  plugins: [preact(), mockServer()],
  optimizeDeps: { include: ['uplot'] },
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
});
