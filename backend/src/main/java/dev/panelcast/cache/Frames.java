package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Mono;

/** Values of models and the frames projected from them, stored and announced in one step. */
public interface Frames {

  /** How long a value and its frames are kept after the last publication or viewer. */
  Duration KEPT = Duration.ofHours(1);

  /** A bucket that starts further in Redis' future is refused. */
  Duration FUTURE = Duration.ofSeconds(1);

  /**
   * Stores and announces, or refuses, as one step. Ends the claim when it is accepted.
   *
   * <ul>
   *   <li>Refused when the token is no longer the claim's, when the bucket starts more than {@link
   *       #FUTURE} from now, or when what is stored of the model is in any part newer. Nothing is
   *       stored then; the asker adopts what is there.
   *   <li>An entry with the revision that is stored already only moves the stored times and keeps
   *       its sequence; it is announced as fresh unless it is quiet.
   *   <li>Every other entry gets the next sequence, in the order given. An entry whose topic has a
   *       frame that is in any part newer is left out.
   *   <li>Everything goes out in one announcement.
   * </ul>
   *
   * @return errors with {@link ClusterAway}: it may or may not have happened
   */
  Mono<Outcome> publish(Publication publication);

  /** The stored value of a model, empty when there is none. */
  Mono<Value> value(ModelKey key);

  /**
   * What one attempt publishes.
   *
   * @param key the model
   * @param token the claim under which it was made
   * @param progress how far the attempt came, or how far the value is from which was projected
   * @param result what is stored of the model
   * @param entries frames with sequence 0
   * @param pause for how long nobody may compute this model for a change again
   */
  record Publication(
      ModelKey key,
      String token,
      Progress progress,
      Result result,
      List<Entry> entries,
      Duration pause) {

    /** Keeps an unmodifiable copy. */
    public Publication {
      entries = List.copyOf(entries);
    }
  }

  /** What is stored of the model. */
  sealed interface Result {}

  /** A new value. */
  // Written once to Redis and never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Computed(byte[] value) implements Result {}

  /** The attempt failed; the last value stays. */
  record Failed(Claims.Failure failure) implements Result {}

  /** Nothing was computed, the value stays. */
  record Projected() implements Result {}

  /**
   * A frame and its place in time.
   *
   * @param frame the frame
   * @param at as in {@link Progress#at()}
   * @param quiet whether the same content with newer times is kept to ourselves
   */
  record Entry(Frame frame, long at, boolean quiet) {

    /** How far the frame came. */
    public Progress progress() {
      return new Progress(at, frame.versions());
    }

    /** Whether viewers would see the same. */
    boolean isLike(Entry other) {
      return frame.revision().equals(other.frame.revision());
    }

    /** The same at another place in the stream. */
    Entry at(long sequence) {
      return new Entry(frame.at(sequence), at, quiet);
    }
  }

  /** Value of a model as it was published. */
  // Decoded once, never compared.
  @SuppressWarnings("ArrayRecordComponent")
  record Value(Progress progress, byte[] bytes) {}

  /** What became of a publication. */
  sealed interface Outcome {}

  /** Stored and announced; the announcement comes back through the channel. */
  record Accepted() implements Outcome {}

  /** Nothing was stored. */
  record Refused(Reason reason) implements Outcome {}

  /** Why a publication was refused. */
  enum Reason {
    TOKEN,
    FUTURE,
    OLDER
  }

  /**
   * What distinguishes a board of this build from one of another build. Part of every key and
   * epoch, so that versions of the program that run side by side never mix.
   */
  @FunctionalInterface
  interface Editions {

    /** 8 letters and digits, constant for the life of the application. */
    String of(BoardId board);
  }
}
