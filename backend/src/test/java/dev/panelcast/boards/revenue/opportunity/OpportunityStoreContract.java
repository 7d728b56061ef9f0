package dev.panelcast.boards.revenue.opportunity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.actuals.Opportunity;
import dev.panelcast.boards.revenue.actuals.Opportunity.Stage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every store of opportunities does. */
abstract class OpportunityStoreContract {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final LocalDate MARCH = LocalDate.of(2017, 3, 1);

  private static final Opportunity WON =
      new Opportunity(
          "a", "Ann", "O'Neil \"& Co\"", "GTX/Pro", Stage.WON, MARCH, MARCH, 1_234_56L, 500_00L);
  private static final Opportunity OPEN =
      new Opportunity("b", "Bob", null, "GTX", Stage.PROSPECTING, null, null, null, null);

  /** An empty one. */
  abstract OpportunityStore store();

  @Test
  void whatIsStoredComesBackById() {
    OpportunityStore store = store();

    assertThat(done(store.put(List.of(OPEN, WON)))).isEqualTo(2);

    assertThat(all(store.opportunities())).containsExactly(WON, OPEN);
  }

  @Test
  void anEqualRowIsNoChangeAndAnotherTakesItsPlace() {
    OpportunityStore store = store();
    done(store.put(List.of(WON, OPEN)));
    Opportunity lost = closed("b", Stage.LOST, null);

    assertThat(done(store.equalTo(List.of(WON, lost)))).isEqualTo(1);
    assertThat(done(store.put(List.of(WON, lost)))).isEqualTo(1);
    assertThat(done(store.put(List.of(WON, lost)))).isZero();

    assertThat(all(store.opportunities())).containsExactly(WON, lost);
  }

  @Test
  void productsAreThoseOfTheListAndThoseThatAreNamed() {
    OpportunityStore store = store();
    done(store.putProducts(List.of(new Product("MG", null), new Product("GTX", 55_00L))));
    done(store.put(List.of(WON, OPEN, closed("c", Stage.WON, 10L), closed("d", Stage.LOST, 9L))));

    assertThat(all(store.sales()))
        .containsExactly(
            new ProductSales("GTX", 55_00L, 3, 1, 10),
            new ProductSales("GTX/Pro", null, 1, 1, 1_234_56),
            new ProductSales("MG", null, 0, 0, 0));
  }

  @Test
  void aProductIsReplacedByName() {
    OpportunityStore store = store();
    List<Product> products = List.of(new Product("MG", null), new Product("GTX", 55_00L));

    assertThat(done(store.putProducts(products))).isEqualTo(2);
    assertThat(done(store.putProducts(products))).isZero();
    assertThat(done(store.putProducts(List.of(new Product("MG", 1L))))).isEqualTo(1);

    assertThat(all(store.products()))
        .containsExactly(new Product("GTX", 55_00L), new Product("MG", 1L));
  }

  @Test
  void sumsAreExact() {
    OpportunityStore store = store();
    long largest = 1_000_000_000_000L;

    done(
        store.put(
            IntStream.range(0, 1_000)
                .mapToObj(i -> closed("n" + i, Stage.WON, largest - i))
                .toList()));

    assertThat(all(store.sales()))
        .containsExactly(
            new ProductSales("GTX", null, 1_000, 1_000, 1_000 * largest - 999 * 1_000 / 2));
  }

  static Opportunity closed(String id, Stage stage, @Nullable Long cents) {
    return new Opportunity(id, "Cid", null, "GTX", stage, MARCH, MARCH.plusDays(9), cents, null);
  }

  private static <T> List<T> all(Flux<T> flux) {
    return done(flux.collectList());
  }

  private static <T> T done(Mono<T> work) {
    return requireNonNull(work.block(SOON));
  }
}
