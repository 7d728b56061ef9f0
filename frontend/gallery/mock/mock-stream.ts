import type { ServerResponse } from 'node:http';
import { all, board } from './mock-board.ts';

const BUCKET_MS = 5_000;
const BEAT_MS = 15_000;

/** Speaks the stream's language with made-up data: in each bucket every third panel changes. */
export function openStream(response: ServerResponse, tab: string): void {
  const own = board.tabs.find(({ id }) => id === tab)?.panels ?? [];
  const panels = all.filter(({ id }) => own.includes(id) || board.everyTab.includes(id));
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  const send = (event: string, data: object) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const beat = () => send('beat', { serverTime: new Date().toISOString(), viewers: 3 });
  let turn = 0;
  const bucket = () => {
    panels.forEach(({ id, content }, i) => {
      const isChange = turn === 0 || (i + turn) % 3 === 0;
      const revision = isChange ? `r${turn}` : `r${lastChange(i, turn)}`;
      const times = timesOf(content.kind === 'form');
      const head = { topic: `fleet/${id}`, panel: id, ...times, revision };
      if (isChange) send('panel', { ...head, status: 'ok', data: moved(content.data, turn) });
      else send('fresh', head);
    });
    turn += 1;
  };
  send('hello', {
    serverTime: new Date().toISOString(),
    build: 'mock',
    epoch: 'mock',
    panels: panels.map(({ id }) => id),
  });
  bucket();
  beat();
  const timers = [setInterval(bucket, BUCKET_MS), setInterval(beat, BEAT_MS)];
  response.on('close', () => timers.forEach(clearInterval));
}

function lastChange(i: number, turn: number): number {
  for (let earlier = turn; earlier > 0; earlier--) if ((i + earlier) % 3 === 0) return earlier;
  return 0;
}

function timesOf(isForm: boolean) {
  const now = Date.now();
  if (isForm) return { computedAt: new Date(now - 180_000).toISOString() };
  const start = Math.floor(now / BUCKET_MS) * BUCKET_MS;
  return {
    bucketStart: new Date(start).toISOString(),
    bucketSeconds: 5,
    computedAt: new Date(now).toISOString(),
    dataAt: new Date(now - 1_200).toISOString(),
  };
}

/** The same data a little different in each bucket. */
function moved(data: object, turn: number): unknown {
  const factor = 1 + Math.sin(turn) * 0.02;
  return JSON.parse(JSON.stringify(data), (key, value) =>
    key === 'value' && typeof value === 'number' && turn > 0 ? value * factor : value,
  );
}
