package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Topic;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Stored frames as those see them who hand them to viewers. Every call is one step. */
interface Shelf {

  /** Head and the frames of these topics; frames of another epoch do not count. */
  Mono<Reading> read(BoardId board, Set<Topic> topics);

  /** The head alone, empty when there is none. */
  Mono<Head> head(BoardId board);

  /**
   * Begins an epoch, in which no frame is stored yet, if the head is still the expected one; {@code
   * null} expects none. Answers whether it did.
   */
  Mono<Boolean> begin(BoardId board, @Nullable Head expected);

  /**
   * Stores and announces frames again that were stored once, unless a frame of the epoch is there
   * that came as far. Nothing happens when the epoch is another one.
   */
  Mono<Void> restore(BoardId board, String epoch, List<Frames.Entry> entries);

  /**
   * A consistent view.
   *
   * @param head where the stream stood, {@code null} when there is none
   * @param entries frames with their sequences, ascending
   */
  record Reading(@Nullable Head head, List<Frames.Entry> entries) {}
}
