import type { Channel, Locks, Tabs } from '../transport/tabs.ts';

interface Waiting {
  readonly grant: () => void;
  readonly signal: AbortSignal | undefined;
}

interface Held {
  readonly owner: FakeTab;
  readonly steal: () => void;
}

/** What tabs of one browser share: locks that queue, channels that keep the order. */
export class FakeBrowser {
  readonly #held = new Map<string, Held>();
  readonly #queues = new Map<string, Waiting[]>();
  readonly #tabs: FakeTab[] = [];

  tab(): FakeTab {
    const tab = new FakeTab(this);
    this.#tabs.push(tab);
    return tab;
  }

  /** Brings a message to every other tab's channel of that name, later and as a copy. */
  spread(from: FakeChannel, data: unknown): void {
    const copy = structuredClone(data);
    for (const tab of this.#tabs) {
      for (const channel of tab.channels) {
        if (channel !== from && channel.name === from.name) tab.run(() => channel.hear(copy));
      }
    }
  }

  request(
    owner: FakeTab,
    name: string,
    options: { steal: true } | { signal: AbortSignal },
    held: () => Promise<void>,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = () => reject(new DOMException('taken away', 'AbortError'));
      const grant = () => {
        const mine: Held = { owner, steal: () => owner.run(abort) };
        this.#held.set(name, mine);
        owner.run(() => {
          void held().then(() => {
            resolve();
            if (this.#held.get(name) === mine) this.#next(name);
          });
        });
      };
      // A signal ends the waiting, not what was granted already.
      if ('steal' in options) {
        this.#held.get(name)?.steal();
        grant();
      } else if (!this.#held.has(name)) {
        grant();
      } else {
        const { signal } = options;
        signal.addEventListener('abort', () => this.#held.get(name)?.owner === owner || abort());
        const queue = this.#queues.get(name) ?? [];
        this.#queues.set(name, [...queue, { grant, signal }]);
      }
    });
  }

  /** A tab is gone without a word: its locks pass on, its channels are silent. */
  crash(tab: FakeTab): void {
    tab.isGone = true;
    this.#tabs.splice(this.#tabs.indexOf(tab), 1);
    for (const [name, { owner }] of this.#held) if (owner === tab) this.#next(name);
  }

  #next(name: string): void {
    this.#held.delete(name);
    const queue = this.#queues.get(name) ?? [];
    const next = queue.find(({ signal }) => !signal?.aborted);
    this.#queues.set(
      name,
      queue.filter((one) => one !== next && !one.signal?.aborted),
    );
    next?.grant();
  }
}

/** One tab; a frozen one hears nothing until it thaws, one that is gone hears nothing any more. */
export class FakeTab implements Tabs {
  readonly channels: FakeChannel[] = [];
  isGone = false;
  readonly #browser: FakeBrowser;
  #frozen: (() => void)[] | undefined;

  constructor(browser: FakeBrowser) {
    this.#browser = browser;
  }

  get locks(): Locks {
    return {
      request: (name, options, held) => this.#browser.request(this, name, options, held),
    };
  }

  channel(name: string): Channel {
    const channel = new FakeChannel(name, this.#browser, this);
    this.channels.push(channel);
    return channel;
  }

  freeze(): void {
    this.#frozen = [];
  }

  thaw(): void {
    const late = this.#frozen ?? [];
    this.#frozen = undefined;
    for (const run of late) this.run(run);
  }

  /** Sends what this tab says, unless it is frozen. */
  say(send: () => void): void {
    if (!this.#frozen) send();
  }

  /** Runs as a task of this tab. */
  run(task: () => void): void {
    if (this.#frozen) this.#frozen.push(task);
    else queueMicrotask(() => this.isGone || task());
  }
}

class FakeChannel implements Channel {
  onmessage: Channel['onmessage'] = null;
  readonly name: string;
  readonly #browser: FakeBrowser;
  readonly #tab: FakeTab;

  constructor(name: string, browser: FakeBrowser, tab: FakeTab) {
    this.name = name;
    this.#browser = browser;
    this.#tab = tab;
  }

  postMessage(data: unknown): void {
    if (!this.#tab.isGone) this.#tab.say(() => this.#browser.spread(this, data));
  }

  hear(data: unknown): void {
    this.onmessage?.({ data });
  }

  close(): void {
    this.#tab.channels.splice(this.#tab.channels.indexOf(this), 1);
    this.onmessage = null;
  }
}
