import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * A server under measurement, in processes of its own: the one that is started, unless that names
 * another one because it only publishes.
 */
final class Target implements AutoCloseable {

  /** Ticks of the kernel's accounting of processes in a second. */
  private static final long TICKS = 100;

  private final Process process;
  private final BufferedReader answers;
  private final int port;
  private final long measured;

  Target(List<String> command) throws IOException {
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    answers = process.inputReader(StandardCharsets.UTF_8);
    String[] ready = answer("ready ").trim().split(" ");
    port = Integer.parseInt(ready[0]);
    measured = ready.length > 1 ? Long.parseLong(ready[1]) : process.pid();
  }

  private String answer(String start) throws IOException {
    String line = answers.readLine();
    while (line != null && !line.startsWith(start)) {
      line = answers.readLine();
    }
    if (line == null) {
      throw new IOException("the server ended");
    }
    return line.substring(start.length());
  }

  int port() {
    return port;
  }

  /** Gives a command; the result is the number that the server answers with. */
  CompletableFuture<Long> send(String command) throws IOException {
    OutputStream commands = process.getOutputStream();
    commands.write((command + "\n").getBytes(StandardCharsets.UTF_8));
    commands.flush();
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return Long.parseLong(answer("done ").trim());
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Microseconds of processor time so far, kernel included. */
  long processor() throws IOException {
    long ticks = 0;
    for (long pid : pids()) {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
    return ticks * (1_000_000 / TICKS);
  }

  /** Bytes of resident memory; what processes share is counted once. */
  long resident() throws IOException {
    long bytes = 0;
    for (long pid : pids()) {
      bytes += size("/proc/" + pid + "/smaps_rollup", "Pss:");
    }
    return bytes;
  }

  private static long size(String file, String name) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .sum();
    }
  }

  private List<Long> pids() {
    Stream<Long> children =
        ProcessHandle.of(measured).stream()
            .flatMap(ProcessHandle::descendants)
            .map(ProcessHandle::pid);
    return Stream.concat(Stream.of(measured), children).toList();
  }

  @Override
  public void close() throws IOException {
    // Its input ends, and so does it.
    process.getOutputStream().close();
    process.onExit().join();
  }
}
