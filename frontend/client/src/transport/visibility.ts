/** How long a stream outlives the last look at its page. */
const GRACE_MS = 60_000;

/**
 * Tells when nobody looks at the page any longer and when somebody does again. A page that the
 * browser puts aside whole counts as not looked at from once.
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
  page.addEventListener('visibilitychange', changed);
  view?.addEventListener('pagehide', onLeft);
  view?.addEventListener('pageshow', onReturned);
  view?.addEventListener('online', onReturned);
  return () => {
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', changed);
    view?.removeEventListener('pagehide', onLeft);
    view?.removeEventListener('pageshow', onReturned);
    view?.removeEventListener('online', onReturned);
  };
}
