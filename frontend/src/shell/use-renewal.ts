import { useEffect } from 'preact/hooks';

const KEY = 'panelcast.renewed';
/** A page that is outdated again so soon would not become newer by another reload. */
const PAUSE_MS = 300_000;
/** Wall screens all over a house do not come at the same moment. */
const SPREAD_MS = 10_000;

/** Loads an outdated page anew where nobody is there to do it. */
export function useRenewal(isDue: boolean): void {
  useEffect(() => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0);
    if (!isDue || Date.now() - last < PAUSE_MS) return undefined;
    const timer = setTimeout(() => {
      sessionStorage.setItem(KEY, String(Date.now()));
      location.reload();
    }, Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, [isDue]);
}
