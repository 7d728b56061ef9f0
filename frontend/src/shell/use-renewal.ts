import { useEffect } from 'preact/hooks';

const KEY = 'panelcast.renewed';
/** A page that is outdated again so soon would hardly become newer by another reload. */
const PAUSE_MS = 300_000;
/** Wall screens all over a house do not come at the same moment. */
const SPREAD_MS = 10_000;

/** Loads an outdated page anew where nobody is there to do it, seldom enough for a server in between. */
export function useRenewal(isDue: boolean): void {
  useEffect(() => {
    if (!isDue) return undefined;
    const rest = Math.max(0, PAUSE_MS - (Date.now() - lastRenewal()));
    const timer = setTimeout(renew, rest + Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, [isDue]);
}

function renew(): void {
  try {
    sessionStorage.setItem(KEY, String(Date.now()));
  } catch {
    // What is not kept is known from the age of the page.
  }
  location.reload();
}

/** Where the browser keeps nothing every load counts as one. */
function lastRenewal(): number {
  try {
    return Number(sessionStorage.getItem(KEY) ?? 0);
  } catch {
    return performance.timeOrigin;
  }
}
