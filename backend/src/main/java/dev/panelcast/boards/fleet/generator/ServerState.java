package dev.panelcast.boards.fleet.generator;

import dev.panelcast.boards.fleet.metric.Metric;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a simulated server is going through; each metric is multiplied by a factor of the state. */
enum ServerState {
  IDLE(.3, .2, 1.5, .8, .5, .2, .4),
  HEALTHY(1, 1, 1, 1, 1, 1, 1),
  MORNING_SPIKE(1.3, 1.4, .7, 1.1, 1.2, 1.5, 1.3),
  HEAVY_LOAD(1.4, 1.5, .6, 1.2, 1.3, 1.5, 1.4),
  CRITICAL_ISSUE(2.5, 3.5, .3, 1.4, 3.0, .4, 2.5),
  MAINTENANCE(.3, .8, 1.4, .8, .5, .2, .5),
  RECOVERY(.8, 1.2, 1.1, 1.0, 1.1, .8, .9),
  /** Reports that it is off: idle is 100, uptime is kept, all else is 0. */
  OFFLINE(0, 0, 1, 0, 0, 0, 0);

  private final double cpuUser;
  private final double iowait;
  private final double idle;
  private final double memory;
  private final double swap;
  private final double netIn;
  private final double load;

  ServerState(
      double cpuUser,
      double iowait,
      double idle,
      double memory,
      double swap,
      double netIn,
      double load) {
    this.cpuUser = cpuUser;
    this.iowait = iowait;
    this.idle = idle;
    this.memory = memory;
    this.swap = swap;
    this.netIn = netIn;
    this.load = load;
  }

  /** The word in the store. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state with that word. */
  static Optional<ServerState> ofId(String id) {
    return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
  }

  /** What the metric is multiplied by; not asked for {@link #OFFLINE}. */
  double factor(Metric metric) {
    return switch (metric) {
      case CPU_USER, CPU_SYSTEM, CPU_JAVA -> cpuUser;
      case CPU_IOWAIT -> iowait;
      case CPU_IDLE -> idle;
      case MEMORY -> memory;
      case SWAP -> swap;
      case NET_IN, NET_OUT -> netIn;
      case LOAD -> load;
      case DISK, BACK_CLOSE_WAIT, FRONT_CLOSE_WAIT, UPTIME -> 1;
    };
  }
}
