import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A token that is cut by two pieces of a stream is found in what is kept of the first. */
const KEPT = 200;
const FIRST_RETRY_MS = 3_000;

/**
 * Many viewers that do what a browser's EventSource does: read until the end, wait as long as they
 * were told, come back with the last id. Counts what happens to them.
 */
export class Viewers {
  open = 0;
  /** When each attempt after the first was made, in milliseconds. */
  returns = [];
  /** What an EventSource would have told its page, or would not have survived. */
  errors = [];
  byes = new Map();
  /** The longest time that a viewer was without a stream. */
  longestMs = 0;
  #host;
  #port;
  #path;
  #isClosed = false;
  #sockets = new Set();

  constructor(url, path) {
    const { hostname, port } = new URL(url);
    this.#host = hostname;
    this.#port = port;
    this.#path = path;
  }

  /** Lets so many in, evenly; returns when all have a stream. */
  async come(count, perSecond) {
    const began = performance.now();
    for (let number = 0; number < count; number++) {
      const early = began + (number * 1000) / perSecond - performance.now();
      if (early > 5) await wait(early);
      this.#connect({ id: undefined, retryMs: FIRST_RETRY_MS, goneAt: undefined });
    }
    await this.all(count);
  }

  async all(count, patienceMs = 120_000) {
    const deadline = performance.now() + patienceMs;
    while (this.open < count) {
      if (performance.now() > deadline)
        throw new Error(`${this.open} of ${count} viewers are there: ${this.errors.at(-1)}`);
      await wait(50);
    }
  }

  leave() {
    this.#isClosed = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** The most attempts within any second since a moment. */
  peakSince(moment) {
    const times = this.returns.filter((time) => time >= moment);
    let first = 0;
    let most = 0;
    for (const [last, time] of times.entries()) {
      while (time - times[first] >= 1000) first += 1;
      most = Math.max(most, last - first + 1);
    }
    return most;
  }

  #connect(viewer) {
    const socket = connect({ host: this.#host, port: this.#port });
    const attempt = { viewer, socket, text: '', isOpen: false, isBye: false, isAnswered: false };
    this.#sockets.add(socket);
    socket.setEncoding('latin1');
    const resume = viewer.id === undefined ? '' : `Last-Event-ID: ${viewer.id}\r\n`;
    socket.write(
      `GET ${this.#path} HTTP/1.1\r\nHost: ${this.#host}\r\nAccept: text/event-stream\r\n${resume}\r\n`,
    );
    socket.on('data', (piece) => this.#read(attempt, piece));
    socket.on('error', (error) => this.#fault(error.message));
    socket.on('close', () => this.#closed(attempt));
  }

  #read(attempt, piece) {
    const text = attempt.text + piece;
    const { viewer, socket } = attempt;
    if (!attempt.isAnswered) {
      attempt.isAnswered = true;
      if (!text.startsWith('HTTP/1.1 200 ')) this.#fault(text.slice(0, 40));
    }
    viewer.retryMs = Number(last(text, /\nretry: (\d+)\n/g) ?? viewer.retryMs);
    viewer.id = last(text, /\nid: (\S+)\n/g) ?? viewer.id;
    if (!attempt.isOpen && text.includes('event: hello\n')) this.#opened(attempt);
    const reason = last(text, /event: bye\ndata: {[^}]*"reason":"(\w+)"/g);
    if (reason && !attempt.isBye) {
      attempt.isBye = true;
      this.byes.set(reason, (this.byes.get(reason) ?? 0) + 1);
    }
    // The end of the body; a proxy keeps the connection for further requests.
    if (text.endsWith('\r\n0\r\n\r\n')) socket.destroy();
    attempt.text = text.slice(-KEPT);
  }

  #opened(attempt) {
    attempt.isOpen = true;
    this.open += 1;
    const { goneAt } = attempt.viewer;
    if (goneAt !== undefined) this.longestMs = Math.max(this.longestMs, performance.now() - goneAt);
    attempt.viewer.goneAt = undefined;
  }

  #closed({ viewer, socket, isOpen, isBye }) {
    this.#sockets.delete(socket);
    if (this.#isClosed) return;
    if (isOpen) this.open -= 1;
    if (!isBye) this.#fault('a stream ended without a word');
    viewer.goneAt ??= performance.now();
    setTimeout(() => {
      if (this.#isClosed) return;
      this.returns.push(performance.now());
      this.#connect(viewer);
    }, viewer.retryMs);
  }

  #fault(what) {
    if (!this.#isClosed) this.errors.push(what);
  }
}

function last(text, pattern) {
  return [...text.matchAll(pattern)].at(-1)?.[1];
}
