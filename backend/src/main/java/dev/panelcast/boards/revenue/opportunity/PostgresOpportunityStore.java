package dev.panelcast.boards.revenue.opportunity;

import dev.panelcast.boards.revenue.actuals.Opportunity;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opportunities in PostgreSQL; rows of a call travel as one JSON text. */
@Repository
final class PostgresOpportunityStore implements OpportunityStore {

  private static final String GIVEN =
      """
      FROM jsonb_to_recordset($1::jsonb) AS given (
        id text, owner text, account text, product text, stage text, engaged_on date,
        closed_on date, value_cents bigint, list_price_cents bigint)\
      """;

  private static final String COLUMNS =
      "id, owner, account, product, stage, engaged_on, closed_on, value_cents, list_price_cents";

  private static final String PUT =
      """
      INSERT INTO revenue_opportunity AS stored (%1$s) SELECT %1$s %2$s
      ON CONFLICT (id) DO UPDATE SET
        owner = excluded.owner, account = excluded.account, product = excluded.product,
        stage = excluded.stage, engaged_on = excluded.engaged_on, closed_on = excluded.closed_on,
        value_cents = excluded.value_cents, list_price_cents = excluded.list_price_cents
      WHERE stored.* IS DISTINCT FROM excluded.*\
      """
          .formatted(COLUMNS, GIVEN);

  private static final String EQUAL =
      "SELECT count(*)::int FROM (SELECT %1$s FROM revenue_opportunity INTERSECT SELECT %1$s %2$s) same"
          .formatted(COLUMNS, GIVEN);

  private static final String PUT_PRODUCTS =
      """
      INSERT INTO revenue_product AS stored (product, list_price_cents)
      SELECT product, list_price_cents
      FROM jsonb_to_recordset($1::jsonb) AS given (product text, list_price_cents bigint)
      ON CONFLICT (product) DO UPDATE SET list_price_cents = excluded.list_price_cents
      WHERE stored.* IS DISTINCT FROM excluded.*\
      """;

  private static final String SALES =
      """
      SELECT product, list_price_cents, coalesce(opportunities, 0) AS opportunities,
        coalesce(won, 0) AS won, coalesce(won_cents, 0) AS won_cents
      FROM revenue_product
      FULL JOIN (
        SELECT product, count(*)::int AS opportunities,
          (count(*) FILTER (WHERE stage = 'Won'))::int AS won,
          (sum(value_cents) FILTER (WHERE stage = 'Won'))::bigint AS won_cents
        FROM revenue_opportunity GROUP BY product) sold USING (product)
      ORDER BY product COLLATE "C"\
      """;

  private final DatabaseClient database;

  PostgresOpportunityStore(DatabaseClient database) {
    this.database = database;
  }

  @Override
  public Flux<Opportunity> opportunities() {
    return database
        .sql("SELECT * FROM revenue_opportunity ORDER BY id COLLATE \"C\"")
        .map(OpportunityRows::opportunity)
        .all();
  }

  @Override
  public Mono<Integer> put(List<Opportunity> opportunities) {
    return database
        .sql(PUT)
        .bind(0, OpportunityRows.json(opportunities))
        .fetch()
        .rowsUpdated()
        .map(Math::toIntExact);
  }

  @Override
  public Mono<Integer> equalTo(List<Opportunity> opportunities) {
    return database
        .sql(EQUAL)
        .bind(0, OpportunityRows.json(opportunities))
        .mapValue(Integer.class)
        .one();
  }

  @Override
  public Flux<Product> products() {
    return database
        .sql("SELECT product, list_price_cents FROM revenue_product ORDER BY product COLLATE \"C\"")
        .map(OpportunityRows::product)
        .all();
  }

  @Override
  public Mono<Integer> putProducts(List<Product> products) {
    return database
        .sql(PUT_PRODUCTS)
        .bind(0, OpportunityRows.productsJson(products))
        .fetch()
        .rowsUpdated()
        .map(Math::toIntExact);
  }

  @Override
  public Flux<ProductSales> sales() {
    return database.sql(SALES).map(OpportunityRows::sales).all();
  }
}
