const COLOURS = 8;

const slots = new Map<string, number>();

/**
 * A colour token per entity: in palette order, the same for the same entity wherever it appears, and
 * no two of one chart alike while the palette lasts.
 */
export function seriesColours(ids: readonly string[]): string[] {
  const taken = new Set<number>();
  for (const id of ids) {
    const slot = slots.get(id);
    if (slot === undefined) continue;
    if (taken.has(slot)) slots.delete(id);
    else taken.add(slot);
  }
  return ids.map((id, index) => `var(--series-${slotOf(id, index, taken) + 1})`);
}

function slotOf(id: string, index: number, taken: Set<number>): number {
  const known = slots.get(id);
  if (known !== undefined) return known;
  let slot = 0;
  while (slot < COLOURS && taken.has(slot)) slot += 1;
  if (slot === COLOURS) slot = index % COLOURS;
  taken.add(slot);
  slots.set(id, slot);
  return slot;
}
