package dev.panelcast.boards.revenue.opportunity;

import dev.panelcast.boards.revenue.actuals.Opportunity;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The opportunities and the products that they name. */
public interface OpportunityStore {

  /** Name of the dataset of opportunities. */
  String OPPORTUNITIES = "opportunities";

  /** Name of the dataset of products. */
  String PRODUCTS = "products";

  /** All opportunities, by id. */
  Flux<Opportunity> opportunities();

  /**
   * Stores opportunities, in place of those with the same ids.
   *
   * @param opportunities each id once
   * @return how many were not stored like this before
   */
  Mono<Integer> put(List<Opportunity> opportunities);

  /** How many of these are stored exactly like this. */
  Mono<Integer> equalTo(List<Opportunity> opportunities);

  /** The list of products, by name. */
  Flux<Product> products();

  /**
   * Stores products, in place of those with the same names.
   *
   * @param products each name once
   * @return how many were not stored like this before
   */
  Mono<Integer> putProducts(List<Product> products);

  /** Every product that is in the list or named by an opportunity, by name. */
  Flux<ProductSales> sales();
}
