package dev.panelcast.boards.revenue.opportunity;

import dev.panelcast.boards.revenue.actuals.Opportunity;
import dev.panelcast.boards.revenue.actuals.Opportunity.Stage;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opportunities in memory. */
public class MemoryOpportunityStore implements OpportunityStore {

  private final SortedMap<String, Opportunity> opportunities = new TreeMap<>();
  private final SortedMap<String, Product> products = new TreeMap<>();

  /** An empty one. */
  public MemoryOpportunityStore() {}

  @Override
  public Flux<Opportunity> opportunities() {
    return Flux.fromStream(() -> List.copyOf(opportunities.values()).stream());
  }

  @Override
  public Mono<Integer> put(List<Opportunity> given) {
    return Mono.fromSupplier(() -> put(given, opportunities, Opportunity::id));
  }

  @Override
  public Mono<Integer> equalTo(List<Opportunity> given) {
    return Mono.fromSupplier(
        () ->
            (int) given.stream().filter(each -> each.equals(opportunities.get(each.id()))).count());
  }

  @Override
  public Flux<Product> products() {
    return Flux.fromStream(() -> List.copyOf(products.values()).stream());
  }

  @Override
  public Mono<Integer> putProducts(List<Product> given) {
    return Mono.fromSupplier(() -> put(given, products, Product::name));
  }

  @Override
  public Flux<ProductSales> sales() {
    return Flux.defer(
        () -> {
          SortedMap<String, ProductSales> sales = new TreeMap<>();
          products.values().forEach(each -> sales.put(each.name(), none(each)));
          opportunities
              .values()
              .forEach(each -> sales.compute(each.product(), (_, before) -> with(each, before)));
          return Flux.fromIterable(sales.values());
        });
  }

  private static <T> int put(List<T> given, Map<String, T> stored, Function<T, String> key) {
    return (int)
        given.stream().filter(each -> !each.equals(stored.put(key.apply(each), each))).count();
  }

  private static ProductSales none(Product product) {
    return new ProductSales(product.name(), product.listPriceCents(), 0, 0, 0);
  }

  private static ProductSales with(Opportunity one, @Nullable ProductSales before) {
    ProductSales sales = before == null ? none(new Product(one.product(), null)) : before;
    Long value = one.valueCents();
    boolean isWon = one.stage() == Stage.WON && value != null;
    return new ProductSales(
        sales.product(),
        sales.listPriceCents(),
        sales.opportunities() + 1,
        sales.won() + (isWon ? 1 : 0),
        sales.wonCents() + (isWon ? value : 0));
  }
}
