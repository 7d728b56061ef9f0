package dev.panelcast.kernel;

import java.util.regex.Pattern;

/** Spelling of ids and names that appear in addresses, keys and labels. */
final class Name {

  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Longer ids would only serve to fill keys and logs. */
  private static final int LONGEST = 64;

  private Name() {}

  static String kebab(String what, String value) {
    if (value.length() > LONGEST || !KEBAB.matcher(value).matches()) {
      throw new IllegalArgumentException(what + " must be kebab-case, at most 64 long: " + value);
    }
    return value;
  }
}
