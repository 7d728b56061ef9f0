package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.util.ResourceLeakDetector;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Watches every buffer of Netty that a test class uses, and fails when one was not released. */
final class NoLeaks implements BeforeAllCallback, AfterAllCallback {

  private static final List<String> LEAKS = new CopyOnWriteArrayList<>();

  private ResourceLeakDetector.Level before = ResourceLeakDetector.getLevel();

  @Override
  public void beforeAll(ExtensionContext context) {
    before = ResourceLeakDetector.getLevel();
    ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
    ByteBufUtil.setLeakListener((type, records) -> LEAKS.add(type + records));
    // What classes before this one lost is not this one's fault.
    leaks();
    LEAKS.clear();
  }

  /** What was lost is noticed after a collection, when the next buffer is asked for. */
  static List<String> leaks() {
    // Netty looks into a queue of its own, which is filled with this one.
    ReferenceQueue<Object> queue = new ReferenceQueue<>();
    Reference<Object> lost = new WeakReference<>(new Object(), queue);
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () -> {
              System.gc();
              return queue.poll() == lost;
            });
    ByteBufAllocator.DEFAULT.directBuffer(16).release();
    return List.copyOf(LEAKS);
  }

  /** What was found was lost on purpose. */
  static void forget() {
    LEAKS.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    try {
      assertThat(leaks()).as("buffers that nobody released").isEmpty();
    } finally {
      ResourceLeakDetector.setLevel(before);
    }
  }
}
