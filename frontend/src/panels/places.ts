export interface Place {
  /** Position, from 0. */
  place: number;
  id: string;
}

/**
 * Where each entry of an ordered collection stands. Nodes are keyed by place and not by entry: when
 * the order changes texts change, but nothing moves on the page.
 */
export function places(order: readonly string[]): Place[] {
  return order.map((id, place) => ({ place, id }));
}
