package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(NoLeaks.class)
class CompressedStreamTests {

  private static final String FIRST_TAB = StreamRig.STREAM + "?tab=first";

  @Test
  void everyEventCanBeReadWhenItIsSentAndTheChecksumFitsAtTheEnd() throws Exception {
    try (ConfigurableApplicationContext server = started()) {
      TestFeed feed = server.getBean(TestFeed.class);
      InputStream body = request(server, "gzip").body();
      // The JDK's reader fails at the end unless checksum and length are right.
      try (InputStream text = new GZIPInputStream(body)) {
        for (int value = 2; value < 30; value++) {
          feed.publish(value, StreamRig.STRIP, StreamRig.CLOCK, StreamRig.COST);
          readTo(text, "Value " + value);
        }
        CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);

        assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8))
            .contains("event: bye\n")
            .endsWith("\n\n");

        stop.get(5, TimeUnit.SECONDS);
      }
    }
  }

  @Test
  void viewersThatShareAWriteEachReadItToTheEnd() throws Exception {
    try (ConfigurableApplicationContext server = started()) {
      TestFeed feed = server.getBean(TestFeed.class);
      List<InputStream> texts = new ArrayList<>();
      // More than the server has threads, so that some have one in common.
      for (int viewer = 0; viewer < 2 * Runtime.getRuntime().availableProcessors() + 2; viewer++) {
        texts.add(new GZIPInputStream(request(server, "gzip").body()));
      }
      for (int value = 2; value < 20; value++) {
        feed.publish(value, StreamRig.STRIP, StreamRig.CLOCK, StreamRig.COST);
      }
      for (InputStream text : texts) {
        readTo(text, "Value 19");
      }
      CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);

      for (InputStream text : texts) {
        assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8))
            .contains("event: bye\n");
        text.close();
      }
      stop.get(5, TimeUnit.SECONDS);
    }
  }

  @Test
  void curlReadsItToTheEnd() throws Exception {
    try (ConfigurableApplicationContext server = started()) {
      Process curl = curl("http://localhost:" + StreamServer.port(server) + FIRST_TAB);
      BufferedReader lines = curl.inputReader(StandardCharsets.UTF_8);
      assertThat(lines.lines().anyMatch(line -> line.startsWith("id: e1"))).isTrue();
      CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);

      assertThat(lines.lines().toList()).contains("event: bye");

      assertThat(curl.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(curl.exitValue()).isZero();
      stop.get(5, TimeUnit.SECONDS);
    }
  }

  @Test
  void whoRefusesGzipGetsTheTextAsItIs() throws Exception {
    try (ConfigurableApplicationContext server = started()) {
      for (String accepted : List.of("identity", "br", "gzip;q=0", "br, gzip; q=0.0")) {
        HttpResponse<InputStream> response = request(server, accepted);
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(response.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(response.body().readNBytes(6)).asString().isEqualTo("event:");
        response.body().close();
      }
      for (String accepted : List.of("gzip", "GZIP", "br, gzip;q=0.5", "deflate,gzip")) {
        HttpResponse<InputStream> response = request(server, accepted);
        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(response.body().readNBytes(2)).containsExactly(0x1f, 0x8b);
        response.body().close();
      }
    }
  }

  // Readers of characters would wait for more than there is.
  private static void readTo(InputStream text, String wanted) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf(wanted) < 0) {
      int next = text.read();
      assertThat(next).as("end after %s", read).isNotNegative();
      read.append((char) next);
    }
  }

  private static ConfigurableApplicationContext started() {
    ConfigurableApplicationContext server = StreamServer.start(Map.of());
    server.getBean(TestFeed.class).publish(1, StreamRig.STRIP, StreamRig.CLOCK, StreamRig.COST);
    return server;
  }

  private static HttpResponse<InputStream> request(
      ConfigurableApplicationContext server, String accepted) throws Exception {
    URI address = URI.create("http://localhost:" + StreamServer.port(server) + FIRST_TAB);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .version(HttpClient.Version.HTTP_1_1)
            .header("Accept-Encoding", accepted)
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
  }

  private static Process curl(String address) {
    try {
      return new ProcessBuilder("curl", "-sN", "--compressed", address).start();
    } catch (IOException e) {
      assumeTrue(false, "curl is not installed");
      throw new IllegalStateException(e);
    }
  }
}
