package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
class CodingTests {

  @Test
  void anEventIsCompressedOnceForAllViewers() {
    Packet packet = new Packet("event: beat\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8));
    Recorder first = new Recorder();
    Recorder second = new Recorder();

    new Coding.Gzip().write(packet, first);
    new Coding.Gzip().write(packet, second);

    assertThat(first.chunks).hasSize(2);
    assertThat(second.chunks).hasSize(2);
    assertThat(second.chunks.getFirst()).isSameAs(first.chunks.getFirst());
    assertThat(second.chunks.getLast()).isSameAs(first.chunks.getLast());
    packet.release();
  }

  /** Remembers which bytes it was given. */
  private static final class Recorder implements Outlet {
    final List<Chunk> chunks = new ArrayList<>();

    @Override
    public Executor thread() {
      return Runnable::run;
    }

    @Override
    public void write(Chunk chunk) {
      chunks.add(chunk);
    }

    @Override
    public void flush() {}

    @Override
    public boolean isIdle() {
      return true;
    }

    @Override
    public void whenIdle(Runnable action) {}

    @Override
    public long progress() {
      return 0;
    }

    @Override
    public void cut() {}
  }
}
