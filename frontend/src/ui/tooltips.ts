import './tooltips.css';

const DISTANCE = 6;
const MARGIN = 8;

/**
 * Shows the text of `data-tip` beside whatever the pointer rests on or the keyboard reaches. One
 * element for the whole page, in the top layer, so that elements carry an attribute and nothing else.
 * Returns the way to take it away again.
 */
export function installTooltips(root: Document): () => void {
  const bubble = root.createElement('div');
  bubble.className = 'tooltip';
  bubble.popover = 'manual';
  bubble.setAttribute('aria-hidden', 'true');
  root.body.append(bubble);
  const listening = new AbortController();
  const { signal } = listening;
  let shown: Element | undefined;

  function show(target: Element): void {
    if (target === shown) return;
    shown = target;
    bubble.textContent = target.getAttribute('data-tip');
    bubble.showPopover();
    place(bubble, target.getBoundingClientRect());
  }

  function hide(): void {
    if (!shown) return;
    shown = undefined;
    bubble.hidePopover();
  }

  /** Reaching an element by keyboard may scroll it into view. */
  function stay(): void {
    if (shown) place(bubble, shown.getBoundingClientRect());
  }

  function follow(event: Event): void {
    const target = event.target instanceof Element ? event.target.closest('[data-tip]') : null;
    if (target) show(target);
    else hide();
  }

  root.addEventListener('pointerover', follow, { signal });
  root.addEventListener('focusin', follow, { signal });
  root.addEventListener('focusout', hide, { signal });
  root.addEventListener('pointerdown', hide, { signal });
  root.addEventListener('scroll', stay, { signal, capture: true });
  root.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { signal });
  return () => {
    listening.abort();
    bubble.remove();
  };
}

/** Centred above the target, below it when there is no room, never outside the window. */
function place(bubble: HTMLElement, target: DOMRect): void {
  const { width, height } = bubble.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - MARGIN;
  const left = target.left + target.width / 2 - width / 2;
  const above = target.top - height - DISTANCE;
  bubble.style.left = `${Math.max(MARGIN, Math.min(left, room))}px`;
  bubble.style.top = `${above < MARGIN ? target.bottom + DISTANCE : above}px`;
}
