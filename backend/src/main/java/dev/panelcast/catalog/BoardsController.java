package dev.panelcast.catalog;

import dev.panelcast.board.Board;
import dev.panelcast.kernel.Revision;
import dev.panelcast.wire.CanonicalJson;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells which boards there are and what is on them. Constant while the program runs. */
@RestController
@RequestMapping(path = "/api/v1/boards", produces = MediaType.APPLICATION_JSON_VALUE)
final class BoardsController {

  private final Catalog catalog;
  private final byte[] list;

  BoardsController(Catalog catalog) {
    this.catalog = catalog;
    list = CanonicalJson.write(new Boards(catalog.boards().stream().map(Entry::of).toList()));
  }

  @GetMapping
  ResponseEntity<byte[]> boards() {
    return answer(list);
  }

  @GetMapping("/{board}")
  ResponseEntity<byte[]> board(@PathVariable("board") String board) {
    return answer(catalog.description(catalog.board(board).id()));
  }

  private static ResponseEntity<byte[]> answer(byte[] json) {
    return ResponseEntity.ok()
        .eTag(Revision.of(json).value())
        .cacheControl(CacheControl.noCache())
        .body(json);
  }

  private record Boards(List<Entry> boards) {}

  private record Entry(String id, String title) {

    static Entry of(Board board) {
      return new Entry(board.id().value(), board.title());
    }
  }
}
