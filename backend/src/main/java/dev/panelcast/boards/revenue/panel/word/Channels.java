package dev.panelcast.boards.revenue.panel.word;

import dev.panelcast.boards.revenue.panel.Reading;
import dev.panelcast.boards.revenue.plan.Channel;

/** The channels of a plan as people read them. */
public final class Channels {

  private Channels() {}

  /** What people call a channel. */
  public static String name(Reading reading, String id) {
    return reading.now().plan().channels().stream()
        .filter(channel -> channel.id().equals(id))
        .map(Channel::name)
        .findFirst()
        .orElse(id);
  }
}
