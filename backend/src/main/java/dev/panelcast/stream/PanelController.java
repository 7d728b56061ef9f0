package dev.panelcast.stream;

import dev.panelcast.board.Board;
import dev.panelcast.board.Cadence;
import dev.panelcast.board.Panel;
import dev.panelcast.catalog.Catalog;
import dev.panelcast.catalog.Choices;
import dev.panelcast.kernel.Frame;
import dev.panelcast.kernel.Problem;
import dev.panelcast.kernel.Times;
import dev.panelcast.stream.Snapshots.Found;
import dev.panelcast.wire.ErrorCode;
import dev.panelcast.wire.FrameCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Timed;

/**
 * One snapshot of a panel, as JSON and as CSV. The body depends on the revision alone, so the
 * revision is its tag; the times are headers, on 200 and 304 alike.
 */
@RestController
@RequestMapping("/api/v1/boards/{board}/panels")
final class PanelController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Catalog catalog;
  private final Snapshots snapshots;

  PanelController(Catalog catalog, Snapshots snapshots) {
    this.catalog = catalog;
    this.snapshots = snapshots;
  }

  @GetMapping(path = "/{panel}", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<byte[]>> panel(
      @PathVariable("board") String boardId,
      @PathVariable("panel") String panelId,
      ServerWebExchange exchange) {
    Board board = catalog.board(boardId);
    return newest(board, catalog.panel(board, panelId), exchange)
        .map(
            found ->
                answer(found, "")
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(FrameCodec.body(found.get().frame())))
        .map(answer -> unlessHeld(answer, exchange));
  }

  @GetMapping(path = "/{panel}.csv", produces = "text/csv")
  Mono<ResponseEntity<byte[]>> csv(
      @PathVariable("board") String boardId,
      @PathVariable("panel") String panelId,
      ServerWebExchange exchange) {
    Board board = catalog.board(boardId);
    Panel panel = catalog.panel(board, panelId);
    if (panel.kind() == Panel.Kind.FORM || panel.cadence() instanceof Cadence.Fixed) {
      throw ErrorCode.NO_CSV.refusal(
          "Panel %s is a form or never changes; it has no table.".formatted(panel.id()));
    }
    return newest(board, panel, exchange)
        .map(
            found ->
                answer(found, "-csv")
                    .contentType(CSV)
                    .header(HttpHeaders.CONTENT_DISPOSITION, fileName(board, panel))
                    .body(PanelCsv.write(panel.kind(), FrameCodec.data(found.get().frame()))))
        .map(answer -> unlessHeld(answer, exchange));
  }

  private Mono<Timed<Found>> newest(Board board, Panel panel, ServerWebExchange exchange) {
    Choices choices = Choices.read(board, exchange.getRequest().getQueryParams());
    return snapshots.newest(choices.topic(panel)).timed();
  }

  private static ResponseEntity.BodyBuilder answer(Timed<Found> found, String coding) {
    Frame frame = found.get().frame();
    Times times = frame.times();
    Problem problem = frame.problem();
    return ResponseEntity.ok()
        .eTag(frame.revision().value() + coding)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .headers(
            headers -> {
              set(headers, "Panelcast-Bucket-Start", times.bucketStart());
              set(headers, "Panelcast-Computed-At", times.computedAt());
              set(headers, "Panelcast-Data-At", times.dataAt());
              set(headers, "Panelcast-Problem-Since", problem == null ? null : problem.since());
              headers.set("Server-Timing", timing(found.get().tier(), found.elapsed()));
            });
  }

  // Spring compares single tags, but takes "any" for a matter of writes alone.
  private static ResponseEntity<byte[]> unlessHeld(
      ResponseEntity<byte[]> answer, ServerWebExchange exchange) {
    return exchange.getRequest().getHeaders().getIfNoneMatch().contains("*")
        ? new ResponseEntity<>(answer.getHeaders(), HttpStatus.NOT_MODIFIED)
        : answer;
  }

  private static void set(HttpHeaders headers, String name, @Nullable Instant instant) {
    if (instant != null) {
      headers.set(name, instant.toString());
    }
  }

  private static String timing(Snapshots.Tier tier, Duration elapsed) {
    return String.format(
        Locale.ROOT,
        "%s;dur=%.1f",
        tier.name().toLowerCase(Locale.ROOT),
        elapsed.toNanos() / 1_000_000.0);
  }

  private static String fileName(Board board, Panel panel) {
    return ContentDisposition.attachment()
        .filename(board.id() + "-" + panel.id() + ".csv")
        .build()
        .toString();
  }
}
