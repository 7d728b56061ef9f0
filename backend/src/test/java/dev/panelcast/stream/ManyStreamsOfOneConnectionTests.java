package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.kernel.Topic;
import dev.panelcast.testkit.RemoteViewer;
import dev.panelcast.testkit.SseEvent;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** HTTP/2 as far as the instance itself: several streams share a connection and its thread. */
class ManyStreamsOfOneConnectionTests extends StreamRig {

  /** Together with the size of an update more than a connection takes at once. */
  private static final int KILOBYTES = 48;

  private static final int ROUNDS = 20;

  @Override
  Map<String, Object> settings() {
    return Map.of("server.http2.enabled", true);
  }

  @Test
  void eachGetsItsOwnEventsInOrderAndTheEnd() throws Exception {
    feed().publish(0, STRIP, CLOCK, COST);
    List<Topic> topics = List.of(STRIP, CLOCK, COST);
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<RemoteViewer> viewers = new ArrayList<>();
      for (Topic topic : topics) {
        viewers.add(open(client, topic));
      }
      viewers.forEach(viewer -> viewer.next(event -> event.name().equals("panel")));

      for (int number = 1; number <= ROUNDS; number++) {
        feed().publish(big(number, KILOBYTES), STRIP, CLOCK, COST);
      }

      for (int place = 0; place < topics.size(); place++) {
        RemoteViewer viewer = viewers.get(place);
        viewer.next(ManyStreamsOfOneConnectionTests::isLast);
        String panel = topics.get(place).panel().value();
        assertThat(viewer.events())
            .filteredOn(event -> event.name().equals("panel"))
            .allSatisfy(event -> assertThat(event.data().path("panel").asString()).isEqualTo(panel))
            .extracting(SseEvent::id)
            .doesNotHaveDuplicates();
        viewer.close();
      }
    }
  }

  private static boolean isLast(SseEvent event) {
    return event.data().at("/data/summary").asString("").startsWith(ROUNDS + " ");
  }

  private RemoteViewer open(HttpClient client, Topic topic) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:" + port() + STREAM + "?panels=" + topic.panel().value()))
            .build();
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
    return RemoteViewer.of(response.body());
  }
}
