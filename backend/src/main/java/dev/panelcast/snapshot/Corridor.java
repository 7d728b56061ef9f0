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
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
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
  private final Scheduler scheduler;
  private final Scheduler.Worker worker;
  private final Sinks.Empty<Void> closing = Sinks.empty();

  private final AtomicBoolean isLookWaiting = new AtomicBoolean();
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
    this.local = new LocalAttempt(parts);
    this.values = parts.values();
    this.isHolder = isHolder;
    this.scheduler = scheduler;
    this.worker = scheduler.createWorker();
  }

  void start() {
    desk.events(plan.board())
        .takeUntilOther(closing.asMono())
        .subscribe(event -> soon(() -> happened(event)));
    changes.grown().takeUntilOther(closing.asMono()).subscribe(_ -> lookSoon());
    soon(this::turn);
  }

  private void soon(Runnable step) {
    after(Duration.ZERO, step);
  }

  /** However much happens, one look at all of it waits at most. */
  private void lookSoon() {
    if (isLookWaiting.compareAndSet(false, true)) {
      soon(
          () -> {
            isLookWaiting.set(false);
            look();
          });
    }
  }

  private void after(Duration wait, Runnable step) {
    try {
      worker.schedule(step, wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      log.debug("closed in between", e);
    }
  }

  private void happened(Desk.Event event) {
    switch (event) {
      // They are new, so what was tried before was not for them.
      case Desk.Watched(Set<Topic> topics) -> notBefore.keySet().removeAll(plan.keys(topics));
      case Desk.Published(ModelKey key, Claims.State state) -> learned(key, state);
      case Desk.Recovered _ -> {
        states.clear();
        notBefore.clear();
        values.unshare();
      }
    }
    lookSoon();
  }

  /** Whoever had the claim is done with it, so nobody need wait for it any longer. */
  private void learned(ModelKey key, Claims.State state) {
    know(key, state);
    Instant soon = clock.now().plus(BREATH);
    if (notBefore.getOrDefault(key, Instant.MIN).isAfter(soon)) {
      pause(key, BREATH);
    }
  }

  private void know(ModelKey key, Claims.State state) {
    states.put(key, state);
    Claims.Failure failure = state.failure();
    if (failure != null && failure.retryAt() > 0) {
      long wait = failure.retryAt() - clock.now().toEpochMilli();
      after(Duration.ofMillis(Math.max(0, wait) + 1), this::lookSoon);
    }
  }

  /** Runs at the start of every shortest bucket. */
  private void turn() {
    Instant now = clock.now();
    Duration toNext = Duration.between(now, BucketSize.S5.at(now).end());
    // A millisecond more, for the clock is cut to milliseconds.
    after(toNext.plusMillis(1), this::turn);
    notBefore.values().removeIf(time -> !time.isAfter(now));
    states.keySet().retainAll(used());
    look();
  }

  private Set<ModelKey> used() {
    Set<ModelKey> used = plan.keys(desk.watched(plan.board()));
    used.addAll(plan.standing());
    return used;
  }

  private void look() {
    Instant now = clock.now();
    Versions known = changes.known();
    Wants wants = Wants.of(plan, desk, states, now, known);
    Set<ModelKey> due = new HashSet<>(wants.shared().keySet());
    wants.own().keySet().forEach(key -> deliverOrCompute(key, due, now, known));
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
    if (state == null || plan.isPrivate(key) || !isThere(key, now, known)) {
      due.add(key);
    } else if (underWay.add(key)) {
      Mono<Boolean> delivered =
          values
              .made(plan.model(key), key, state, now)
              .publishOn(scheduler)
              .doOnNext(made -> local.deliver(key, made, Topic::isPrivate))
              .hasElement()
              .onErrorReturn(ClusterAway.class, false);
      run(key, delivered, found -> delivered(key, state, found));
    }
  }

  private void delivered(ModelKey key, Claims.State state, boolean found) {
    if (!found) {
      // The value went in the meantime, was never readable, or nobody can be asked for it.
      states.remove(key, state);
    }
    ended(key, BREATH);
  }

  private boolean isThere(ModelKey key, Instant now, Versions known) {
    Claims.State state = states.get(key);
    return state != null && state.satisfies(Due.model(plan, key, now, known), now.toEpochMilli());
  }

  private void attempt(ModelKey key, Map<Topic, Progress> needs, Instant now, Versions known) {
    if (notBefore.getOrDefault(key, now).isAfter(now) || !underWay.add(key)) {
      return;
    }
    Progress want = Due.model(plan, key, now, known);
    boolean mayCompute = !plan.model(key).standing() || isHolder.test(key);
    Attempt.Task task = new Attempt.Task(key, want, needs, mayCompute);
    Claims.State before = states.getOrDefault(key, Claims.State.EMPTY);
    Mono<Attempt.Ended> alone = Mono.defer(() -> local.run(task, before));
    Mono<Attempt.Ended> work =
        plan.isPrivate(key)
            ? alone
            : attempt.run(task).onErrorResume(ClusterAway.class, _ -> alone);
    run(
        key,
        work,
        result -> {
          if (result instanceof Attempt.Ended.There && !needs.isEmpty()) {
            // What is lacking here was announced already: on its way, or missed.
            desk.reread(plan.board());
          }
          ended(key, result);
        });
  }

  /** One piece of work a model at a time; what it comes to is taken on the worker. */
  private <T> void run(ModelKey key, Mono<T> work, Consumer<T> then) {
    work.takeUntilOther(closing.asMono())
        .subscribe(
            result -> soon(() -> then.accept(result)),
            error ->
                soon(
                    () -> {
                      log.error("The attempt at {} broke off", key, error);
                      ended(key, LONGEST);
                    }));
  }

  private void ended(ModelKey key, Attempt.Ended result) {
    switch (result) {
      case Attempt.Ended.There(Claims.State state) -> {
        know(key, state);
        ended(key, LONGEST);
        look();
      }
      case Attempt.Ended.Alone(Claims.State state, Mono<Void> keeping) -> {
        know(key, state);
        ended(key, plan.isPrivate(key) ? BREATH : LONGEST);
        beside(keeping);
      }
      case Attempt.Ended.Later(Duration pause) -> ended(key, pause);
      case Attempt.Ended.Published(Mono<Void> keeping) -> {
        ended(key, BREATH);
        beside(keeping);
      }
    }
  }

  /** Work that never errors and that nothing waits for. */
  private void beside(Mono<Void> work) {
    work.takeUntilOther(closing.asMono()).subscribe();
  }

  private void ended(ModelKey key, Duration wait) {
    underWay.remove(key);
    pause(key, wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
  }

  private void pause(ModelKey key, Duration wait) {
    notBefore.put(key, clock.now().plus(wait));
    after(wait.plusMillis(1), this::lookSoon);
  }

  /** Cancels what is under way, which gives claims back. */
  @Override
  public void dispose() {
    closing.tryEmitEmpty();
    worker.dispose();
  }
}
