package dev.panelcast.boards.revenue.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.PastRevision.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StepTests {

  private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

  private final List<PastRevision> newestFirst = new ArrayList<>();

  @Test
  void aNumberThatIsTypedSlowlyIsOneStepToItsEnd() {
    stored("Ann", 0, opex(1, 0), opex(6, 0));
    stored("Ann", 2, opex(6, 0), opex(60, 0));
    stored("Ann", 31, opex(60, 0), opex(600, 0));

    List<Step> steps = Step.of(newestFirst);

    assertThat(steps).hasSize(1);
    Step step = steps.getFirst();
    assertThat(step.first().revision()).isEqualTo(1);
    assertThat(step.past().edition()).isEqualTo(newestFirst.getFirst().edition());
    assertThat(step.past().changes())
        .isEqualTo(Map.of(Section.OPEX, new Change(json(opex(1, 0)), json(opex(600, 0)))));
  }

  @Test
  void aLaterOrOtherEditIsAnotherStep() {
    stored("Ann", 0, opex(1, 0), opex(2, 0));
    stored("Ann", 31, opex(2, 0), opex(3, 0));
    stored("Ann", 32, opex(3, 0), opex(3, 1));
    stored("Ben", 33, opex(3, 1), opex(3, 2));
    stored("Ben", 34, opex(3, 2), opex(4, 3));

    assertThat(Step.of(newestFirst))
        .extracting(step -> step.first().revision())
        .containsExactly(5L, 4L, 3L, 2L, 1L);
  }

  @Test
  void whoeverEditsForHoursMakesMoreThanOneStep() {
    for (int at = 0; at < 60; at++) {
      stored("Ann", 10 * at, opex(at, 0), opex(at + 1, 0));
    }

    assertThat(Step.of(newestFirst))
        .extracting(step -> step.past().edition().revision())
        .containsExactly(60L, 52L, 39L, 26L, 13L);
  }

  @Test
  void whoTypesTheOldValueAgainChangedNothingInTheEnd() {
    stored("Ann", 0, opex(1, 0), opex(6, 0));
    stored("Ann", 1, opex(6, 0), opex(1, 0));
    stored("Ann", 2, opex(1, 0), opex(7, 0));
    stored("Ann", 3, opex(7, 0), opex(1, 0));

    List<Step> steps = Step.of(newestFirst);

    assertThat(steps).hasSize(1);
    assertThat(FieldDifference.of(steps.getFirst().past().changes())).isEmpty();
  }

  @Test
  void onlyEditsAreTyped() {
    for (String reason : List.of("restore", "restore", "import", "import")) {
      newestFirst.addFirst(
          new PastRevision(
              new Edition(newestFirst.size() + 1, "Ann", START),
              reason,
              Map.of(Section.OPEX, new Change(json(opex(1, 0)), json(opex(2, 0))))));
    }

    assertThat(Step.of(newestFirst)).hasSize(4);
  }

  @Test
  void aChannelThatCameAndWentIsTwoSteps() {
    stored("Ann", 0, Section.CHANNELS, "[]", "[{\"id\":\"web\"}]");
    stored("Ann", 1, Section.CHANNELS, "[{\"id\":\"web\"}]", "[]");

    assertThat(Step.of(newestFirst)).hasSize(2);
  }

  @Test
  void noRevisionIsNoStep() {
    assertThat(Step.of(List.of())).isEmpty();
  }

  private void stored(String author, int second, String before, String after) {
    stored(author, second, Section.OPEX, before, after);
  }

  private void stored(String author, int second, Section section, String before, String after) {
    newestFirst.addFirst(
        new PastRevision(
            new Edition(newestFirst.size() + 1, author, START.plusSeconds(second)),
            "edit",
            Map.of(section, new Change(json(before), json(after)))));
  }

  private static String opex(int rent, int other) {
    return "{\"rent\":%d,\"software\":0,\"other\":%d}".formatted(rent, other);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
