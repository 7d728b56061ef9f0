package dev.panelcast.cache;

import static dev.panelcast.cache.Cast.SOON;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.cache.Leases.Answer;
import dev.panelcast.cache.Leases.Held;
import dev.panelcast.cache.Leases.Name;
import dev.panelcast.cache.Leases.Taken;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every keeper of leases has to do. */
abstract class LeasesContract {

  private static final Name WORK = new Name(Cast.BOARD, "generator");
  private static final Duration LEASE = Duration.ofSeconds(3);

  private final Place place = place();

  abstract Place place();

  @AfterEach
  void close() {
    place.close();
  }

  @Test
  void onlyOneHoldsIt() {
    assertThat(hold("a")).isInstanceOf(Held.class);

    assertThat(((Taken) hold("b")).ttl()).isPositive().isLessThanOrEqualTo(LEASE);
  }

  @Test
  void itStaysWithItsHolderUnderTheSameFence() {
    Answer first = hold("a");
    place.elapse(Duration.ofSeconds(2));
    assertThat(hold("a")).isEqualTo(first);
    place.elapse(Duration.ofSeconds(2));

    assertThat(hold("b")).isInstanceOf(Taken.class);
  }

  @Test
  void theNextHolderHasALargerFence() {
    long first = fence("a");
    place.elapse(LEASE.plusMillis(1));
    long second = fence("b");
    place.leases().release(WORK, "b").block(SOON);
    long third = fence("a");

    assertThat(second).isGreaterThan(first);
    assertThat(third).isGreaterThan(second);
  }

  @Test
  void theFenceIsAtLeastTheTimeSoThatItGrowsThoughEverythingIsLost() {
    long before = place.now();

    assertThat(fence("a")).isGreaterThanOrEqualTo(before - 1000);
  }

  @Test
  void onlyItsHolderCanReleaseIt() {
    hold("a");
    place.leases().release(WORK, "b").block(SOON);

    assertThat(hold("b")).isInstanceOf(Taken.class);
  }

  @Test
  void worksAreHeldApart() {
    hold("a");

    Name other = new Name(Cast.BOARD, "retention");
    assertThat(place.leases().hold(other, "b", LEASE).block(SOON)).isInstanceOf(Held.class);
  }

  private Answer hold(String holder) {
    return requireNonNull(place.leases().hold(WORK, holder, LEASE).block(SOON));
  }

  private long fence(String holder) {
    return ((Held) hold(holder)).fence();
  }
}
