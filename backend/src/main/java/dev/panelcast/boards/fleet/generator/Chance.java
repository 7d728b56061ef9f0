package dev.panelcast.boards.fleet.generator;

/**
 * Random numbers without a state: each is a function of the start number, the server, the step and
 * a channel, so that any instance draws the same one.
 */
final class Chance {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private final long startNumber;

  Chance(long startNumber) {
    this.startNumber = startNumber;
  }

  /** A number that stands for a server, the same for equal start numbers and names. */
  long key(String server) {
    long hash = mix(startNumber);
    for (int i = 0; i < server.length(); i++) {
      hash = mix(hash + GOLDEN * server.charAt(i));
    }
    return hash;
  }

  /** Uniform in [0, 1). */
  double uniform(long key, long step, int channel) {
    return (mix(mix(key + GOLDEN * step) + GOLDEN * channel) >>> 11) * UNIT;
  }

  /**
   * Normal with mean 0 and standard deviation 1, by Box and Muller. Takes this channel and the next
   * one. StrictMath gives the same bits on every machine.
   */
  double normal(long key, long step, int channel) {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform(key, step, channel)));
    return radius * StrictMath.cos(2 * Math.PI * uniform(key, step, channel + 1));
  }

  /** The finalizer of SplitMix64: each bit of the input changes each bit of the output. */
  private static long mix(long value) {
    long mixed = value + GOLDEN;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
