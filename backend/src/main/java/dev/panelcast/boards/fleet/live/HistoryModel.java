package dev.panelcast.boards.fleet.live;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.fleet.past.EnvironmentHistory;
import dev.panelcast.boards.fleet.past.Sample;
import dev.panelcast.boards.fleet.store.HistoryStore;
import dev.panelcast.kernel.BucketSize;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The environment of the last minutes, every 30 seconds while somebody looks. */
final class HistoryModel implements Model<EnvironmentHistory> {

  private static final String LOOKBACK = "lookback";

  private final HistoryStore history;

  HistoryModel(HistoryStore history) {
    this.history = history;
  }

  @Override
  public String id() {
    return "history";
  }

  @Override
  public Class<EnvironmentHistory> type() {
    return EnvironmentHistory.class;
  }

  @Override
  public Cadence cadence() {
    return Cadence.every(BucketSize.S30);
  }

  @Override
  public Set<String> variables() {
    return Set.of(LOOKBACK);
  }

  @Override
  public Mono<Result<EnvironmentHistory>> compute(Request request) {
    Duration lookback = Duration.ofMinutes((long) request.inputs().number(LOOKBACK));
    return history
        .between(request.now().minus(lookback), request.now())
        .collectList()
        .map(samples -> new Result<>(new EnvironmentHistory(samples), last(samples), 0));
  }

  private static @Nullable Instant last(List<Sample> samples) {
    return samples.isEmpty() ? null : samples.getLast().at();
  }
}
