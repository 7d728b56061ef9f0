package dev.panelcast.boards.revenue.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.rule.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;

class PostgresPlanStoreIntegrationTests extends PlanStoreContract {

  private final Plans plans = Plans.fresh();

  @Override
  PlanStore store() {
    return plans.store();
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void aChangeRaisesTheVersionOfItsSectionAndOfNoOther(Section changed) {
    done(store().create("b", ANNA, PlanDocument.defaults()));
    Map<String, Long> before = versions();

    done(change(changed, "{\"any\":1}"));

    Map<String, Long> now = versions();
    before.forEach(
        (name, version) -> {
          if (name.equals(changed.id() + ":a")) {
            assertThat(now.get(name)).as(name).isGreaterThan(version);
          } else {
            assertThat(now.get(name)).as(name).isEqualTo(version).isPositive();
          }
        });
  }

  @Test
  void equalContentRaisesNoVersion() {
    Map<String, Long> before = versions();

    done(change(Section.OPEX, "{\"other\":5000.0,\"software\":10000,\"rent\":20000}"));

    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void manyAtOnceLoseNothing() {
    List<Long> revisions =
        done(
            Flux.range(1, 20)
                .flatMap(n -> change(Section.DEAL, "{\"n\":" + n + "}"))
                .map(plan -> plan.edition().revision())
                .collectList());

    assertThat(revisions)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(2, 21).mapToObj(Long::valueOf).toList());
    assertThat(done(store().revisions("a", 100))).hasSize(21);
  }

  @Test
  void aWriterBySqlMakesARevisionToo() {
    long deal = plans.version("deal", "a");
    long team = plans.version("team", "a");

    plans.run(
        "UPDATE revenue_section SET content = jsonb_set(content, '{dealValue}', '60000')"
            + " WHERE plan_id = 'a' AND section = 'deal'");

    StoredPlan plan = done(store().plan("a"));
    assertThat(plan.edition().revision()).isEqualTo(2);
    assertThat(plan.edition().author()).isEqualTo("postgres");
    assertThat(done(store().revisions("a", 1)).getFirst().reason()).isEqualTo("sql");
    assertThat(plans.version("deal", "a")).isGreaterThan(deal);
    assertThat(plans.version("team", "a")).isEqualTo(team);
  }

  @Test
  void aSectionThatIsNotHeldCanCome() {
    plans.run("DELETE FROM revenue_section WHERE plan_id = 'a' AND section = 'finance'");
    assertThat(done(store().plan("a")).sections()).doesNotContainKey(Section.FINANCE);

    StoredPlan after = done(change(Section.FINANCE, "{\"n\":1}"));

    assertThat(section(after, Section.FINANCE).content()).isEqualTo(json("{\"n\":1}"));
  }

  private Map<String, Long> versions() {
    return Section.ids().stream()
        .flatMap(section -> List.of("a", "b").stream().map(plan -> List.of(section, plan)))
        .collect(
            Collectors.toMap(
                name -> String.join(":", name),
                name -> plans.version(name.getFirst(), name.getLast())));
  }
}
