import { setTimeout as wait } from 'node:timers/promises';
import { BOARDS, CHANGING, firstPanels, panel, times } from './boards.mjs';
import { choices, found, Refusal, wanted } from './calls.mjs';
import { EventWriter } from './event-writer.mjs';

const EPOCH = 'e1';
const LARGEST_BODY = 5 * 1024 * 1024;
const BEATS = 10;
const DIAGNOSTIC_STEP_MS = 100;
/** How often the panel that changes does. */
const TURN_MS = 700;

/** The least server that keeps the contract, or keeps all of it but one point: a word of faults.mjs. */
export class SmallServer {
  #fault;
  #beatMs;
  #room;
  #open = new Set();
  #panels = firstPanels();
  #turns;

  constructor(fault, { beatMs, room }) {
    this.#fault = fault;
    this.#beatMs = beatMs;
    this.#room = room;
    this.#turns = setInterval(() => this.#turn(), TURN_MS);
  }

  stop() {
    clearInterval(this.#turns);
  }

  get #head() {
    return Math.max(...[...this.#panels.values()].map(({ sequence }) => sequence));
  }

  /** Everybody is sent what changed, as everybody has what was before. */
  #turn() {
    const { content, sequence } = this.#panels.get(CHANGING);
    const before = this.#fault === 'patches-another-base' ? '0000000000000000' : content.revision;
    const patch = { turn: sequence };
    const next = panel(CHANGING, sequence + 1, { ...content.data, ...patch });
    this.#panels.set(CHANGING, next);
    const { topic, revision } = next.content;
    for (const viewer of this.#open) {
      const { writer, names } = viewer;
      if (!names.includes(CHANGING)) continue;
      viewer.turns += 1;
      // Streams that are gone soon look at other things.
      const isLower = this.#fault === 'ids-descend' && viewer.turns > 1;
      writer.event(
        'patch',
        {
          topic,
          panel: CHANGING,
          baseRevision: before,
          revision,
          patch: this.#fault === 'patches-too-little' ? {} : patch,
          ...times(),
        },
        { id: this.#idOf(isLower ? 0 : next.sequence) },
      );
    }
  }

  #idOf(sequence) {
    return this.#fault === 'no-ids' ? undefined : `${EPOCH}-${sequence}`;
  }

  /** To be used as the listener of a server of Node's. */
  answer(request, response) {
    const cut = request.url.indexOf('?');
    const path = cut < 0 ? request.url : request.url.slice(0, cut);
    const query = new URLSearchParams(cut < 0 ? '' : request.url.slice(cut + 1));
    const call = { request, response, path, query, parts: path.split('/').slice(3) };
    try {
      this.#route(call);
    } catch (refusal) {
      this.#refuse(call, refusal);
    }
  }

  #route(call) {
    const [kind, board, what, panel] = call.parts;
    if (kind === 'boards' && board === undefined) {
      json(call, { boards: Object.keys(BOARDS).map((id) => ({ id })) });
    } else if (kind === 'boards' && what === undefined) json(call, found(BOARDS, board, 'board'));
    else if (kind === 'boards' && what === 'stream')
      this.#stream(call, found(BOARDS, board, 'board'));
    else if (kind === 'boards' && what === 'panels') {
      this.#onePanel(call, found(BOARDS, board, 'board'), panel);
    } else if (kind === 'diagnostics') this.#diagnostics(call);
    else if (kind === 'datasets') this.#rows(call);
    else throw new Refusal(404, 'not_found');
  }

