package dev.panelcast.stream;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may open a stream: so many at a time and so many in a second, of this instance and of
 * each client. Who has one keeps it, whoever else comes. Remembers a client while it has a stream
 * or has just had one. Thread-safe.
 *
 * <p>A client is an address; of IPv6, where everybody has many, its network.
 */
final class Admission {

  private static final int NETWORK_BYTES = 8;
  private static final int FEW_CLIENTS = 1024;

  private final StreamSettings.Admission settings;
  private final LongSupplier nanoClock;
  private final TokenBucket bucket;
  private final Map<Object, Client> clients = new HashMap<>();
  private int open;
  private int manyClients = FEW_CLIENTS;

  Admission(StreamSettings.Admission settings, LongSupplier nanoClock) {
    this.settings = settings;
    this.nanoClock = nanoClock;
    bucket = new TokenBucket(settings.perSecond(), nanoClock.getAsLong());
  }

  /** What keeps a stream from being opened; the words of the meter are in lower case. */
  enum Limit {
    /** The instance has as many streams as it may. */
    INSTANCE,
    /** The client has as many streams as it may, or opens them faster than it may. */
    CLIENT,
    /** The instance opens streams as fast as it may. */
    RATE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Counts a new stream of a client, which {@link #leave} ends.
   *
   * @return {@code null} when it may be opened, else what keeps it from that; then nothing is
   *     counted
   */
  synchronized @Nullable Limit enter(@Nullable InetSocketAddress address) {
    long now = nanoClock.getAsLong();
    Client client = client(key(address), now);
    if (client.open >= settings.clientStreams() || !client.bucket.hasOne(now)) {
      return Limit.CLIENT;
    }
    if (open >= settings.streams()) {
      return Limit.INSTANCE;
    }
    if (!bucket.hasOne(now)) {
      return Limit.RATE;
    }
    client.bucket.take();
    bucket.take();
    client.open++;
    open++;
    return null;
  }

  /** A stream that was counted is over. */
  synchronized void leave(@Nullable InetSocketAddress address) {
    client(key(address), nanoClock.getAsLong()).open--;
    open--;
  }

  /** Clients that it remembers. */
  synchronized int clients() {
    return clients.size();
  }

  private Client client(Object key, long now) {
    if (clients.size() >= manyClients) {
      clients.values().removeIf(client -> client.isForgotten(now));
      manyClients = Math.max(FEW_CLIENTS, 2 * clients.size());
    }
    return clients.computeIfAbsent(
        key, _ -> new Client(new TokenBucket(settings.clientPerSecond(), now)));
  }

  /** Who is one client: equal for equal addresses, and for those of one network of IPv6. */
  static Object key(@Nullable InetSocketAddress address) {
    if (address == null) {
      return "";
    }
    InetAddress resolved = address.getAddress();
    if (resolved == null) {
      return address.getHostString();
    }
    byte[] bytes = resolved.getAddress();
    return ByteBuffer.wrap(
        bytes, 0, resolved instanceof Inet6Address ? NETWORK_BYTES : bytes.length);
  }

  private static final class Client {

    private final TokenBucket bucket;
    private int open;

    Client(TokenBucket bucket) {
      this.bucket = bucket;
    }

    boolean isForgotten(long now) {
      return open == 0 && bucket.isFull(now);
    }
  }
}
