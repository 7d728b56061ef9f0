package dev.panelcast.boards.revenue.opportunity;

import dev.panelcast.board.Dataset;
import dev.panelcast.boards.revenue.actuals.Opportunity;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The dataset {@code opportunities}: one row is one opportunity as it stands now. */
@Component
public final class Opportunities implements Dataset {

  /** Rows in one batch at most; more than a body holds. */
  static final int LARGEST_BATCH = 100_000;

  public static final String ID = "id";
  public static final String OWNER = "owner";
  public static final String ACCOUNT = "account";
  public static final String PRODUCT = "product";
  public static final String STAGE = "stage";
  public static final String ENGAGED_ON = "engagedOn";
  public static final String CLOSED_ON = "closedOn";
  public static final String VALUE = "value";
  public static final String LIST_PRICE = "listPrice";

  /** What a row holds. */
  public static final List<Field> FIELDS =
      List.of(
          new Field(ID, "text", true, "unique"),
          new Field(OWNER, "text", true, "who works on it"),
          new Field(ACCOUNT, "text", false, "the customer"),
          new Field(PRODUCT, "text", true, "a known product, spelled as it is known"),
          new Field(STAGE, "text", true, "Prospecting, Engaging, Won or Lost"),
          new Field(ENGAGED_ON, "date", false, "first contact; required from Engaging on"),
          new Field(
              CLOSED_ON,
              "date",
              false,
              "required for Won and Lost, neither before the first contact nor yet to come"),
          new Field(VALUE, "number", false, "USD in whole cents, required for Won"),
          new Field(LIST_PRICE, "number", false, "USD in whole cents"));

  /** Where a day begins first. */
  private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);

  private final OpportunityStore store;
  private final Writes writes;
  private final InstantSource clock;

  @Autowired
  Opportunities(OpportunityStore store, Writes writes) {
    this(store, writes, InstantSource.system());
  }

  Opportunities(OpportunityStore store, Writes writes, InstantSource clock) {
    this.store = store;
    this.writes = writes;
    this.clock = clock;
  }

  /** What people call a field, of products too. */
  public static String label(String field) {
    return switch (field) {
      case ID -> "Id";
      case OWNER -> "Owner";
      case ACCOUNT -> "Account";
      case PRODUCT -> "Product";
      case STAGE -> "Stage";
      case ENGAGED_ON -> "Engaged on";
      case CLOSED_ON -> "Closed on";
      case VALUE -> "Value";
      case LIST_PRICE -> "List price";
      default -> throw new IllegalArgumentException("no label for " + field);
    };
  }

  @Override
  public String id() {
    return OpportunityStore.OPPORTUNITIES;
  }

  @Override
  public List<Field> fields() {
    return FIELDS;
  }

  @Override
  public OnError onError() {
    return OnError.ABORT;
  }

  @Override
  public int largestBatch() {
    return LARGEST_BATCH;
  }

  @Override
  public Mono<Receipt> store(List<Row> rows, OnError onError) {
    return writes.write(
        Set.of(id()), checked(rows).flatMap(batch -> batch.receipt(onError, store::put)));
  }

  @Override
  public Mono<Receipt> check(List<Row> rows) {
    return checked(rows)
        .flatMap(
            batch ->
                batch.receipt(
                    OnError.SKIP, good -> store.equalTo(good).map(same -> good.size() - same)));
  }

  private Mono<CheckedRows<Opportunity>> checked(List<Row> rows) {
    return store
        .sales()
        .map(ProductSales::product)
        .collectList()
        // A file may have more rows to read than an event loop has time for.
        .publishOn(Schedulers.parallel())
        .map(known -> OpportunityCheck.of(rows, known, today()));
  }

  /** The latest day that is today anywhere. */
  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), EASTERNMOST);
  }
}
