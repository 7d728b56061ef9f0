package dev.panelcast.boards.revenue.live;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import dev.panelcast.boards.revenue.opportunity.OpportunityStore;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The products and what became of them, when an opportunity or a product changes. */
public final class SalesModel implements Model<SalesState> {

  private final OpportunityStore store;

  /** The model of what a store holds. */
  public SalesModel(OpportunityStore store) {
    this.store = store;
  }

  @Override
  public String id() {
    return "sales";
  }

  @Override
  public Class<SalesState> type() {
    return SalesState.class;
  }

  @Override
  public Cadence cadence() {
    return Cadence.onChange();
  }

  @Override
  public Set<String> datasets() {
    return Set.of(OpportunityStore.OPPORTUNITIES, OpportunityStore.PRODUCTS);
  }

  @Override
  public Mono<Result<SalesState>> compute(Request request) {
    return store
        .sales()
        .collectList()
        .map(products -> new Result<>(new SalesState(products), null, 0));
  }
}
