package dev.panelcast.boards.fleet.live;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.fleet.explain.SeriesAnswer;
import dev.panelcast.boards.fleet.explain.ServerSeries;
import dev.panelcast.boards.fleet.metric.ProfileBook;
import dev.panelcast.boards.fleet.store.HistoryStore;
import dev.panelcast.boards.fleet.store.MetricStore;
import dev.panelcast.boards.fleet.store.Stored;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.kernel.BucketSize;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** One server looked at closely, every 30 seconds while somebody looks. */
final class SeriesModel implements Model<SeriesAnswer> {

  private static final String SERVER = "server";

  private final MetricStore metrics;
  private final HistoryStore history;
  private final ProfileBook profiles;

  SeriesModel(MetricStore metrics, HistoryStore history, ProfileBook profiles) {
    this.metrics = metrics;
    this.history = history;
    this.profiles = profiles;
  }

  @Override
  public String id() {
    return "series";
  }

  @Override
  public Class<SeriesAnswer> type() {
    return SeriesAnswer.class;
  }

  @Override
  public Cadence cadence() {
    return Cadence.every(BucketSize.S30);
  }

  @Override
  public Set<String> variables() {
    return Set.of(SERVER);
  }

  @Override
  public Mono<Result<SeriesAnswer>> compute(Request request) {
    return Mono.justOrEmpty(request.inputs().text(SERVER))
        .switchIfEmpty(history.riskiest())
        .flatMapMany(metrics::server)
        .collectList()
        .zipWith(metrics.records(Tick.LEAST_RECORDS))
        .publishOn(Schedulers.parallel())
        .map(read -> answer(read.getT1(), read.getT2(), request.now()));
  }

  private Result<SeriesAnswer> answer(List<Stored> pieces, int records, Instant now) {
    return HeldServer.of(pieces, now)
        .map(held -> answer(held, records, now))
        .orElseGet(() -> new Result<>(new SeriesAnswer(null, records), null, 0));
  }

  private Result<SeriesAnswer> answer(HeldServer held, int records, Instant now) {
    ServerSeries found = ServerSeries.of(held.name(), held.profile(profiles), held.window(), now);
    Instant newest = found == null ? null : TickModel.notAfter(now, held.newest());
    return new Result<>(new SeriesAnswer(found, records), newest, 0);
  }
}
