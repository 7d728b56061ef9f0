package dev.panelcast.snapshot;

import dev.panelcast.board.Model;
import dev.panelcast.cache.Claims;
import dev.panelcast.cache.ClusterClock;
import dev.panelcast.cache.Desk;
import dev.panelcast.cache.Frames;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** One attempt to bring a model and its panels up to date for the whole cluster. */
final class Attempt {

  private static final Logger log = LoggerFactory.getLogger(Attempt.class);

  /** How often a claim is renewed while computing. */
  private static final Duration RENEWAL = Duration.ofSeconds(1);

  /** Least time between two runs for changes of one model. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final BoardPlan plan;
  private final Claims claims;
  private final Frames frames;
  private final Desk desk;
  private final ModelValues values;
  private final Computation computation;
  private final Selection selection;
  private final ClusterClock clock;
  private final CorridorMeters meters;
  private final Scheduler scheduler;
  private final Keeping keeping;

  Attempt(Parts parts, Scheduler scheduler) {
    this.plan = parts.plan();
    this.claims = parts.claims();
    this.frames = parts.frames();
    this.desk = parts.desk();
    this.values = parts.values();
    this.computation = parts.computation();
    this.selection = parts.selection();
    this.clock = parts.clock();
    this.meters = parts.meters();
    this.scheduler = scheduler;
    this.keeping = new Keeping(parts.computation(), parts.values());
  }

  /** What attempts work with. */
  record Parts(
      BoardPlan plan,
      Claims claims,
      Frames frames,
      Desk desk,
      ModelValues values,
      Computation computation,
      Selection selection,
      ClusterClock clock,
      CorridorMeters meters) {}

  /**
   * What is attempted.
   *
   * @param key the model
   * @param want how far it must have come
   * @param needs topics with viewers here and no good frame, and how far their frames must have
   *     come
   * @param mayCompute false when somebody else computes this model
   */
  record Task(ModelKey key, Progress want, Map<Topic, Progress> needs, boolean mayCompute) {}

  /** How an attempt ended. */
  sealed interface Ended {

    /** The cluster has it. */
    record There(Claims.State state) implements Ended {}

    /** It makes sense to try again after this. */
    record Later(Duration pause) implements Ended {}

    /**
     * Its panels were brought up to date for the viewers here alone.
     *
     * @param keeping what is still to be done with the value; nobody waits for it
     */
    record Alone(Claims.State state, Mono<Void> keeping) implements Ended {}

    /**
     * It was published; the announcement comes back through the channel.
     *
     * @param keeping as in {@link Alone}
     */
    record Published(Mono<Void> keeping) implements Ended {}
  }

  /** Errors with {@link dev.panelcast.cache.ClusterAway} when Redis is, and with nothing else. */
  Mono<Ended> run(Task task) {
    String token = UUID.randomUUID().toString();
    return claims
        .claim(
            new Claims.Ask(
                task.key(),
                token,
                task.want(),
                task.mayCompute(),
                plan.readers(task.key()),
                task.needs()))
        .flatMap(
            answer ->
                switch (answer) {
                  case Claims.AlreadyThere(Claims.State state) ->
                      ended("there", new Ended.There(state));
                  case Claims.Busy(Duration ttl) -> ended("busy", new Ended.Later(ttl));
                  case Claims.Won won -> won(plan.model(task.key()), task, token, won);
                });
  }

  private Mono<Ended> ended(String outcome, Ended ended) {
    meters.claimed(outcome);
    return Mono.just(ended);
  }

  private <V> Mono<Ended> won(Model<V> model, Task task, String token, Claims.Won won) {
    meters.claimed("won");
    Instant now = clock.now();
    return Mono.usingWhen(
        Mono.just(token),
        _ -> worked(model, task, token, won, now),
        _ -> Mono.empty(),
        (_, _) -> given(task.key(), token),
        _ -> given(task.key(), token));
  }

  private Mono<Void> given(ModelKey key, String token) {
    return claims.release(key, token).onErrorComplete();
  }

  private <V> Mono<Ended> worked(
      Model<V> model, Task task, String token, Claims.Won won, Instant now) {
    boolean known = won.state().satisfies(task.want(), now.toEpochMilli());
    Mono<Step<V>> compute = Mono.defer(() -> computed(model, task, won.state(), now));
    Mono<Step<V>> step =
        known
            ? stored(model, task, won.state(), now)
                .switchIfEmpty(task.mayCompute() ? compute : Mono.empty())
            : compute;
    return step.takeUntilOther(lost(task.key(), token))
        .flatMap(done -> shown(task, won, done))
        .flatMap(done -> publish(model, task, token, won, done))
        .switchIfEmpty(Mono.defer(() -> abandoned(model, task, token)));
  }

