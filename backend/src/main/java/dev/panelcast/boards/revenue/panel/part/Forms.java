package dev.panelcast.boards.revenue.panel.part;

import static java.util.Objects.requireNonNull;

import dev.panelcast.board.FormPart.Action;
import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.FieldOption;
import dev.panelcast.board.FormPart.Group;
import dev.panelcast.board.FormPart.Score;
import dev.panelcast.board.FormPart.Submit;
import dev.panelcast.board.FormPart.Ties;
import dev.panelcast.board.FormPart.Usual;
import dev.panelcast.board.PanelData.Form;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.revenue.advice.Hint;
import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.panel.form.PlanCalls;
import dev.panelcast.boards.revenue.panel.form.RuleField;
import dev.panelcast.boards.revenue.rule.FieldRule;
import dev.panelcast.boards.revenue.rule.FieldRule.Words;
import dev.panelcast.boards.revenue.rule.PlanRules;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.rule.Shape;
import dev.panelcast.boards.revenue.store.Edition;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A form of sections: their fields with the limits and words of the rules. Not thread-safe. */
public final class Forms {

  private static final String HEALTH = "Configuration health";
  private static final double FULL = 100;

  private final Reading reading;
  private final SequencedMap<String, Field> fields = new LinkedHashMap<>();
  private final SequencedMap<String, Group> groups = new LinkedHashMap<>();
  private final SequencedMap<String, Action> actions = new LinkedHashMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();
  private final Set<Section> edited = EnumSet.noneOf(Section.class);

  /** An empty form of the plan that is read. */
  public Forms(Reading reading) {
    this.reading = reading;
  }

  /** Adds all fields of a section, under their paths. */
  public Forms section(Section section) {
    JsonNode content = reading.now().document().get(section);
    if (content == null) {
      return this;
    }
    edited.add(section);
    switch (PlanRules.of(section)) {
      case Shape.Fields shape -> fields(section.id(), shape, content);
      case Shape.Groups parts ->
          parts
              .byName()
              .forEach((name, shape) -> part(section.id() + "." + name, name, shape, content));
      // Rows are told apart by cards, which whoever builds the form names.
      case Shape.Rows rows -> content.forEach(row -> row(section, rows.fields(), row));
    }
    return this;
  }

  /** Buttons of the form change these sections, too. */
  public Forms changing(Collection<Section> sections) {
    edited.addAll(sections);
    return this;
  }

  private void part(String path, String name, Shape.Fields shape, JsonNode content) {
    fields(path, shape, content.path(name));
    group(path, Words.title(name), new LinkedHashMap<>());
  }

  private void row(Section section, Shape.Fields shape, JsonNode row) {
    List<FieldRule> rules = shape.rules();
    String id = row.path(rules.getFirst().name()).asString();
    // The first field tells rows apart: it is part of the paths, and to change it is another row.
    fields(section.id() + "." + id, new Shape.Fields(rules.subList(1, rules.size())), row);
  }

  private void fields(String path, Shape.Fields shape, JsonNode content) {
    for (FieldRule rule : shape.rules()) {
      Field field = RuleField.of(rule, content.path(rule.name()));
      fields.put(
          path + "." + rule.name(),
          Hint.usual(rule.name())
              .map(usual -> field.tied(usual(usual.low(), usual.high())))
              .orElse(field));
    }
  }

  /** Adds a figure that is only read, missing where something is divided by nothing. */
  public Forms output(String path, String label, @Nullable Double value, @Nullable String unit) {
    return output(path, label, value, unit, Ties.NONE);
  }

  /** The same with a warning outside of what is usual. */
  public Forms output(
      String path,
      String label,
      @Nullable Double value,
      @Nullable String unit,
      double low,
      double high) {
    return output(path, label, value, unit, usual(low, high));
  }

  private Forms output(
      String path, String label, @Nullable Double value, @Nullable String unit, Ties ties) {
    if (value == null) {
      reasons.put("/fields/%s/value".formatted(path), Reason.ZERO_DENOMINATOR);
    }
    return field(
        path,
        new Field(label, "output", value, unit, null, null, null, null, null, null).tied(ties));
  }

  /** Adds a field that no section holds. */
  public Forms field(String path, Field field) {
    fields.put(path, field);
    return this;
  }

  /** Says how a field is tied to others. */
  public Forms tie(String path, Ties ties) {
    fields.computeIfPresent(path, (_, field) -> field.tied(ties));
    return this;
  }

  /** Moves a field behind all others so far. */
  public Forms last(String path) {
    fields.putLast(path, requireNonNull(fields.get(path)));
    return this;
  }

  /** Makes the options of a choice set further fields. */
  public Forms setting(String path, Function<String, Map<String, Object>> sets) {
    fields.computeIfPresent(
        path,
        (_, field) ->
            field.choosing(
                requireNonNull(field.options()).stream()
                    .map(
                        option ->
                            new FieldOption(
                                option.value(), option.label(), sets.apply(option.value())))
                    .toList()));
    return this;
  }

  /** Makes a card of the fields below a path. */
  public Forms group(String path, String label, SequencedMap<String, Action> buttons) {
    groups.put(path, new Group(label, buttons));
    return this;
  }

  /** Adds a card. */
  public Forms group(String path, Group group) {
    groups.put(path, group);
    return this;
  }

  /** The same, closed until the viewer opens it. */
  public Forms folded(String path, String label, SequencedMap<String, Action> buttons) {
    groups.put(path, new Group(label, buttons, true));
    return this;
  }

  /** Adds a button. */
  public Forms action(String id, Action action) {
    actions.put(id, action);
    return this;
  }

  /** The form; every edit of a field is stored in the plan by itself. */
  public Form form(Notes notes) {
    Optional<Edition> newest = reading.state().newest(edited);
    return new Form(
        fields,
        Long.toString(newest.map(Edition::revision).orElse(0L)),
        new Submit(null, "PATCH", PlanCalls.plan(reading.plan()), null),
        groups,
        actions,
        new Score(HEALTH, Hint.FULL, Hint.ERROR, Hint.WARNING),
        newest
            .map(edition -> notes.noting("Last changed by %s.".formatted(edition.author())))
            .orElse(notes)
            .because(reasons));
  }

  private static Ties usual(double low, double high) {
    return Ties.usual(
        new Usual(
            low,
            high,
            String.format(
                Locale.ROOT, "Unusual: mostly from %.0f%% to %.0f%%.", low * FULL, high * FULL)));
  }
}
