package dev.panelcast.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A viewer of a board of a running application, the fleet unless another one is named, as a browser
 * is one. Takes events as they come, asked or not. Does not connect again by itself. Thread-safe.
 */
public final class RemoteViewer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final InputStream body;
  private final List<SseEvent> events = new ArrayList<>();
  private int taken;
  private boolean isOver;

  private RemoteViewer(InputStream body) {
    this.body = body;
    Thread.ofVirtual().start(this::read);
  }

  /**
   * Opens a stream.
   *
   * @param query which panels, e.g. {@code tab=overview}
   * @param cursor where an earlier stream ended, {@code null} for a new viewer
   */
  public static RemoteViewer open(
      TestApplication application, String query, @Nullable String cursor) {
    return open(application, "fleet", query, cursor);
  }

  /** The same for any board. */
  public static RemoteViewer open(
      TestApplication application, String board, String query, @Nullable String cursor) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            URI.create(application.url() + "/api/v1/boards/" + board + "/stream?" + query));
    if (cursor != null) {
      request.header("Last-Event-ID", cursor);
    }
    return of(Calls.send(request, BodyHandlers.ofInputStream()).body());
  }

  /** Reads a stream that somebody else opened. */
  public static RemoteViewer of(InputStream body) {
    return new RemoteViewer(body);
  }

  /** Whether the stream has ended. */
  public synchronized boolean isOver() {
    return isOver;
  }

  /** Everything received so far. */
  public synchronized List<SseEvent> events() {
    return List.copyOf(events);
  }

  /** The next event that fits, after the one that was taken last. Waits for it. */
  public synchronized SseEvent next(Predicate<SseEvent> wanted) {
    await(_ -> skipTo(wanted));
    return events.get(taken++);
  }

  private boolean skipTo(Predicate<SseEvent> wanted) {
    while (taken < events.size() && !wanted.test(events.get(taken))) {
      taken++;
    }
    return taken < events.size();
  }

  /** Waits until this holds for everything received so far. */
  public synchronized void await(Predicate<List<SseEvent>> wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!wanted.test(events())) {
      long left = deadline - System.nanoTime();
      if (isOver || left <= 0) {
        throw new AssertionError(
            (isOver ? "the stream ended" : "nothing more came") + "; events were " + briefs());
      }
      rest(left);
    }
  }

  private List<String> briefs() {
    return events.stream().map(SseEvent::brief).toList();
  }

  // Only called by who holds the lock.
  private void rest(long nanos) {
    try {
      TimeUnit.NANOSECONDS.timedWait(this, nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    StringBuilder block = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        block.append(line).append('\n');
        if (line.isEmpty()) {
          received(SseEvent.read(block.toString()));
          block.setLength(0);
        }
      }
    } catch (IOException e) {
      // Closed here, or by a process that was killed: the end, either way.
      end();
      return;
    }
    end();
  }

  private synchronized void received(List<SseEvent> more) {
    events.addAll(more);
    notifyAll();
  }

  private synchronized void end() {
    isOver = true;
    notifyAll();
  }

  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
