const DURATION = 350;

/** When more elements of a panel than this change at once, a flash would point at nothing. */
export const MOST = 24;

const changed = new Set<Element>();

/**
 * Marks an element once, softly, as changed, unless too many of its panel change with it: nothing
 * moves and no node changes. Opacity is left to the compositor; a colour would keep the main thread
 * drawing all the while.
 */
export function flash(element: Element): void {
  if (changed.size === 0) queueMicrotask(flashTogether);
  changed.add(element);
}

function flashTogether(): void {
  const panels = new Map<Element | null, Element[]>();
  for (const element of changed) {
    const panel = element.closest('[data-panel]');
    panels.set(panel, [...(panels.get(panel) ?? []), element]);
  }
  changed.clear();
  if (prefersStillness()) return;
  for (const elements of panels.values()) if (elements.length <= MOST) elements.forEach(flashNow);
}

function flashNow(element: Element): void {
  if (typeof element.animate !== 'function') return;
  element.animate({ opacity: [0.4, 1] }, { duration: DURATION, easing: 'ease-out' });
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
