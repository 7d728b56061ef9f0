/** Height of every row when only a window of them is drawn, as in the style sheet. */
export const ROW_HEIGHT = 32;

/** Up to this many rows all are drawn. */
export const WINDOWED_ABOVE = 200;

const SPARE = 8;

export interface RowWindow {
  first: number;
  /** Exclusive. */
  last: number;
}

/** The rows to draw for a scroll position, with some to spare on both sides. */
export function rowWindow(count: number, scrollTop: number, height: number): RowWindow {
  if (count <= WINDOWED_ABOVE) return { first: 0, last: count };
  const top = Math.floor(scrollTop / ROW_HEIGHT);
  const first = Math.min(Math.max(0, top - SPARE), count);
  const last = Math.min(count, top + Math.ceil(height / ROW_HEIGHT) + SPARE);
  return { first, last: Math.max(first, last) };
}
