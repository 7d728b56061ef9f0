import type { ProblemDetails } from './problem-details.ts';

/** How the page stands to the server. */
export type Connection =
  | { readonly phase: 'connecting' }
  | { readonly phase: 'open' }
  /** Lost; the next attempt is at `retryAt` (milliseconds of the browser's clock). */
  | { readonly phase: 'waiting'; readonly retryAt: number }
  /** Closed because the page is not looked at. */
  | { readonly phase: 'hidden' }
  /** Refused; it is asked again now and then, for whoever refused may have been on the way out. */
  | { readonly phase: 'refused'; readonly problem: ProblemDetails }
  | { readonly phase: 'closed' };

/** Whether the caller may not see it, as opposed to something that is not there. */
export function isForbidden(connection: Connection): boolean {
  return (
    connection.phase === 'refused' &&
    (connection.problem.status === 401 || connection.problem.status === 403)
  );
}
