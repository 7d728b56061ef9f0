import { launchBrowser } from './browser.mjs';
import { watchStream } from './stream-log.mjs';

const NORMAL = { width: 1280, height: 800 };

/** A browser and a server; the pages of a test are closed after it and must have had no fault. */
export class World {
  #browser;
  #contexts = [];
  #faults = [];
  #isOfflineExpected = false;
  #isRefusalExpected = false;

  constructor(server, url) {
    this.server = server;
    this.url = url;
  }

  async open() {
    this.#browser = await launchBrowser();
  }

  async close() {
    await this.#browser?.close();
  }

  /** Runs one test and fails it for what its pages complained of. */
  async within(run) {
    this.#faults = [];
    this.#isOfflineExpected = false;
    this.#isRefusalExpected = false;
    try {
      await run();
    } finally {
      await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
    }
    if (this.#faults.length > 0)
      throw new Error(`the page complained:\n${this.#faults.join('\n')}`);
  }

  /** From now on a server that cannot be reached, or has not computed anything yet, is no complaint. */
  expectOffline() {
    this.#isOfflineExpected = true;
  }

  /** From now on a refused change is no complaint: browsers report every such answer. */
  expectRefusal() {
    this.#isRefusalExpected = true;
  }

  /**
   * A page of its own browser session.
   *
   * @param script runs in the page before its own code
   */
  async page(path, { viewport = NORMAL, theme = 'light', stillness = false, script } = {}) {
    const context = await this.#browser.newContext({
      viewport,
      colorScheme: theme,
      reducedMotion: stillness ? 'reduce' : 'no-preference',
      locale: 'en-US',
      timezoneId: 'UTC',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    this.#contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.#faults.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (this.#isOfflineExpected && /net::ERR_|status of 503/.test(message.text())) return;
      if (this.#isRefusalExpected && /status of 4(00|12|22)/.test(message.text())) return;
      if (message.type() === 'error' || message.type() === 'warning') {
        this.#faults.push(`${message.text()} ${message.location().url}`);
      }
    });
    await page.addInitScript(watchStream);
    if (script) await page.addInitScript(script);
    await page.goto(this.url + path);
    return page;
  }

  /** The same, once every panel shows something. */
  async livePage(path, options) {
    const page = await this.page(path, options);
    await everyPanelShown(page);
    return page;
  }
}

/** Waits until no panel of the tab is loading; names those that still are. */
export async function everyPanelShown(page) {
  await page.waitForSelector('[data-panel]', { state: 'attached', timeout: 20_000 });
  const shown = await page
    .waitForFunction(
      () =>
        !document.querySelector(
          '[data-panel][data-state="loading"], [data-panel] .skeleton, .panel-content[aria-busy="true"]',
        ),
      undefined,
      { timeout: 30_000 },
    )
    .then(
      () => true,
      () => false,
    );
  if (shown) return;
  const waiting = await page.$$eval('[data-panel]', (panels) =>
    panels
      .filter(
        (panel) =>
          panel.dataset.state === 'loading' ||
          panel.querySelector('.skeleton, .panel-content[aria-busy="true"]'),
      )
      .map(({ id, dataset }) => `${id} (${dataset.state})`),
  );
  throw new Error(`${page.url()}: still loading after 30 s: ${waiting.join(', ')}`);
}
