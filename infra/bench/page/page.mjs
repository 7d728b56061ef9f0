// What the page costs in a browser. Usage: infra/bench/page/run [url of a running server]
import { launchBrowser } from '../../../frontend/e2e/src/browser.mjs';
import { Server } from '../../../frontend/e2e/src/server.mjs';
import { inFolder, jarFile, java } from '../common/application.mjs';
import { figure, machine, median } from '../common/report.mjs';
import { relay } from './relay.mjs';

const loads = Number(process.env.LOADS ?? 7);
const updates = Number(process.env.UPDATES ?? 20_000);
const perSecond = Number(process.env.PER_SECOND ?? 400);
const FIRST_MS = 300;
const GROWTH_MB = 5;
const SETTLED_MS = 2_000;

machine();
const [, , running] = process.argv;
if (running) await measure(running);
else await inFolder(withOwnServer);

async function withOwnServer(folder) {
  const server = new Server({ java, jar: jarFile(), folder });
  await server.start();
  try {
    await measure(server.url);
  } finally {
    await server.stop();
  }
}

async function measure(base) {
  const browser = await launchBrowser();
  try {
    await firstData(browser, base);
    await soak(browser, base);
  } finally {
    await browser.close();
  }
}

/** Cold loads, each in a new profile, beside the same panels fetched one by one as a poller would. */
async function firstData(browser, base) {
  const streamed = [];
  const all = [];
  const polled = [];
  for (let i = 0; i < loads; i++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(watchPanels);
    await page.goto(`${base}/fleet/overview`);
    await page.waitForFunction(() => window.allPanels !== undefined);
    streamed.push(await page.evaluate(() => window.firstPanel));
    all.push(await page.evaluate(sinceBoard));
    polled.push(await page.evaluate(pollAll));
    await context.close();
  }
  figure('first panel with real data, cold', median(streamed), 'ms', FIRST_MS);
  const ratio = (median(polled) / median(all)).toFixed(1);
  console.log(`  from asking what the board is to all panels drawn: ${median(all).toFixed(0)} ms`);
  console.log(
    `instead, one GET after another, nothing drawn: ${median(polled).toFixed(0)} ms, ${ratio} x that`,
  );
}

/** Notes when the first panel, and when every panel, shows data; runs in the page. */
function watchPanels() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-panel][data-state="live"]')) return;
    window.firstPanel ??= performance.now();
    if (document.querySelector('[data-panel][data-state="loading"]')) return;
    window.allPanels = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

function sinceBoard() {
  const asked = performance.getEntriesByType('resource');
  const { startTime } = asked.find(({ name }) => name.endsWith('/api/v1/boards/fleet'));
  return window.allPanels - startTime;
}

async function pollAll() {
  const begun = performance.now();
  const board = await (await fetch('/api/v1/boards/fleet', { cache: 'no-store' })).json();
  const tab = board.tabs.find(({ id }) => id === 'overview');
  for (const panel of tab.panels) {
    const address = `/api/v1/boards/fleet/panels/${panel}`;
    await (await fetch(address, { cache: 'no-store' })).text();
  }
  return performance.now() - begun;
}

/** Heap before and after many updates of every panel of a tab. */
async function soak(browser, base) {
  const through = await relay(base, { updates, perSecond });
  const page = await (
    await browser.newContext({ viewport: { width: 1280, height: 800 } })
  ).newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(`${through.url}/fleet/overview`);
  await through.begun;
  await page.waitForTimeout(SETTLED_MS);
  const before = await used(devtools);
  const sent = await through.sent;
  await page.waitForTimeout(SETTLED_MS);
  const after = await used(devtools);
  if (sent !== updates) throw new Error(`The page went away after ${sent} updates.`);
  figure(`heap growth after ${sent} updates`, after.heap - before.heap, 'MB', GROWTH_MB, 2);
  const busy = ((after.busy - before.busy) * 1000) / sent;
  console.log(
    `  DOM nodes ${before.nodes} -> ${after.nodes}, main thread ${busy.toFixed(2)} ms per update`,
  );
  through.close();
}

async function used(devtools) {
  for (let i = 0; i < 3; i++) {
    await devtools.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), busy: of('TaskDuration') };
}
