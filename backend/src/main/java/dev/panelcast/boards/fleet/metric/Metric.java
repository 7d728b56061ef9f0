package dev.panelcast.boards.fleet.metric;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The numbers a server reports. The order is part of every stored array of the room: an array of
 * one value per metric is indexed by {@link #index()}.
 */
public enum Metric {
  CPU_USER("cpuUserPct", "CPU user", "percent", 100, false),
  CPU_SYSTEM("cpuSysPct", "CPU system", "percent", 100, false),
  CPU_IOWAIT("cpuIowaitPct", "I/O wait", "percent", 100, false),
  CPU_IDLE("cpuIdlePct", "CPU idle", "percent", 100, false),
  CPU_JAVA("javaCpuPct", "Java CPU", "percent", 100, false),
  MEMORY("memUsedPct", "Memory", "percent", 100, false),
  SWAP("swapUsedPct", "Swap", "percent", 100, false),
  DISK("diskUsagePct", "Disk", "percent", 100, false),
  NET_IN("netInMbS", "Network in", "mbps", 100_000, false),
  NET_OUT("netOutMbS", "Network out", "mbps", 100_000, false),
  BACK_CLOSE_WAIT("backCloseWait", "Back-end close-wait", "count", 1_000_000, true),
  FRONT_CLOSE_WAIT("frontCloseWait", "Front-end close-wait", "count", 1_000_000, true),
  LOAD("loadAverage", "Load", "count", 10_000, false),
  UPTIME("uptimeDays", "Uptime", "days", 36_500, true);

  /** How many metrics there are, the length of an array with one value each. */
  public static final int COUNT = values().length;

  private static final Map<String, Metric> BY_WIRE_NAME = new TreeMap<>();

  static {
    for (Metric metric : values()) {
      BY_WIRE_NAME.put(metric.wireName, metric);
    }
  }

  private final String wireName;
  private final String label;
  private final String unit;
  private final double limit;
  private final boolean whole;

  Metric(String wireName, String label, String unit, double limit, boolean whole) {
    this.wireName = wireName;
    this.label = label;
    this.unit = unit;
    this.limit = limit;
    this.whole = whole;
  }

  /** The metric with that field name in a row, such as {@code cpuUserPct}. */
  public static Optional<Metric> ofWireName(String wireName) {
    return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
  }

  /** Place of the metric in an array that holds one value per metric. */
  @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of stored arrays
  public int index() {
    return ordinal();
  }

  /** The name of the field in a row. */
  public String wireName() {
    return wireName;
  }

  /** The words a viewer sees. */
  public String label() {
    return label;
  }

  /** Unit code on the wire: {@code percent}, {@code mbps}, {@code count} or {@code days}. */
  public String unit() {
    return unit;
  }

  /** The largest value allowed in a record; the smallest is 0. */
  public double limit() {
    return limit;
  }

  /** Whether only whole numbers are allowed. */
  public boolean whole() {
    return whole;
  }

  /** Whether the values are per cent from 0 to 100. */
  public boolean percent() {
    return unit.equals("percent");
  }
}
