package dev.panelcast.catalog;

import dev.panelcast.board.Board;
import dev.panelcast.board.Panel;
import dev.panelcast.board.Variable;
import dev.panelcast.kernel.BoardId;
import dev.panelcast.kernel.PanelId;
import dev.panelcast.testkit.DemoBoard;
import java.util.List;

/** The demo board, of which a test overrides what it wants to be wrong. */
class BoardUnderTest implements Board {

  private final Board demo = new DemoBoard();

  @Override
  public BoardId id() {
    return demo.id();
  }

  @Override
  public String title() {
    return demo.title();
  }

  @Override
  public List<Tab> tabs() {
    return demo.tabs();
  }

  @Override
  public List<PanelId> everyTab() {
    return demo.everyTab();
  }

  @Override
  public List<Panel> panels() {
    return demo.panels();
  }

  @Override
  public List<Variable> variables() {
    return demo.variables();
  }
}
