package dev.panelcast.snapshot;

import dev.panelcast.cache.Claims;
import dev.panelcast.cache.ClusterAway;
import dev.panelcast.cache.ClusterClock;
import dev.panelcast.cache.Desk;
import dev.panelcast.change.Changes;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.scheduler.Scheduler;

/**
 * The corridor of one board on one instance: looks at what its viewers lack whenever a bucket
 * turns, a dataset changes, a viewer comes or somebody published, and attempts what is due. All
 * state is confined to one worker, on which every look runs; attempts run elsewhere, one a model at
 * a time.
 */
final class Corridor implements Disposable {

  private static final Logger log = LoggerFactory.getLogger(Corridor.class);

  /** Least time between two attempts at a model that did not end with what was wanted. */
  private static final Duration BREATH = Duration.ofMillis(100);

  /** A busy model is looked at again after this at the latest, whatever the claim's lease says. */
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final BoardPlan plan;
  private final Desk desk;
  private final Changes changes;
  private final ClusterClock clock;
  private final Attempt attempt;
  private final LocalAttempt local;
  private final ModelValues values;
  private final Predicate<ModelKey> isHolder;
  private final Scheduler.Worker worker;
  private final Disposable.Composite running = Disposables.composite();

  private final Map<ModelKey, Claims.State> states = new HashMap<>();
  private final Set<ModelKey> underWay = new HashSet<>();
  private final Map<ModelKey, Instant> notBefore = new HashMap<>();

  /**
   * @param isHolder whether this instance holds the lease of a standing model
   * @param scheduler whose worker all looks run on
   */
  Corridor(
      Attempt.Parts parts,
      Desk desk,
      Changes changes,
      Predicate<ModelKey> isHolder,
      Scheduler scheduler) {
    this.plan = parts.plan();
    this.desk = desk;
    this.changes = changes;
    this.clock = parts.clock();
    this.attempt = new Attempt(parts, scheduler);
    this.local = new LocalAttempt(parts, desk);
    this.values = parts.values();
    this.isHolder = isHolder;
    this.worker = scheduler.createWorker();
  }

  void start() {
    running.add(
        desk.events(plan.board()).subscribe(event -> worker.schedule(() -> happened(event))));
    running.add(changes.grown().subscribe(_ -> worker.schedule(this::look)));
    worker.schedule(this::turn);
  }

  private void happened(Desk.Event event) {
    switch (event) {
      case Desk.Watched _ -> {}
      case Desk.Published(ModelKey key, Claims.State state) -> states.put(key, state);
      case Desk.Recovered _ -> {
        states.clear();
        notBefore.clear();
      }
    }
    look();
  }

  /** Runs at the start of every shortest bucket. */
  private void turn() {
    Instant now = clock.now();
    Duration toNext = Duration.between(now, BucketSize.S5.at(now).end());
    // A millisecond more, for the clock is cut to milliseconds.
    worker.schedule(this::turn, toNext.toMillis() + 1, TimeUnit.MILLISECONDS);
    notBefore.values().removeIf(time -> !time.isAfter(now));
    look();
  }

  private void look() {
    Instant now = clock.now();
    Versions known = changes.known();
    Wants wants = Wants.of(plan, desk, states, now, known);
    Set<ModelKey> due = new HashSet<>(wants.shared().keySet());
    wants.own().forEach((key, _) -> deliverOrCompute(key, due, now, known));
    plan.standing().stream()
        .filter(key -> isHolder.test(key) && !isThere(key, now, known))
        .forEach(due::add);
    for (ModelKey key : due) {
      attempt(key, wants.shared().getOrDefault(key, Map.of()), now, known);
    }
  }

  /** Private panels come from the shared value, which is computed only if nobody has it. */
  private void deliverOrCompute(ModelKey key, Set<ModelKey> due, Instant now, Versions known) {
    Claims.State state = states.get(key);
    if (state == null || !isThere(key, now, known)) {
      due.add(key);
    } else if (underWay.add(key)) {
      running.add(
          values
              .read(plan.model(key), key, state.good())
              .map(value -> made(value, state, now))
              .subscribe(
                  made -> local.deliver(key, made, Topic::isPrivate),
                  error -> ended(key, Duration.ofSeconds(1), error),
                  () -> ended(key, BREATH)));
    }
  }

  private static Made<?> made(ModelValue<?> value, Claims.State state, Instant now) {
    Claims.Failure failure = state.failure();
    return failure == null ? new Made.Valued<>(value) : broken(value, state.tried(), failure, now);
  }

  private static <V> Made<V> broken(
      ModelValue<V> value, Progress tried, Claims.Failure failure, Instant now) {
    return new Made.Broken<>(tried, Failures.read(failure, now), value);
  }

  private boolean isThere(ModelKey key, Instant now, Versions known) {
    Claims.State state = states.get(key);
    return state != null
        && state.satisfies(Due.model(plan.model(key), now, known), now.toEpochMilli());
  }

  private void attempt(ModelKey key, Map<Topic, Progress> needs, Instant now, Versions known) {
    if (notBefore.getOrDefault(key, now).isAfter(now) || !underWay.add(key)) {
      return;
    }
    Progress want = Due.model(plan.model(key), now, known);
    boolean mayCompute = !plan.model(key).standing() || isHolder.test(key);
    Attempt.Task task = new Attempt.Task(key, want, needs, mayCompute);
    running.add(
        attempt
            .run(task)
            .subscribe(
                result -> worker.schedule(() -> ended(key, result)),
                error -> worker.schedule(() -> failed(task, error))));
  }

  private void ended(ModelKey key, Attempt.Ended result) {
    switch (result) {
      case Attempt.Ended.There(Claims.State state) -> {
        states.put(key, state);
        // What is still lacking here was announced already and is on its way, or will be read.
        ended(key, LONGEST);
      }
      case Attempt.Ended.Later(Duration pause) -> ended(key, pause);
      case Attempt.Ended.Published() -> ended(key, BREATH);
    }
  }

  private void failed(Attempt.Task task, Throwable error) {
    if (error instanceof ClusterAway) {
      running.add(
          local
              .run(task)
              .subscribe(null, null, () -> worker.schedule(() -> ended(task.key(), LONGEST))));
    } else {
      ended(task.key(), LONGEST, error);
    }
  }

  private void ended(ModelKey key, Duration wait, Throwable error) {
    log.error("The attempt at {} broke off", key, error);
    ended(key, wait);
  }

  private void ended(ModelKey key, Duration wait) {
    Duration bounded = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    underWay.remove(key);
    notBefore.put(key, clock.now().plus(bounded));
    worker.schedule(this::look, bounded.toMillis() + 1, TimeUnit.MILLISECONDS);
  }

  @Override
  public void dispose() {
    running.dispose();
    worker.dispose();
  }
}
