/** How long a stream outlives the last look at its page. */
const GRACE_MS = 60_000;
/** A network that is back is back for all of its viewers in the same moment. */
const SPREAD_MS = 2_000;

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
  const changed = (event?: Event) => {
    clearTimeout(timer);
    if (page.visibilityState === 'hidden') timer = setTimeout(onLeft, GRACE_MS);
    else if (event?.type === 'online') timer = setTimeout(onReturned, SPREAD_MS * Math.random());
    else onReturned();
  };
  const view = page.defaultView;
  const ended = new AbortController();
  const watched = { signal: ended.signal };
  page.addEventListener('visibilitychange', changed, watched);
  view?.addEventListener('pagehide', onLeft, watched);
  view?.addEventListener('pageshow', changed, watched);
  view?.addEventListener('online', changed, watched);
  // A page may begin where nobody looks, and hears of no change then.
  changed();
  return () => {
    clearTimeout(timer);
    ended.abort();
  };
}
