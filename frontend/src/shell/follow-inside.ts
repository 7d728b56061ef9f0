/** Follows a link without leaving the page, unless the viewer asked for a new window. */
export function followInside(event: MouseEvent, go: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go();
}
