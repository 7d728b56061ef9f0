package dev.panelcast.boards.revenue.edit;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.store.FieldDifference;
import dev.panelcast.boards.revenue.store.PastRevision;
import dev.panelcast.boards.revenue.store.PlanStore.By;
import dev.panelcast.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a plan was, and back to it. */
@RestController
@RequestMapping(PlansController.PATH + "/{id}")
class PlanHistoryController {

  private static final int MOST = 100;

  private final PlanEdits edits;

  PlanHistoryController(PlanEdits edits) {
    this.edits = edits;
  }

  /** A revision: who made it, when, by what, and what it changed. */
  record Told(
      long revision,
      String author,
      Instant changedAt,
      String reason,
      List<FieldDifference> changes) {

    static Told of(PastRevision past) {
      return new Told(
          past.edition().revision(),
          past.edition().author(),
          past.edition().at(),
          past.reason(),
          FieldDifference.of(past.changes()));
    }
  }

  /** Revisions, newest first. */
  record Revisions(List<Told> revisions) {}

  /** The revision to go back to; {@code null} when the body does not say. */
  record Wish(@Nullable Long revision) {}

  @GetMapping("/revisions")
  Mono<Revisions> revisions(
      @PathVariable(name = "id") String id,
      @RequestParam(name = "upTo", required = false) @Nullable Long last) {
    return edits
        .revisions(id, last == null ? Long.MAX_VALUE : last, MOST)
        .map(revisions -> new Revisions(revisions.stream().map(Told::of).toList()));
  }

  @PostMapping("/restore")
  Mono<ResponseEntity<PlanAnswer>> restore(
      @PathVariable(name = "id") String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = Author.HEADER, required = false) @Nullable String author,
      @RequestBody Wish wish) {
    if (wish.revision() == null) {
      throw Refusal.of(
              Refusal.Kind.UNKNOWN, "unknown_revision", "Say which revision is to come back.")
          .with("field", "revision");
    }
    return edits
        .restore(id, new By(Author.of(author), "restore"), Basis.optional(ifMatch), wish.revision())
        .map(PlanAnswer::entity);
  }

  @PostMapping("/reset")
  Mono<ResponseEntity<PlanAnswer>> reset(
      @PathVariable(name = "id") String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = Author.HEADER, required = false) @Nullable String author) {
    return edits
        .replace(
            id,
            new By(Author.of(author), "reset"),
            Basis.optional(ifMatch),
            PlanDocument.defaults())
        .map(PlanAnswer::entity);
  }
}
