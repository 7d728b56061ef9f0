// Functions that run in the page; each stands alone.

/** Notes when the first panel, and when every panel, shows data. */
export function watchPanels() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-panel][data-state="live"] .panel-drawing')) return;
    window.firstPanel ??= performance.now();
    if (document.querySelector('[data-state="loading"], .panel-content[aria-busy="true"]')) return;
    window.allPanels = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Notes when every dependent panel has been drawn anew since it was asked to expect that. */
export function watchRevisions(dependent) {
  let expected = new Set();
  let arrived = () => {};
  const now = () => performance.timeOrigin + performance.now();
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(now()))));

  const isSeen = (element) => element.getBoundingClientRect().top < innerHeight;
  window.isQuiet = () =>
    document.querySelectorAll('[data-panel]').length > 0 &&
    !document.querySelector('[data-panel][data-state="loading"], [data-panel] .skeleton') &&
    ![...document.querySelectorAll('.panel-content[aria-busy="true"]')].some(isSeen);
  window.expectAll = () => {
    expected = new Set(dependent);
    window.allShown = new Promise((resolve, reject) => {
      arrived = resolve;
      setTimeout(() => reject(new Error(`not drawn anew: ${[...expected].join(', ')}`)), 20_000);
    });
  };
  new MutationObserver((records) => {
    if (expected.size === 0) return;
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element?.closest('[data-clock]')) continue;
      if (!element?.closest('.panel-drawing')) continue;
      const panel = element.closest('[data-panel]')?.id;
      if (panel) expected.delete(panel);
    }
    if (expected.size > 0) return;
    void painted().then(arrived);
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });

  /** How long until the window shows the tab, and until nothing of it changes any more. */
  window.switchTo = async (tab) => {
    const begun = now();
    let last = begun;
    const observer = new MutationObserver((records) => {
      if (records.some(({ target }) => !target.closest('[data-clock]'))) last = now();
    });
    observer.observe(document.querySelector('main'), { childList: true, subtree: true });
    document.querySelector(`[data-tab="${tab}"]`).click();
    do await painted();
    while (!window.isQuiet());
    const seen = now() - begun;
    while (now() - last < 200) await painted();
    observer.disconnect();
    return { seen, whole: last - begun };
  };
}

/** What a page without a stream does: asks for every panel of the tab, once a second. */
export async function pollEverySecond({ plan, dependent }) {
  const board = await (await fetch('/api/v1/boards/revenue')).json();
  const panels = [...board.everyTab, ...board.tabs.find(({ id }) => id === 'gtm').panels];
  const bodies = new Map();
  let expected = new Set();
  let arrived = () => {};
  window.callsPerRound = panels.length;
  window.expectAll = () => {
    expected = new Set(dependent);
    window.allShown = new Promise((resolve) => {
      arrived = resolve;
    });
  };
  const round = async () => {
    await Promise.all(
      panels.map(async (panel) => {
        const address = `/api/v1/boards/revenue/panels/${panel}?var-plan=${plan}`;
        const body = await (await fetch(address, { cache: 'no-store' })).text();
        if (bodies.get(panel) !== body) expected.delete(panel);
        bodies.set(panel, body);
      }),
    );
    if (expected.size === 0) arrived(performance.timeOrigin + performance.now());
  };
  await round();
  setInterval(round, 1000);
}
