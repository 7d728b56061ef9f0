package dev.panelcast.boards.revenue.rule;

import java.util.List;
import java.util.SequencedMap;

/** How the fields of a section lie in JSON. */
public sealed interface Shape {

  /** An object of fields. */
  record Fields(List<FieldRule> rules) implements Shape {}

  /** An object of objects of fields. */
  record Groups(SequencedMap<String, Fields> byName) implements Shape {}

  /** A list of objects of fields, told apart by their first field. */
  record Rows(Fields fields, int most) implements Shape {}
}
