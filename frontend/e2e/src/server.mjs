import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const START_MS = 120_000;

/** A port that nothing listens on at present. */
export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The packaged application in a process of its own: same port and data folder over restarts. */
export class Server {
  #java;
  #jar;
  #folder;
  #settings;
  #port;
  #process;
  #starts = 0;

  /** `java` is a command with what stands before it; `settings` are more of the application's. */
  constructor({ java, jar, folder, settings = [] }) {
    this.#java = [java].flat();
    this.#jar = jar;
    this.#folder = folder;
    this.#settings = settings;
  }

  get url() {
    return `http://localhost:${this.#port}`;
  }

  /** The number of its process, while it runs. */
  get pid() {
    return this.#process?.pid;
  }

  /** Resolves when the application says that it is ready. */
  async start() {
    this.#port ??= await freePort();
    mkdirSync(this.#folder, { recursive: true });
    this.#starts += 1;
    const log = createWriteStream(join(this.#folder, `server-${this.#starts}.log`));
    const [program, ...before] = this.#java;
    const started = spawn(
      program,
      [
        ...before,
        '-Xmx512m',
        '-jar',
        this.#jar,
        `--server.port=${this.#port}`,
        `--panelcast.embedded.data-folder=${join(this.#folder, 'data')}`,
        ...this.#settings,
      ],
      { cwd: this.#folder, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    started.stdout.pipe(log);
    started.stderr.pipe(log);
    this.#process = started;
    await this.#ready(started);
  }

  /** Asks the application to end and waits until it has. */
  async stop() {
    await this.#end('SIGTERM');
  }

  /** Ends the application without a word, as a crash would. */
  async kill() {
    await this.#end('SIGKILL');
  }

  async #end(signal) {
    const running = this.#process;
    this.#process = undefined;
    if (!running || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
  }

  async #ready(started) {
    const deadline = Date.now() + START_MS;
    while (Date.now() < deadline) {
      if (started.exitCode !== null) throw new Error(`the server ended, see ${this.#folder}`);
      const answer = await fetch(`${this.url}/actuator/health/readiness`).catch(() => undefined);
      if (answer?.ok) return;
      await wait(200);
    }
    throw new Error(`the server was not ready within ${START_MS / 1000} s, see ${this.#folder}`);
  }
}
