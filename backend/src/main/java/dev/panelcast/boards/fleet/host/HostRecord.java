package dev.panelcast.boards.fleet.host;

import dev.panelcast.boards.fleet.host.Machine.Counters;
import dev.panelcast.boards.fleet.metric.Metric;
import dev.panelcast.boards.fleet.metric.MetricRecord;
import java.time.Instant;
import java.util.Locale;

/** What two readings of the counters say about the time between them. */
final class HostRecord {

  private static final double NANOS_PER_SECOND = 1e9;
  private static final double BYTES_PER_MEGABYTE = 1e6;
  private static final double SECONDS_PER_DAY = 86_400;
  private static final int LONGEST_NAME = 64;

  private final Counters before;
  private final Counters after;
  private final double[] values = MetricRecord.noValues();

  private HostRecord(Counters before, Counters after) {
    this.before = before;
    this.after = after;
  }

  /** The record of the stretch between two readings; what cannot be told is missing. */
  static MetricRecord of(String server, Instant at, Counters before, Counters after) {
    HostRecord record = new HostRecord(before, after);
    record.processor();
    record.sizes();
    record.network();
    return MetricRecord.of(server, at, null, record.values);
  }

  /** A host name made valid as a server name. */
  static String serverName(String hostName) {
    String valid =
        hostName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-").replaceAll("^-+", "");
    String cut = valid.substring(0, Math.min(LONGEST_NAME, valid.length()));
    return cut.isEmpty() ? "this-host" : cut;
  }

  private void processor() {
    double total = after.cpuTotal() - before.cpuTotal();
    share(Metric.CPU_USER, before.cpuUser(), after.cpuUser(), total);
    share(Metric.CPU_SYSTEM, before.cpuSystem(), after.cpuSystem(), total);
    share(Metric.CPU_IOWAIT, before.cpuIowait(), after.cpuIowait(), total);
    share(Metric.CPU_IDLE, before.cpuIdle(), after.cpuIdle(), total);
  }

  private void share(Metric metric, long from, long to, double total) {
    if (from >= 0 && to >= from && total > 0) {
      put(metric, 100 * (to - from) / total);
    }
  }

  private void sizes() {
    part(Metric.MEMORY, after.memoryUsed(), after.memoryTotal());
    part(Metric.SWAP, after.swapUsed(), after.swapTotal());
    if (after.fullestDisk() >= 0) {
      put(Metric.DISK, 100 * after.fullestDisk());
    }
    if (after.load() >= 0) {
      put(Metric.LOAD, after.load());
    }
    if (after.uptimeSeconds() >= 0) {
      put(Metric.UPTIME, Math.floor(after.uptimeSeconds() / SECONDS_PER_DAY));
    }
  }

  private void part(Metric metric, long used, long total) {
    if (used >= 0 && total > 0) {
      put(metric, 100.0 * used / total);
    }
  }

  private void network() {
    double seconds = (after.nanos() - before.nanos()) / NANOS_PER_SECOND;
    rate(Metric.NET_IN, before.received(), after.received(), seconds);
    rate(Metric.NET_OUT, before.sent(), after.sent(), seconds);
  }

  /** A counter that fell was reset, for example because an interface went away. */
  private void rate(Metric metric, long from, long to, double seconds) {
    if (from >= 0 && to >= from && seconds > 0) {
      put(metric, (to - from) / seconds / BYTES_PER_MEGABYTE);
    }
  }

  private void put(Metric metric, double value) {
    values[metric.index()] = Math.clamp(value, 0, metric.limit());
  }
}
