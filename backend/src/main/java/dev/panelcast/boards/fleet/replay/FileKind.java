package dev.panelcast.boards.fleet.replay;

import java.util.Set;

/** A kind of recorded file. */
interface FileKind {

  /** Whether a file with these columns is of this kind. */
  boolean fits(Set<String> columns);

  /**
   * Takes the next row of a file.
   *
   * @param recorders of the servers in the file
   */
  void take(Cells row, Recorders recorders);
}
