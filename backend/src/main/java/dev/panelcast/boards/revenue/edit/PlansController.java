package dev.panelcast.boards.revenue.edit;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.PlanStore;
import dev.panelcast.boards.revenue.store.PlanStore.By;
import dev.panelcast.boards.revenue.whatif.LeveredPlan;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Which plans there are. */
@RestController
@RequestMapping(PlansController.PATH)
class PlansController {

  static final String PATH = "/api/v1/revenue/plans";

  private final PlanEdits edits;

  PlansController(PlanEdits edits) {
    this.edits = edits;
  }

  /** A plan without its content. */
  record Listed(String id, long revision, String author, Instant changedAt) {

    static Listed of(PlanStore.Head head) {
      return new Listed(
          head.id(), head.edition().revision(), head.edition().author(), head.edition().at());
    }
  }

  /** All plans. */
  record Listing(List<Listed> plans) {}

  /**
   * What is asked for.
   *
   * @param id name of the new plan
   * @param copyOf the plan whose content it gets, {@code null} for the defaults
   * @param values that it gets instead, by the paths of their fields
   * @param levers that are moved on it first
   */
  record Wish(
      @Nullable String id,
      @Nullable String copyOf,
      @Nullable JsonNode values,
      @Nullable LeverWish levers) {

    Map<Section, JsonNode> on(Map<Section, JsonNode> content) {
      Map<Section, JsonNode> moved =
          levers == null
              ? content
              : PlanDocument.of(LeveredPlan.of(PlanDocument.plan(content), levers.levers()));
      if (values != null && !values.isObject()) {
        throw PlanBody.malformed("Values must be an object of values by their paths.")
            .with("field", "values");
      }
      return FieldChanges.whole(moved, values);
    }
  }

  @GetMapping
  Mono<Listing> plans() {
    return edits.plans().map(Listed::of).collectList().map(Listing::new);
  }

  @PostMapping
  Mono<ResponseEntity<PlanAnswer>> create(
      @RequestHeader(name = Author.HEADER, required = false) @Nullable String author,
      @RequestBody Wish wish) {
    String copyOf = wish.copyOf();
    Mono<Map<Section, JsonNode>> content =
        copyOf == null ? Mono.fromSupplier(PlanDocument::defaults) : edits.content(copyOf);
    return edits
        .create(
            wish.id() == null ? "" : wish.id(),
            new By(Author.of(author), "create"),
            content.map(wish::on))
        .map(
            plan ->
                PlanAnswer.tagged(ResponseEntity.created(URI.create(PATH + "/" + plan.id())), plan)
                    .body(PlanAnswer.of(plan)));
  }
}
