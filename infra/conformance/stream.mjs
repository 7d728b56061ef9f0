import { createGunzip } from 'node:zlib';

const PATIENCE_MS = 20_000;
/** Two writes that belong together are never further apart. */
const PAUSE_MS = 80;

/** An open stream: keeps its bytes as they came and its events as a reader of the standard sees them. */
export class Stream {
  /** Names, ids, data, retry times and when they came, in order. */
  events = [];
  /** Why it broke off, if it did. */
  error;
  isOver = false;
  #request;
  #response;
  #chunks = [];
  #text = '';
  #fields = [];
  #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #listeners = new Set();

  constructor(request, response) {
    this.#request = request;
    this.#response = response;
    const isGzip = response.headers['content-encoding'] === 'gzip';
    const body = isGzip ? response.pipe(createGunzip()) : response;
    request.on('error', (error) => this.#end(error));
    response.on('aborted', () => this.#end(new Error('cut off')));
    body.on('data', (chunk) => this.#take(chunk));
    body.on('end', () => this.#end());
    body.on('error', (error) => this.#end(error));
  }

  get status() {
    return this.#response.statusCode;
  }

  get headers() {
    return this.#response.headers;
  }

  /** Everything until now, without any content coding. */
  get bytes() {
    return Buffer.concat(this.#chunks);
  }

  close() {
    this.#request.destroy();
  }

  named(...names) {
    return this.events.filter(({ name }) => names.includes(name));
  }

  /** Resolves when `condition` holds, which it must before long. */
  async until(what, condition, patienceMs = PATIENCE_MS) {
    const deadline = Date.now() + patienceMs;
    while (!condition()) {
      const left = deadline - Date.now();
      if (left <= 0 || this.isOver) {
        const seen = this.events.map(({ name, id }) => name + (id ? `#${id}` : '')).join(' ');
        const why = this.isOver
          ? `the stream ended (${this.error?.message ?? 'in order'})`
          : 'not in time';
        throw new Error(`${what}: ${why}; events were ${seen || 'none'}`);
      }
      await this.#change(left);
    }
  }

  /** Resolves when every panel of the stream was shown or confirmed, and what came with it is here. */
  async started() {
    await this.until('hello', () => this.named('hello').length > 0);
    const { panels } = this.named('hello')[0].json;
    const told = () => new Set(this.named('panel', 'patch', 'fresh').map(({ json }) => json.panel));
    await this.until(`${panels.length} panels`, () => panels.every((panel) => told().has(panel)));
    await this.quiet();
  }

  /** Resolves when nothing came for a moment. */
  async quiet() {
    for (let seen = -1; seen !== this.events.length && !this.isOver; ) {
      seen = this.events.length;
      await this.#change(PAUSE_MS, () => this.events.length === seen && !this.isOver);
    }
  }

  async #change(timeMs, isPointless = () => false) {
    await new Promise((resolve) => {
      const done = () => {
        if (isPointless()) return;
        clearTimeout(timer);
        this.#listeners.delete(done);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#listeners.delete(done);
        resolve();
      }, timeMs);
      this.#listeners.add(done);
    });
  }

  #take(chunk) {
    this.#chunks.push(chunk);
    this.#text += this.#decoder.decode(chunk, { stream: true });
    const lines = this.#text.split(/\r\n|\n|\r(?!$)/);
    this.#text = lines.pop();
    for (const line of lines) this.#line(line);
    this.#tell();
  }

  #line(line) {
    if (line !== '') {
      const colon = line.indexOf(':');
      if (colon !== 0) {
        const name = colon < 0 ? line : line.slice(0, colon);
        const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
        this.#fields.push([name.replace(/^\uFEFF/, ''), value]);
      }
      return;
    }
    if (this.#fields.length > 0) this.events.push(eventOf(this.#fields));
    this.#fields = [];
  }

  #end(error) {
    this.isOver = true;
    this.error ??= error;
    this.#tell();
  }

  #tell() {
    for (const listener of [...this.#listeners]) listener();
  }
}

function eventOf(fields) {
  const last = (wanted) => fields.findLast(([name]) => name === wanted)?.[1];
  const data = fields.filter(([name]) => name === 'data').map(([, value]) => value);
  const event = {
    name: last('event') ?? (data.length > 0 ? 'message' : 'retry'),
    fields,
    data,
    arrivedAt: performance.now(),
  };
  return {
    ...event,
    id: last('id'),
    retry: last('retry') === undefined ? undefined : Number(last('retry')),
    get json() {
      return JSON.parse(data.join('\n'));
    },
  };
}
