const DURATION = 350;

/**
 * Marks an element once, softly, as changed: nothing moves and no node changes. Opacity is left to the
 * compositor; a colour would keep the main thread drawing all the while.
 */
export function flash(element: Element): void {
  if (typeof element.animate !== 'function' || prefersStillness()) return;
  element.animate({ opacity: [0.4, 1] }, { duration: DURATION, easing: 'ease-out' });
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
