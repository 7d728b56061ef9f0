import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Connection } from '../protocol/connection.ts';
import type { StreamSubscription } from '../protocol/subscription.ts';
import { openFeed } from '../store/board-feed.ts';
import { NewestPanels } from '../store/newest-panels.ts';
import { ServerTime } from '../store/server-time.ts';
import { FakeBrowser, type FakeTab } from '../testing/fake-browser.ts';
import { BEAT, FakeServer, HELLO, panelEvent } from '../testing/fake-server.ts';
import { openLine } from './shared-stream.ts';
import type { Tabs } from './tabs.ts';

const subscription = { board: 'fleet', panels: ['p', 'q'], variables: {} };
const COMPLETE = `${HELLO}${panelEvent('p', 'p1')}${panelEvent('q', 'q1', 'e-2')}`;

let browser: FakeBrowser;
let server: FakeServer;
let pages: FakePage[];

beforeEach(() => {
  vi.useFakeTimers();
  browser = new FakeBrowser();
  server = new FakeServer();
  pages = [];
});

afterEach(() => {
  for (const { line } of pages) line.close();
  vi.useRealTimers();
});

/** A tab with everything that a page has between its stream and its panels. */
class FakePage {
  readonly tab: Tabs | undefined;
  readonly connections: Connection[] = [];
  readonly shown: string[] = [];
  readonly refused: string[] = [];
  readonly asked: string[] = [];
  readonly #newest = new NewestPanels((_, { content }, isNew) => {
    if (isNew) this.shown.push(content.revision);
  });
  readonly clock = new ServerTime(() => Date.now());
  readonly feed = openFeed({
    newest: this.#newest,
    clock: this.clock,
    fetchPanel: (panel) => this.asked.push(panel),
  });
  readonly line;

  constructor(tab: Tabs | undefined, follows: StreamSubscription = subscription) {
    this.tab = tab;
    this.line = openLine(
      {
        api: '/api/v1',
        fetch: server.fetch,
        random: () => 0.5,
        have: () => this.feed.have(),
        onEvent: (event) => this.feed.accept(event),
        onConnection: (connection) => this.connections.push(connection),
        onRefused: ({ message }) => this.refused.push(message),
      },
      { state: () => this.feed.state(), adopt: (state) => this.feed.adopt(state) },
      tab,
    );
    this.feed.follow((follows.panels ?? []).map((panel) => [panel, panel]));
    this.line.follow(follows);
    pages.push(this);
  }

  get phase() {
    return this.connections.at(-1)?.phase;
  }
}

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

async function open(follows?: StreamSubscription): Promise<FakePage> {
  const page = new FakePage(browser.tab(), follows);
  await settle();
  return page;
}

async function say(text: string): Promise<void> {
  server.open.at(-1)?.say(text);
  await settle();
}

/** Two tabs of one stream, both complete. */
async function twoTabs(): Promise<[leader: FakePage, follower: FakePage]> {
  const leader = await open();
  await say(COMPLETE);
  return [leader, await open()];
}

test('tabs that follow the same hold one stream', async () => {
  const [leader, follower] = await twoTabs();
  expect(server.attempts).toHaveLength(1);
  await say(panelEvent('p', 'p2', 'e-3'));
  expect(leader.shown).toEqual(['p1', 'q1', 'p2']);
  expect(follower.shown).toEqual(['p1', 'q1', 'p2']);
  expect([leader.phase, follower.phase]).toEqual(['open', 'open']);
});

test('the order in which panels are named makes no other stream', async () => {
  await open();
  await open({ ...subscription, panels: ['q', 'p'] });
  expect(server.attempts).toHaveLength(1);
});

test('tabs that follow something else hold a stream of their own', async () => {
  await open();
  await open({ ...subscription, variables: { profile: 'database' } });
  expect(server.open).toHaveLength(2);
});

test('a tab that comes later knows the time of the server from the others', async () => {
  const [leader] = await twoTabs();
  await settle(7_000);
  const late = await open();
  expect(late.clock.now()).toBe(leader.clock.now());
});

test('events do not reach a tab before what they build on', async () => {
  await open();
  await say(COMPLETE);
  const late = new FakePage(browser.tab());
  const fresh = { topic: 'p', panel: 'p', computedAt: '2026-11-20T20:10:09Z', revision: 'p1' };
  await say(`event: fresh\ndata: ${JSON.stringify(fresh)}\n\n`);
  expect(late.asked).toEqual([]);
  expect(late.shown).toEqual(['p1', 'q1']);
});

test('when the leading tab is closed the next one resumes at its cursor', async () => {
  const [leader, follower] = await twoTabs();
  await say(panelEvent('p', 'p2', 'e-3'));
  leader.line.close();
  await settle();
  expect(server.open).toHaveLength(1);
  expect(server.attempts.at(-1)?.headers['Last-Event-ID']).toBe('e-3');
  await say(`${HELLO}${panelEvent('q', 'q2', 'e-4')}`);
  expect(follower.shown).toEqual(['p1', 'q1', 'p2', 'q2']);
  expect(leader.shown).toEqual(['p1', 'q1', 'p2']);
});

test('when the leading tab crashes nothing is missed either', async () => {
  const [leader, follower] = await twoTabs();
  const third = await open();
  browser.crash(leader.tab as FakeTab);
  await settle();
  expect(server.attempts.at(-1)?.headers['Last-Event-ID']).toBe('e-2');
  await say(`${HELLO}${panelEvent('p', 'p2', 'e-3')}`);
  for (const page of [follower, third]) {
    expect(page.shown).toEqual(['p1', 'q1', 'p2']);
    expect(page.phase).toBe('open');
  }
});

