import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/**
 * What every server of the benchmark does when its standard input says so. {@code publish <updates>
 * <per second> <events> <panels>} is answered by {@code done} and the bytes of garbage that it
 * made, {@code gc} by {@code done} and the bytes of the heap that are in use.
 */
final class Control {

  private Control() {}

  /** Sends one update to all viewers. */
  interface Publisher {

    /**
     * One update.
     *
     * @param first panel of the first event
     * @param events how many events, of panels in a row, leave together
     */
    void publish(int first, int events);
  }

  /**
   * Serves commands until the input ends.
   *
   * @param ready the port, and after a space the process to be measured if it is another one
   */
  static void serve(Object ready, Publisher publisher) throws IOException {
    System.out.println("ready " + ready);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ");
      System.out.println("done " + (words[0].equals("gc") ? collect() : run(words, publisher)));
    }
    System.exit(0);
  }

  private static long run(String[] words, Publisher publisher) {
    long before = allocated();
    long start = System.nanoTime();
    int updates = Integer.parseInt(words[1]);
    int events = Integer.parseInt(words[3]);
    int panels = Integer.parseInt(words[4]);
    for (int update = 0; update < updates; update++) {
      long due = start + (long) (update * 1e9 / Double.parseDouble(words[2]));
      for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
        LockSupport.parkNanos(wait);
      }
      publisher.publish(update * events % panels, events);
    }
    // What the last update makes garbage of belongs to it.
    LockSupport.parkNanos(500_000_000);
    return allocated() - before;
  }

  private static long collect() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getTotalThreadAllocatedBytes();
  }

  /** Microseconds since 1970. */
  static long now() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
  }
}
