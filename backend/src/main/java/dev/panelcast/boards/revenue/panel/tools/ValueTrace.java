package dev.panelcast.boards.revenue.panel.tools;

import dev.panelcast.board.PanelData;
import dev.panelcast.board.PanelData.Entry;
import dev.panelcast.board.PanelData.Listing;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.board.Variable;
import dev.panelcast.board.Variable.Choice;
import dev.panelcast.board.Variable.Option;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.form.FieldText;
import dev.panelcast.boards.revenue.panel.form.Quantity;
import dev.panelcast.boards.revenue.plan.Channel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Where a number comes from: its formula, what goes in, and the values of that. */
final class ValueTrace {

  /** Which figure is asked for. */
  static final Variable FIGURE = figure();

  private static final String EACH = ".*.";

  private final Reading reading;
  private final SequencedMap<String, Entry> lines = new LinkedHashMap<>();

  private ValueTrace(Reading reading) {
    this.reading = reading;
  }

  static PanelData data(Reading reading) {
    Traced traced = Traced.of(reading.inputs().text(FIGURE.name()).orElseThrow());
    List<KeyFigure> figures = traced.figures().apply(reading);
    ValueTrace trace = new ValueTrace(reading);
    figures.forEach(trace::figure);
    trace.line("formula", traced.formula());
    figures.stream()
        .flatMap(figure -> figure.figures().stream())
        .forEach(id -> trace.figure(KeyFigure.of(id)));
    figures.stream()
        .flatMap(figure -> figure.fields().stream())
        .flatMap(trace::each)
        .forEach(trace::field);
    return new Listing(trace.lines, Notes.of("Where %s comes from.".formatted(traced.label())));
  }

  private void figure(KeyFigure figure) {
    Double value = figure.value().apply(reading.now());
    line(figure.id(), told(figure.label(), Quantity.shown(value, figure.unit())));
  }

  /** A path of every channel becomes one of each. */
  private Stream<String> each(String path) {
    return path.contains(EACH)
        ? reading.now().plan().channels().stream()
            .map(Channel::id)
            .map(id -> path.replace(EACH, ".%s.".formatted(id)))
        : Stream.of(path);
  }

  private void field(String path) {
    List<String> steps = List.of(path.split("\\."));
    JsonNode value = PlanDocument.object(reading.now().document());
    for (String step : steps) {
      value = member(value, step);
    }
    FieldText field = FieldText.of(path);
    line(path, told(field.label(), field.shown(value.asString())));
  }

  private static JsonNode member(JsonNode value, String step) {
    return value.isArray()
        ? value
            .valueStream()
            .filter(row -> row.path("id").asString().equals(step))
            .findFirst()
            .orElseThrow()
        : value.path(step);
  }

  private void line(String key, String text) {
    lines.put(key, new Entry(text, null, null));
  }

  private static String told(String label, String value) {
    return "%s = %s".formatted(label, value);
  }

  private static Variable figure() {
    List<Option> options =
        Traced.ALL.stream().map(traced -> new Option(traced.id(), traced.label())).toList();
    Traced first = Traced.of("ebitda");
    return new Variable("figure", "Figure", new Choice(options), first.id(), first.label(), true);
  }
}
