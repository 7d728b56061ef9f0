package dev.panelcast.boards.revenue.advice;

import dev.panelcast.boards.revenue.plan.Channel;
import java.util.List;
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
  private static final double FULL = 100;
  private static final double ERROR = 20;
  private static final double WARNING = 5;

  /** The hints for all channels, disabled ones too. */
  public static List<Hint> all(List<Channel> channels) {
    return channels.stream().flatMap(Hint::of).toList();
  }

  private static Stream<Hint> of(Channel channel) {
    return Stream.of(
            new Hint(channel.id(), "contactRate", channel.contactRate(), 0.40, 0.80),
            new Hint(channel.id(), "meetingRate", channel.meetingRate(), 0.20, 0.50),
            new Hint(channel.id(), "closeRate", channel.closeRate(), 0.15, 0.35))
        .filter(hint -> hint.value < hint.low || hint.value > hint.high);
  }

  /** Health of a configuration with so many errors and warnings, from 0 to 100. */
  public static double health(int errors, int warnings) {
    return Math.max(0, FULL - ERROR * errors - WARNING * warnings);
  }
}
