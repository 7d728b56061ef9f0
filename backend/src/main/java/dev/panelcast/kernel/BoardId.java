package dev.panelcast.kernel;

/**
 * Identity of a board, unique in the cluster.
 *
 * @param value kebab-case, at most 64 characters
 */
public record BoardId(String value) {

  /** Refuses anything but kebab-case. */
  public BoardId {
    Name.kebab("board id", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
