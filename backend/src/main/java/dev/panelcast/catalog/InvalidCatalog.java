package dev.panelcast.catalog;

/** The boards contradict each other or themselves; the message is one sentence that says where. */
final class InvalidCatalog extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  InvalidCatalog(String message) {
    super(message);
  }
}
