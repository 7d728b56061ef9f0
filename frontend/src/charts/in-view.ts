const waiting = new Map<Element, () => void>();
const passive = { capture: true, passive: true };
let checking = false;

/**
 * Calls back once, in an animation frame in which the element is in the window; in a page that nobody
 * sees, never. Returns the way to stop waiting.
 *
 * Not an IntersectionObserver: while one observes, the compositor's animations, such as the rings of
 * panels, draw the whole page on the main thread sixty times a second.
 */
export function onceInView(element: Element, callback: () => void): () => void {
  if (waiting.size === 0) {
    document.addEventListener('scroll', checkSoon, passive);
    window.addEventListener('resize', checkSoon, passive);
  }
  waiting.set(element, callback);
  checkSoon();
  return () => forget(element);
}

function forget(element: Element): void {
  if (!waiting.delete(element) || waiting.size > 0) return;
  document.removeEventListener('scroll', checkSoon, passive);
  window.removeEventListener('resize', checkSoon, passive);
}

function checkSoon(): void {
  if (checking) return;
  checking = true;
  requestAnimationFrame(check);
}

/** Measures all first and draws then, so that the page is laid out once. */
function check(): void {
  checking = false;
  const seen = [...waiting].filter(([element]) => isInView(element));
  for (const [element, callback] of seen) {
    forget(element);
    callback();
  }
}

function isInView(element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < window.innerHeight;
}
