package dev.panelcast.boards.fleet.panel.side;

import dev.panelcast.board.FormPart.Field;
import dev.panelcast.board.FormPart.FieldOption;
import dev.panelcast.board.FormPart.Submit;
import dev.panelcast.board.Panel.View;
import dev.panelcast.board.PanelData.Form;
import dev.panelcast.board.PanelData.Notes;
import dev.panelcast.boards.fleet.panel.Phrase;
import dev.panelcast.boards.fleet.scenario.Choice;
import dev.panelcast.boards.fleet.scenario.Course;
import dev.panelcast.boards.fleet.scenario.ScenarioState;
import dev.panelcast.kernel.Inputs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Which scenario is played, and the choice of another one. */
final class ScenarioControl {
  private static final double TICK_SECONDS = 5;

  private ScenarioControl() {}

  static View view(ScenarioState state, Inputs inputs) {
    Course course = state.course();
    if (course == null) {
      return View.empty(
          "generator_off", "The generator is off, so there is no scenario to switch.");
    }
    SequencedMap<String, Field> fields = new LinkedHashMap<>();
    fields.put("scenario", choice(course));
    fields.put("running", running(course));
    fields.put("ticks", ticks(course));
    Submit submit = new Submit("Switch", "PUT", "/api/v1/fleet/scenario", null);
    String summary = "The scenario %s is played.".formatted(course.scenario().id());
    return View.of(new Form(fields, null, submit, Notes.of(summary)));
  }

  private static Field choice(Course course) {
    List<FieldOption> options =
        Stream.of(Choice.values())
            .map(choice -> new FieldOption(choice.id(), title(choice)))
            .toList();
    return new Field(
        "Scenario",
        "select",
        course.choice().id(),
        null,
        null,
        null,
        null,
        options,
        "The demo plays each scenario for 5 minutes, again and again.",
        null);
  }

  private static Field running(Course course) {
    return new Field(
        "Playing",
        "output",
        Phrase.capital(course.scenario().id()),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Field ticks(Course course) {
    return new Field(
        "Ticks since start",
        "elapsed",
        course.since(),
        null,
        null,
        null,
        TICK_SECONDS,
        null,
        null,
        null);
  }

  private static String title(Choice choice) {
    return switch (choice) {
      case HEALTHY -> "Healthy";
      case DEGRADING -> "Degrading";
      case CRITICAL -> "Critical";
      case DEMO -> "Demo, all in turn";
    };
  }
}
