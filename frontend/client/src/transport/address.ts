import {
  type StreamSubscription,
  streamQuery,
  type Variables,
  viewQuery,
} from '../protocol/subscription.ts';

/** Where the API is, seen from the page. */
export const API = '/api/v1';

/** What is already known when a stream opens: a cursor, or revisions when there is none. */
export interface Known {
  readonly cursor?: string;
  readonly have: string;
}

/** A stream's address; a cursor travels as a header. */
export function streamAddress(api: string, subscription: StreamSubscription, known: Known): string {
  const query = streamQuery(subscription);
  if (known.cursor === undefined && known.have !== '') query.set('have', known.have);
  return `${api}/boards/${encodeURIComponent(subscription.board)}/stream?${query}`;
}

/** Address of one panel's data, or of the same as CSV. */
export function panelAddress(
  api: string,
  board: string,
  panel: string,
  view: { variables: Variables; refresh?: number },
  form: '' | '.csv' = '',
): string {
  const query = viewQuery(view).toString();
  const path = `${api}/boards/${encodeURIComponent(board)}/panels/${encodeURIComponent(panel)}${form}`;
  return query === '' ? path : `${path}?${query}`;
}
