const DURATION = 350;

/** Marks an element once, softly, as changed. Draws a ground only: nothing moves, no node changes. */
export function flash(element: Element): void {
  if (typeof element.animate !== 'function' || prefersStillness()) return;
  element.animate(
    [{ backgroundColor: 'var(--flash)' }, { backgroundColor: 'var(--flash-end, transparent)' }],
    { duration: DURATION, easing: 'ease-out' },
  );
}

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
