package dev.panelcast.boards.revenue.panel.gtm;

import dev.panelcast.boards.revenue.plan.Channel;
import dev.panelcast.boards.revenue.plan.Plan;
import dev.panelcast.boards.revenue.preset.ChannelPreset;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Channels that a list does not hold yet, under ids that are free in it. */
final class NewChannels {

  /** Leaves room for what tells copies apart. */
  private static final int STEM = 30;

  private static final int NAME = 60;

  private final Set<String> taken;

  NewChannels(List<Channel> channels) {
    taken = channels.stream().map(Channel::id).collect(Collectors.toSet());
  }

  /** Whether one more is allowed. */
  boolean hasRoom() {
    return taken.size() < Plan.MAX_CHANNELS;
  }

  /** A channel as it is when it is added. */
  Channel added() {
    int number = free("channel-%d"::formatted, 1);
    return ChannelPreset.NEW.on(named(Channel.DEFAULT, "channel-" + number, "Channel " + number));
  }

  /** The same channel once more. */
  Channel copy(Channel channel) {
    String stem = channel.id().substring(0, Math.min(STEM, channel.id().length()));
    IntFunction<String> id =
        number -> stem.replaceAll("-$", "") + (number == 1 ? "-copy" : "-copy-" + number);
    String name = channel.name() + " copy";
    int end = name.offsetByCodePoints(0, Math.min(NAME, name.codePointCount(0, name.length())));
    return named(channel, id.apply(free(id, 1)), name.substring(0, end).strip());
  }

  private int free(IntFunction<String> id, int from) {
    return IntStream.iterate(from, number -> number + 1)
        .filter(number -> !taken.contains(id.apply(number)))
        .findFirst()
        .orElseThrow();
  }

  private static Channel named(Channel channel, String id, String name) {
    return new Channel(
        id,
        name,
        channel.segment(),
        channel.enabled(),
        channel.monthlyLeads(),
        channel.contactRate(),
        channel.meetingRate(),
        channel.showUpRate(),
        channel.closeRate(),
        channel.costMethod(),
        channel.cost());
  }
}