  #onePanel(call, board, name) {
    const isCsv = name.endsWith('.csv');
    const id = isCsv ? name.slice(0, -4) : name;
    found(Object.fromEntries(board.panels.map((entry) => [entry.id, entry])), id, 'panel');
    if (call.request.method !== 'GET') throw new Refusal(405, 'method_not_allowed');
    choices(call, board);
    const { content } = this.#panels.get(id);
    const etag = `"${content.revision}${isCsv && this.#fault !== 'one-tag-for-both' ? '-csv' : ''}"`;
    const held = (call.request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
    const any = this.#fault === 'any-is-none' ? undefined : '*';
    const isHeld = held.some((tag) => tag === any || tag.replace(/^W\//, '') === etag);
    const headers = {
      etag,
      'cache-control': 'no-cache, private',
      'panelcast-computed-at': times().computedAt,
      'content-type': isCsv ? 'text/csv' : 'application/json',
    };
    if (isHeld && this.#fault !== 'never-304') {
      call.response.writeHead(304, headers).end();
      return;
    }
    const body =
      this.#fault === 'times-in-body' ? { ...content, computedAt: times().computedAt } : content;
    call.response.writeHead(200, headers).end(isCsv ? 'text\n1\n' : JSON.stringify(body));
  }

  #stream(call, board) {
    choices(call, board);
    const names = wanted(call.query, board);
    const { accept } = call.request.headers;
    if (accept === 'application/json') throw new Refusal(406, 'not_acceptable');
    if (this.#open.size >= this.#room && this.#fault === 'busy-is-503')
      throw new Refusal(503, 'busy');
    const writer = new EventWriter(call, this.#fault);
    if (this.#open.size >= this.#room && this.#fault !== 'evicts') {
      writer.bye('busy', 5_000);
      return;
    }
    for (const oldest of [...this.#open].slice(0, Math.max(0, this.#open.size + 1 - this.#room)))
      oldest.writer.bye('busy', 5_000);
    this.#begin(call, writer, names);
    const viewer = { writer, names, turns: 0 };
    this.#open.add(viewer);
    const beats = setInterval(
      () => writer.event('beat', { serverTime: now(), viewers: this.#open.size }),
      this.#fault === 'beats-seldom' ? 3 * this.#beatMs : this.#beatMs,
    );
    call.response.on('close', () => {
      clearInterval(beats);
      this.#open.delete(viewer);
    });
  }

  #begin({ request, query }, writer, names) {
    const retry =
      this.#fault === 'one-retry-for-all' ? 2_000 : 1_000 + Math.floor(Math.random() * 2_000);
    writer.event(
      'hello',
      { serverTime: now(), build: 'b', epoch: EPOCH, panels: names },
      { id: this.#fault === 'id-on-hello' ? `${EPOCH}-0` : undefined },
    );
    writer.retry(retry);
    const header = request.headers['last-event-id'];
    const asked = query.get('lastEventId');
    const given = this.#fault === 'query-beats-header' ? (asked ?? header) : (header ?? asked);
    const cursor = /^([a-z0-9]+)-(\d{1,18})$/.exec(given ?? '');
    const isCovered = cursor?.[1] === EPOCH && Number(cursor[2]) <= this.#head;
    const isReset = cursor
      ? !isCovered
      : given !== undefined && given !== null && this.#fault === 'malformed-is-reset';
    if (isReset && this.#fault !== 'never-resets')
      writer.event('reset', { reason: 'epoch-changed' });
    const have = new Set((query.get('have') ?? '').split(','));
    const isHeld = ({ id, sequence, content }) =>
      this.#fault !== 'forgets-cursors' &&
      (cursor ? isCovered && sequence <= Number(cursor[2]) : have.has(`${id}~${content.revision}`));
    this.#send(
      writer,
      names.map((name) => this.#panels.get(name)),
      isHeld,
      isCovered,
    );
  }

  #send(writer, panels, isHeld, isComplete) {
    const shown = panels.filter((one) => !isHeld(one));
    for (const [at, { sequence, content }] of shown.entries()) {
      const isWhole = isComplete || at === shown.length - 1 || this.#fault === 'ids-too-early';
      const id = isWhole ? this.#idOf(sequence) : undefined;
      writer.event('panel', { ...content, ...times() }, { id });
    }
    for (const { content } of panels.filter(isHeld)) {
      const { topic, panel, revision } = content;
      writer.event('fresh', { topic, panel, revision, ...times() });
    }
  }

  async #diagnostics(call) {
    const { response } = call;
    const writer = new EventWriter(call, this.#fault);
    if (this.#fault === 'holds-back') response.cork();
    for (let beat = 0; beat < BEATS; beat++) {
      writer.event('beat', { serverTime: now(), viewers: 0 });
      await wait(DIAGNOSTIC_STEP_MS);
    }
    response.uncork();
    writer.end();
  }

  #rows({ request, response }) {
    let size = 0;
    request.on('data', (chunk) => {
      size += chunk.length;
    });
    request.on('end', () => {
      if (size > LARGEST_BODY) this.#refuse({ response, path: '' }, new Refusal(413, 'too_large'));
      else response.end();
    });
  }

  #refuse({ response, path }, refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { status, code, value = '' } = refusal;
    if (this.#fault === 'errors-are-pages') {
      response.writeHead(status, { 'content-type': 'text/html' }).end(`<h1>${code}</h1>`);
      return;
    }
    const detail = this.#fault === 'repeats-everything' ? value : 'Refused.';
    const problem = {
      type: `/docs#${code}`,
      title: code,
      status,
      code,
      detail,
      instance: path.slice(0, 100),
    };
    const trace =
      this.#fault === 'shows-its-inside' && value !== ''
        ? { trace: 'java.lang.IllegalStateException' }
        : {};
    response
      .writeHead(status, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify({ ...problem, ...trace }));
  }
}

function now() {
  return new Date().toISOString();
}

function json({ response }, content) {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(content));
}
