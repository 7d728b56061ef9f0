package dev.panelcast.catalog;

import dev.panelcast.board.Board;
import dev.panelcast.board.Dataset;
import dev.panelcast.board.Panel;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.kernel.Topic;
import dev.panelcast.wire.ErrorCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The boards of this application and their parts by name. */
@Component
public final class Catalog {

  private final SequencedMap<String, Entry> boards = new LinkedHashMap<>();
  private final SequencedMap<String, Dataset> datasets = new LinkedHashMap<>();

  /**
   * Checks the boards against each other and themselves.
   *
   * @throws IllegalStateException when an id is used twice or a name names nothing
   */
  public Catalog(List<Board> boards) {
    CatalogCheck.check(boards);
    for (Board board : boards) {
      this.boards.put(board.id().value(), new Entry(board));
      board.datasets().forEach(dataset -> datasets.put(dataset.id(), dataset));
    }
  }

  /** All boards in their order. */
  public List<Board> boards() {
    return boards.values().stream().map(entry -> entry.board).toList();
  }

  /** All datasets of all boards in their order. */
  public List<Dataset> datasets() {
    return List.copyOf(datasets.values());
  }

  /** The board with this id, else a refusal that names those that exist. */
  public Board board(String id) {
    return entry(id).board;
  }

  /** The panel with this id, else a refusal that names those that exist. */
  public Panel panel(Board board, String id) {
    Map<String, Panel> panels = entry(board.id().value()).panels;
    Panel panel = panels.get(id);
    if (panel == null) {
      throw unknown(ErrorCode.UNKNOWN_PANEL, "panel", id, List.copyOf(panels.keySet()));
    }
    return panel;
  }

  /** The panel that a topic of a known board shows. */
  public Panel panel(Topic topic) {
    return panel(board(topic.board().value()), topic.panel().value());
  }

  /** The panels of a tab after those of every tab, each once; else a refusal. */
  public List<Panel> tab(Board board, String id) {
    Board.Tab tab =
        board.tabs().stream()
            .filter(candidate -> candidate.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    unknown(
                        ErrorCode.UNKNOWN_TAB,
                        "tab",
                        id,
                        board.tabs().stream().map(Board.Tab::id).toList()));
    SequencedSet<PanelId> ids = new LinkedHashSet<>(board.everyTab());
    ids.addAll(tab.panels());
    return ids.stream().map(panel -> panel(board, panel.value())).toList();
  }

  /** The dataset with this id, else a refusal that names those that exist. */
  public Dataset dataset(String id) {
    Dataset dataset = datasets.get(id);
    if (dataset == null) {
      throw unknown(ErrorCode.UNKNOWN_DATASET, "dataset", id, List.copyOf(datasets.keySet()));
    }
    return dataset;
  }

  /** Fingerprint of the running program and a board's definition, 8 hexadecimal digits. */
  public String definition(BoardId board) {
    return entry(board.value()).definition;
  }

  /** Fingerprint of the running program, 12 hexadecimal digits. */
  public String build() {
    return Build.id();
  }

  /** What {@code GET /boards/{board}} answers, as JSON. */
  byte[] description(BoardId board) {
    return entry(board.value()).description.clone();
  }

  private Entry entry(String id) {
    Entry entry = boards.get(id);
    if (entry == null) {
      throw unknown(ErrorCode.UNKNOWN_BOARD, "board", id, List.copyOf(boards.keySet()));
    }
    return entry;
  }

  private static RuntimeException unknown(
      ErrorCode code, String what, String id, List<String> allowed) {
    return code.refusal(
            "There is no %s %s. There are: %s."
                .formatted(
                    what, Quoted.text(id), allowed.isEmpty() ? "none" : String.join(", ", allowed)))
        .with("allowed", allowed);
  }

  /** A board with what is looked up often. */
  private static final class Entry {

    private final Board board;
    private final Map<String, Panel> panels;
    private final byte[] description;
    private final String definition;

    Entry(Board board) {
      this.board = board;
      panels =
          board.panels().stream()
              .collect(
                  Collectors.toMap(
                      panel -> panel.id().value(),
                      panel -> panel,
                      (first, _) -> first,
                      LinkedHashMap::new));
      description = BoardDescription.json(board);
      definition = Build.definition(description);
    }
  }
}
