package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.Topic;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Live topics kept in Redis. */
final class RedisLiveTopics implements LiveTopics {

  private final RedisLink link;
  private final Keys keys;

  RedisLiveTopics(RedisLink link, Keys keys) {
    this.link = link;
    this.keys = keys;
  }

  @Override
  public Mono<Integer> register(BoardId board, Set<Topic> topics) {
    Args values =
        new Args().add(LIVE).add(Frames.KEPT).add(keys.frames(board)).add(keys.models(board));
    topics.forEach(topic -> values.add(topic.key()));
    return Script.REGISTER
        .run(link, new Args().add(keys.live(board)), values)
        .map(reply -> (int) reply.number(0));
  }
}
