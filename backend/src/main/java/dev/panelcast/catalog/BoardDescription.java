package dev.panelcast.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.panelcast.board.Board;
import dev.panelcast.board.Dataset;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Variable;
import dev.panelcast.kernel.BucketSize;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.wire.CanonicalJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@code GET /boards/{board}} answers: all that a page needs to lay itself out. */
record BoardDescription(
    String id,
    String title,
    List<TabDescription> tabs,
    List<String> everyTab,
    List<PanelDescription> panels,
    List<VariableDescription> variables,
    List<DatasetDescription> datasets) {

  static byte[] json(Board board) {
    return CanonicalJson.write(
        new BoardDescription(
            board.id().value(),
            board.title(),
            board.tabs().stream().map(TabDescription::of).toList(),
            ids(board.everyTab()),
            board.panels().stream().map(PanelDescription::of).toList(),
            board.variables().stream().map(VariableDescription::of).toList(),
            board.datasets().stream().map(DatasetDescription::of).toList()));
  }

  private static List<String> ids(List<PanelId> panels) {
    return panels.stream().map(PanelId::value).toList();
  }

  record TabDescription(String id, String title, List<String> panels) {

    static TabDescription of(Board.Tab tab) {
      return new TabDescription(tab.id(), tab.title(), ids(tab.panels()));
    }
  }

  record PanelDescription(
      String id,
      String title,
      String kind,
      @Nullable Integer bucketSeconds,
      List<String> variables,
      SortedSet<String> dependsOn,
      Layout layout) {

    static PanelDescription of(Panel panel) {
      Integer columns = panel.columns();
      return new PanelDescription(
          panel.id().value(),
          panel.title(),
          panel.kind().name().toLowerCase(Locale.ROOT),
          panel.cadence().bucketSize().map(BucketSize::seconds).orElse(null),
          panel.variables(),
          new TreeSet<>(panel.datasets()),
          new Layout(columns == null ? panel.kind().columns() : columns));
    }
  }

  /** Width on a grid of 12. */
  record Layout(int columns) {}

  record VariableDescription(
      String name,
      String title,
      String type,
      @Nullable List<Variable.Option> options,
      @Nullable String from,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable BigDecimal step,
      @Nullable String unit,
      @JsonProperty("default") @Nullable String defaultValue,
      String defaultTitle,
      @JsonProperty("private") boolean isPrivate) {

    static VariableDescription of(Variable variable) {
      return switch (variable.kind()) {
        case Variable.Choice choice -> of(variable, "choice", choice.options(), null, null);
        case Variable.FromPanel from -> of(variable, "from", null, from.panel().value(), null);
        case Variable.Range range -> of(variable, "number", null, null, range);
      };
    }

    private static VariableDescription of(
        Variable variable,
        String type,
        @Nullable List<Variable.Option> options,
        @Nullable String from,
        Variable.@Nullable Range range) {
      return new VariableDescription(
          variable.name(),
          variable.title(),
          type,
          options,
          from,
          range == null ? null : range.min(),
          range == null ? null : range.max(),
          range == null ? null : range.step(),
          range == null || range.unit().isEmpty() ? null : range.unit(),
          variable.defaultValue(),
          variable.defaultTitle(),
          variable.isPrivate());
    }
  }

  record DatasetDescription(
      String id, String rows, List<Dataset.Field> fields, String onError, int largestBatch) {

    static DatasetDescription of(Dataset dataset) {
      return new DatasetDescription(
          dataset.id(),
          "/api/v1/datasets/" + dataset.id() + "/rows",
          dataset.fields(),
          dataset.onError().name().toLowerCase(Locale.ROOT),
          dataset.largestBatch());
    }
  }
}
