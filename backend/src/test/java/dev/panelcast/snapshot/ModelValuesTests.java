package dev.panelcast.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Cadence;
import dev.panelcast.cache.Claims;
import dev.panelcast.cache.Frames;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Versions;
import dev.panelcast.snapshot.SampleBoard.Count;
import dev.panelcast.snapshot.SampleBoard.Counting;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class ModelValuesTests {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:47.250Z");
  private static final ModelKey KEY = ModelKey.of(SampleBoard.ID, "model", Map.of());
  private static final Counting MODEL = SampleBoard.model(Cadence.onChange(), "costs");
  private static final Progress PROGRESS = new Progress(0, Versions.of(Map.of("costs", 7L)));

  private final OneValue cluster = new OneValue();
  private final ModelValues values = new ModelValues(cluster, JsonMapper.builder().build());

  /** What the cluster has of one model. */
  private static final class OneValue implements Frames {

    private @Nullable Value value;
    private int reads;

    @Override
    public Mono<Outcome> publish(Publication publication) {
      return Mono.error(new UnsupportedOperationException());
    }

    @Override
    public Mono<Value> value(ModelKey key) {
      reads++;
      return Mono.justOrEmpty(value);
    }
  }

  @Test
  void aValueComesBackFromTheClusterAsItWas() {
    ModelValue<Count> value = new ModelValue<>(new Count(5), PROGRESS, NOW, null, 30);
    cluster.value = new Frames.Value(PROGRESS, values.write(value));

    assertThat(values.read(MODEL, KEY, PROGRESS).block()).isEqualTo(value);
  }

  @Test
  void whatWasReadIsNotReadAgain() {
    cluster.value = new Frames.Value(PROGRESS, values.write(value(5)));

    values.read(MODEL, KEY, PROGRESS).block();
    values.read(MODEL, KEY, PROGRESS).block();

    assertThat(cluster.reads).isEqualTo(1);
  }

  @Test
  void aValueThatWasNotPublishedIsNotTakenForTheOneThatWas() {
    cluster.value = new Frames.Value(PROGRESS, values.write(value(5)));
    values.remember(KEY, value(6));

    assertThat(values.read(MODEL, KEY, PROGRESS).block()).isEqualTo(value(5));
  }

  @Test
  void aPublishedValueIsReadAgainAfterTheClusterWasAway() {
    values.share(KEY, value(6));
    assertThat(values.read(MODEL, KEY, PROGRESS).block()).isEqualTo(value(6));
    cluster.value = new Frames.Value(PROGRESS, values.write(value(5)));

    values.unshare();

    assertThat(values.read(MODEL, KEY, PROGRESS).block()).isEqualTo(value(5));
  }

  @Test
  void anUnreadableValueIsAsGoodAsNone() {
    byte[] other = "{\"shape\":1}x".getBytes(StandardCharsets.UTF_8);
    cluster.value = new Frames.Value(PROGRESS, other);

    assertThat(values.read(MODEL, KEY, PROGRESS).blockOptional()).isEmpty();
  }

  @Test
  void aFailureShowsTheLastGoodValueThatAnybodyHas() {
    values.remember(KEY, value(6));
    Claims.Failure failure = new Claims.Failure("something", 0);
    Claims.State failed = new Claims.State(PROGRESS, Progress.NONE, failure);

    Made<Count> made = values.made(MODEL, KEY, failed, NOW).block();

    assertThat(made).isEqualTo(new Made.Broken<>(PROGRESS, Failures.read(failure, NOW), value(6)));
  }

  private static ModelValue<Count> value(long runs) {
    return new ModelValue<>(new Count(runs), PROGRESS, NOW, NOW, 0);
  }
}