  /** Redis may have lost the value, and this instance never had it: frames still show the data. */
  private <V> Mono<Step<V>> shown(Task task, Claims.Won won, Step<V> step) {
    if (!(step.made() instanceof Made.Broken<V> broken) || broken.good() != null) {
      return Mono.just(step);
    }
    Set<Topic> topics = new HashSet<>(won.live().keySet());
    topics.addAll(task.needs().keySet());
    return desk.shown(task.key().board(), topics)
        .map(
            frames ->
                new Step<>(broken.showing(frames), step.result(), step.isNew(), step.before()));
  }

  /** Emits when the claim is somebody else's; while Redis is away nobody else can have it. */
  private Flux<Boolean> lost(ModelKey key, String token) {
    return Flux.interval(RENEWAL, scheduler)
        .onBackpressureDrop()
        .concatMap(_ -> claims.renew(key, token).onErrorReturn(true), 1)
        .filter(held -> !held);
  }

  private Mono<Ended> abandoned(Model<?> model, Task task, String token) {
    if (task.mayCompute()) {
      meters.leaseLost(model.id());
    }
    return given(task.key(), token).thenReturn(new Ended.Later(PAUSE));
  }

  /**
   * What an attempt is about to publish.
   *
   * @param before what somebody else published last and may not have kept; known with new values of
   *     standing models only
   */
  private record Step<V>(
      Made<V> made, Frames.Result result, boolean isNew, Optional<ModelValue<V>> before) {}

  private <V> Mono<Step<V>> stored(Model<V> model, Task task, Claims.State state, Instant now) {
    return values
        .made(model, task.key(), state, now)
        .map(made -> new Step<>(made, new Frames.Projected(), false, Optional.empty()));
  }

  private <V> Mono<Step<V>> computed(Model<V> model, Task task, Claims.State state, Instant now) {
    return computation
        .run(model, task.key(), task.want(), now)
        .zipWith(
            keeping.before(model, task.key(), state.good()),
            (value, before) -> {
              values.remember(task.key(), value);
              Frames.Result result = new Frames.Computed(values.write(value));
              return new Step<>(new Made.Valued<>(value), result, true, before);
            })
        .onErrorResume(error -> failed(model, task, state, error, now));
  }

  private <V> Mono<Step<V>> failed(
      Model<V> model, Task task, Claims.State state, Throwable error, Instant begun) {
    Instant now = clock.now();
    Problem problem = Failures.problem(error, state.failure(), now);
    if (state.failure() == null) {
      log.warn("{} could not be computed: {}", task.key(), problem.code(), error);
    }
    Frames.Result result = new Frames.Failed(Failures.write(problem, model, now));
    Progress tried =
        Computation.reached(model, task.want(), task.want().versions(), begun).max(state.tried());
    return values
        .broken(model, task.key(), state, tried, problem)
        .map(made -> new Step<>(made, result, true, Optional.empty()));
  }

  private <V> Mono<Ended> publish(
      Model<V> model, Task task, String token, Claims.Won won, Step<V> step) {
    Map<Topic, Progress> topics = new HashMap<>(won.live());
    // What the asker has of these is no good, however far it came.
    task.needs().keySet().forEach(topic -> topics.put(topic, Progress.NONE));
    boolean all = won.state().failure() != null || step.made() instanceof Made.Broken<?>;
    Progress progress = step.isNew() ? step.made().progress() : won.state().good();
    Frames.Publication publication =
        new Frames.Publication(
            task.key(),
            token,
            progress,
            step.result(),
            selection.entries(task.key(), step.made(), topics, all, clock.now()),
            step.isNew() && model.cadence().followsChanges() ? PAUSE : Duration.ZERO);
    return frames
        .publish(publication)
        .flatMap(outcome -> published(model, task, token, step, outcome));
  }

  private <V> Mono<Ended> published(
      Model<V> model, Task task, String token, Step<V> step, Frames.Outcome outcome) {
    return switch (outcome) {
      case Frames.Refused(Frames.Reason reason) -> {
        meters.published(reason.name().toLowerCase(Locale.ROOT));
        yield given(task.key(), token).thenReturn(new Ended.Later(PAUSE));
      }
      case Frames.Accepted() -> {
        meters.published("accepted");
        yield Mono.just(new Ended.Published(keeping(model, task, step)));
      }
    };
  }

  private <V> Mono<Void> keeping(Model<V> model, Task task, Step<V> step) {
    if (!step.isNew() || !(step.made() instanceof Made.Valued<V>(ModelValue<V> value))) {
      return Mono.empty();
    }
    values.share(task.key(), value);
    return keeping.of(model, task.key(), value, step.before());
  }
}
