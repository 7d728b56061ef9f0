package dev.panelcast.catalog;

/** Text from outside in a sentence. */
final class Quoted {

  private static final int LONGEST = 64;

  private Quoted() {}

  static String text(String value) {
    return "\"" + (value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value) + "\"";
  }
}
