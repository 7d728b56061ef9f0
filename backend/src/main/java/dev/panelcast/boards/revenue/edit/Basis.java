package dev.panelcast.boards.revenue.edit;

import dev.panelcast.boards.revenue.rule.Section;
import dev.panelcast.boards.revenue.store.Edition;
import dev.panelcast.boards.revenue.store.StoredPlan;
import dev.panelcast.kernel.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The revision on which a change is based.
 *
 * @param revision its number, -1 when it names none that can exist
 * @param isAny whether whatever is stored will do
 */
record Basis(long revision, boolean isAny) {

  private static final Pattern TAG = Pattern.compile("(?:W/)?\"?([0-9]{1,18})\"?");

  /** Whatever is stored. */
  static final Basis ANY = new Basis(-1, true);

  /**
   * Reads {@code If-Match}.
   *
   * @throws Refusal when there is none
   */
  static Basis required(@Nullable String header) {
    if (header == null) {
      throw Refusal.of(
          Refusal.Kind.UNBASED,
          "revision_required",
          "Send If-Match with the revision that the change is based on; GET tells it as ETag.");
    }
    return of(header);
  }

  /** Reads {@code If-Match} of a call that can do without. */
  static Basis optional(@Nullable String header) {
    return header == null ? ANY : of(header);
  }

  private static Basis of(String header) {
    Matcher matcher = TAG.matcher(header.strip());
    if (header.strip().equals("*")) {
      return ANY;
    }
    return new Basis(matcher.matches() ? Long.parseLong(matcher.group(1)) : -1, false);
  }

  /** Refuses when one of these sections changed since, or the revision never was. */
  void check(StoredPlan stored, Collection<Section> touched) {
    long newest = stored.edition().revision();
    List<Changed> changed =
        stored.sections().entrySet().stream()
            .filter(entry -> touched.contains(entry.getKey()))
            .filter(entry -> entry.getValue().edition().revision() > revision)
            .map(entry -> Changed.of(entry.getKey(), entry.getValue().edition()))
            .toList();
    if (!isAny && (!changed.isEmpty() || revision > newest || revision < 0)) {
      throw Refusal.of(Refusal.Kind.OUTDATED, "stale_revision", told(changed, newest))
          .with("revision", newest)
          .with("changed", changed);
    }
  }

  private static String told(List<Changed> changed, long newest) {
    return changed.isEmpty()
        ? "There is no such revision; the newest is %d.".formatted(newest)
        : "Changed meanwhile: %s. Reload, or merge and send revision %d."
            .formatted(
                String.join(
                    ", ",
                    changed.stream()
                        .map(section -> section.section() + " by " + section.author())
                        .toList()),
                newest);
  }

  /** A section that changed since, in the answer. */
  record Changed(String section, long revision, String author, Instant changedAt) {

    static Changed of(Section section, Edition edition) {
      return new Changed(section.id(), edition.revision(), edition.author(), edition.at());
    }
  }
}
