// What a plan of 50 channels costs its viewers. Usage: infra/bench/revenue/run
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../../frontend/e2e/src/browser.mjs';
import { Server } from '../../../frontend/e2e/src/server.mjs';
import { inFolder, jarFile, java, ownServices } from '../common/application.mjs';
import { figure, machine, median } from '../common/report.mjs';
import { pollEverySecond, watchPanels, watchRevisions } from './in-page.mjs';
import { Plan } from './plan.mjs';

const channels = Number(process.env.CHANNELS ?? 50);
const loads = Number(process.env.LOADS ?? 5);
const edits = Number(process.env.EDITS ?? 60);
const warmUp = Number(process.env.WARM_UP ?? 20);
const polls = Number(process.env.POLLS ?? 15);
const switches = Number(process.env.SWITCHES ?? 20);
const FIRST_MS = 300;
const SHOWN_P95_MS = 100;
const OTHER_P99_MS = 300;
const SWITCH_MS = 50;
const PAGE_MB = 150;
/** Who types makes a pause as long before anything is sent; changes sooner would be taken together. */
const PAUSE_MS = 250;
const BROWSER = { viewport: { width: 1280, height: 800 }, locale: 'en-US' };

/** Panels of the first tab and of every tab that look different after every edit of the deal's value. */
const DEPENDENT = ['channel-roas', 'channel-table', 'kpi-profit', 'kpi-sales', 'revenue-donut'];

machine();
await inFolder(async (folder) => {
  const first = new Server({ java, jar: jarFile(), folder: join(folder, 'one') });
  await first.start();
  const { postgres, redis } = ownServices(join(folder, 'one', 'data'));
  const second = new Server({
    java,
    jar: jarFile(),
    folder: join(folder, 'two'),
    settings: [
      `--spring.r2dbc.url=r2dbc:postgresql://${postgres.address}`,
      `--spring.r2dbc.username=${postgres.user}`,
      `--spring.r2dbc.password=${postgres.password}`,
      `--spring.data.redis.url=${redis}`,
    ],
  });
  const browser = await launchBrowser();
  try {
    await second.start();
    await measure(browser, first.url, second.url);
  } finally {
    await browser.close();
    await second.stop();
    await first.stop();
  }
});

async function measure(browser, one, other) {
  const plan = new Plan(one, 'bench');
  await plan.create(channels);
  await firstData(browser, one);
  const far = await opened(browser, other, watchRevisions, DEPENDENT);
  const away = await shown(plan, far);
  await far.context().close();
  const page = await opened(browser, one, watchRevisions, DEPENDENT);
  const near = await shown(plan, page);
  figure(
    'edit, from its request, to all dependent panels, same instance, p95',
    at(near, 0.95),
    'ms',
    SHOWN_P95_MS,
  );
  figure(
    'edit, from its request, to all dependent panels, other instance, p99',
    at(away, 0.99),
    'ms',
    OTHER_P99_MS,
  );
  console.log(`  medians ${median(near).toFixed(0)} and ${median(away).toFixed(0)} ms`);
  await tabs(page);
  await memory(browser, page);
  await page.context().close();
  await polled(browser, one, plan, median(near));
}

async function firstData(browser, base) {
  const first = [];
  const all = [];
  for (let i = 0; i < loads; i++) {
    const page = await opened(browser, base, watchPanels);
    await page.waitForFunction(() => window.allPanels !== undefined);
    first.push(await page.evaluate(() => window.firstPanel));
    all.push(await page.evaluate(() => window.allPanels));
    await page.context().close();
  }
  figure(`first data of ${channels} channels, cold`, median(first), 'ms', FIRST_MS);
  console.log(`  all panels of the tab: ${median(all).toFixed(0)} ms`);
}

/** From the request of each edit to the picture of every dependent panel. */
async function shown(plan, page) {
  await page.waitForFunction(() => window.isQuiet());
  const times = [];
  for (let i = -warmUp; i < edits; i++) {
    await page.evaluate(() => window.expectAll());
    const begun = await plan.edit();
    const drawn = await page.evaluate(() => window.allShown);
    if (i >= 0) times.push(drawn - begun);
    await page.waitForTimeout(PAUSE_MS);
  }
  return times;
}

async function tabs(page) {
  const times = [];
  for (let i = 0; i < switches; i++) {
    const tab = i % 2 === 0 ? 'performance' : 'gtm';
    times.push(await page.evaluate((id) => window.switchTo(id), tab));
  }
  const again = times.slice(2);
  const seen = again.map((time) => time.seen);
  figure('tab switch, both seen before, p95', at(seen, 0.95), 'ms', SWITCH_MS);
  console.log(
    `  median ${median(seen).toFixed(0)} ms; of it all, what is out of the window included, ` +
      `${median(again.map(({ whole }) => whole)).toFixed(0)} ms`,
  );
}

/** What the process that draws the page has for itself, as the browser's own task list counts it. */
async function memory(browser, page) {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const own = await page.context().newCDPSession(page);
  await own.send('HeapProfiler.collectGarbage');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const largest = Math.max(...renderers.map(({ id }) => footprint(id)));
  const heap = (await own.send('Runtime.getHeapUsage')).usedSize / 1e6;
  figure('memory of the page, its whole process', largest, 'MB', PAGE_MB);
  console.log(`  of it objects of the page: ${heap.toFixed(1)} MB`);
}

function footprint(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = ['RssAnon', 'VmSwap'].map((name) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)[1]),
  );
  return (kilobytes[0] + kilobytes[1]) / 1024;
}

/** The same edits, seen by a page that asks for every panel of the tab once a second. */
async function polled(browser, base, plan, streamed) {
  const page = await (await browser.newContext(BROWSER)).newPage();
  await page.goto(`${base}/openapi.json`);
  await page.evaluate(pollEverySecond, { plan: plan.id, dependent: DEPENDENT });
  const times = [];
  for (let i = 0; i < polls; i++) {
    await page.evaluate(() => window.expectAll());
    // Edits come at any time of the second.
    await page.waitForTimeout((i * 1000) / polls);
    const begun = await plan.edit();
    times.push((await page.evaluate(() => window.allShown)) - begun);
  }
  const perSecond = await page.evaluate(() => window.callsPerRound);
  console.log(
    `instead, every panel fetched once a second, nothing drawn: ${median(times).toFixed(0)} ms, ` +
      `${(median(times) / streamed).toFixed(1)} x that, and ${perSecond} calls a second per viewer`,
  );
  await page.context().close();
}

async function opened(browser, base, script, argument) {
  const page = await (await browser.newContext(BROWSER)).newPage();
  await page.addInitScript(script, argument);
  await page.goto(`${base}/revenue/gtm?var-plan=bench`);
  return page;
}

function at(values, part) {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1];
}
