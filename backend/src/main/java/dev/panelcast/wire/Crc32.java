package dev.panelcast.wire;

/**
 * Arithmetic on CRC-32 checksums: polynomials over two elements modulo the polynomial of gzip, bits
 * in reverse order. Appending n bytes multiplies a checksum by x to the power of 8 n; zlib's {@code
 * crc32_combine} does the same.
 */
final class Crc32 {

  private static final int POLYNOMIAL = 0xedb88320;
  private static final int ONE = 1 << 31;

  /** x to the power of 2^k. */
  private static final int[] POWERS = powers();

  private Crc32() {}

  /** x to the power of 8 times this. */
  static int shift(int bytes) {
    int product = ONE;
    long bits = 8L * bytes;
    for (int k = 0; bits != 0; k++, bits >>>= 1) {
      product = (bits & 1) == 0 ? product : multiply(POWERS[k & 31], product);
    }
    return product;
  }

  static int multiply(int a, int b) {
    int product = 0;
    int power = b;
    for (int rest = a; rest != 0; rest <<= 1) {
      product ^= power & (rest >> 31);
      power = (power >>> 1) ^ (POLYNOMIAL & -(power & 1));
    }
    return product;
  }

  // The powers repeat after 2^32 - 1, which is why the one behind the last is the first.
  private static int[] powers() {
    int[] powers = new int[32];
    powers[0] = ONE >>> 1;
    for (int k = 1; k < powers.length; k++) {
      powers[k] = multiply(powers[k - 1], powers[k - 1]);
    }
    return powers;
  }
}
