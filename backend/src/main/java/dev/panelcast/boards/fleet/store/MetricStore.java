package dev.panelcast.boards.fleet.store;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Records of servers, for 24 hours, and the means of their 5-minute slots, for 31 days. */
public interface MetricStore {

  /**
   * Stores records. Those of one server count in the order of the list. A record is stored when it
   * is newer than the newest of its server, as stored or earlier in the list. A server belongs to
   * the source that reported it first.
   *
   * @param onError with {@link OnError#ABORT} one record out of order stores nothing; the fates
   *     then say what would have become of each
   * @return the fate of each record, in order
   */
  Mono<List<Fate>> append(Source source, List<MetricRecord> records, OnError onError);

  /**
   * What the series of all servers are made of: for demo servers the newest 288 records, for real
   * ones the newest 288 closed slots and the records after them. By server, then time, slots first.
   * Servers silent for 24 hours longer than the others are left out.
   */
  Flux<Stored> fleet();

  /** What {@link #fleet} gives for one server; empty when it is not known. */
  Flux<Stored> server(String name);

  /**
   * Records newer than what is known, by server, then time.
   *
   * @param known time of the newest known record by server; servers that are not named come whole
   */
  Flux<Stored> newerThan(Map<String, Instant> known);

  /** How many records of single servers are stored, counted up to {@code most}. */
  Mono<Integer> records(int most);

  /** Time of the newest record of all servers of a source; empty when there is none. */
  Mono<Instant> newest(Source source);

  /** Counts records that were refused. */
  Mono<Void> refuse(int records, Instant at);

  /** Records refused since then, in whole minutes. */
  Mono<Long> refusedSince(Instant since);

  /**
   * Makes the means of slots that have ended, and makes a server's last mean anew when records came
   * late. May run again for the same time.
   */
  Mono<Void> rollUp(Instant now);
}
