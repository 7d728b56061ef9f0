import { API } from '@panelcast/client/transport/address';
import { Api } from '@panelcast/client/transport/api';
import { browserTabs } from '@panelcast/client/transport/tabs';
import { watchVisibility } from '@panelcast/client/transport/visibility';
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { OpenForms } from './panels/form/open-forms.ts';
import { subscriptionOf } from './shell/board-address.ts';
import { Page } from './shell/page.tsx';
import { Router } from './shell/router.ts';
import { keepSettings } from './shell/settings.ts';
import { PanelStore } from './store/panel-store.ts';
import { ServerClock } from './store/server-clock.ts';
import { installTooltips } from './ui/tooltips.ts';
import { BoardLoader } from './wiring/board-loader.ts';
import { checkLine } from './wiring/check-line.ts';
import { LiveFeed } from './wiring/live-feed.ts';
import { loadTexts } from './wiring/load-texts.ts';
import { pageServices, type View } from './wiring/page-services.ts';
import { TimedPictures } from './wiring/page-timing.ts';
import { SpeechLoader } from './wiring/speech-loader.ts';
import './ui/tokens.css';
import './ui/base.css';

/** Every room that has colours of its own: a board brings them along, and nothing here names it. */
import.meta.glob('./boards/*/colours.css', { eager: true });

const CLOCK_MS = 1_000;
/** The share of pages that tell the server's meters how fast they were. */
const TIMED_SHARE = 0.01;

const call: typeof fetch = (input, init) => fetch(input, init);
const router = new Router(window);
const clock = new ServerClock();
const api = new Api(API, call);
const pictures = new TimedPictures({
  monotonic: () => performance.now(),
  serverTime: () => clock.now(),
  isSeen: () => document.visibilityState === 'visible',
  beforePicture: (run) => requestAnimationFrame(run),
  afterPicture: (run) => setTimeout(run),
  tell: (timing) => {
    const { board } = router.address.peek();
    // A timing that does not arrive is no loss.
    if (board) void api.tellTiming(board, timing).catch(() => undefined);
  },
});
const store =
  Math.random() < TIMED_SHARE
    ? new PanelStore(pictures.schedule, pictures.turned)
    : new PanelStore((run) => requestAnimationFrame(run));
const loader = new BoardLoader(api, router);
const settings = keepSettings(() => localStorage, navigator.languages);
const speech = new SpeechLoader({
  load: loadTexts,
  wanted: computed(() => router.address.value.language ?? settings.language.value),
  tags: navigator.languages,
});
const forms = new OpenForms();
const live = new LiveFeed({ api: API, fetch: call, store, clock, tabs: browserTabs() });

function view(): View | undefined {
  const load = loader.load.value;
  const address = router.address.value;
  if (load.phase !== 'ready' || load.board.id !== address.board) return undefined;
  return { board: load.board, subscription: subscriptionOf(load.board, address) };
}

effect(() => {
  const at = view();
  if (at) live.follow(at.board, at.subscription);
});

effect(() => {
  if (router.address.value.paused) store.pause(clock.now() ?? Date.now());
  else store.resume();
});

effect(() => {
  const { theme } = router.address.value;
  if (theme === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme);
});

effect(() => {
  document.documentElement.lang = speech.spoken.value.language;
});

loader.start();
installTooltips(document);
forms.guard(window);
watchVisibility(
  document,
  () => live.line.suspend(),
  () => live.line.wake(),
);
setInterval(() => {
  if (document.visibilityState === 'visible') clock.tick();
}, CLOCK_MS);

const root = document.getElementById('app');
if (root) {
  const model = {
    router,
    settings,
    boards: loader.boards,
    load: loader.load,
    store,
    clock,
    viewers: live.viewers,
    connection: live.connection,
    lost: live.lost,
    outdated: live.outdated,
    services: pageServices(api, API, store, view, () => settings.author.peek().trim() || undefined),
    forms,
    spoken: speech.spoken,
    retry: () => live.line.retryNow(),
    checkLine: () => checkLine(call, API, () => performance.now()),
  };
  void speech.start().then(() => render(<Page model={model} />, root));
}
