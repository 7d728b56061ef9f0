package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;

/** Announcements of boards through Redis. */
final class RedisChannel implements Channel {

  private static final Logger log = LoggerFactory.getLogger(RedisChannel.class);

  private final RedisEar ear;
  private final Keys keys;

  RedisChannel(RedisEar ear, Keys keys) {
    this.ear = ear;
    this.keys = keys;
  }

  @Override
  public Flux<Signal> listen(BoardId board) {
    return ear.listen(keys.channel(board)).map(RedisChannel::signal);
  }

  /** A message that cannot be read is as good as missed. */
  private static Signal signal(Optional<byte[]> heard) {
    try {
      return heard.<Signal>map(bytes -> new Heard(MessageForm.read(bytes))).orElseGet(Joined::new);
    } catch (IllegalArgumentException e) {
      log.warn("unreadable announcement", e);
      return new Joined();
    }
  }
}
