package dev.panelcast.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.panelcast.stream.Admission.Limit;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdmissionTests {

  private static final InetSocketAddress ANN = client("192.0.2.1");
  private static final InetSocketAddress BOB = client("192.0.2.2");

  private long now;

  @Test
  void anInstanceIsFullUntilSomebodyLeaves() {
    Admission admission = admission(2, 2, 100, 100);
    assertThat(admission.enter(ANN)).isNull();
    assertThat(admission.enter(BOB)).isNull();

    assertThat(admission.enter(BOB)).isEqualTo(Limit.INSTANCE);
    admission.leave(ANN);
    assertThat(admission.enter(BOB)).isNull();
  }

  @Test
  void aClientIsFullAloneAndCountsItsStreamsOnly() {
    Admission admission = admission(10, 2, 100, 100);
    assertThat(admission.enter(ANN)).isNull();
    assertThat(admission.enter(ANN)).isNull();

    assertThat(admission.enter(ANN)).isEqualTo(Limit.CLIENT);
    assertThat(admission.enter(BOB)).isNull();
    admission.leave(BOB);
    assertThat(admission.enter(ANN)).isEqualTo(Limit.CLIENT);
    admission.leave(ANN);
    assertThat(admission.enter(ANN)).isNull();
  }

  @Test
  void theInstanceOpensNoMoreThanItsRate() {
    Admission admission = admission(10_000, 10_000, 50, 1000);
    assertThat(entered(admission, ANN)).isEqualTo(100);
    assertThat(admission.enter(BOB)).isEqualTo(Limit.RATE);

    pass(Duration.ofMillis(100));
    assertThat(entered(admission, BOB)).isEqualTo(5);
  }

  @Test
  void aClientThatIsTooFastTakesNothingFromOthers() {
    Admission admission = admission(10_000, 10_000, 100, 10);
    assertThat(entered(admission, ANN)).isEqualTo(20);
    for (int attempt = 0; attempt < 1000; attempt++) {
      assertThat(admission.enter(ANN)).isEqualTo(Limit.CLIENT);
    }

    assertThat(entered(admission, BOB)).isEqualTo(20);
  }

  @Test
  void aClientIsForgottenWhenItHasNothingAndIsFast() {
    Admission admission = admission(100_000, 10, 100_000, 10);
    admission.enter(ANN);
    for (int round = 0; round < 20; round++) {
      for (int number = 0; number < 1000; number++) {
        InetSocketAddress passing = client("10.0.%d.%d".formatted(round, number % 250));
        admission.enter(passing);
        admission.leave(passing);
      }
      pass(Duration.ofSeconds(5));
    }

    assertThat(admission.clients()).isLessThanOrEqualTo(2048);
    for (int more = 1; more < 10; more++) {
      assertThat(admission.enter(ANN)).isNull();
    }
    assertThat(admission.enter(ANN)).isEqualTo(Limit.CLIENT);
  }

  @Test
  void addressesOfOneNetworkAreOneClient() {
    Admission admission = admission(10, 1, 100, 100);
    assertThat(admission.enter(client("2001:db8::1"))).isNull();

    assertThat(admission.enter(client("2001:db8::2"))).isEqualTo(Limit.CLIENT);
    assertThat(admission.enter(client("2001:db8:0:1::1"))).isNull();
    assertThat(admission.enter(InetSocketAddress.createUnresolved("one", 1))).isNull();
    assertThat(admission.enter(InetSocketAddress.createUnresolved("one", 2)))
        .isEqualTo(Limit.CLIENT);
    assertThat(admission.enter(null)).isNull();
    assertThat(admission.enter(null)).isEqualTo(Limit.CLIENT);
  }

  private Admission admission(int streams, int clientStreams, int perSecond, int clientPerSecond) {
    return new Admission(
        new StreamSettings.Admission(streams, clientStreams, perSecond, clientPerSecond),
        () -> now);
  }

  private static int entered(Admission admission, @Nullable InetSocketAddress client) {
    int entered = 0;
    while (admission.enter(client) == null) {
      entered++;
    }
    return entered;
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  private static InetSocketAddress client(String address) {
    return new InetSocketAddress(address, 4711);
  }
}
