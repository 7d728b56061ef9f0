package dev.panelcast.cache;

import dev.panelcast.cache.RedisMeters.Operation;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import dev.panelcast.wire.FrameCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Values and frames kept in Redis. */
final class RedisFrames implements Frames, Shelf {

  private static final byte[] NOTHING = {};
  private static final byte[][] FIELDS = {bytes("good_at"), bytes("good"), bytes("value")};

  private final RedisLink link;
  private final Keys keys;
  private final Supplier<String> epochs;

  /**
   * Opens no connection.
   *
   * @param epochs names for epochs, letters and digits, never the same twice
   */
  RedisFrames(RedisLink link, Keys keys, Supplier<String> epochs) {
    this.link = link;
    this.keys = keys;
    this.epochs = epochs;
  }

  @Override
  public Mono<Outcome> publish(Publication publication) {
    ModelKey key = publication.key();
    BoardId board = key.board();
    Args names =
        new Args()
            .add(keys.head(board))
            .add(keys.claim(key))
            .add(keys.model(key))
            .add(keys.pause(key));
    Args values =
        new Args()
            .add(keys.channel(board))
            .add(epochs.get())
            .add(publication.token())
            .add(FUTURE)
            .add(KEPT)
            .add(publication.progress());
    add(publication.result(), values);
    values.add(publication.pause()).add(key.text());
    publication.entries().forEach(entry -> add(entry, names, values));
    return Script.PUBLISH.run(link, names, values).map(reply -> outcome(reply.text(0)));
  }

  private static void add(Result result, Args values) {
    switch (result) {
      case Computed(byte[] value) -> values.add("computed").add(value).add(0);
      case Failed(Claims.Failure(String about, long retryAt)) ->
          values.add("failed").add(about).add(retryAt);
      case Projected _ -> values.add("projected").add(NOTHING).add(0);
    }
  }

  private void add(Entry entry, Args names, Args values) {
    names.add(keys.frame(entry.frame().topic()));
    values
        .add(entry.progress())
        .add(entry.frame().revision().value())
        .add(FrameCodec.pack(entry.frame()))
        .add(MovedForm.write(Message.Moved.by(entry)));
  }

  private static Outcome outcome(String word) {
    return word.equals("accepted")
        ? new Accepted()
        : new Refused(Reason.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  @Override
  public Mono<Value> value(ModelKey key) {
    return link.call(Operation.VALUE, commands -> commands.hmget(bytes(keys.model(key)), FIELDS))
        .filter(fields -> fields.stream().allMatch(field -> field.hasValue()))
        .map(
            fields ->
                new Value(
                    new Progress(
                        Long.parseLong(text(fields.get(0).getValue())),
                        Versions.parse(text(fields.get(1).getValue()))),
                    fields.get(2).getValue()));
  }

  @Override
  public Mono<Reading> read(BoardId board, Set<Topic> topics) {
    Args names = new Args().add(keys.head(board));
    topics.forEach(topic -> names.add(keys.frame(topic)));
    return Script.READ.run(link, names, new Args()).map(RedisFrames::readable);
  }

  // A stream of Reactor ends without a word when memory is short, and who waits would for ever.
  private static Reading readable(Reply reply) {
    try {
      return reading(reply);
    } catch (OutOfMemoryError e) {
      throw new IllegalStateException("no memory for stored frames", e);
    }
  }

  private static Reading reading(Reply reply) {
    if (reply.size() == 0) {
      return new Reading(null, List.of());
    }
    List<Entry> entries = new ArrayList<>();
    for (int index = 2; index < reply.size(); index += 3) {
      entries.add(
          new Entry(
              FrameCodec.unpack(reply.bytes(index + 2), reply.number(index)),
              reply.number(index + 1),
              false));
    }
    entries.sort(Comparator.comparingLong(entry -> entry.frame().sequence()));
    return new Reading(new Head(reply.text(0), reply.number(1)), entries);
  }

  @Override
  public Mono<Head> head(BoardId board) {
    return read(board, Set.of()).flatMap(reading -> Mono.justOrEmpty(reading.head()));
  }

  @Override
  public Mono<Boolean> begin(BoardId board, @Nullable Head expected) {
    Args values =
        new Args()
            .add(keys.channel(board))
            .add(epochs.get())
            .add(expected == null ? "" : expected.epoch())
            .add(expected == null ? 0 : expected.sequence());
    return Script.BEGIN
        .run(link, new Args().add(keys.head(board)), values)
        .map(reply -> reply.number(0) == 1);
  }

  @Override
  public Mono<Void> restore(BoardId board, String epoch, List<Entry> entries) {
    Args names = new Args().add(keys.head(board));
    Args values = new Args().add(keys.channel(board)).add(epoch).add(KEPT);
    entries.forEach(entry -> add(entry, names, values));
    return Script.RESTORE.run(link, names, values).then();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
