package dev.panelcast.boards.revenue.edit;

import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.PlanStore.By;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** One plan: read it, replace it, set some of its fields. */
@RestController
@RequestMapping(PlansController.PATH + "/{id}")
class PlanController {

  private static final String EDIT = "edit";

  private final PlanEdits edits;

  PlanController(PlanEdits edits) {
    this.edits = edits;
  }

  @GetMapping
  Mono<ResponseEntity<PlanAnswer>> plan(@PathVariable(name = "id") String id) {
    return edits.plan(id).map(PlanAnswer::entity);
  }

  @PutMapping
  Mono<ResponseEntity<PlanAnswer>> replace(
      @PathVariable(name = "id") String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = Author.HEADER, required = false) @Nullable String author,
      @RequestBody byte[] body) {
    Basis basis = Basis.required(ifMatch);
    JsonNode document = PlanBody.object(body).path("plan");
    if (!document.isObject()) {
      throw PlanBody.malformed("The body must hold the document as its member plan.");
    }
    Map<Section, JsonNode> sections =
        PlanBody.sections(document, List.of(), Arrays.asList(Section.values()));
    return edits
        .replace(id, new By(Author.of(author), EDIT), basis, sections)
        .map(PlanAnswer::entity);
  }

  @PatchMapping
  Mono<ResponseEntity<PlanAnswer>> set(
      @PathVariable(name = "id") String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = Author.HEADER, required = false) @Nullable String author,
      @RequestBody byte[] body) {
    Basis basis = Basis.required(ifMatch);
    return edits
        .set(id, new By(Author.of(author), EDIT), basis, PlanBody.object(body))
        .map(PlanAnswer::entity);
  }
}
