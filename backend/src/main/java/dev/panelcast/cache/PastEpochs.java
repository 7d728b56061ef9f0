package dev.panelcast.cache;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Epochs that were followed once and have ended, the latest ones. Guarded by its board. */
final class PastEpochs {

  /** Far more than there are replicas that may be behind. */
  private static final int KEPT = 16;

  private final Set<String> names = new LinkedHashSet<>();

  /** The epoch of this head has ended, if there was one. */
  void add(@Nullable Head last) {
    if (last != null) {
      names.add(last.epoch());
    }
    if (names.size() > KEPT) {
      names.remove(names.iterator().next());
    }
  }

  Set<String> names() {
    return Set.copyOf(names);
  }
}
