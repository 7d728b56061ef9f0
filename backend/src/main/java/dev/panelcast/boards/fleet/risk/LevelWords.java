package dev.panelcast.boards.fleet.risk;

import dev.panelcast.board.PanelData.Level;

/**
 * The words of a level.
 *
 * @param title as a heading
 * @param abbreviation at most five capital letters
 * @param action what an operator should do
 */
public record LevelWords(String title, String abbreviation, String action) {

  /** The words of that level. */
  public static LevelWords of(Level level) {
    return switch (level) {
      case CRITICAL -> new LevelWords("Critical", "CRIT", "Act now");
      case WARNING -> new LevelWords("Warning", "WARN", "Investigate");
      case WATCH -> new LevelWords("Watch", "WATCH", "Monitor");
      case HEALTHY -> new LevelWords("Healthy", "OK", "Normal");
    };
  }
}
