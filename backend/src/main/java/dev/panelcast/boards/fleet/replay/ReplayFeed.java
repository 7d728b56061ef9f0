package dev.panelcast.boards.fleet.replay;

import dev.panelcast.board.Board.Job;
import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import dev.panelcast.boards.fleet.metric.Source;
import dev.panelcast.boards.fleet.pace.Feeder;
import dev.panelcast.boards.fleet.pace.Pace;
import dev.panelcast.boards.fleet.replay.ReplayFolder.Contents;
import dev.panelcast.boards.fleet.store.MetricStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Plays recordings into the store, one row of each every five seconds. */
final class ReplayFeed implements Feeder {

  private static final Logger log = LoggerFactory.getLogger(ReplayFeed.class);

  /** Steps that are stored at once, which bounds the memory that a history takes. */
  private static final int STEPS_AT_ONCE = 24;

  private final Mono<List<Recording>> recordings;
  private final MetricStore store;

  ReplayFeed(Path folder, MetricStore store) {
    this.recordings =
        Mono.fromSupplier(() -> ReplayFolder.read(folder, Budget.VALUES))
            .subscribeOn(Schedulers.boundedElastic())
            .doOnNext(contents -> tell(folder, contents))
            .map(Contents::recordings)
            .cache();
    this.store = store;
  }

  @Override
  public Job job() {
    return Pace.job("replay", false, run -> play(List.of(run.due())));
  }

  /** Reads the folder, and plays the rows before now unless some were played lately. */
  @Override
  public Mono<Void> prepare(Instant now) {
    return recordings
        .filterWhen(_ -> Pace.lacksHistory(newest(), now))
        .flatMapIterable(_ -> Pace.history(now))
        .buffer(STEPS_AT_ONCE)
        .concatMap(this::play)
        .then();
  }

  private static void tell(Path folder, Contents contents) {
    contents.problems().forEach(log::warn);
    log.info("replaying {} servers recorded in {}", contents.recordings().size(), folder);
  }

  private Mono<Instant> newest() {
    return store.newest(Source.REPLAY).switchIfEmpty(store.newest(Source.SCALED_REPLAY));
  }

  private Mono<Void> play(List<Instant> times) {
    return recordings.flatMap(
        played ->
            append(Source.REPLAY, played, times).then(append(Source.SCALED_REPLAY, played, times)));
  }

  private Mono<Void> append(Source source, List<Recording> played, List<Instant> times) {
    List<MetricRecord> records =
        times.stream()
            .flatMap(
                time ->
                    played.stream()
                        .filter(recording -> recording.source() == source)
                        .map(recording -> recording.at(Pace.step(time), time)))
            .toList();
    return records.isEmpty() ? Mono.empty() : store.append(source, records, OnError.SKIP).then();
  }
}
