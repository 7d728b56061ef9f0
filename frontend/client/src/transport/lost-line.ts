import type { Connection } from '../protocol/connection.ts';

/** How long a line may be gone before it is called lost: a change of instance takes less. */
const PATIENCE_MS = 2_000;

/**
 * Keeps short gaps quiet and makes long ones known.
 *
 * @returns takes how the line is, whenever it changes
 */
export function watchLoss(onLost: (isLost: boolean) => void): (connection: Connection) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return ({ phase }) => {
    if (phase === 'waiting') timer ??= setTimeout(() => onLost(true), PATIENCE_MS);
    else if (phase !== 'connecting') {
      clearTimeout(timer);
      timer = undefined;
      if (phase !== 'hidden') onLost(phase !== 'open');
    }
  };
}
