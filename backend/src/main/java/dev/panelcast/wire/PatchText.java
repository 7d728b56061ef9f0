package dev.panelcast.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Revision;
import dev.panelcast.kernel.Times;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The text of a patch event. */
final class PatchText {

  private PatchText() {}

  /** The event for who has the base; {@code changes} is a JSON Merge Patch of its data. */
  static byte[] write(Revision base, Frame frame, byte[] changes) {
    Times times = frame.times();
    BucketSize size = frame.topic().bucketSize();
    Body body =
        new Body(
            frame.topic().key(),
            frame.topic().panel().value(),
            times.bucketStart(),
            size == null ? null : size.seconds(),
            times.computedAt(),
            times.dataAt(),
            base.value(),
            frame.revision().value(),
            new String(changes, StandardCharsets.UTF_8));
    return new EventText(StreamEvents.Name.PATCH).data(CanonicalJson.write(body)).end();
  }

  @JsonInclude(Include.ALWAYS)
  private record Body(
      String topic,
      String panel,
      @Nullable Instant bucketStart,
      @Nullable Integer bucketSeconds,
      Instant computedAt,
      @Nullable Instant dataAt,
      String baseRevision,
      String revision,
      @JsonRawValue String patch) {}
}
