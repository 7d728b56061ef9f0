/** Speaks to the other tabs of the browser; what one says, all others hear in the order it was said. */
export interface Channel {
  onmessage: ((message: { data: unknown }) => void) | null;
  postMessage(data: unknown): void;
  close(): void;
}

/** The part of the Web Locks API that an election needs. */
export interface Locks {
  /** Holds a named lock for as long as `held` takes; rejects with `AbortError` when it is stolen. */
  request(
    name: string,
    options: { steal: true } | { signal: AbortSignal },
    held: () => Promise<void>,
  ): Promise<void>;
}

/** The other tabs of the same browser and origin. */
export interface Tabs {
  readonly locks: Locks;
  channel(name: string): Channel;
}

/** `undefined` where tabs cannot find each other: outside a browser, or in a page without TLS. */
export function browserTabs(): Tabs | undefined {
  const locks = typeof document === 'object' && navigator.locks;
  return locks
    ? { locks: locks as unknown as Locks, channel: (name) => new BroadcastChannel(name) as Channel }
    : undefined;
}
