package dev.panelcast.change;

import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.spi.ConnectionFactoryOptions;
import org.springframework.boot.r2dbc.autoconfigure.ConnectionFactoryOptionsBuilderCustomizer;
import reactor.netty.resources.LoopResources;

/**
 * Connections on threads in turn, so that a long result holds up few of the others. Else each stays
 * on the thread that asked for it, and in the end all are on one.
 */
final class SpreadConnections implements ConnectionFactoryOptionsBuilderCustomizer, AutoCloseable {

  /** Odd, because a connection takes two turns, one to look the address up: all have their turn. */
  private static final int THREADS = LoopResources.DEFAULT_IO_WORKER_COUNT | 1;

  private final LoopResources threads =
      LoopResources.create("postgres", LoopResources.DEFAULT_IO_SELECT_COUNT, THREADS, true, false);

  @Override
  public void customize(ConnectionFactoryOptions.Builder options) {
    options.option(PostgresqlConnectionFactoryProvider.LOOP_RESOURCES, threads);
  }

  /** Returns at once; the threads end when they have been idle for a while. */
  @Override
  public void close() {
    threads.dispose();
  }
}
