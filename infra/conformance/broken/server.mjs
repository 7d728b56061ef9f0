import { createHash } from 'node:crypto';
import { EventWriter } from './event-writer.mjs';

const EPOCH = 'e1';
const HEAD = 3;
const STARTED = '2026-01-01T00:00:00.000Z';
const LARGEST_BODY = 5 * 1024 * 1024;
const BEATS = 10;
const PANELS = ['first', 'second', 'third'].map((id, at) => {
  const content = {
    topic: id,
    panel: id,
    bucketSeconds: 5,
    status: 'ok',
    data: { text: `${id} é €` },
  };
  const revision = createHash('sha256').update(id).digest('hex').slice(0, 16);
  return { id, sequence: at + 1, content: { ...content, revision } };
});
const BOARDS = {
  small: {
    id: 'small',
    everyTab: [],
    tabs: [{ id: 'all', panels: PANELS.map(({ id }) => id) }],
    panels: PANELS.map(({ id }) => ({ id })),
    variables: [{ name: 'color' }],
    datasets: [{ id: 'rows' }],
  },
  other: {
    id: 'other',
    everyTab: [],
    tabs: [],
    panels: [{ id: 'foreign' }],
    variables: [],
    datasets: [],
  },
};

/** The least server that keeps the contract, or keeps all of it but one point: a word of faults.mjs. */
export class SmallServer {
  #fault;
  #beatMs;
  #room;
  #open = new Set();

  constructor(fault, { beatMs, room }) {
    this.#fault = fault;
    this.#beatMs = beatMs;
    this.#room = room;
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
    const { content } = PANELS.find((one) => one.id === id);
    const etag = `"${content.revision}${isCsv ? '-csv' : ''}"`;
    const held = (call.request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim());
    const any = this.#fault === 'any-is-none' ? undefined : '*';
    const isHeld = held.some((tag) => tag === any || tag.replace(/^W\//, '') === etag);
    const headers = {
      etag,
      'cache-control': 'no-cache, private',
      'panelcast-computed-at': STARTED,
      'content-type': isCsv ? 'text/csv' : 'application/json',
    };
    if (isHeld && this.#fault !== 'never-304') {
      call.response.writeHead(304, headers).end();
      return;
    }
    const body = this.#fault === 'times-in-body' ? { ...content, computedAt: STARTED } : content;
    call.response.writeHead(200, headers).end(isCsv ? 'text\n1\n' : JSON.stringify(body));
  }

  #stream(call, board) {
    choices(call, board);
    const names = wanted(call.query, board);
    const { accept } = call.request.headers;
    if (accept === 'application/json') throw new Refusal(406, 'not_acceptable');
    if (this.#open.size >= this.#room && this.#fault === 'busy-is-503')
      throw new Refusal(503, 'busy');
    const writer = new EventWriter(call.response, this.#fault);
    if (this.#open.size >= this.#room && this.#fault !== 'evicts') {
      writer.bye('busy', 5_000);
      return;
    }
    for (const oldest of [...this.#open].slice(0, Math.max(0, this.#open.size + 1 - this.#room)))
      oldest.bye('busy', 5_000);
    this.#begin(call, writer, names);
    this.#open.add(writer);
    const beats = setInterval(
      () => writer.event('beat', { serverTime: STARTED, viewers: this.#open.size }),
      this.#beatMs,
    );
    call.response.on('close', () => {
      clearInterval(beats);
      this.#open.delete(writer);
    });
  }

  #begin({ request, query }, writer, names) {
    const retry =
      this.#fault === 'one-retry-for-all' ? 2_000 : 1_000 + Math.floor(Math.random() * 2_000);
    writer.event(
      'hello',
      { serverTime: STARTED, build: 'b', epoch: EPOCH, panels: names },
      { id: this.#fault === 'id-on-hello' ? `${EPOCH}-0` : undefined },
    );
    writer.retry(retry);
    const header = request.headers['last-event-id'];
    const asked = query.get('lastEventId');
    const given = this.#fault === 'query-beats-header' ? (asked ?? header) : (header ?? asked);
    const cursor = /^([a-z0-9]+)-(\d{1,18})$/.exec(given ?? '');
    const isCovered = cursor?.[1] === EPOCH && Number(cursor[2]) <= HEAD;
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
      PANELS.filter(({ id }) => names.includes(id)),
      isHeld,
    );
  }

  #send(writer, panels, isHeld) {
    const times = { bucketStart: STARTED, computedAt: STARTED, dataAt: STARTED };
    const shown = panels.filter((panel) => !isHeld(panel));
    for (const [at, { sequence, content }] of shown.entries()) {
      const isWhole = at === shown.length - 1 || this.#fault === 'ids-too-early';
      const id = isWhole && this.#fault !== 'no-ids' ? `${EPOCH}-${sequence}` : undefined;
      writer.event('panel', { ...content, ...times }, { id });
    }
    for (const { content } of panels.filter(isHeld)) {
      const { topic, panel, revision } = content;
      writer.event('fresh', { topic, panel, revision, ...times });
    }
  }

  #diagnostics({ response }) {
    const writer = new EventWriter(response, 'none');
    for (let beat = 0; beat < BEATS; beat++)
      writer.event('beat', { serverTime: STARTED, viewers: 0 });
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

class Refusal {
  constructor(status, code, value) {
    Object.assign(this, { status, code, value });
  }
}

function found(entries, id, what) {
  if (!Object.hasOwn(entries, id)) throw new Refusal(404, `unknown_${what}`, id);
  return entries[id];
}

function wanted(query, board) {
  const panels = query.get('panels');
  const tab = query.get('tab');
  if (panels !== null && tab !== null) throw new Refusal(400, 'invalid_request');
  if (tab !== null && tab !== 'all') throw new Refusal(404, 'unknown_tab', tab);
  const known = Object.fromEntries(board.panels.map(({ id }) => [id, id]));
  const asked = panels === null ? Object.keys(known) : panels.split(',');
  return [...new Set(asked.map((id) => found(known, id, 'panel')))];
}

function choices({ query }, board) {
  for (const [name, value] of query) {
    if (name === 'refresh' && value !== '30') throw new Refusal(400, 'invalid_refresh', value);
    if (!name.startsWith('var-')) continue;
    if (!board.variables.some((variable) => `var-${variable.name}` === name)) {
      throw new Refusal(400, 'unknown_variable', name);
    }
    if (value !== 'red') throw new Refusal(400, 'invalid_value', value);
  }
}

function json({ response }, content) {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(content));
}
