package dev.panelcast.ops;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.testkit.ReadmeTable;
import dev.panelcast.testkit.Services;
import dev.panelcast.testkit.TestApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A running application with a viewer has the meters that the README tells, with those labels. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetersIntegrationTests {

  private static final Pattern SAMPLE = Pattern.compile("(?m)^(panelcast_\\w+)(?:\\{(.*)})? \\S+$");
  private static final Pattern LABEL = Pattern.compile("(\\w+)=\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private TestApplication application;

  @BeforeAll
  void start() {
    application =
        TestApplication.start(
            "--spring.r2dbc.url=" + Services.database().r2dbcUrl(),
            "--spring.data.redis.url=" + Services.redisUri(),
            "--panelcast.fleet.generator.enabled=true");
  }

  @AfterAll
  void stop() {
    application.close();
    http.close();
  }

  @Test
  void metersAndLabelsAreThoseOfTheReadme() throws Exception {
    awaitFirstTick();

    Map<String, Set<String>> told =
        ReadmeTable.below("Meters").stream()
            .collect(toMap(row -> row.cell(0), row -> words(row.cell(1))));
    assertThat(scraped()).isEqualTo(told);
  }

  /** Watches until a bucket turned: what was there at first may be from a start by request. */
  private void awaitFirstTick() throws IOException, InterruptedException {
    try (Stream<String> lines =
        http.send(request("/api/v1/boards/fleet/stream?tab=overview"), BodyHandlers.ofLines())
            .body()) {
      assertThat(lines.filter(line -> line.startsWith("event: panel")).skip(20).findFirst())
          .isPresent();
    }
  }

  private Map<String, Set<String>> scraped() throws IOException, InterruptedException {
    String text = http.send(request("/actuator/prometheus"), BodyHandlers.ofString()).body();
    Map<String, Set<String>> meters = new TreeMap<>();
    SAMPLE.matcher(text).results().forEach(sample -> meters.put(name(sample), labels(sample)));
    return meters;
  }

  /** A timer is one meter, though its parts are many. */
  private static String name(MatchResult sample) {
    return sample.group(1).replaceFirst("_seconds_(count|sum|max|bucket)$", "_seconds");
  }

  private static Set<String> labels(MatchResult sample) {
    String labels = sample.group(2) == null ? "" : sample.group(2);
    return LABEL
        .matcher(labels)
        .results()
        .map(label -> label.group(1))
        .filter(label -> !label.equals("le"))
        .collect(toSet());
  }

  private static Set<String> words(String cell) {
    List<String> words = Arrays.asList(cell.split("[,– ]+", -1));
    return words.stream().filter(word -> !word.isEmpty()).collect(toSet());
  }

  private HttpRequest request(String address) {
    return HttpRequest.newBuilder(URI.create(application.url() + address)).build();
  }
}
