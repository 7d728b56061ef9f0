const waiting = new Set<() => void>();

/**
 * Calls back after the next picture, one caller a picture, in the order in which they asked; in a
 * page that nobody sees, never. Returns the way to stop waiting.
 */
export function inTurn(run: () => void): () => void {
  waiting.add(run);
  if (waiting.size === 1) afterPicture();
  return () => waiting.delete(run);
}

function afterPicture(): void {
  requestAnimationFrame(() => setTimeout(next));
}

function next(): void {
  const [run] = waiting;
  if (!run) return;
  waiting.delete(run);
  if (waiting.size > 0) afterPicture();
  run();
}
