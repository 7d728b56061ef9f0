/** How long a stream outlives the last look at its page. */
const GRACE_MS = 60_000;

/**
 * Tells when nobody looks at the page any longer and when somebody does again, first how it is now. A
 * page that the browser puts aside whole counts as not looked at from once.
 *
 * @returns ends the watch
 */
export function watchVisibility(
  page: Document,
  onLeft: () => void,
  onReturned: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(timer);
    if (page.visibilityState === 'hidden') timer = setTimeout(onLeft, GRACE_MS);
    else onReturned();
  };
  const view = page.defaultView;
  const ended = new AbortController();
  const { signal } = ended;
  page.addEventListener('visibilitychange', changed, { signal });
  view?.addEventListener('pagehide', onLeft, { signal });
  view?.addEventListener('pageshow', changed, { signal });
  view?.addEventListener('online', changed, { signal });
  // A page may begin where nobody looks, and hears of no change then.
  changed();
  return () => {
    clearTimeout(timer);
    ended.abort();
  };
}
