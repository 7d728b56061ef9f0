package dev.panelcast.boards.revenue.edit;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.store.StoredPlan;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/**
 * A plan as it is answered.
 *
 * @param id its name
 * @param revision its newest revision, also the ETag
 * @param author who made that
 * @param changedAt when
 * @param plan all sections
 */
record PlanAnswer(String id, long revision, String author, Instant changedAt, JsonNode plan) {

  static PlanAnswer of(StoredPlan stored) {
    return new PlanAnswer(
        stored.id(),
        stored.edition().revision(),
        stored.edition().author(),
        stored.edition().at(),
        PlanDocument.object(PlanEdits.content(stored)));
  }

  /** With the revision as ETag. */
  static ResponseEntity<PlanAnswer> entity(StoredPlan stored) {
    return tagged(ResponseEntity.ok(), stored).body(of(stored));
  }

  static ResponseEntity.BodyBuilder tagged(ResponseEntity.BodyBuilder answer, StoredPlan stored) {
    return answer
        .eTag(Long.toString(stored.edition().revision()))
        .cacheControl(CacheControl.noCache().cachePrivate());
  }
}
