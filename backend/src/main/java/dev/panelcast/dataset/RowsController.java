package dev.panelcast.dataset;

import dev.panelcast.board.Dataset;
import dev.panelcast.board.Dataset.OnError;
import dev.panelcast.board.Dataset.Receipt;
import dev.panelcast.catalog.Catalog;
import dev.panelcast.wire.ErrorCode;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes rows of a dataset. */
@RestController
@RequestMapping(path = "/api/v1/datasets", produces = MediaType.APPLICATION_JSON_VALUE)
final class RowsController {

  private final Catalog catalog;
  private final RateLimit rateLimit;
  private final int largestBody;

  RowsController(Catalog catalog, RateLimit rateLimit, DatasetSettings settings) {
    this.catalog = catalog;
    this.rateLimit = rateLimit;
    largestBody = Math.toIntExact(settings.largestBody().toBytes());
  }

  @PostMapping("/{dataset}/rows")
  Mono<Receipt> store(
      @PathVariable("dataset") String id,
      @RequestParam(name = "onError", required = false) @Nullable String onError,
      @RequestParam(name = "dryRun", defaultValue = "false") String dryRun,
      ServerHttpRequest request) {
    Dataset dataset = catalog.dataset(id);
    RowFormat format = RowFormat.of(contentType(request.getHeaders()));
    OnError policy = policy(onError, dataset);
    boolean isDryRun = isYes("dryRun", dryRun);
    InetSocketAddress client = request.getRemoteAddress();
    if (client != null && client.getAddress() != null) {
      rateLimit.count(client.getAddress());
    }
    return Body.of(request, largestBody)
        .publishOn(Schedulers.parallel())
        .flatMap(
            body ->
                isDryRun
                    ? Intake.check(body, format, dataset)
                    : Intake.store(body, format, dataset, policy));
  }

  private static @Nullable MediaType contentType(HttpHeaders headers) {
    MediaType type = headers.getContentType();
    if (headers.containsHeader(HttpHeaders.CONTENT_ENCODING)) {
      throw ErrorCode.UNSUPPORTED_MEDIA_TYPE.refusal("Send rows without a content encoding.");
    }
    if (type != null
        && type.getCharset() != null
        && !type.getCharset().equals(StandardCharsets.UTF_8)) {
      throw ErrorCode.INVALID_ENCODING.refusal("Send rows in UTF-8, not in " + type.getCharset());
    }
    return type;
  }

  private static boolean isYes(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw ErrorCode.INVALID_VALUE.refusal(name + " is either true or false.");
    };
  }

  private static OnError policy(@Nullable String text, Dataset dataset) {
    if (text == null) {
      return dataset.onError();
    }
    return Stream.of(OnError.values())
        .filter(policy -> policy.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> ErrorCode.INVALID_VALUE.refusal("onError is either abort or skip."));
  }
}
