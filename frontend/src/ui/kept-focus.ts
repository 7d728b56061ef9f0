import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** An element around the focus, and which of its children leads there. */
interface Step {
  readonly around: Element;
  readonly at: number;
}

const FOCUSABLE =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';

/** Keeps the focus in a part of the page, see {@link keepFocus}. */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => (part.current ? keepFocus(part.current) : undefined), []);
}

/**
 * When what has the focus goes away, what took its place gets it, or else what stood before it: the
 * browser would begin at the top of the page.
 *
 * @returns ends it
 */
export function keepFocus(part: HTMLElement): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  let focused: Element | undefined;
  let way: readonly Step[] = [];
  part.addEventListener(
    'focusin',
    ({ target }) => {
      focused = target instanceof Element ? target : undefined;
      way = focused ? wayTo(focused, part) : [];
    },
    { signal },
  );
  part.addEventListener(
    'focusout',
    ({ target }) => {
      // Some browsers say this of what goes away, too: that is seen before this turn comes.
      setTimeout(() => {
        if (focused === target && document.activeElement !== target) focused = undefined;
      });
    },
    { signal },
  );
  const observer = new MutationObserver(() => {
    if (!focused || focused.isConnected) return;
    focused = undefined;
    if (document.activeElement === document.body) heir(way)?.focus();
  });
  observer.observe(part, { childList: true, subtree: true });
  return () => {
    ended.abort();
    observer.disconnect();
  };
}

/** From the inside out. */
function wayTo(element: Element, part: Element): Step[] {
  const way: Step[] = [];
  for (let inner = element; inner !== part && inner.parentElement; inner = inner.parentElement) {
    way.push({ around: inner.parentElement, at: [...inner.parentElement.children].indexOf(inner) });
  }
  return way;
}

function heir(way: readonly Step[]): HTMLElement | undefined {
  for (const { around, at } of way) {
    if (!around.isConnected) continue;
    const children = [...around.children];
    const before = children.slice(0, at).reverse();
    const found =
      children.slice(at, at + 1).flatMap(focusableIn)[0] ??
      before.flatMap((child) => focusableIn(child).reverse())[0] ??
      children.slice(at + 1).flatMap(focusableIn)[0];
    if (found) return found;
  }
  return undefined;
}

function focusableIn(element: Element): HTMLElement[] {
  const all = [element, ...element.querySelectorAll(FOCUSABLE)];
  return all.filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one.matches(FOCUSABLE) && (one.checkVisibility?.() ?? true),
  );
}
