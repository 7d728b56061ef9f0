package dev.panelcast.boards.revenue.advice;

import dev.panelcast.boards.revenue.plan.Channel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rate that is allowed but unusual.
 *
 * @param channel id of the channel
 * @param field of the channel
 * @param value that it has
 * @param low usual from here on
 * @param high usual up to here
 */
public record Hint(String channel, String field, double value, double low, double high) {
  /** Health of a configuration without a fault. */
  public static final double FULL = 100;

  /** What a value that is not allowed takes away. */
  public static final double ERROR = 20;

  /** What an unusual value takes away. */
  public static final double WARNING = 5;

  private static final Map<String, Usual> USUAL =
      Map.of(
          "contactRate", new Usual(0.40, 0.80),
          "meetingRate", new Usual(0.20, 0.50),
          "closeRate", new Usual(0.15, 0.35));

  /** From where on and up to where a rate is usual, both inclusive. */
  public record Usual(double low, double high) {
    boolean holds(double value) {
      return value >= low && value <= high;
    }
  }

  /** What is usual for a field of a channel; empty where anything is. */
  public static Optional<Usual> usual(String field) {
    return Optional.ofNullable(USUAL.get(field));
  }

  /** The hints for all channels, disabled ones too. */
  public static List<Hint> all(List<Channel> channels) {
    return channels.stream().flatMap(Hint::of).toList();
  }

  private static Stream<Hint> of(Channel channel) {
    return Stream.of(
            hint(channel, "contactRate", channel.contactRate()),
            hint(channel, "meetingRate", channel.meetingRate()),
            hint(channel, "closeRate", channel.closeRate()))
        .flatMap(Optional::stream);
  }

  private static Optional<Hint> hint(Channel channel, String field, double value) {
    return usual(field)
        .filter(usual -> !usual.holds(value))
        .map(usual -> new Hint(channel.id(), field, value, usual.low(), usual.high()));
  }

  /** Health of a configuration with so many errors and warnings, from 0 to 100. */
  public static double health(int errors, int warnings) {
    return Math.max(0, FULL - ERROR * errors - WARNING * warnings);
  }
}
