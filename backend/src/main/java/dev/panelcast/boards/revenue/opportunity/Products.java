package dev.panelcast.boards.revenue.opportunity;

import dev.panelcast.board.Dataset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The dataset {@code products}: names that opportunities may use, and list prices. */
@Component
public final class Products implements Dataset {

  private static final int LARGEST_BATCH = 1_000;

  /** What a row holds. */
  public static final List<Field> FIELDS =
      List.of(
          new Field(Opportunities.PRODUCT, "text", true, "name, unique"),
          new Field(Opportunities.LIST_PRICE, "number", false, "USD in whole cents"));

  private final OpportunityStore store;
  private final Writes writes;

  Products(OpportunityStore store, Writes writes) {
    this.store = store;
    this.writes = writes;
  }

  @Override
  public String id() {
    return OpportunityStore.PRODUCTS;
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
        Set.of(id()), Mono.defer(() -> checked(rows).receipt(onError, store::putProducts)));
  }

  @Override
  public Mono<Receipt> check(List<Row> rows) {
    return Mono.defer(() -> checked(rows).receipt(OnError.SKIP, this::changes));
  }

  private Mono<Integer> changes(List<Product> products) {
    return store
        .products()
        .collectList()
        .map(HashSet::new)
        .map(stored -> (int) products.stream().filter(each -> !stored.contains(each)).count());
  }

  private static CheckedRows<Product> checked(List<Row> rows) {
    return CheckedRows.of(
        rows,
        Opportunities.PRODUCT,
        "duplicate_product",
        row ->
            new Product(
                row.required(Opportunities.PRODUCT, "product_missing"),
                row.cents(Opportunities.LIST_PRICE)));
  }
}
