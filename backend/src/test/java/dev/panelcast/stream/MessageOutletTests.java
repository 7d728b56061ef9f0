package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpContent;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoLeaks.class)
class MessageOutletTests {

  private final EmbeddedChannel channel = new EmbeddedChannel();
  private final MessageOutlet outlet = new MessageOutlet(channel);

  @Test
  void aLargeWriteMakesProgressPieceByPiece() {
    byte[] bytes = new byte[10 * MessageOutlet.PIECE + 1];
    new Random(7).nextBytes(bytes);
    Chunk chunk = Chunk.of(bytes);

    outlet.write(chunk);
    chunk.release();
    assertThat(outlet.isIdle()).isFalse();
    assertThat(outlet.progress()).isZero();
    outlet.flush();

    assertThat(outlet.progress()).isEqualTo(11);
    assertThat(outlet.isIdle()).isTrue();
    assertThat(written()).isEqualTo(bytes);
  }

  private byte[] written() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (HttpContent part = channel.readOutbound(); part != null; part = channel.readOutbound()) {
      byte[] bytes = new byte[part.content().readableBytes()];
      part.content().readBytes(bytes);
      part.release();
      all.writeBytes(bytes);
    }
    return all.toByteArray();
  }
}
