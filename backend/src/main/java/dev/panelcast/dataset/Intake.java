package dev.panelcast.dataset;

import dev.panelcast.board.Dataset;
import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.board.Dataset.Receipt;
import dev.panelcast.board.Dataset.RowError;
import dev.panelcast.kernel.Refusal;
import dev.panelcast.wire.DatabaseAway;
import dev.panelcast.wire.ErrorCode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** From a body to what became of its rows. */
final class Intake {

  /** Errors in one answer at most. */
  static final int LISTED_ERRORS = 100;

  private Intake() {}

  /**
   * Decodes a body and stores its rows.
   *
   * @param policy what happens to good rows beside bad ones, undecoded ones included
   */
  static Mono<Receipt> store(byte[] body, RowFormat format, Dataset dataset, OnError policy) {
    Decoded decoded = new Decoded(dataset);
    format.read(Utf8.decode(body), dataset, decoded);
    return store(decoded, dataset, policy);
  }

  private static Mono<Receipt> store(Decoded decoded, Dataset dataset, OnError policy) {
    int bad = decoded.errors().size();
    if (policy == OnError.ABORT && bad > 0) {
      return Mono.error(rejected(new Receipt(0, 0, bad, listed(decoded.errors(), List.of()))));
    }
    if (decoded.rows().isEmpty()) {
      return Mono.just(new Receipt(0, 0, bad, listed(decoded.errors(), List.of())));
    }
    return DatabaseAway.orHanging(dataset.store(decoded.rows(), policy))
        .map(
            receipt ->
                new Receipt(
                    receipt.accepted(),
                    receipt.duplicates(),
                    receipt.rejected() + bad,
                    listed(decoded.errors(), receipt.errors())))
        .flatMap(
            receipt ->
                policy == OnError.ABORT && receipt.rejected() > 0
                    ? Mono.error(rejected(receipt))
                    : Mono.just(receipt));
  }

  private static List<RowError> listed(List<RowError> undecoded, List<RowError> refused) {
    return Stream.concat(undecoded.stream(), refused.stream())
        .sorted(Comparator.comparingInt(RowError::line))
        .limit(LISTED_ERRORS)
        .toList();
  }

  private static Refusal rejected(Receipt receipt) {
    return ErrorCode.ROWS_REJECTED
        .refusal("%d rows are bad, nothing was stored.".formatted(receipt.rejected()))
        .with("rejected", receipt.rejected())
        .with("errors", receipt.errors());
  }
}
