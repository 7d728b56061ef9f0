const listeners = new Set<() => void>();
let watching = false;

/** Calls back after the page turned light or dark. Returns the way to stop. */
export function onThemeChange(listener: () => void): () => void {
  if (!watching) watch();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** One watch for the life of the page: the system's setting and the page's own. */
function watch(): void {
  watching = true;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}