test('a leader that is crashed before it knows everything leaves no cursor behind', async () => {
  const leader = await open();
  await say(`${HELLO}${panelEvent('p', 'p1')}`);
  await open();
  browser.crash(leader.tab as FakeTab);
  await settle();
  expect(server.attempts.at(-1)?.headers).not.toHaveProperty('Last-Event-ID');
  expect(server.attempts.at(-1)?.address).toContain('have=p%7Ep1');
});

test('a frozen leader is replaced, and follows when it thaws', async () => {
  const [leader, follower] = await twoTabs();
  const tab = leader.tab as FakeTab;
  tab.freeze();
  await settle(49_999);
  const before = server.attempts.length;
  await settle(1);
  expect(server.attempts).toHaveLength(before + 1);
  const own = server.attempts.at(-1);
  expect(own?.headers['Last-Event-ID']).toBe('e-2');
  tab.thaw();
  await settle();
  expect(server.open).toEqual([own]);
  await say(`${HELLO}${panelEvent('p', 'p2', 'e-3')}`);
  expect(leader.shown.at(-1)).toBe('p2');
  expect(follower.shown.at(-1)).toBe('p2');
});

test('a tab beside a frozen leader takes the lead when nobody answers', async () => {
  const leader = await open();
  await say(COMPLETE);
  (leader.tab as FakeTab).freeze();
  const late = await open();
  await settle(4_999);
  expect(server.attempts).toHaveLength(1);
  await settle(1);
  expect(server.attempts).toHaveLength(2);
  await say(COMPLETE);
  expect(late.shown).toEqual(['p1', 'q1']);
});

test('a leader that thaws late is heard by nobody who follows another one', async () => {
  const [leader, follower] = await twoTabs();
  const tab = leader.tab as FakeTab;
  tab.freeze();
  await settle(30_000);
  await say(BEAT);
  await settle(14_000);
  const third = await open();
  await settle(5_000);
  await say(COMPLETE);
  expect(server.attempts).toHaveLength(2);
  tab.thaw();
  await settle();
  await say(panelEvent('p', 'p2', 'e-3'));
  for (const page of [leader, follower, third]) expect(page.shown.at(-1)).toBe('p2');
});

test('a leader that is only refused keeps the lead', async () => {
  server.answer = () => new Response('{"title":"Forbidden"}', { status: 403 });
  await open();
  const follower = await open();
  await settle(200_000);
  expect(server.attempts.length).toBeLessThan(8);
  expect(follower.phase).toBe('refused');
});

test('a tab that comes to a refused one asks again for all', async () => {
  server.answer = () => new Response('{"title":"No tab"}', { status: 404 });
  const leader = await open();
  server.answer = (line) => new Response(line);
  const late = await open();
  expect(server.attempts).toHaveLength(2);
  await say(COMPLETE);
  expect([leader.phase, late.phase]).toEqual(['open', 'open']);
});

test('every tab hears that the line is lost, and any may ask for the next attempt', async () => {
  const [leader, follower] = await twoTabs();
  server.open.at(-1)?.end();
  await settle();
  expect([leader.phase, follower.phase]).toEqual(['waiting', 'waiting']);
  follower.line.retryNow();
  await settle();
  expect(server.attempts).toHaveLength(2);
  expect(server.attempts[1]?.headers['Last-Event-ID']).toBe('e-2');
});

test('every tab hears of an event that is not known', async () => {
  const [leader, follower] = await twoTabs();
  await say('event: hologram\ndata: {}\n\n');
  expect(leader.refused).toEqual(['no event is called "hologram"']);
  expect(follower.refused).toEqual(leader.refused);
});

test('a tab that nobody looks at passes the stream on and catches up later', async () => {
  const [leader, follower] = await twoTabs();
  leader.line.suspend();
  await settle();
  expect(leader.phase).toBe('hidden');
  expect(server.open).toHaveLength(1);
  await say(`${HELLO}${panelEvent('p', 'p2', 'e-3')}`);
  expect(leader.shown.at(-1)).toBe('q1');
  leader.line.wake();
  await settle();
  expect(leader.shown.at(-1)).toBe('p2');
  expect(server.open).toHaveLength(1);
  follower.line.suspend();
  leader.line.suspend();
  await settle();
  expect(server.open).toHaveLength(0);
  leader.line.wake();
  await settle();
  expect(server.attempts.at(-1)?.headers['Last-Event-ID']).toBe('e-3');
});

test('a tab that moves on leaves the stream to those that stay', async () => {
  const [leader, follower] = await twoTabs();
  leader.line.follow({ ...subscription, panels: ['p'] });
  await settle();
  expect(server.open.map(({ address }) => new URL(address, 'http://x').search).sort()).toEqual([
    '?panels=p%2Cq',
    '?panels=p&have=p%7Ep1%2Cq%7Eq1',
  ]);
  expect(follower.phase).toBe('connecting');
});

test('without a lock to be had every tab keeps its own stream', async () => {
  const tab = browser.tab();
  const locks = {
    request: () => Promise.reject(new DOMException('no', 'SecurityError')),
  };
  const page = new FakePage({ locks, channel: (name) => tab.channel(name) });
  await settle();
  await say(COMPLETE);
  expect(page.shown).toEqual(['p1', 'q1']);
});

test('where tabs cannot find each other every one keeps its own stream', async () => {
  new FakePage(undefined);
  new FakePage(undefined);
  await settle();
  expect(server.open).toHaveLength(2);
});
