import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { Stream } from './stream.mjs';

const ANSWER_MS = 15_000;
const MOST_PANELS = 5;

/** The server under test, one of its boards, and a few panels of it that need no variable. */
export class Target {
  #base;

  constructor(base, boards, board) {
    this.#base = base;
    this.boards = boards;
    this.board = board;
    this.panels = [...board.everyTab, ...board.tabs[0].panels].slice(0, MOST_PANELS);
  }

  static async of(base, wanted) {
    const target = new Target(base.replace(/\/$/, ''), [], {
      everyTab: [],
      tabs: [{ panels: [] }],
    });
    const { boards } = (await target.get('/api/v1/boards')).json();
    const id = wanted ?? boards[0]?.id;
    const board = (await target.get(`/api/v1/boards/${id}`)).json();
    if (!board.panels) throw new Error(`it has no board ${id}`);
    return new Target(
      target.#base,
      boards.map((entry) => entry.id),
      board,
    );
  }

  get boardPath() {
    return `/api/v1/boards/${this.board.id}`;
  }

  /** The whole answer; `path` is sent as it is, without any correction. */
  async get(path, { headers = {}, method = 'GET', body } = {}) {
    const { request, response } = await this.#send(path, method, headers, body);
    const chunks = [];
    const overdue = setTimeout(() => request.destroy(new Error('no end')), ANSWER_MS);
    try {
      for await (const chunk of response) chunks.push(chunk);
    } finally {
      clearTimeout(overdue);
    }
    const bytes = Buffer.concat(chunks);
    return {
      status: response.statusCode,
      headers: response.headers,
      bytes,
      text: bytes.toString('utf8'),
      json: () => JSON.parse(bytes.toString('utf8')),
    };
  }

  /** An open stream of the chosen panels, or of what the query says; to be closed by the caller. */
  stream(query = `panels=${this.panels.join(',')}`, headers = {}) {
    return this.open(`${this.boardPath}/stream?${query}`, headers);
  }

  /** Whatever streams events at the path; to be closed by the caller. */
  async open(path, headers = {}) {
    const { request, response } = await this.#send(path, 'GET', {
      accept: 'text/event-stream',
      ...headers,
    });
    return new Stream(request, response);
  }

  /** Calls with an open stream and closes it whatever happens. */
  async during(run, query, headers) {
    const stream = await this.stream(query, headers);
    try {
      return await run(stream);
    } finally {
      stream.close();
    }
  }

  #send(path, method, headers, body) {
    const { protocol, hostname, port, pathname } = new URL(this.#base);
    const options = {
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port,
      method,
      headers,
      path: pathname.replace(/\/$/, '') + path,
      agent: false,
      rejectUnauthorized: false,
      timeout: ANSWER_MS,
    };
    return new Promise((resolve, reject) => {
      const request = (protocol === 'https:' ? secure : plain)(options);
      request.on('response', (response) => resolve({ request, response }));
      request.on('error', reject);
      request.on('timeout', () => {
        if (!request.res) request.destroy(new Error(`no answer within ${ANSWER_MS / 1000} s`));
      });
      request.end(body);
    });
  }
}
