package dev.panelcast.kernel;

/**
 * Identity of a panel, unique within its board.
 *
 * @param value kebab-case, at most 64 characters
 */
public record PanelId(String value) {

  /** Refuses anything but kebab-case. */
  public PanelId {
    Name.kebab("panel id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
