import { once } from 'node:events';
import http from 'node:http';

/**
 * Passes everything on to the real server, but for the stream: the first frames are the server's,
 * then come many more, made from them with other numbers, as fast as `perSecond` says.
 */
export async function relay(base, { updates, perSecond }) {
  const target = new URL(base);
  const begun = withResolvers();
  const done = withResolvers();
  const server = http.createServer((request, response) => {
    const upstream = http.request(
      {
        host: target.hostname,
        port: target.port,
        path: request.url,
        method: request.method,
        headers: { ...request.headers, host: target.host, 'accept-encoding': 'identity' },
      },
      (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        if (request.url.includes('/stream')) {
          flood(answer, response, { updates, perSecond, begun: begun.resolve }).then(
            done.resolve,
            done.reject,
          );
        } else {
          answer.pipe(response);
        }
      },
    );
    upstream.on('error', () => response.destroy());
    request.pipe(upstream);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    begun: begun.promise,
    sent: done.promise,
    close: () => server.close(),
  };
}

async function flood(answer, response, { updates, perSecond, begun }) {
  const frames = await firstFrames(answer, response);
  answer.on('error', () => undefined);
  answer.destroy();
  if (frames.length === 0) throw new Error('The server sent no panel with buckets.');
  begun();
  let sequence = 1_000_000;
  let sent = 0;
  while (sent < updates && !response.destroyed) {
    const batch = Math.min(Math.ceil(perSecond / 20), updates - sent);
    let text = '';
    for (let i = 0; i < batch; i++) {
      text += changed(frames[sent % frames.length], ++sequence, sent);
      sent++;
    }
    if (!response.write(text)) await once(response, 'drain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return sent;
}

/** Everything up to the first pause goes through; the panels of it are kept. */
function firstFrames(answer, response) {
  return new Promise((resolve) => {
    let text = '';
    let quiet;
    answer.on('data', (chunk) => {
      response.write(chunk);
      text += chunk;
      clearTimeout(quiet);
      quiet = setTimeout(() => resolve(panels(text)), 1500);
    });
  });
}

function panels(text) {
  return text
    .split('\n\n')
    .filter((event) => event.includes('event: panel'))
    .map((event) => ({
      epoch: /^id: (\w+)-\d+$/m.exec(text)?.[1] ?? 'bench',
      data: JSON.parse(/^data: (.*)$/m.exec(event)[1]),
    }))
    .filter(({ data }) => data.bucketSeconds !== null && data.status === 'ok');
}

function changed({ epoch, data }, sequence, step) {
  const factor = 0.5 + ((step * 37) % 100) / 100;
  const now = new Date().toISOString();
  const revision = sequence.toString(16).padStart(16, '0');
  const other = {
    ...data,
    computedAt: now,
    bucketStart: now,
    revision,
    data: scaled(data.data, factor),
  };
  return `id: ${epoch}-${sequence}\nevent: panel\ndata: ${JSON.stringify(other)}\n\n`;
}

/** Every measured number times the factor; keys, levels and texts stay. */
function scaled(value, factor, key = '') {
  if (typeof value === 'number') {
    return ['min', 'max', 'from', 'step'].includes(key)
      ? value
      : Math.round(value * factor * 10) / 10;
  }
  if (Array.isArray(value)) {
    return key === 'x' ? value : value.map((element) => scaled(element, factor, key));
  }
  return value && typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, scaled(part, factor, name)]),
      )
    : value;
}

// Node 20 has no Promise.withResolvers yet.
function withResolvers() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}
