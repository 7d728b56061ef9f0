import type { Connection } from '../protocol/connection.ts';

/** How long a line may be gone once it was to be back: a change of instance is no loss. */
const PATIENCE_MS = 2_000;

/**
 * Keeps short gaps quiet and makes long ones known.
 *
 * @returns takes how the line is, whenever it changes
 */
export function watchLoss(onLost: (isLost: boolean) => void): (connection: Connection) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (state) => {
    if (state.phase === 'waiting') {
      timer ??= setTimeout(() => onLost(true), state.retryAt - Date.now() + PATIENCE_MS);
    } else if (state.phase !== 'connecting') {
      clearTimeout(timer);
      timer = undefined;
      if (state.phase !== 'hidden') onLost(state.phase !== 'open');
    }
  };
}
