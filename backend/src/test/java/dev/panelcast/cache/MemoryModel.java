package dev.panelcast.cache;

import dev.panelcast.kernel.Progress;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Claim and value of one model. Guarded by its board. */
final class MemoryModel {

  private Claims.State state = Claims.State.EMPTY;
  private Frames.@Nullable Value value;
  private @Nullable String token;
  private long claimedUntil;
  private long pausedUntil;
  private long keptUntil;

  MemoryModel(long now) {
    keep(now);
  }

  Claims.State state() {
    return state;
  }

  Frames.@Nullable Value value() {
    return value;
  }

  boolean isExpired(long now) {
    return keptUntil <= now;
  }

  /** How long the asker has to wait, empty when it may have the claim. */
  Optional<Duration> busy(Claims.Ask ask, boolean satisfied, long now) {
    if (ask.want().at() > now + Frames.FUTURE.toMillis()) {
      return Optional.of(Duration.ofMillis(ask.want().at() - now));
    }
    if (isClaimed(now) && !ask.token().equals(token)) {
      return Optional.of(Duration.ofMillis(claimedUntil - now));
    }
    if (!satisfied && !ask.mayCompute()) {
      return Optional.of(Claims.ABSENT);
    }
    if (!satisfied && pausedUntil > now) {
      return Optional.of(Duration.ofMillis(pausedUntil - now));
    }
    return Optional.empty();
  }

  void take(String newToken, long now) {
    token = newToken;
    claimedUntil = now + Claims.LEASE.toMillis();
  }

  boolean renew(String asked, long now) {
    boolean held = isClaimed(now) && asked.equals(token);
    if (held) {
      take(asked, now);
    }
    return held;
  }

  void release(String asked) {
    if (asked.equals(token)) {
      token = null;
    }
  }

  Frames.@Nullable Reason refusal(Frames.Publication publication, long now) {
    if (!isClaimed(now) || !publication.token().equals(token)) {
      return Frames.Reason.TOKEN;
    }
    Progress progress = publication.progress();
    if (progress.at() > now + Frames.FUTURE.toMillis()) {
      return Frames.Reason.FUTURE;
    }
    Progress stored =
        publication.result() instanceof Frames.Projected ? state.good() : state.tried();
    return progress.covers(stored) ? null : Frames.Reason.OLDER;
  }

  void accept(Frames.Publication publication, long now) {
    Progress progress = publication.progress();
    switch (publication.result()) {
      case Frames.Computed(byte[] bytes) -> {
        state = new Claims.State(progress, progress, null);
        value = new Frames.Value(progress, bytes);
      }
      case Frames.Failed(Claims.Failure failure) ->
          state = new Claims.State(progress, state.good(), failure);
      case Frames.Projected _ -> {}
    }
    token = null;
    pausedUntil = now + publication.pause().toMillis();
    keep(now);
  }

  void keep(long now) {
    keptUntil = now + Frames.KEPT.toMillis();
  }

  private boolean isClaimed(long now) {
    return token != null && claimedUntil > now;
  }
}
