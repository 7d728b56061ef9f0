package dev.panelcast.cache;

import dev.panelcast.cache.Message.Moved;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Revision;
import dev.panelcast.kernel.Times;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** New times of an unchanged frame as lines of text. */
final class MovedForm {

  private static final String ABSENT = "-";

  private MovedForm() {}

  static String write(Moved moved) {
    Times times = moved.times();
    return String.join(
        "\n",
        moved.topic().key(),
        moved.revision().value(),
        text(times.bucketStart()),
        text(times.computedAt()),
        text(times.dataAt()),
        Long.toString(moved.progress().at()),
        moved.progress().versions().text(),
        Boolean.toString(moved.quiet()));
  }

  static Moved read(String text) {
    String[] lines = text.split("\n", -1);
    return new Moved(
        Topic.parse(lines[0]),
        new Revision(lines[1]),
        new Times(instant(lines[2]), Instant.parse(lines[3]), instant(lines[4])),
        new Progress(Long.parseLong(lines[5]), Versions.parse(lines[6])),
        Boolean.parseBoolean(lines[7]));
  }

  private static String text(@Nullable Instant instant) {
    return instant == null ? ABSENT : instant.toString();
  }

  private static @Nullable Instant instant(String text) {
    return text.equals(ABSENT) ? null : Instant.parse(text);
  }
}
