package dev.panelcast.boards.fleet.replay;

/** Why a file is left out, in words that follow "because". */
final class UnplayableFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnplayableFile(String reason) {
    super(reason, null, false, false);
  }
}
