import { once } from 'node:events';
import { createServer } from 'node:http';

/** A real server that speaks just enough of the stream, and notes what it was asked. */
export class SmallServer {
  /** Path and cursor of every request. */
  seen = [];
  #http = createServer((request, response) => this.#answer(request, response));
  #line;
  #wake = () => {};

  static async start() {
    const server = new SmallServer();
    server.#http.listen(0, '127.0.0.1');
    await once(server.#http, 'listening');
    return server;
  }

  get api() {
    return `http://127.0.0.1:${this.#http.address().port}/api/v1`;
  }

  /** Waits until so many requests came. */
  async requests(count) {
    while (this.seen.length < count) {
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Sends a panel with a summary over the newest line. */
  say(panel, revision, id, summary) {
    const now = new Date().toISOString();
    const data = {
      topic: panel,
      panel,
      computedAt: now,
      revision,
      status: 'ok',
      data: { summary },
    };
    this.#line.write(`id: ${id}\nevent: panel\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Breaks the newest line without a word. */
  cut() {
    this.#line.destroy();
  }

  async stop() {
    this.#http.closeAllConnections();
    this.#http.close();
    await once(this.#http, 'close');
  }

  #answer(request, response) {
    this.#line = response;
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const hello = { serverTime: new Date().toISOString(), build: 'b', epoch: 'e', panels: [] };
    response.write(`event: hello\ndata: ${JSON.stringify(hello)}\n\nretry: 50\n\n`);
    this.seen.push({ path: request.url, cursor: request.headers['last-event-id'] });
    this.#wake();
  }
}
