package dev.panelcast.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What a process can be told from outside: to stand still, and to go on. */
enum Signal {
  STOP,
  CONT;

  /** Returns when it is sent. */
  void send(long pid) {
    try {
      new ProcessBuilder("kill", "-" + name(), Long.toString(pid))
          .inheritIO()
          .start()
          .onExit()
          .join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
