package dev.panelcast.cache;

import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The right to compute a model's value or to project panels from it: one holder per {@link
 * ModelKey} at a time. A claim is a lease; because a pause can outlast any lease, it is the
 * publication that checks the token again.
 */
public interface Claims {

  /** How long a claim lasts unless it is renewed. */
  Duration LEASE = Duration.ofSeconds(3);

  /** How long to wait for somebody else's first value. */
  Duration ABSENT = Duration.ofSeconds(1);

  /** Asks for the right; never waits for it. */
  Mono<Answer> claim(Ask ask);

  /** Prolongs a claim by {@link #LEASE}; false when the token is no longer the holder's. */
  Mono<Boolean> renew(ModelKey key, String token);

  /** Gives the claim back if the token is still the holder's. */
  Mono<Void> release(ModelKey key, String token);

  /**
   * What is asked for.
   *
   * @param key the model
   * @param token name of this attempt, unique in the cluster
   * @param want how far the model must have come; {@link Progress#NONE} for whatever is there
   * @param mayCompute false when somebody else computes this model, and this is only for projecting
   * @param panels all panels of the model, to list their live topics
   * @param needs topics that the asker has viewers for and no frame that is good enough, with how
   *     far their frames must have come
   */
  record Ask(
      ModelKey key,
      String token,
      Progress want,
      boolean mayCompute,
      Set<PanelId> panels,
      Map<Topic, Progress> needs) {

    /** Keeps unmodifiable copies. */
    public Ask {
      panels = Set.copyOf(panels);
      needs = Map.copyOf(needs);
    }
  }

  /** What became of an {@link Ask}. */
  sealed interface Answer {}

  /**
   * The model has come far enough and so has every needed frame: read them.
   *
   * @param state what is stored of the model
   */
  record AlreadyThere(State state) implements Answer {}

  /**
   * Somebody is at it, or the last run was too short ago, or the wanted bucket lies more than a
   * second in Redis' future, or nothing is there that one who may not compute could project.
   *
   * @param ttl when it makes sense to ask again, unless a publication comes first
   */
  record Busy(Duration ttl) implements Answer {}

  /**
   * The asker has the right.
   *
   * @param state what is stored of the model; if it covers what is wanted there is no need to
   *     compute, only to project
   * @param live topics of the asked panels that are live in the cluster, and how far their frames
   *     have come, {@link Progress#NONE} without a frame
   */
  record Won(State state, Map<Topic, Progress> live) implements Answer {}

  /**
   * What is stored of a model.
   *
   * @param tried how far the last attempt came, failed or not; {@link Progress#NONE} before the
   *     first
   * @param good how far the stored value came; {@link Progress#NONE} when there is no value
   * @param failure what the last attempt said when it failed, {@code null} when it did not
   */
  record State(Progress tried, Progress good, @Nullable Failure failure) {

    /** Before the first attempt. */
    public static final State EMPTY = new State(Progress.NONE, Progress.NONE, null);

    /** Whether this answers for {@code want} at {@code now}, in milliseconds since the epoch. */
    public boolean satisfies(Progress want, long now) {
      return tried.covers(want) && (failure == null || !failure.mayBeTriedAgain(now));
    }
  }

  /**
   * A failed attempt, cached until the next bucket or change.
   *
   * @param about what the asker's side wrote about it, not looked into here
   * @param retryAt from when the same may be tried again, in milliseconds since the epoch; 0 for
   *     never
   */
  record Failure(String about, long retryAt) {

    boolean mayBeTriedAgain(long now) {
      return retryAt > 0 && now >= retryAt;
    }
  }
}
