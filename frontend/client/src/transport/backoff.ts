/** Delay before the first reconnect when the server named none. */
const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/**
 * How long to wait before an attempt. The server's own delay is jittered already and is kept for the
 * first attempt; every further one doubles it, with jitter, so that many viewers do not return in
 * step.
 *
 * @param failures attempts that failed since the last success, from 0
 * @param hintMs what the server asked for
 * @param random 0 inclusive to 1 exclusive
 */
export function backoffMs(failures: number, hintMs: number | undefined, random: number): number {
  const base = hintMs ?? FIRST_MS * (0.5 + random);
  const doubled = Math.min(base * 2 ** failures, LONGEST_MS);
  return failures === 0 ? doubled : doubled * (0.5 + random / 2);
}
