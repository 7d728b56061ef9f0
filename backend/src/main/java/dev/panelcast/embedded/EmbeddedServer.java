package dev.panelcast.embedded;

import java.io.IOException;

/** One server program: how to launch it, when it is ready, how to end it. */
interface EmbeddedServer {

  /** As people know it, e.g. {@code Redis}. */
  String name();

  /**
   * Starts a process; returns at once.
   *
   * @return the server itself, not a shell around it
   */
  Process launch() throws IOException;

  /** Whether the process takes connections now. */
  boolean isReady(Process process);

  /** The last thing that the server said, for a sentence about why it did not start. */
  String lastWords();

  /** Asks the process to end cleanly; returns when it did, or after 10 s. */
  void stop(ProcessHandle process);
}
