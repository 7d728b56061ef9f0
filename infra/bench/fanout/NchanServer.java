import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Starts nginx with nchan, and publishes to it; only nginx is measured. */
public final class NchanServer {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static long number;

  private NchanServer() {}

  /** Arguments: nginx, the module, an empty folder. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[2]);
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path settings = folder.resolve("nginx.conf");
    Files.writeString(settings, settings(arguments[1], folder, port));
    Process nginx =
        new ProcessBuilder(
                arguments[0],
                "-p",
                folder.toString(),
                "-c",
                settings.toString(),
                "-g",
                "daemon off;")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(nginx)));
    HttpRequest publish =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/publish")).build();
    awaitStart(publish);
    Control.serve(
        port + " " + nginx.pid(), (first, events) -> publish(publish.uri(), first, events));
  }

  private static void stop(Process nginx) {
    nginx.destroy();
    try {
      if (!nginx.waitFor(5, TimeUnit.SECONDS)) {
        nginx.destroyForcibly();
      }
    } catch (InterruptedException e) {
      nginx.destroyForcibly();
    }
  }

  private static void awaitStart(HttpRequest request) throws Exception {
    long end = System.nanoTime() + 10_000_000_000L;
    while (true) {
      try {
        CLIENT.send(request, HttpResponse.BodyHandlers.discarding());
        return;
      } catch (IOException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        Thread.sleep(50);
      }
    }
  }

  private static void publish(URI address, int first, int events) {
    for (int panel = first; panel < first + events; panel++) {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .header("X-EventSource-Event", "panel")
              .POST(HttpRequest.BodyPublishers.ofString(event(panel)))
              .build();
      try {
        CLIENT.send(request, HttpResponse.BodyHandlers.discarding());
      } catch (IOException e) {
        throw new IllegalStateException("nginx does not take an event", e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String event(int panel) {
    number++;
    StringBuilder items = new StringBuilder();
    StringBuilder order = new StringBuilder();
    Sample.rows(number)
        .forEach(
            (row, value) -> {
              String separator = items.isEmpty() ? "" : ",";
              items
                  .append(separator)
                  .append('"')
                  .append(row)
                  .append("\":{\"label\":\"")
                  .append(row);
              items.append("\",\"value\":").append(value).append(",\"unit\":\"ms\"}");
              order.append(separator).append('"').append(row).append('"');
            });
    return "{\"panel\":\"panel-%d\",\"status\":\"ok\",\"summary\":\"%s\",\"items\":{%s},\"order\":[%s]}"
        .formatted(panel, Sample.mark(number), items, order);
  }

  private static String settings(String module, Path folder, int port) {
    return """
    load_module %s;
    pid %s/nginx.pid;
    error_log stderr error;
    worker_processes auto;
    worker_rlimit_nofile 20000;
    events { worker_connections 20000; }
    http {
      access_log off;
      client_body_temp_path %2$s/body;
      proxy_temp_path %2$s/proxy;
      fastcgi_temp_path %2$s/fastcgi;
      uwsgi_temp_path %2$s/uwsgi;
      scgi_temp_path %2$s/scgi;
      nchan_shared_memory_size 256m;
      server {
        listen 127.0.0.1:%d backlog=4096;
        location = /publish {
          nchan_publisher;
          nchan_channel_id bench;
          nchan_message_buffer_length 32;
        }
        location = /stream {
          nchan_subscriber eventsource;
          nchan_channel_id bench;
          nchan_subscriber_first_message newest;
        }
      }
    }
    """
        .formatted(module, folder, port);
  }
}
