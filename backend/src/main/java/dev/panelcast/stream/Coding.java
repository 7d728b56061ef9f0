package dev.panelcast.stream;

import dev.panelcast.wire.Segment;
import org.springframework.http.HttpHeaders;

/** How the bytes of one stream are coded. For one thread. */
abstract sealed class Coding {

  private static final String GZIP = "gzip";

  /** The one that a client gets for what it says it accepts; tells it so in the response. */
  static Coding choose(HttpHeaders request, HttpHeaders response) {
    response.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (request.getOrEmpty(HttpHeaders.ACCEPT_ENCODING).stream().noneMatch(Coding::acceptsGzip)) {
      return new Plain();
    }
    response.set(HttpHeaders.CONTENT_ENCODING, GZIP);
    return new Gzip();
  }

  private static boolean acceptsGzip(String header) {
    for (String part : header.split(",", -1)) {
      String[] coding = part.replace(" ", "").split(";", 2);
      if (coding[0].equalsIgnoreCase(GZIP)) {
        return coding.length == 1 || !coding[1].matches("(?i)q=0(\\.0*)?");
      }
    }
    return false;
  }

  /** Whether packets are compressed for it. */
  abstract boolean isCompressed();

  /** Hands an event to the connection and tells how many bytes that were. */
  abstract int write(Packet packet, Outlet outlet);

  /** Nothing follows. */
  abstract void end(Outlet outlet);

  /** As it is. */
  static final class Plain extends Coding {

    @Override
    boolean isCompressed() {
      return false;
    }

    @Override
    int write(Packet packet, Outlet outlet) {
      outlet.write(packet.plain());
      return packet.plain().length();
    }

    @Override
    void end(Outlet outlet) {}
  }

  /** Segments that all viewers share; of its own a viewer has a checksum and a length. */
  static final class Gzip extends Coding {

    private static final Chunk HEADER = Chunk.of(Segment.header());

    private boolean isBegun;
    private int checksum;
    private int length;

    @Override
    boolean isCompressed() {
      return true;
    }

    @Override
    int write(Packet packet, Outlet outlet) {
      if (!isBegun) {
        isBegun = true;
        outlet.write(HEADER);
      }
      checksum = packet.appendedTo(checksum);
      length += packet.length();
      outlet.write(packet.gzip());
      return packet.gzip().length();
    }

    @Override
    void end(Outlet outlet) {
      if (isBegun) {
        Chunk trailer = Chunk.of(Segment.trailer(checksum, length));
        outlet.write(trailer);
        trailer.release();
      }
    }
  }
}
