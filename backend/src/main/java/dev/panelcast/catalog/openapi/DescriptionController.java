package dev.panelcast.catalog.openapi;

import dev.panelcast.catalog.Catalog;
import dev.panelcast.kernel.Revision;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description and the page that shows it. Constant while the program runs. */
@RestController
final class DescriptionController {

  private final byte[] description;

  DescriptionController(Catalog catalog) {
    description = JsonMapper.shared().writeValueAsBytes(describe(catalog));
  }

  /** The whole document. */
  static ObjectNode describe(Catalog catalog) {
    ObjectNode whole = Parts.read();
    ObjectNode facts = JsonMapper.shared().createObjectNode();
    facts.putObject("info").put("x-build", catalog.build());
    facts.putObject("components").set("schemas", Facts.of(catalog));
    Parts.add(whole, facts, "the program");
    return whole;
  }

  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> description() {
    return ResponseEntity.ok()
        .eTag(Revision.of(description).value())
        .cacheControl(CacheControl.noCache())
        .body(description);
  }

  @GetMapping(path = "/docs", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<Resource> page() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .body(new ClassPathResource("static/docs/index.html"));
  }
}
