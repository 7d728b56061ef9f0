package dev.panelcast.boards.revenue.opportunity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.board.Dataset.Receipt;
import dev.panelcast.board.Dataset.Row;
import dev.panelcast.board.Dataset.RowError;
import dev.panelcast.board.Dataset.Writes;
import dev.panelcast.boards.revenue.actuals.Opportunity;
import dev.panelcast.boards.revenue.actuals.Opportunity.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

class OpportunitiesTests {

  private static final Duration SOON = Duration.ofSeconds(5);

  /** Field, value ({@code -} for none), code. */
  private static final List<String> BAD_FIELDS =
      List.of(
          "id, -, id_missing",
          "id,  , id_missing",
          "id, a\nb, text_invalid",
          "owner, -, owner_missing",
          "owner, a\u0000b, text_invalid",
          "account, \ud800, text_invalid",
          "product, -, unknown_product",
          "product, Toaster, unknown_product",
          "stage, -, unknown_stage",
          "stage, Signed, unknown_stage",
          "engagedOn, -, date_invalid",
          "engagedOn, 2017-02-30, date_invalid",
          "engagedOn, 01/02/2017, date_invalid",
          "engagedOn, 0017-01-01, date_invalid",
          "closedOn, 2999-03-03, date_invalid",
          "closedOn, -, date_invalid",
          "closedOn, 2017-01-01, closed_before_engaged",
          "value, -, amount_out_of_range",
          "value, -1, amount_out_of_range",
          "value, NaN, amount_out_of_range",
          "value, 1e3, amount_out_of_range",
          "value, 0.005, amount_out_of_range",
          "value, 10000000000.01, amount_out_of_range",
          "value, 60.000, amount_unclear",
          "value, $60.000, amount_unclear",
          "value, 60 000, amount_out_of_range",
          "value, 60%, amount_out_of_range",
          "value, $, amount_out_of_range",
          "value, -$60, amount_out_of_range",
          "value, 0.500.000, amount_out_of_range",
          "listPrice, free, amount_out_of_range",
          "listPrice, 1.125, amount_unclear");

  private final MemoryOpportunityStore store = new MemoryOpportunityStore();
  private final Set<String> written = new HashSet<>();
  private final Writes writes =
      new Writes() {
        @Override
        public <T> Mono<T> write(Set<String> datasets, Mono<T> work) {
          written.addAll(datasets);
          return work;
        }
      };
  private final Opportunities opportunities = new Opportunities(store, writes);
  private final Products products = new Products(store, writes);

  @Test
  void aGoodRowIsStoredAsItSays() {
    Receipt receipt = stored(OnError.ABORT, row(2, "value", " 1054.50 ", "listPrice", 1e7));

    assertThat(receipt).isEqualTo(new Receipt(1, 0, 0, List.of()));
    assertThat(written).containsExactly("opportunities");
    assertThat(store.opportunities().collectList().block(SOON))
        .containsExactly(
            new Opportunity(
                "A1",
                "Ann",
                null,
                "GTX Pro",
                Stage.WON,
                LocalDate.of(2017, 1, 2),
                LocalDate.of(2017, 3, 4),
                1054_50L,
                1_000_000_000L));
  }

  @Test
  void anOpenOneNeedsNeitherDaysNorValue() {
    Receipt receipt =
        stored(
            OnError.ABORT,
            row(1, "stage", "Prospecting", "engagedOn", null, "closedOn", null, "value", null));

    assertThat(receipt.accepted()).isEqualTo(1);
  }

