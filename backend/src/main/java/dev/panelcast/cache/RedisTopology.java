package dev.panelcast.cache;

import io.lettuce.core.RedisURI;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import org.jspecify.annotations.Nullable;

/**
 * How Redis is laid out: one master, which may move to another server, or shards of a cluster.
 * Follows moves by itself, from {@link #open} until its driver is closed. No call blocks.
 * Thread-safe.
 */
interface RedisTopology {

  /** Begins to connect, again and again if need be. */
  void open();

  /** Where commands go; {@code null} before the first connection. */
  @Nullable RedisClusterAsyncCommands<byte[], byte[]> commands();

  /** Whether there was a connection and none is missing now. */
  boolean isConnected();

  /** A command was not answered: masters may have moved. */
  void doubt();

  /** The server on which this channel is to be heard now; {@code null} while none is known. */
  @Nullable RedisURI home(String channel);
}
