package dev.panelcast.boards.revenue.edit;

import dev.panelcast.boards.revenue.document.PlanDocument;
import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.PlanStore.By;
import dev.panelcast.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plans as files. */
@RestController
@RequestMapping(PlansController.PATH + "/{id}")
class PlanTransferController {

  private static final String VERSION = "1.1";

  /** A file may leave out the other sections, which then stay as they are. */
  private static final List<Section> REQUIRED =
      List.of(
          Section.DEAL,
          Section.TEAM,
          Section.COMPENSATION,
          Section.QUOTAS,
          Section.OPEX,
          Section.CHANNELS);

  private final PlanEdits edits;

  PlanTransferController(PlanEdits edits) {
    this.edits = edits;
  }

  @GetMapping("/export")
  Mono<ResponseEntity<ObjectNode>> download(@PathVariable(name = "id") String id) {
    return edits
        .plan(id)
        .map(
            plan ->
                PlanAnswer.tagged(ResponseEntity.ok(), plan)
                    .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                            .filename("plan-%s.json".formatted(plan.id()))
                            .build()
                            .toString())
                    .body(file(PlanEdits.content(plan))));
  }

  @PostMapping("/import")
  Mono<ResponseEntity<PlanAnswer>> upload(
      @PathVariable(name = "id") String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestHeader(name = Author.HEADER, required = false) @Nullable String author,
      @RequestBody byte[] body) {
    JsonNode file = PlanBody.object(body);
    checkVersion(file.path("version"));
    Map<Section, JsonNode> sections = PlanBody.sections(file, List.of("version"), REQUIRED);
    return edits
        .replace(id, new By(Author.of(author), "import"), Basis.optional(ifMatch), sections)
        .map(PlanAnswer::entity);
  }

  private static void checkVersion(JsonNode version) {
    if (!version.isString()) {
      throw PlanBody.malformed("The file has no version, so it is no exported plan.")
          .with("field", "version");
    }
    if (!version.asString().equals(VERSION)) {
      throw Refusal.of(
              Refusal.Kind.UNPROCESSABLE,
              "config_version_unsupported",
              "Only files of version %s can be read.".formatted(VERSION))
          .with("field", "version");
    }
  }

  private static ObjectNode file(Map<Section, JsonNode> sections) {
    ObjectNode file = JsonMapper.shared().createObjectNode().put("version", VERSION);
    file.setAll(PlanDocument.object(sections));
    return file;
  }
}