  static Stream<Arguments> badFields() {
    return BAD_FIELDS.stream()
        .map(line -> line.split(", ", -1))
        .map(part -> Arguments.of(part[0], part[1].equals("-") ? null : part[1], part[2]));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @MethodSource("badFields")
  void aBadFieldHasItsCode(String field, @Nullable String value, String code) {
    stored(OnError.ABORT, row(1));

    Receipt receipt = stored(OnError.ABORT, row(7, "id", "B", field, value));

    assertThat(receipt.rejected()).isEqualTo(1);
    assertThat(receipt.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.line()).isEqualTo(7);
              assertThat(error.field()).isEqualTo(field);
              assertThat(error.code()).isEqualTo(code);
              assertThat(error.message()).isNotBlank();
            });
    assertThat(store.opportunities().count().block(SOON)).isEqualTo(1);
  }

  @Test
  void allThatIsWrongWithARowIsSaidAtOnce() {
    Receipt receipt = stored(OnError.ABORT, row(3, "id", null, "stage", "x", "value", "-1"));

    assertThat(receipt.rejected()).isEqualTo(1);
    assertThat(receipt.errors())
        .extracting(RowError::code)
        .containsExactly("id_missing", "unknown_stage", "amount_out_of_range");
  }

  @Test
  void anIdStandsOnceInABatch() {
    Receipt receipt = stored(OnError.SKIP, row(2), row(3, "id", "B"), row(4));

    assertThat(receipt.accepted()).isEqualTo(2);
    assertThat(receipt.errors())
        .containsExactly(new RowError(4, "id", "duplicate_id", "Id A1 stands in line 2 already."));
  }

  @Test
  void aRetryIsHarmlessAndAnotherContentTakesThePlace() {
    stored(OnError.ABORT, row(1), row(2, "id", "B"));

    assertThat(stored(OnError.ABORT, row(1), row(2, "id", "B", "value", "2")))
        .isEqualTo(new Receipt(1, 1, 0, List.of()));
  }

  @Test
  void withAbortABadRowStoresNothing() {
    assertThat(stored(OnError.ABORT, row(1), row(2, "id", "B", "stage", "won")).accepted())
        .isZero();
    assertThat(store.opportunities().count().block(SOON)).isZero();
  }

  @Test
  void aCheckTellsAllThatAndStoresNothing() {
    stored(OnError.ABORT, row(1));

    Receipt receipt =
        requireNonNull(
            opportunities
                .check(List.of(row(1), row(2, "id", "B"), row(3, "id", "C", "stage", "won")))
                .block(SOON));

    assertThat(receipt.accepted()).isEqualTo(1);
    assertThat(receipt.duplicates()).isEqualTo(1);
    assertThat(receipt.errors()).extracting(RowError::suggestion).containsExactly("Won");
    assertThat(store.opportunities().count().block(SOON)).isEqualTo(1);
  }

  @Test
  void anUnknownProductIsOfferedTheNearestKnownOneAndNeverRenamed() {
    listed(new HashMap<>(Map.of("product", "GTX Pro", "listPrice", "4821")));

    Receipt receipt =
        stored(OnError.SKIP, row(1, "product", "GTXPro"), row(2, "id", "B", "product", "Zebra"));

    assertThat(receipt.errors())
        .containsExactly(
            new RowError(
                1,
                "product",
                "unknown_product",
                "No product is called GTXPro. Did you mean GTX Pro?",
                "GTX Pro"),
            new RowError(
                2,
                "product",
                "unknown_product",
                "No product is called Zebra. Add it to the products, or correct it."));
    assertThat(store.opportunities().count().block(SOON)).isZero();
  }

  @Test
  void whatAStoredOpportunityNamesIsKnown() {
    stored(OnError.ABORT, row(1));
    listed(Map.of("product", "MG"));

    assertThat(
            stored(OnError.ABORT, row(1, "id", "B", "product", "MG"), row(2, "id", "C")).accepted())
        .isEqualTo(2);
  }

  @Test
  void whileNothingIsKnownTheCommonestSpellingOfTheBatchIs() {
    Receipt receipt =
        stored(
            OnError.SKIP,
            row(1, "id", "A", "product", "gtx-pro"),
            row(2, "id", "B", "product", "GTX Pro"),
            row(3, "id", "C", "product", "GTX Pro"),
            row(4, "id", "D", "product", "MG Special"));

    assertThat(receipt.accepted()).isEqualTo(3);
    assertThat(receipt.errors()).extracting(RowError::line).containsExactly(1);
    assertThat(receipt.errors()).extracting(RowError::suggestion).containsExactly("GTX Pro");
  }

  @Test
  void aHundredErrorsAreListedAndAllCounted() {
    Receipt receipt =
        stored(
            OnError.SKIP,
            IntStream.rangeClosed(1, 150)
                .mapToObj(line -> row(line, "id", "n" + line, "value", "x", "listPrice", "x"))
                .toArray(Row[]::new));

    assertThat(receipt.rejected()).isEqualTo(150);
    assertThat(receipt.errors()).hasSize(100);
  }

  @Test
  void productsAreCheckedAndReplacedByName() {
    assertThat(listed(Map.of("product", "MG"), Map.of("product", "GTX", "listPrice", 5)).accepted())
        .isEqualTo(2);
    assertThat(listed(Map.of("product", "MG"), Map.of("product", "GTX", "listPrice", 6)))
        .isEqualTo(new Receipt(1, 1, 0, List.of()));

    List<Row> bad =
        List.of(
            new Row(1, Map.of("listPrice", "-1")),
            new Row(2, Map.of("product", "MG")),
            new Row(3, Map.of("product", "MG")));
    assertThat(requireNonNull(products.check(bad).block(SOON)).errors())
        .extracting(RowError::code)
        .containsExactly("product_missing", "amount_out_of_range", "duplicate_product");
    assertThat(store.products().collectList().block(SOON))
        .containsExactly(new Product("GTX", 6_00L), new Product("MG", null));
  }

  private Receipt stored(OnError onError, Row... rows) {
    return requireNonNull(opportunities.store(List.of(rows), onError).block(SOON));
  }

  @SafeVarargs
  private Receipt listed(Map<String, ?>... rows) {
    List<Row> given = new ArrayList<>();
    for (Map<String, ?> row : rows) {
      given.add(new Row(given.size() + 1, new HashMap<>(row)));
    }
    return requireNonNull(products.store(given, OnError.ABORT).block(SOON));
  }

  /** A good row, with some fields instead. */
  private static Row row(int line, @Nullable Object... instead) {
    Map<String, @Nullable Object> values =
        new HashMap<>(
            Map.of(
                "id", "A1",
                "owner", "Ann",
                "product", "GTX Pro",
                "stage", "Won",
                "engagedOn", "2017-01-02",
                "closedOn", "2017-03-04",
                "value", "10"));
    for (int i = 0; i < instead.length; i += 2) {
      values.put(String.valueOf(instead[i]), instead[i + 1]);
    }
    return new Row(line, values);
  }
}
