package dev.panelcast.boards.fleet.replay;

import dev.panelcast.boards.fleet.metric.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The recorders of one file, one per server. */
final class Recorders {

  private static final int LONGEST_NAME = 64;

  private final String fileName;
  private final Budget budget;
  private final Map<String, Recorder> byServer = new LinkedHashMap<>();

  /**
   * Recorders of a file.
   *
   * @param fileName its name without its extension, which names the server when no column does
   */
  Recorders(String fileName, Budget budget) {
    this.fileName = fileName;
    this.budget = budget;
  }

  /** The recorder of a server; an empty name means the name of the file. */
  Recorder of(String server, Source source) {
    return byServer.computeIfAbsent(
        valid(server.isEmpty() ? fileName : server), name -> new Recorder(name, source, budget));
  }

  /** What was recorded, without servers that told nothing. */
  List<Recording> finished() {
    return byServer.values().stream().filter(Recorder::hasValues).map(Recorder::finished).toList();
  }

  private static String valid(String server) {
    String name = server.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
