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
    return store(decoded(body, format, dataset), dataset, policy);
  }

  /** Decodes a body and says what would become of its rows. */
  static Mono<Receipt> check(byte[] body, RowFormat format, Dataset dataset) {
    Decoded decoded = decoded(body, format, dataset);
    return decoded.rows().isEmpty()
        ? Mono.just(undecoded(decoded))
        : DatabaseAway.orHanging(dataset.check(decoded.rows()))
            .map(receipt -> whole(receipt, decoded));
  }

  private static Decoded decoded(byte[] body, RowFormat format, Dataset dataset) {
    Decoded decoded = new Decoded(dataset);
    format.read(Utf8.decode(body), dataset, decoded);
    return decoded;
  }

  private static Mono<Receipt> store(Decoded decoded, Dataset dataset, OnError policy) {
    if (policy == OnError.ABORT && !decoded.errors().isEmpty()) {
      return Mono.error(rejected(undecoded(decoded)));
    }
    if (decoded.rows().isEmpty()) {
      return Mono.just(undecoded(decoded));
    }
    return DatabaseAway.orHanging(dataset.store(decoded.rows(), policy))
        .map(receipt -> whole(receipt, decoded))
        .flatMap(
            receipt ->
                policy == OnError.ABORT && receipt.rejected() > 0
                    ? Mono.error(rejected(receipt))
                    : Mono.just(receipt));
  }

  /** Only what could not be decoded. */
  private static Receipt undecoded(Decoded decoded) {
    return whole(new Receipt(0, 0, 0, List.of()), decoded);
  }

  /** What became of the decoded rows, and of the others. */
  private static Receipt whole(Receipt receipt, Decoded decoded) {
    return new Receipt(
        receipt.accepted(),
        receipt.duplicates(),
        receipt.rejected() + decoded.errors().size(),
        listed(decoded.errors(), receipt.errors()));
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
