import type { PageTiming } from '@panelcast/client/transport/api';

export interface TimedPicturesOptions {
  /** Milliseconds that never run backwards. */
  readonly monotonic: () => number;
  readonly serverTime: () => number | undefined;
  /** A page that nobody sees draws when it is seen again. */
  readonly isSeen: () => boolean;
  /** Calls before the next picture is drawn. */
  readonly beforePicture: (run: () => void) => void;
  /** Calls when the picture that is about to be drawn has been drawn. */
  readonly afterPicture: (run: () => void) => void;
  readonly tell: (timing: PageTiming) => void;
}

const PAUSE_MS = 60_000;

/** Times one picture a minute in which a panel's bucket turned. */
export class TimedPictures {
  readonly #options: TimedPicturesOptions;
  #turned: number | undefined;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(options: TimedPicturesOptions) {
    this.#options = options;
  }

  /** Calls before the next picture, which is timed from now on. */
  readonly schedule = (run: () => void): void => {
    const { monotonic, isSeen, beforePicture } = this.#options;
    const arrivedAt = isSeen() ? monotonic() : undefined;
    beforePicture(() => {
      this.#turned = undefined;
      run();
      this.#time(arrivedAt, this.#turned);
    });
  };

  /** The picture that is being made shows a bucket that begins then, by the server's clock. */
  readonly turned = (bucketStart: number): void => {
    this.#turned = Math.min(bucketStart, this.#turned ?? bucketStart);
  };

  #time(arrivedAt: number | undefined, bucketStart: number | undefined): void {
    const { monotonic, serverTime, afterPicture, tell } = this.#options;
    if (arrivedAt === undefined || bucketStart === undefined) return;
    if (arrivedAt - this.#toldAt < PAUSE_MS) return;
    this.#toldAt = arrivedAt;
    afterPicture(() => {
      const now = serverTime();
      if (now === undefined) return;
      tell({ delayMs: Math.max(0, now - bucketStart), renderMs: monotonic() - arrivedAt });
    });
  }
}
