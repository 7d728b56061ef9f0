package dev.panelcast.cache;

import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.ModelKey;
import dev.panelcast.kernel.Progress;
import dev.panelcast.kernel.Topic;
import dev.panelcast.kernel.Versions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/** Claims kept in Redis. */
final class RedisClaims implements Claims {

  private final RedisLink link;
  private final Keys keys;

  RedisClaims(RedisLink link, Keys keys) {
    this.link = link;
    this.keys = keys;
  }

  @Override
  public Mono<Answer> claim(Ask ask) {
    ModelKey key = ask.key();
    BoardId board = key.board();
    Args names =
        new Args()
            .add(keys.head(board))
            .add(keys.claim(key))
            .add(keys.model(key))
            .add(keys.pause(key))
            .add(keys.live(board));
    Args values =
        new Args()
            .add(ask.token())
            .add(ask.want())
            .add(ask.mayCompute() ? 1 : 0)
            .add(LEASE)
            .add(Frames.FUTURE)
            .add(ABSENT)
            .add(keys.frames(board))
            .add(ask.panels().size());
    ask.panels().forEach(panel -> values.add(board + "/" + panel + "?"));
    ask.needs().forEach((topic, need) -> values.add(topic.key()).add(need));
    return Script.CLAIM.run(link, names, values).map(RedisClaims::answer);
  }

  @Override
  public Mono<Boolean> renew(ModelKey key, String token) {
    return Script.RENEW
        .run(link, new Args().add(keys.claim(key)), new Args().add(token).add(LEASE))
        .map(reply -> reply.number(0) == 1);
  }

  @Override
  public Mono<Void> release(ModelKey key, String token) {
    return Script.RELEASE.run(link, new Args().add(keys.claim(key)), new Args().add(token)).then();
  }

  private static Answer answer(Reply reply) {
    return switch (reply.text(0)) {
      case "there" -> new AlreadyThere(state(reply.list(1)));
      case "busy" -> new Busy(Duration.ofMillis(Math.max(1, reply.number(1))));
      case "won" -> new Won(state(reply.list(1)), live(reply.list(2)));
      default -> throw new IllegalStateException("unknown answer: " + reply.text(0));
    };
  }

  private static State state(Reply reply) {
    List<String> fields = IntStream.range(0, reply.size()).mapToObj(reply::text).toList();
    return MessageForm.state(fields);
  }

  private static Map<Topic, Progress> live(Reply reply) {
    Map<Topic, Progress> live = new HashMap<>();
    for (int index = 0; index < reply.size(); index += 3) {
      live.put(
          Topic.parse(reply.text(index)),
          new Progress(reply.number(index + 1), Versions.parse(reply.text(index + 2))));
    }
    return live;
  }
}
