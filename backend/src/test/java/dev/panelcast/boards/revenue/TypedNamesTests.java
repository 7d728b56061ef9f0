package dev.panelcast.boards.revenue;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.board.Board;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Panel.View;
import dev.panelcast.boards.revenue.actuals.Opportunity;
import dev.panelcast.boards.revenue.actuals.Opportunity.Stage;
import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.opportunity.MemoryOpportunityStore;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.MemoryPlanStore;
import dev.panelcast.boards.revenue.store.PlanStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people typed is marked wherever it stands, so that no language changes it. */
class TypedNamesTests {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final String TYPED = "Zyx";
  private static final PlanStore.By BY = new PlanStore.By(TYPED, "edit");
  private static final LocalDate DAY = LocalDate.of(2017, 3, 10);
  private static final Instant NOW = Instant.parse("2018-01-01T00:00:00Z");

  /** What the page never translates: keys, what buttons send, and the names of inputs. */
  private static final Pattern KEPT =
      Pattern.compile(".*/(order|actions|values)/.*|/formula/table/rows/[^/]+/name");

  private final Set<String> marked = new TreeSet<>();
  private final List<String> unmarked = new ArrayList<>();

  @Test
  void everyNameIsMarked() {
    for (Panel panel : board().panels()) {
      View view = Shown.computed(panel, Map.of("plan", "typed", "against", "other"), NOW);
      if (view.data() != null) {
        ObjectNode data = Shown.written(view);
        Pattern verbatim = pattern(data.path("verbatim"));
        data.remove("verbatim");
        check(panel.id().value(), "", data, verbatim);
      }
    }

    assertThat(unmarked).isEmpty();
    assertThat(marked)
        .contains(
            "actuals-owners",
            "actuals-products",
            "channel-cards",
            "channel-roas",
            "channel-table",
            "plan-history",
            "plan-list",
            "revenue-donut",
            "scenario-compare");
  }

  private void check(String panel, String pointer, JsonNode node, Pattern verbatim) {
    if (node.isString()) {
      String text = node.asString();
      boolean isName = List.of(text.split(" → ")).contains(TYPED);
      if (isName && verbatim.matcher(pointer).matches()) {
        marked.add(panel);
      } else if (isName && !KEPT.matcher(pointer).matches()) {
        unmarked.add(panel + " " + pointer);
      }
    } else if (!node.path("type").asString("").equals("text")) {
      node.propertyStream()
          .forEach(each -> check(panel, pointer + "/" + each.getKey(), each.getValue(), verbatim));
      for (int at = 0; node.isArray() && at < node.size(); at++) {
        check(panel, pointer + "/" + at, node.path(at), verbatim);
      }
    }
  }

  private static Pattern pattern(JsonNode pointers) {
    return Pattern.compile(
        pointers
            .valueStream()
            .map(JsonNode::asString)
            .map(pointer -> Pattern.quote(pointer).replace("*", "\\E[^/]+\\Q"))
            .collect(Collectors.joining("|")));
  }

  private static Board board() {
    PlanStore plans = new MemoryPlanStore();
    plans.create("other", BY, PlanDocument.defaults()).block(SOON);
    plans.create("typed", BY, PlanDocument.defaults()).block(SOON);
    plans.change("typed", BY, _ -> Map.of(Section.CHANNELS, channels())).block(SOON);
    MemoryOpportunityStore opportunities = new MemoryOpportunityStore();
    opportunities
        .put(List.of(new Opportunity("1", TYPED, null, TYPED, Stage.WON, DAY, DAY, 10_000L, null)))
        .block(SOON);
    return Shown.board(new SimpleMeterRegistry(), plans, opportunities);
  }

  /** The channel of a new plan under another name, and one more. */
  private static JsonNode channels() {
    ArrayNode channels =
        (ArrayNode) requireNonNull(PlanDocument.defaults().get(Section.CHANNELS)).deepCopy();
    ObjectNode first = (ObjectNode) channels.path(0);
    first.put("name", TYPED);
    channels.add(first.deepCopy().put("id", "second"));
    return channels;
  }
}
