package dev.panelcast.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * News that came while the newest frames were being read; holds a reference to each. Only the
 * newest of each sort is kept for a slot, so this is bounded by the slots as everything else.
 */
final class Early {

  private final List<News> kept = new ArrayList<>(0);

  private record News(Slot slot, Delivery delivery) {

    boolean isReplacedBy(Slot otherSlot, Delivery other) {
      return slot == otherSlot
          && switch (other) {
            case Delivery.Panel _ -> delivery instanceof Delivery.Panel;
            // What is announced quietly says less.
            case Delivery.Fresh later ->
                delivery instanceof Delivery.Fresh fresh && (fresh.isQuiet() || !later.isQuiet());
          };
    }
  }

  void keep(Slot slot, Delivery delivery) {
    delivery.retain();
    for (int i = kept.size() - 1; i >= 0; i--) {
      if (kept.get(i).isReplacedBy(slot, delivery)) {
        kept.remove(i).delivery().release();
      }
    }
    kept.add(new News(slot, delivery));
  }

  /** Offers all of it to its slots, frames only if they are wanted. */
  Slot.Effect apply(Predicate<Delivery.Panel> wanted) {
    Slot.Effect effect = Slot.Effect.TAKEN;
    for (News news : kept) {
      Slot.Effect one =
          switch (news.delivery()) {
            case Delivery.Panel panel ->
                wanted.test(panel) ? news.slot().offer(panel) : Slot.Effect.NONE;
            case Delivery.Fresh fresh -> news.slot().offer(fresh);
          };
      effect = one == Slot.Effect.GAP ? one : effect;
    }
    drop();
    return effect;
  }

  void drop() {
    kept.forEach(news -> news.delivery().release());
    kept.clear();
  }
}
