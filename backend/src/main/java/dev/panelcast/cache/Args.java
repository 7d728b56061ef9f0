package dev.panelcast.cache;

import dev.panelcast.kernel.Progress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Arguments of a script, in order. */
final class Args {

  private final List<byte[]> values = new ArrayList<>();

  Args add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  Args add(byte[] bytes) {
    values.add(bytes);
    return this;
  }

  Args add(long number) {
    return add(Long.toString(number));
  }

  Args add(Duration duration) {
    return add(duration.toMillis());
  }

  Args add(Progress progress) {
    return add(progress.at()).add(progress.versions().text());
  }

  byte[][] toArray() {
    return values.toArray(byte[][]::new);
  }
}
