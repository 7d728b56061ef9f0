package dev.panelcast.boards.fleet.basis;

import dev.panelcast.board.Cadence;
import dev.panelcast.board.Model;
import reactor.core.publisher.Mono;

/**
 * What runs here; the value of the model that panels without data are projected from.
 *
 * @param application version of Panelcast
 * @param java version of Java
 */
public record Edition(String application, String java) {

  /** The model whose value is always this. */
  public Model<Edition> model() {
    return new Fixed(this);
  }

  private record Fixed(Edition edition) implements Model<Edition> {
    @Override
    public String id() {
      return "edition";
    }

    @Override
    public Class<Edition> type() {
      return Edition.class;
    }

    @Override
    public Cadence cadence() {
      return Cadence.fixed();
    }

    @Override
    public Mono<Result<Edition>> compute(Request request) {
      return Mono.just(new Result<>(edition, null, 0));
    }
  }
}
