package dev.panelcast.boards.revenue.opportunity;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what somebody may have meant. */
final class Spelling {

  /** Of so many characters one may be another. */
  private static final int CHARACTERS_PER_SLIP = 4;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]");

  private Spelling() {}

  /** Only what two spellings of one name share: letters and digits, whatever their case. */
  static String bare(String name) {
    return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /**
   * The known name that differs least, in few of its letters and digits; of equally near ones the
   * first by name. Empty when none is near.
   */
  static Optional<String> nearest(String name, Collection<String> known) {
    String bare = bare(name);
    return known.stream()
        .filter(other -> distance(bare, bare(other)) <= bare.length() / CHARACTERS_PER_SLIP)
        .min(
            Comparator.<String>comparingInt(other -> distance(bare, bare(other)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many characters must come, go or change to make one text the other (Levenshtein). */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
