package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.boards.revenue.state.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure that panels show, with where it comes from.
 *
 * @param id kebab-case
 * @param label what it is called
 * @param unit unit code, {@code null} for a plain number
 * @param formula in words and signs
 * @param value the figure, the very one that panels show; null when something is divided by nothing
 * @param figures ids of the figures that go in
 * @param fields paths of the inputs that go in, of channels with {@code *} for each of them
 */
record KeyFigure(
    String id,
    String label,
    @Nullable String unit,
    String formula,
    Function<Outcome, @Nullable Double> value,
    List<String> figures,
    List<String> fields) {

  /** The main ones of a plan, from leads to profit and health. */
  static final List<KeyFigure> OWN =
      Stream.of(FunnelFigures.ALL, ProfitFigures.ALL, LoadFigures.ALL, HealthFigures.ALL)
          .flatMap(Collection::stream)
          .toList();

  /** The same, what follows from them in detail, and those of others. */
  static final List<KeyFigure> ALL =
      Stream.of(OWN, UnitFigures.ALL, TeamFigures.ALL, FutureFigures.ALL, OtherFigures.ALL)
          .flatMap(Collection::stream)
          .toList();

  /**
   * The figure with this id.
   *
   * @throws java.util.NoSuchElementException when there is none
   */
  static KeyFigure of(String id) {
    return ALL.stream().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow();
  }
}
