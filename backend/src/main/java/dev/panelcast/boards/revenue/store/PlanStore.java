package dev.panelcast.boards.revenue.store;

import dev.panelcast.boards.revenue.rule.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The plans. */
public interface PlanStore {

  /** Name of the dataset that tells which plans there are, and how far each has come. */
  String PLANS = "plans";

  /** Name of the dataset of revisions; its scopes are the names of the plans. */
  String REVISIONS = "revisions";

  /**
   * Name of the dataset that tells whether there is a plan, whatever it holds; its scopes are the
   * names of the plans.
   */
  String EXISTENCE = "plan-existence";

  /**
   * Who writes, and why.
   *
   * @param author name for the history, not empty
   * @param reason {@code create}, {@code edit}, {@code import}, {@code restore} or {@code reset}
   */
  record By(String author, String reason) {}

  /**
   * A plan without its content.
   *
   * @param id its name
   * @param edition its newest revision
   */
  record Head(String id, Edition edition) {}

  /** All plans by name. */
  Flux<Head> plans();

  /** A plan, empty when there is none of this name. */
  Mono<StoredPlan> plan(String id);

  /**
   * Adds a plan.
   *
   * @param sections what it holds, at least one section
   * @return the plan; empty when there is one of this name, which stays as it is
   */
  Mono<StoredPlan> create(String id, By by, Map<Section, JsonNode> sections);

  /**
   * Changes a plan while nobody else can. Sections that are equal to what is stored are not
   * written; when nothing differs there is no new revision.
   *
   * @param change gives new content of sections for what is stored; what it throws is the error
   * @return the plan afterwards, empty when there is none of this name
   */
  Mono<StoredPlan> change(String id, By by, Function<StoredPlan, Map<Section, JsonNode>> change);

  /** The newest revisions of a plan, newest first; none when there is no such plan. */
  default Mono<List<PastRevision>> revisions(String id, int most) {
    return revisions(id, Long.MAX_VALUE, most);
  }

  /** The same up to a revision, inclusive. */
  Mono<List<PastRevision>> revisions(String id, long last, int most);

  /**
   * What a plan held at a revision, as far as it was not the default; empty when there never was
   * such a revision.
   */
  Mono<Map<Section, JsonNode>> at(String id, long revision);
}
