package dev.panelcast.cache;

import dev.panelcast.cache.RedisMeters.Operation;
import dev.panelcast.kernel.Versions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;

/** Announcements through Redis. */
final class RedisAnnouncements implements Announcements {

  private static final Logger log = LoggerFactory.getLogger(RedisAnnouncements.class);

  private final RedisLink link;
  private final RedisEar ear;
  private final Keys keys;
  private final Retry again;

  RedisAnnouncements(RedisLink link, RedisEar ear, Keys keys, Scheduler scheduler) {
    this.link = link;
    this.ear = ear;
    this.keys = keys;
    this.again = RedisLink.again(scheduler);
  }

  @Override
  public Mono<Void> announce(Versions versions) {
    return Script.ANNOUNCE
        .run(
            link,
            new Args().add(keys.versions()),
            new Args().add(keys.versions()).add(versions.text()))
        .then();
  }

  @Override
  public Flux<Versions> announced() {
    return ear.listen(keys.versions())
        .concatMap(
            heard ->
                heard.map(bytes -> Mono.justOrEmpty(versions(text(bytes)))).orElseGet(this::known));
  }

  /** Everything announced before; asked for until Redis answers. */
  private Mono<Versions> known() {
    return link.call(
            Operation.VERSIONS,
            commands -> commands.hgetall(keys.versions().getBytes(StandardCharsets.UTF_8)))
        .map(RedisAnnouncements::versions)
        .retryWhen(again);
  }

  private static Versions versions(Map<byte[], byte[]> entries) {
    return entries.entrySet().stream()
        .map(entry -> text(entry.getKey()) + "=" + text(entry.getValue()))
        .flatMap(entry -> versions(entry).stream())
        .reduce(Versions.NONE, Versions::max);
  }

  /** What cannot be read is left out: the versions themselves are in PostgreSQL. */
  private static Optional<Versions> versions(String text) {
    try {
      return Optional.of(Versions.parse(text));
    } catch (IllegalArgumentException e) {
      log.warn("unreadable announcement of versions", e);
      return Optional.empty();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
