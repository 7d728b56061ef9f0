import type { Locks } from './tabs.ts';

/** A place in the queue for a lead that one tab at a time has. */
export interface Election {
  /** Takes the lead from a tab that seems frozen. */
  steal(): void;
  /** Leaves the queue, or gives up the lead. */
  leave(): void;
}

/**
 * Queues for the lead that a lock of this name stands for. Without locks to be had everybody leads.
 *
 * @param onLead has the lead from now on
 * @param onLost another tab took it away; this one is in the queue again
 */
export function queueForLead(
  locks: Locks,
  name: string,
  onLead: () => void,
  onLost: () => void,
): Election {
  let waiting: AbortController;
  let resign: (() => void) | undefined;
  let hasLeft = false;

  function claim(how: { steal: true } | { signal: AbortSignal }): void {
    locks.request(name, how, lead).catch((error: Error) => {
      if (error.name !== 'AbortError') {
        if (!resign) void lead();
      } else if (resign && !hasLeft) {
        resign = undefined;
        onLost();
        queue();
      }
    });
  }

  async function lead(): Promise<void> {
    if (hasLeft || resign) return;
    const held = new Promise<void>((resolve) => {
      resign = resolve;
    });
    onLead();
    await held;
  }

  function queue(): void {
    waiting = new AbortController();
    claim({ signal: waiting.signal });
  }

  queue();
  return {
    steal: () => {
      waiting.abort();
      claim({ steal: true });
    },
    leave: () => {
      hasLeft = true;
      waiting.abort();
      resign?.();
    },
  };
}
