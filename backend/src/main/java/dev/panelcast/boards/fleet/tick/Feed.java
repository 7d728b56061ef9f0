package dev.panelcast.boards.fleet.tick;

import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has come in, predictions or not.
 *
 * @param newest time of the newest record of all servers, null when there is none
 * @param records records known in all
 * @param sources servers per source, without sources that have none
 * @param warmup servers that are ready to be trusted
 * @param counts what came in lately
 */
public record Feed(
    @Nullable Instant newest,
    long records,
    Map<Source, Integer> sources,
    Warmup warmup,
    Counts counts) {

  /** Keeps its own copy in the order of the sources. */
  public Feed {
    Map<Source, Integer> copy = new EnumMap<>(Source.class);
    copy.putAll(sources);
    sources = Collections.unmodifiableMap(copy);
  }

  /**
   * What came in lately, from all senders.
   *
   * @param perMinute records taken in during the last 60 s
   * @param rejected records refused during the last hour
   */
  public record Counts(int perMinute, int rejected) {}

  /**
   * How many servers have enough points for their forecasts to be trusted.
   *
   * @param ready those that have
   * @param servers all
   */
  public record Warmup(int ready, int servers) {

    /** Whole per cent of servers that are ready, rounded down; null when there are none. */
    public @Nullable Integer percent() {
      return servers == 0 ? null : (int) (100L * ready / servers);
    }
  }

  /** What has come in from servers that have a newest record. */
  static Feed of(List<ServerInput> servers, Counts counts) {
    Instant newest = null;
    long records = 0;
    int ready = 0;
    Map<Source, Integer> sources = new EnumMap<>(Source.class);
    for (ServerInput server : servers) {
      MetricRecord record = server.series().newest();
      if (record != null && (newest == null || record.timestamp().isAfter(newest))) {
        newest = record.timestamp();
      }
      records += server.series().records();
      ready += server.series().ready() ? 1 : 0;
      sources.merge(server.series().source(), 1, Integer::sum);
    }
    return new Feed(newest, records, sources, new Warmup(ready, servers.size()), counts);
  }
}
