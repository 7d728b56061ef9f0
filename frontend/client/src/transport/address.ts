import {
  type StreamSubscription,
  streamQuery,
  type Variables,
  viewQuery,
} from '../protocol/subscription.ts';

/** Where the API is, seen from the page. */
export const API = '/api/v1';

/**
 * A stream's address; a cursor travels as a header.
 *
 * @param have revisions that are already known, empty when there are none or a cursor names them
 */
export function streamAddress(api: string, subscription: StreamSubscription, have: string): string {
  const query = streamQuery(subscription);
  if (have !== '') query.set('have', have);
  return `${api}/boards/${encodeURIComponent(subscription.board)}/stream?${query}`;
}

/** Address of one panel's data; of the same as CSV, where its id ends so. */
export function panelAddress(
  api: string,
  board: string,
  panel: string,
  view: { variables: Variables; refresh?: number },
): string {
  const query = viewQuery(view).toString();
  const path = `${api}/boards/${encodeURIComponent(board)}/panels/${encodeURIComponent(panel)}`;
  return query === '' ? path : `${path}?${query}`;
}
