package dev.panelcast.stream;

import java.util.concurrent.Executor;

/** The connection of one stream. Everything but {@link #thread} is for its own thread only. */
interface Outlet {

  /** Runs tasks in order on the connection's thread; connections with an equal one share it. */
  Executor thread();

  /** Adds bytes to what the next flush sends; the owner of the chunk may release it at once. */
  void write(Chunk chunk);

  /** Sends what was written in as few system calls as it takes. */
  void flush();

  /** Whether the kernel has taken everything that was written. */
  boolean isIdle();

  /** Calls once when the kernel has taken everything written so far; never when it will not. */
  void whenIdle(Runnable action);

  /** Something that changes whenever the kernel takes bytes while there are some to take. */
  long progress();

  /** Ends the connection without waiting for the other side. */
  void cut();
}
