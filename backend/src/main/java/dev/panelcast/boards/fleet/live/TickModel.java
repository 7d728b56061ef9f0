package dev.panelcast.boards.fleet.live;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.fleet.metric.ProfileBook;
import dev.panelcast.boards.fleet.past.Sample;
import dev.panelcast.boards.fleet.scenario.Course;
import dev.panelcast.boards.fleet.scenario.Scenario;
import dev.panelcast.boards.fleet.store.HistoryStore;
import dev.panelcast.boards.fleet.store.MetricStore;
import dev.panelcast.boards.fleet.store.ScenarioStore;
import dev.panelcast.boards.fleet.tick.Feed;
import dev.panelcast.boards.fleet.tick.Tick;
import dev.panelcast.boards.fleet.tick.TickInput;
import dev.panelcast.boards.fleet.tick.TickMath;
import dev.panelcast.kernel.BucketSize;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The whole fleet, every five seconds, viewers or not. */
final class TickModel implements Model<Tick> {

  private static final Duration REJECTED_FOR = Duration.ofHours(1);

  private final SeriesReader series;
  private final MetricStore metrics;
  private final ScenarioStore scenarios;
  private final HistoryStore history;
  private final boolean simulated;
  private final TickMath math = new TickMath(System::nanoTime);
  private final RiskMeter calculations;
  private final AtomicBoolean computing = new AtomicBoolean();

  /**
   * The model.
   *
   * @param simulated whether the generator runs, so that there is a scenario
   */
  TickModel(
      MetricStore metrics,
      ScenarioStore scenarios,
      HistoryStore history,
      ProfileBook profiles,
      boolean simulated,
      MeterRegistry meters) {
    this.series = new SeriesReader(metrics, profiles);
    this.metrics = metrics;
    this.scenarios = scenarios;
    this.history = history;
    this.simulated = simulated;
    this.calculations = new RiskMeter(meters);
    FunctionCounter.builder("panelcast.fleet.profile.detections", profiles, ProfileBook::detections)
        .description("Server names whose profile was detected, once each")
        .register(meters);
  }

  @Override
  public String id() {
    return "tick";
  }

  @Override
  public Class<Tick> type() {
    return Tick.class;
  }

  @Override
  public Cadence cadence() {
    return Cadence.every(BucketSize.S5);
  }

  @Override
  public boolean standing() {
    return true;
  }

  @Override
  public Mono<Result<Tick>> compute(Request request) {
    return Mono.defer(
        () ->
            computing.compareAndSet(false, true)
                // Before the end is told, because who is told may ask for the next tick at once.
                ? read(request).doOnTerminate(this::end).doOnCancel(this::end)
                : Mono.error(new IllegalStateException("the tick before is still being computed")));
  }

  private void end() {
    computing.set(false);
  }

  private Mono<Result<Tick>> read(Request request) {
    Instant at = request.bucket() == null ? request.now() : request.bucket().start();
    return scenario()
        .zipWhen(_ -> metrics.refusedSince(at.minus(REJECTED_FOR)))
        .flatMap(
            read ->
                series
                    .read(request.now())
                    // The driver's threads serve all connections; figures are made elsewhere.
                    .publishOn(Schedulers.parallel())
                    .map(
                        fleet ->
                            result(
                                fleet,
                                at,
                                read.getT1().orElse(null),
                                read.getT2().intValue(),
                                request.now())));
  }

  private Mono<Optional<Scenario>> scenario() {
    return simulated
        ? scenarios.course().map(Course::scenario).map(Optional::of)
        : Mono.just(Optional.empty());
  }

  private Result<Tick> result(
      FleetSeries fleet, Instant at, @Nullable Scenario scenario, int rejected, Instant now) {
    Feed.Counts counts = new Feed.Counts(fleet.perMinute(now), rejected);
    Tick tick = fleet.at(at, servers -> math.compute(new TickInput(at, servers, scenario, counts)));
    calculations.count(tick.servers().size());
    return new Result<>(tick, notAfter(now, tick.feed().newest()), fleet.expectedEvery());
  }

  /** Records may bear a time up to five minutes ahead; the age of data is never negative. */
  static @Nullable Instant notAfter(Instant now, @Nullable Instant newest) {
    return newest != null && newest.isAfter(now) ? now : newest;
  }

  @Override
  public Mono<Void> keep(Tick tick, Request request) {
    String riskiest = tick.summary().top().stream().findFirst().orElse(null);
    return history.keep(Sample.of(tick), riskiest);
  }
}
