package dev.panelcast.boards.revenue.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.PastRevision.Change;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FieldDifferenceTests {

  @Test
  void aNumberThatIsWrittenAnotherWayIsNoOtherNumber() {
    Change change =
        new Change(
            JsonMapper.shared().readTree("{\"closers\":8,\"setters\":4,\"bench\":100}"),
            JsonMapper.shared().readTree("{\"closers\":8.0,\"setters\":5.0,\"bench\":1e2}"));

    assertThat(FieldDifference.of(Map.of(Section.TEAM, change)))
        .extracting(FieldDifference::field)
        .containsExactly("team.setters");
  }
}
