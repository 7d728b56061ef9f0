// What the page costs in a browser. Usage: infra/bench/page/run [url] (default http://localhost:8080)
import { launchBrowser } from '../../../frontend/e2e/src/browser.mjs';
import { relay } from './relay.mjs';

const base = process.argv[2] ?? 'http://localhost:8080';
const loads = Number(process.env.LOADS ?? 7);
const updates = Number(process.env.UPDATES ?? 20_000);
const perSecond = Number(process.env.PER_SECOND ?? 400);

const browser = await launchBrowser();
try {
  await firstData();
  await soak();
} finally {
  await browser.close();
}

/** Cold loads, each in a new profile, beside the same panels fetched one by one as a poller would. */
async function firstData() {
  const streamed = [];
  const polled = [];
  for (let i = 0; i < loads; i++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('[data-panel][data-state="live"]')) {
          window.firstData = performance.now();
          observer.disconnect();
        }
      }).observe(document, { childList: true, subtree: true, attributes: true });
    });
    await page.goto(`${base}/fleet/overview`);
    await page.waitForFunction(() => window.firstData !== undefined);
    streamed.push(await page.evaluate(() => window.firstData));
    polled.push(await page.evaluate(pollAll));
    await context.close();
  }
  line('first panel with real data, cold', median(streamed), 'ms', 300);
  console.log(`  all panels of the tab by one GET after another: ${median(polled).toFixed(0)} ms, ${(median(polled) / median(streamed)).toFixed(1)} x the first data of the stream`);
}

async function pollAll() {
  const begun = performance.now();
  const board = await (await fetch('/api/v1/boards/fleet')).json();
  const tab = board.tabs.find(({ id }) => id === 'overview');
  for (const panel of tab.panels) {
    await (await fetch(`/api/v1/boards/fleet/panels/${panel}`)).text();
  }
  return performance.now() - begun;
}

/** Heap before and after many updates of every panel of a tab. */
async function soak() {
  const through = await relay(base, { updates, perSecond });
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(`${through.url}/fleet/overview`);
  await page.waitForTimeout(4000);
  const before = await used(devtools);
  const sent = await through.sent;
  await page.waitForTimeout(1000);
  const after = await used(devtools);
  line(`heap growth after ${sent} updates`, after.heap - before.heap, 'MB', 5);
  console.log(`  DOM nodes ${before.nodes} -> ${after.nodes}, main thread ${(((after.busy - before.busy) * 1000) / sent).toFixed(2)} ms per update`);
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

function line(what, value, unit, target) {
  console.log(`${what}: ${value.toFixed(1)} ${unit}; target ${target} ${unit}, ratio ${(value / target).toFixed(2)}`);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
